import { allowedSlips, editDistance } from './typos.ts';
import { type Unit, unitsOf } from './units.ts';
import { WORD_CLASSES, type WordClass, type WordTable } from './word-classes.ts';

/** One or more units that a word table knows as one entry, or a single unit that it does not know. */
export interface Token {
  readonly classes: ReadonlySet<WordClass>;
  readonly text: string;
  readonly kind: Unit['kind'];
  /** Taken for another word that it resembles. */
  readonly guessed: boolean;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly units: readonly string[];
  readonly classes: Set<WordClass>;
}

export interface Lexicon {
  readonly language: string;
  /** Entries by their first unit, the longest first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** The words whose misspellings are understood. */
  readonly keyTerms: readonly Entry[];
  readonly notMisspelled: ReadonlySet<string>;
}

/** Only what carries a request is worth guessing at when misspelled. */
const GUESSED: readonly WordClass[] = ['export', 'credit', 'balance', 'status', 'timeline', 'upload', 'left', 'done'];

/** Makes a lexicon of word tables; the first gives it its language. */
export function lexicon(...tables: readonly [WordTable, ...WordTable[]]): Lexicon {
  const entries = new Map<string, Entry[]>();
  const byPhrase = new Map<string, Entry>();
  const add = (phrase: string, wordClass: WordClass) => {
    const units = unitsOf(phrase).map((unit) => unit.text);
    const key = units.join(' ');
    const first = units[0];
    if (first === undefined) return;
    const known = byPhrase.get(key);
    if (known) {
      known.classes.add(wordClass);
      return;
    }
    const entry = { units, classes: new Set([wordClass]) };
    byPhrase.set(key, entry);
    const alike = entries.get(first);
    if (alike) alike.push(entry);
    else entries.set(first, [entry]);
  };
  for (const table of tables) {
    for (const wordClass of WORD_CLASSES) {
      for (const phrase of (table.words[wordClass] ?? '').split(',')) add(phrase.trim(), wordClass);
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.units.length - a.units.length);
  const notMisspelled = new Set(tables.flatMap((table) => (table.notMisspelled ?? '').split(',').map((w) => w.trim())));
  const keyTerms = [...byPhrase.values()].filter(
    ({ units: [first, second], classes }) =>
      second === undefined && allowedSlips(first?.length ?? 0) > 0 && GUESSED.some((name) => classes.has(name)),
  );
  return { language: tables[0].language, entries, keyTerms, notMisspelled };
}

/** A command is short: in a text of more units an unknown word is content, not a slip. */
const MOST_GUESSED = 20;

/** Reads units as tokens of a lexicon: the longest entry first, then joined halves, then a misspelled key term. */
export function tokenize(units: readonly Unit[], { entries, keyTerms, notMisspelled }: Lexicon): Token[] {
  const tokens: Token[] = [];
  const guesses = units.length <= MOST_GUESSED;
  for (let i = 0; i < units.length; ) {
    const unit = units[i];
    if (!unit) break;
    const found =
      unit.kind === 'word'
        ? (longest(units, i, entries) ??
          (/^\d+$/u.test(unit.text) ? NUMBER : undefined) ??
          possessive(unit, entries) ??
          joined(units, i, entries) ??
          (guesses ? misspelled(unit, keyTerms, notMisspelled) : undefined))
        : undefined;
    const length = found?.length ?? 1;
    const end = units[i + length - 1]?.end ?? unit.end;
    const { classes, guessed } = found ?? UNKNOWN;
    tokens.push({ classes, text: unit.text, kind: unit.kind, guessed, start: unit.start, end });
    i += length;
  }
  return tokens;
}

interface Found {
  readonly length: number;
  readonly guessed: boolean;
  readonly classes: ReadonlySet<WordClass>;
}

const UNKNOWN: Found = { length: 1, guessed: false, classes: new Set() };
const NUMBER: Found = { length: 1, guessed: false, classes: new Set<WordClass>(['number']) };

function longest(units: readonly Unit[], at: number, entries: Lexicon['entries']): Found | undefined {
  const first = units[at];
  if (!first) return undefined;
  for (const entry of entries.get(first.text) ?? []) {
    if (entry.units.every((text, offset) => units[at + offset]?.text === text)) {
      return { length: entry.units.length, guessed: false, classes: entry.classes };
    }
  }
  return undefined;
}

/** "the video's". */
function possessive({ text }: Unit, entries: Lexicon['entries']): Found | undefined {
  const owner = /^(.+)'s$/u.exec(text)?.[1];
  const entry = owner && entries.get(owner)?.find(({ units: parts }) => parts.length === 1);
  return entry ? { length: 1, guessed: false, classes: entry.classes } : undefined;
}

/** A key term that was typed with a blank in it. */
function joined(units: readonly Unit[], at: number, entries: Lexicon['entries']): Found | undefined {
  const text = `${units[at]?.text ?? ''}${units[at + 1]?.text ?? ''}`;
  if (units[at + 1]?.kind !== 'word' || text.length < 5) return undefined;
  const entry = entries.get(text)?.find(({ units: parts }) => parts.length === 1);
  return entry && GUESSED.some((name) => entry.classes.has(name))
    ? { length: 2, guessed: true, classes: entry.classes }
    : undefined;
}

function misspelled(unit: Unit, keyTerms: readonly Entry[], notMisspelled: ReadonlySet<string>): Found | undefined {
  const slips = allowedSlips(unit.text.length);
  if (slips === 0 || notMisspelled.has(unit.text)) return undefined;
  let best: Entry | undefined;
  let distance = slips + 1;
  for (const entry of keyTerms) {
    const [term = ''] = entry.units;
    const limit = Math.min(distance - 1, allowedSlips(term.length));
    const found = editDistance(unit.text, term, limit);
    if (found <= limit) {
      best = entry;
      distance = found;
      if (found === 1) break;
    }
  }
  return best && { length: 1, guessed: true, classes: best.classes };
}
