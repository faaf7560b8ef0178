import { randomNumbers, shuffled } from './random.ts';
import type { Row } from './rows.ts';

/** Bits of a text's letter triples. */
const WORDS = 8;
/** Texts that share so much are kept together: to know one is to know the other. */
const ALIKE = 0.6;

/** Deals rows out to folds, each language and intent evenly, texts that are nearly the same into the same one. */
export function foldsOf(rows: readonly Row[], count: number): Row[][] {
  const folds = Array.from({ length: count }, (): Row[] => []);
  const strata = new Map<string, Row[][]>();
  for (const group of shuffled(groupsOf(rows), randomNumbers(3))) {
    const [first] = group;
    if (!first) continue;
    const key = `${first.lang} ${first.intent} ${first.then.length > 0}`;
    const stratum = strata.get(key);
    if (stratum) stratum.push(group);
    else strata.set(key, [group]);
  }
  let next = 0;
  for (const stratum of strata.values()) {
    for (const group of stratum) {
      folds[next % count]?.push(...group);
      next += 1;
    }
  }
  return folds;
}

/** Rows together with those that nearly say the same. */
export function groupsOf(rows: readonly Row[]): Row[][] {
  const prints = rows.map(({ text }) => printOf(text));
  const groups: { readonly prints: Uint32Array[]; readonly rows: Row[] }[] = [];
  for (const [i, row] of rows.entries()) {
    const print = prints[i];
    if (!print) continue;
    const known = groups.find((group) => group.prints.some((other) => likeness(print, other) >= ALIKE));
    if (known) {
      known.prints.push(print);
      known.rows.push(row);
    } else groups.push({ prints: [print], rows: [row] });
  }
  return groups.map((group) => group.rows);
}

/** A text's letter triples as a set of bits. */
function printOf(text: string): Uint32Array {
  const print = new Uint32Array(WORDS);
  const letters = `^^${text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}$$`;
  for (let i = 0; i + 3 <= letters.length; i += 1) {
    const triple = letters.charCodeAt(i) * 31 * 31 + letters.charCodeAt(i + 1) * 31 + letters.charCodeAt(i + 2);
    const bit = Math.imul(triple, 0x9e3779b1) >>> 24;
    print[bit >>> 5] = (print[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return print;
}

/** Shared bits in all bits, 0 to 1. */
function likeness(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  let either = 0;
  for (let i = 0; i < WORDS; i += 1) {
    both += bitsIn((a[i] ?? 0) & (b[i] ?? 0));
    either += bitsIn((a[i] ?? 0) | (b[i] ?? 0));
  }
  return both / Math.max(1, either);
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
