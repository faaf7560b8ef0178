import type { MarkedToken } from 'marked';
import { withoutReferences } from './characters.ts';
import { linkAddress } from './link.ts';
import type { Style } from './writer.ts';

/** A tag of HTML that has its counterpart in Telegram. */
interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly style: Style | undefined;
}

const STYLES: ReadonlyMap<string, Style> = new Map<string, Style>([
  ['b', { type: 'bold' }],
  ['strong', { type: 'bold' }],
  ['i', { type: 'italic' }],
  ['em', { type: 'italic' }],
  ['u', { type: 'underline' }],
  ['ins', { type: 'underline' }],
  ['s', { type: 'strikethrough' }],
  ['del', { type: 'strikethrough' }],
  ['strike', { type: 'strikethrough' }],
  ['code', { type: 'code' }],
  ['kbd', { type: 'code' }],
  ['tg-spoiler', { type: 'spoiler' }],
]);

/** Whether a tag breaks the line. */
export function isLineBreak(tag: string): boolean {
  return /^<br\s*\/?>$/i.test(tag);
}

/**
 * Which of the tokens are tags that open a style and where it ends: the index of each opening tag with its style and
 * the index of its closing tag. Tags that have no partner are words like others.
 */
export function tagPairs(tokens: readonly MarkedToken[]): Map<number, { readonly style: Style; readonly end: number }> {
  const pairs = new Map<number, { style: Style; end: number }>();
  const open: { index: number; tag: Tag }[] = [];
  for (const [index, token] of tokens.entries()) {
    const tag = token.type === 'html' ? readTag(token.raw) : undefined;
    if (!tag) continue;
    if (!tag.closing) open.push({ index, tag });
    else {
      const start = open.findLastIndex((one) => one.tag.name === tag.name);
      const opening = open[start];
      if (!opening) continue;
      open.length = start;
      if (opening.tag.style) pairs.set(opening.index, { style: opening.tag.style, end: index });
    }
  }
  return pairs;
}

function readTag(raw: string): Tag | undefined {
  const [, slash, written = '', attributes = ''] = /^<(\/?)([a-z-]+)(\s[^>]*)?>$/i.exec(raw.trim()) ?? [];
  const name = written.toLowerCase();
  if (name === 'a') return { name, closing: Boolean(slash), style: anchor(attributes) };
  const style = STYLES.get(name);
  return style && { name, closing: Boolean(slash), style };
}

function anchor(attributes: string): Style | undefined {
  const [, quoted, single] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? [];
  const url = linkAddress(withoutReferences(quoted ?? single ?? ''));
  return url ? { type: 'text_link', url } : undefined;
}
