import type { Token } from './lexicon.ts';
import type { Unit } from './units.ts';
import type { Utterance } from './utterance.ts';
import type { WordClass } from './word-classes.ts';

/** What the classifier is told of an utterance: buckets that the names of its features hash to, and each one's value. */
export interface Features {
  readonly buckets: number[];
  readonly values: number[];
}

/** Names that hash alike share a bucket, which is rare enough to do no harm. A power of two. */
export const BUCKETS = 1 << 16;

/** Commands are short: what stands further on hardly tells more. */
const MOST_UNITS = 60;

/** FNV-1a, folded. */
function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) {
    hash ^= name.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 16) ^ hash) & (BUCKETS - 1);
}

/** Sequences of words, pieces of words, and the classes that the word tables put them in. */
export function featuresOf({ units, tokens }: Utterance): Features {
  const features: Features = { buckets: [], values: [] };
  const read = units.slice(0, MOST_UNITS);
  const words = tokens.slice(0, MOST_UNITS).filter(({ kind }) => kind === 'word');
  for (const names of [single(read), sequences(read), pieces(read), entries(words), classes(words)])
    add(features, names);
  return features;
}

/** The features of a group have length 1 together: a long text does not shout. */
function add(features: Features, names: ReadonlySet<string>): void {
  const value = 1 / Math.sqrt(Math.max(1, names.size));
  for (const name of names) {
    features.buckets.push(bucketOf(name));
    features.values.push(value);
  }
}

function shapeOf({ kind, text }: Unit): string {
  if (kind !== 'opaque') return text.replace(/\d+/gu, '0');
  if (/^https?:/u.test(text)) return '<link>';
  return text.length === 1 ? text : '<quote>';
}

/** Words by themselves, and how many there are. */
function single(units: readonly Unit[]): Set<string> {
  return new Set([`length ${Math.ceil(Math.log2(units.length + 1))}`, ...units.map((unit) => `w ${shapeOf(unit)}`)]);
}

/** Two to four words in a row, and pairs with one word between them. */
function sequences(units: readonly Unit[]): Set<string> {
  const names = new Set<string>();
  const words = ['^', ...units.map(shapeOf), '$'];
  for (const [i, word] of words.entries()) {
    let name = `w ${word}`;
    for (const next of words.slice(i + 1, i + 4)) {
      name += ` ${next}`;
      names.add(name);
    }
    const third = words[i + 2];
    if (third !== undefined) names.add(`s ${word} ${third}`);
  }
  return names;
}

/** Three to five letters in a row: misspelled and inflected words share most of theirs. */
function pieces(units: readonly Unit[]): Set<string> {
  const names = new Set<string>();
  for (const unit of units) {
    if (unit.kind !== 'word' || unit.text.length < 2) continue;
    const word = `<${shapeOf(unit)}>`;
    for (let length = 3; length <= 5; length += 1) {
      for (let at = 0; at + length <= word.length; at += 1) names.add(`l ${word.slice(at, at + length)}`);
    }
  }
  return names;
}

/** Entries of the word tables by all their classes, alone and in pairs; politeness between them is left out. */
function entries(words: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const keys = words
    .filter((word) => word.classes.size > 0 && !isFiller(word))
    .map((word) => [...word.classes].join('+'));
  for (const [i, key] of keys.entries()) {
    names.add(`t ${key}`);
    const next = keys[i + 1];
    if (next !== undefined) names.add(`t ${key} ${next}`);
  }
  return names;
}

function isFiller({ classes }: Token): boolean {
  return classes.has('filler') || classes.has('glue');
}

function tellingClasses(word: Token): WordClass[] {
  return [...word.classes].filter((name) => name !== 'glue' && name !== 'filler');
}

/** Which classes occur, together with how many words are in none, in pairs, and one after the other. */
function classes(words: readonly Token[]): Set<string> {
  const unknown = words.filter((word) => word.classes.size === 0).length;
  const names = new Set<string>([`u ${Math.min(8, unknown)}`]);
  const present = [...new Set(words.flatMap(tellingClasses))].sort();
  for (const [i, a] of present.entries()) {
    names.add(`k ${a}`);
    names.add(`k ${a} u ${Math.min(3, unknown)}`);
    for (const b of present.slice(i + 1)) names.add(`k ${a} ${b}`);
  }
  let last = '^';
  for (const word of words) {
    const telling = tellingClasses(word);
    if (word.classes.size > 0 && telling.length === 0) continue;
    for (const name of telling.length > 0 ? telling : ['?']) names.add(`b ${last} ${name}`);
    last = telling.join('+') || '?';
  }
  return names.add(`b ${last} $`);
}
