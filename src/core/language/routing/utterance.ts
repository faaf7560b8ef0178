import { lexiconsFor } from './languages.ts';
import { type Token, tokenize } from './lexicon.ts';
import { type Unit, unitsOf } from './units.ts';

/** A text, or a stretch of one, as the router reads it: what was written, and what the word tables know of it. */
export interface Utterance {
  readonly units: readonly Unit[];
  readonly tokens: readonly Token[];
}

/** Reads a text by the lexicon that knows most of its words. */
export function utteranceOf(text: string): Utterance {
  const units = unitsOf(text);
  let tokens: Token[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of lexiconsFor(text)) {
    const read = tokenize(units, candidate);
    const unsure = read.filter(({ kind, classes, guessed }) => kind === 'word' && (guessed || classes.size === 0));
    if (unsure.length < fewest) {
      tokens = read;
      fewest = unsure.length;
    }
    if (fewest === 0) break;
  }
  return { units, tokens };
}

/** The stretch of an utterance between two offsets of its text. */
export function stretchOf({ units, tokens }: Utterance, start: number, end: number): Utterance {
  const inside = (one: { readonly start: number; readonly end: number }) => one.start >= start && one.end <= end;
  return { units: units.filter(inside), tokens: tokens.filter(inside) };
}
