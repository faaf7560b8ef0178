/** The marks before the words of a line. */
export interface Prefix {
  /** As written, with the white space around it. */
  readonly text: string;
  /** `ordered` with its number; anything else that makes an item; a heading; or nothing but indentation and quote marks. */
  readonly kind: 'plain' | 'bullet' | 'ordered' | 'heading';
  readonly indent: number;
  readonly number?: number;
}

const PREFIX =
  /^(?<indent>[\s>]*)(?:(?<heading>#{1,6}\s+)|(?<bullet>(?:[-*+•‣▪◦·–—]\s+)(?:\[[ xX]\]\s+)?)|(?<ordered>(?<number>\d{1,3})[.)、．]\s*)(?!\d))?/u;

/** Reads the marks at the beginning of a line. */
export function prefixOf(line: string): Prefix {
  const match = PREFIX.exec(line);
  const { indent = '', heading, bullet, ordered, number } = match?.groups ?? {};
  const text = match?.[0] ?? '';
  if (heading !== undefined) return { text, kind: 'heading', indent: indent.length };
  if (bullet !== undefined) return { text, kind: 'bullet', indent: indent.length };
  if (ordered !== undefined && number !== undefined) {
    return { text, kind: 'ordered', indent: indent.length, number: Number(number) };
  }
  return { text, kind: 'plain', indent: indent.length };
}

/** The same marks with another number. */
export function renumbered(prefix: Prefix, number: number): string {
  return prefix.text.replace(/\d+/u, String(number));
}
