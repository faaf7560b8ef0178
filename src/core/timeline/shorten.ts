const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Text on one line: white space of any kind becomes single spaces; control characters and invisible ones that turn the
 * direction of writing around are dropped. The joiners of emoji, flags and Indic scripts stay.
 */
export function squeeze(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Co}]|(?!\p{Join_Control}|[\u{e0020}-\u{e007f}])\p{Cf}/gu, '')
    .trim();
}

/**
 * At most `most` of what `sizeOf` counts (UTF-16 units unless said otherwise), cut between graphemes so that no emoji
 * or accent is torn, with `mark` where something is missing. The mark counts too.
 */
export function shorten(
  text: string,
  most: number,
  mark = '…',
  sizeOf: (part: string) => number = (part) => part.length,
): string {
  const head = text.slice(0, most + 1);
  if (head.length === text.length && sizeOf(text) <= most) return text;
  let kept = '';
  let size = sizeOf(mark);
  for (const { segment } of graphemes.segment(head)) {
    size += sizeOf(segment);
    if (size > most) break;
    kept += segment;
  }
  return `${kept.trimEnd()}${mark}`;
}

/**
 * The longest beginning of a text that `fits` together with the mark at its end, cut between graphemes; the text itself
 * where it fits whole. Undefined where fewer than `least` graphemes would be left.
 */
export function shortenToFit(text: string, fits: (candidate: string) => boolean, least = 2): string | undefined {
  if (fits(text)) return text;
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  let most = least - 1;
  for (let above = letters.length; above - most > 1; ) {
    const middle = Math.floor((most + above) / 2);
    if (fits(cut(middle))) most = middle;
    else above = middle;
  }
  return most < least ? undefined : cut(most);
}
