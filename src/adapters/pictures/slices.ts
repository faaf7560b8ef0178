import { z } from 'zod';

/** The `unicode.json` of a font package: the characters of each of its files, `U+4e00-4e03,U+4e07`. */
const shape = z.record(z.string(), z.string());

/** The files (slices) of a font that promise a character. Where there are several, only one may keep its promise. */
export type SlicesOf = (codePoint: number) => readonly string[];

/** Reads the index of a sliced font. */
export function readSlices(index: unknown): SlicesOf {
  const ranges = Object.entries(shape.parse(index)).flatMap(([name, text]) => readRanges(name, text));
  return (codePoint) =>
    ranges.filter(({ first, last }) => first <= codePoint && codePoint <= last).map(({ slice }) => slice);
}

function readRanges(name: string, text: string) {
  const slice = name.replace(/^\[|\]$/g, '');
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16), slice };
  });
}
