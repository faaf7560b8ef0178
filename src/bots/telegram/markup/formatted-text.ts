import type { MessageEntity } from 'grammy/types';

/** A text with its formatting, as Telegram takes it; offsets in UTF-16 units. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/**
 * What Telegram takes for nothing: a message of these alone is refused with "text must be non-empty" (tdlib,
 * `strip_empty_characters`).
 */
const BLANK = /^[\s\u180e\u200b-\u200f\u2800\ufffc\u{e0000}-\u{e007f}]*$/u;

/** Whether a message of this text would be refused as empty. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/**
 * The part of a text from `start` to `end` as a message of its own: entities are cut to it, white space at its ends and
 * at those of its entities is dropped, as the server would drop it and shift the rest. Only code that is a block of its
 * own keeps the indentation of its first line. Entities come out in the order that Telegram wants: by offset, longer
 * first.
 */
export function clip(whole: FormattedText, start: number, end: number): FormattedText {
  const { text, entities } = whole;
  const from = startOfPiece(whole, start, end);
  const to = lastWord(text, from, end);
  const clipped: MessageEntity[] = [];
  for (const entity of entities) {
    const at = Math.max(entity.offset, from);
    const till = Math.min(entity.offset + entity.length, to);
    const isBlock = entity.type === 'pre' || entity.type === 'blockquote';
    const first = isBlock ? startOfPiece(whole, at, till) : firstWord(text, at, till);
    const length = lastWord(text, first, till) - first;
    if (length > 0) clipped.push({ ...entity, offset: first - from, length });
  }
  clipped.sort((a, b) => a.offset - b.offset || b.length - a.length);
  return { text: text.slice(from, to), entities: clipped };
}

/**
 * Where a message or a block begins that shows what stands from `start` on: at its first word, or before the
 * indentation of its first line of code. `end` where there is only white space.
 */
export function startOfPiece({ text, entities }: FormattedText, start: number, end: number): number {
  const first = firstWord(text, start, end);
  const code = entities.find(
    ({ type, offset, length }) => type === 'pre' && offset <= first && first < offset + length,
  );
  return code ? startOfCode(text, code, start, end) : first;
}

/** Before the indentation of its first line, unless that is cut. */
function startOfCode(text: string, code: MessageEntity, start: number, end: number): number {
  const first = firstWord(text, start, end);
  const line = Math.max(text.slice(0, first).lastIndexOf('\n') + 1, code.offset);
  return line >= start ? line : first;
}

function firstWord(text: string, start: number, end: number): number {
  const length = text.slice(start, end).search(/\S/);
  return length < 0 ? Math.max(start, end) : start + length;
}

function lastWord(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
