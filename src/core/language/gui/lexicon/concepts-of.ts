import { lazy } from '../../lazy.ts';
import { simplifyText } from '../../routing/traditional.ts';
import { chinese } from './chinese.ts';
import { CONCEPTS, type Concept, type Lexicon } from './concept.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

/** A word of a text, or a piece of one where words are not written apart. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly text: string;
  readonly concepts: readonly Concept[];
}

/** Finds a language's words in a text. */
export type Reader = (text: string) => Word[];

interface Entries {
  readonly whole: ReadonlyMap<string, Concept[]>;
  readonly prefixes: ReadonlyMap<string, Concept[]>;
  readonly suffixes: ReadonlyMap<string, Concept[]>;
}

function entriesOf(lexicon: Lexicon): Entries {
  const whole = new Map<string, Concept[]>();
  const prefixes = new Map<string, Concept[]>();
  const suffixes = new Map<string, Concept[]>();
  for (const concept of CONCEPTS) {
    for (const entry of new Set(lexicon[concept].toLowerCase().split(' '))) {
      const [map, key] = entry.endsWith('*')
        ? [prefixes, entry.slice(0, -1)]
        : entry.startsWith('*')
          ? [suffixes, entry.slice(1)]
          : [whole, entry.replaceAll('_', ' ')];
      map.set(key, [...(map.get(key) ?? []), concept]);
    }
  }
  return { whole, prefixes, suffixes };
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const SHORTEST_AFFIX = 2;

/** Words apart, and expressions of two and three of them. */
function spacedReader(lexicon: Lexicon): Reader {
  const { whole, prefixes, suffixes } = entriesOf(lexicon);
  const conceptsOf = (word: string): Concept[] => {
    const found = [...(whole.get(word) ?? [])];
    if (prefixes.size + suffixes.size === 0) return found;
    if (prefixes.size > 0)
      for (let at = SHORTEST_AFFIX; at <= word.length; at += 1) found.push(...(prefixes.get(word.slice(0, at)) ?? []));
    if (suffixes.size > 0)
      for (let at = 1; at < word.length - 1; at += 1) found.push(...(suffixes.get(word.slice(at)) ?? []));
    return [...new Set(found)];
  };
  return (text) => {
    const words = [...text.toLowerCase().matchAll(WORD)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0].replaceAll('’', "'"),
    }));
    return words.map((word, at) => {
      const two = `${word.text} ${words[at + 1]?.text ?? ''}`;
      const alone = conceptsOf(word.text);
      const pair = whole.get(two);
      const three = whole.get(`${two} ${words[at + 2]?.text ?? ''}`);
      const concepts = pair || three ? [...new Set([...alone, ...(pair ?? []), ...(three ?? [])])] : alone;
      return { ...word, concepts };
    });
  };
}

const LONGEST_PIECE = 6;

/** The longest entries at each place, none inside another. */
function unspacedReader(lexicon: Lexicon): Reader {
  const { whole } = entriesOf(lexicon);
  return (text) => {
    const plain = simplifyText(text).toLowerCase();
    const words: Word[] = [];
    for (let at = 0; at < plain.length; ) {
      const length = lengthAt(plain, at, whole);
      const piece = plain.slice(at, at + length);
      words.push({ start: at, end: at + length, text: piece, concepts: whole.get(piece) ?? [] });
      at += length;
    }
    return words;
  };
}

function lengthAt(plain: string, at: number, whole: ReadonlyMap<string, Concept[]>): number {
  const latin = /^[a-z]+/u.exec(plain.slice(at, at + 12));
  if (latin) return latin[0].length;
  for (let length = LONGEST_PIECE; length > 1; length -= 1) if (whole.has(plain.slice(at, at + length))) return length;
  return 1;
}

/** By language; anything else is read as English. */
export const READERS: Readonly<Record<string, () => Reader>> = {
  en: lazy(() => spacedReader(english)),
  es: lazy(() => spacedReader(spanish)),
  pt: lazy(() => spacedReader(portuguese)),
  fr: lazy(() => spacedReader(french)),
  de: lazy(() => spacedReader(german)),
  ru: lazy(() => spacedReader(russian)),
  ja: lazy(() => unspacedReader(japanese)),
  zh: lazy(() => unspacedReader(chinese)),
};
