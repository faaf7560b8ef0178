import type { MessageEntity } from 'grammy/types';
import { clip, type FormattedText } from './formatted-text.ts';

/** How words look; {@link MessageEntity} without its place. */
export type Style =
  | { readonly type: Splittable | 'blockquote' | 'code' }
  | { readonly type: 'pre'; readonly language?: string }
  | { readonly type: 'text_link'; readonly url: string };
type Splittable = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler';

/** Collects a text with its formatting, such that no order of calls makes one that Telegram would not take. */
export interface Writer {
  /** Adds words. Line breaks in them are followed by the indentation. */
  write(text: string): void;
  /** Puts at least so many line breaks before the words that follow; none at the very beginning. */
  gap(lines: number): void;
  /** What `body` writes looks so, as far as it may within what is open already. */
  styled(style: Style, body: () => void): void;
  /** Lines that `body` begins are indented by so many more spaces. */
  indented(spaces: number, body: () => void): void;
  /** Everything that was written, trimmed. */
  result(): FormattedText;
}

interface Open {
  readonly style: Style;
  /** Unset until something was written since the style was opened or interrupted. */
  start: number | undefined;
}

/** An empty text. */
export function createWriter(): Writer {
  const entities: MessageEntity[] = [];
  let open: readonly Open[] = [];
  let text = '';
  let breaks = 0;
  let indent = '';

  /** Line breaks and indentation stay outside of styles that begin behind them. */
  function settle(): void {
    if (text && breaks) text += '\n'.repeat(breaks) + indent;
    breaks = 0;
    for (const one of open) one.start ??= text.length;
  }

  function close(one: Open): void {
    if (one.start === undefined) return;
    entities.push({ ...one.style, offset: one.start, length: text.length - one.start });
    one.start = undefined;
  }

  /** Ends what code may not stand in; it begins anew behind the code, with the first words there. */
  function interrupted(): readonly Open[] {
    const quotes = open.filter(({ style }) => style.type === 'blockquote');
    for (const one of open) if (!quotes.includes(one)) close(one);
    return quotes;
  }

  return {
    write(words) {
      if (!words) return;
      settle();
      text += indent ? words.replaceAll('\n', `\n${indent}`) : words;
    },
    gap(lines) {
      breaks = Math.max(breaks, lines);
    },
    styled(style, body) {
      const around = open;
      if (!around.every((outer) => mayHold(outer.style, style))) {
        body();
        return;
      }
      const one: Open = { style, start: undefined };
      open = [...(isCode(style) ? interrupted() : around), one];
      body();
      close(one);
      open = around;
    },
    indented(spaces, body) {
      const before = indent;
      indent = spaces > 0 ? before + ' '.repeat(spaces) : '';
      body();
      indent = before;
    },
    result: () => clip({ text, entities: entities.toReversed() }, 0, text.length),
  };
}

function isCode(style: Style): boolean {
  return style.type === 'code' || style.type === 'pre';
}

/**
 * Telegram's rules of nesting (Bot API, formatting options; tdlib, `are_entities_valid`): code holds nothing and is held
 * by a quote alone (elsewhere, what is open is interrupted for it); no quote in a quote; a link holds neither a link
 * nor a quote, and code in its label is shown as words; nothing holds its like.
 */
function mayHold(outer: Style, inner: Style): boolean {
  if (isCode(outer) || outer.type === inner.type) return false;
  return outer.type !== 'text_link' || !(isCode(inner) || inner.type === 'blockquote');
}
