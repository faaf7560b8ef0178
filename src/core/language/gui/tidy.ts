import type { Cut } from './direction.ts';

const PAIRED = /\*\*|__|~~|[()（）[\]“”"「」『』]/gu;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', '）': '（', ']': '[', '”': '“', '」': '「', '』': '『' };
const END = /[.!?…。！？]+(?:["”’」』）)\]*_~]|\p{Extended_Pictographic}|\uFE0F|\s)*$/u;
const LEADING = /^(?:[\s,;:，；：、。.—–-]|(?:and|but|so|then|or|y|e|et|und|mas|pero|mais|aber|и|а|но)\s)+/iu;
const TRAILING =
  /(?:[\s,;:，；：、—–-]|(?<=[\s,;])(?:and then|and|but|so|then|or|where|which|y|et|und|mas|pero|mais|aber|и|а|но))+$/iu;

/**
 * A sentence without the stretches that were cut out of it, whole again: no joint left hanging, no bracket or emphasis
 * without its partner, a capital at its beginning and a mark at its end if it had one.
 */
export function withoutCuts(text: string, cuts: readonly Cut[], grounds: Cut | undefined): string {
  const merged = merge(cuts);
  const keeps = (at: number) => !merged.some(({ start, end }) => at >= start && at < end);
  const lone = unpaired(text, keeps);
  let kept = '';
  for (let at = 0; at < text.length; at += 1) if (keeps(at) && !lone.has(at)) kept += text.charAt(at);
  const cutStart = !keeps(0) || text.slice(0, merged[0]?.start ?? 0).trim() === '';
  const cutEnd = !keeps(text.trimEnd().length - 1);
  const body = kept.replace(END, '');
  const dependent = grounds && cutEnd && !cutStart && isOneClause(body, grounds);
  return finish(dependent ? kept.slice(grounds.end) : kept, text, cutStart || dependent === true, cutEnd);
}

function finish(kept: string, original: string, opened: boolean, cutEnd: boolean): string {
  let result = kept.replaceAll(/\*{4}|_{4}|~{4}|\(\s*\)|（\s*）|\*\*\s+\*\*/gu, '').replaceAll(/[^\S\n]{2,}/gu, ' ');
  if (opened) result = capitalised(result.replace(LEADING, ''));
  if (cutEnd) result = result.replace(TRAILING, '');
  result = result.trim();
  if (!/[\p{L}\p{N}]/u.test(result)) return '';
  if (
    cutEnd &&
    END.test(original.trim()) &&
    !END.test(result) &&
    !/\p{Extended_Pictographic}\uFE0F?$/u.test(result) &&
    !/[.!?…。！？:：]$/u.test(result.replace(/[*_~"”)）]+$/u, ''))
  ) {
    result +=
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]["”」』）)*_]*$/u.test(result) ||
      /[。！？]\S*\s*$/u.test(original)
        ? '。'
        : '.';
  }
  return result;
}

function capitalised(text: string): string {
  return text.replace(/^([\s*_~"“(]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function isOneClause(body: string, { end }: Cut): boolean {
  return !/[,;—]\s*\S/u.test(body.slice(end).replace(TRAILING, ''));
}

function merge(cuts: readonly Cut[]): Cut[] {
  const sorted = [...cuts].sort((a, b) => a.start - b.start);
  const merged: Cut[] = [];
  for (const cut of sorted) {
    const last = merged.at(-1);
    if (last && cut.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, cut.end) };
    else merged.push(cut);
  }
  return merged;
}

/** Offsets of marks whose partner was cut out. */
function unpaired(text: string, keeps: (at: number) => boolean): Set<number> {
  const open: { mark: string; at: number }[] = [];
  const lone = new Set<number>();
  const drop = (mark: string, at: number) => {
    for (let i = 0; i < mark.length; i += 1) lone.add(at + i);
  };
  for (const match of text.matchAll(PAIRED)) {
    const [mark] = match;
    const partner = CLOSERS[mark] ?? mark;
    const at = match.index;
    const found = open.findLastIndex((one) => one.mark === partner);
    const opener = open[found];
    if (opener && (mark in CLOSERS || isSymmetric(mark))) {
      open.length = found;
      if (keeps(opener.at) && !keeps(at)) drop(opener.mark, opener.at);
      if (!keeps(opener.at) && keeps(at)) drop(mark, at);
    } else if (!(mark in CLOSERS)) open.push({ mark, at });
  }
  return lone;
}

function isSymmetric(mark: string): boolean {
  return mark === '**' || mark === '__' || mark === '~~' || mark === '"';
}
