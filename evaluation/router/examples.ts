import { INTENTS } from '../../src/core/language/routing/classifier.ts';
import { type Features, featuresOf } from '../../src/core/language/routing/features.ts';
import { stretchOf, type Utterance, utteranceOf } from '../../src/core/language/routing/utterance.ts';
import type { Row } from './rows.ts';

/** A stretch of a text that asks for one thing. */
export interface Example {
  readonly features: Features;
  /** Index in {@link INTENTS}. */
  readonly intent: number;
  /** The other reading of a text that is truly open. */
  readonly or: number | undefined;
  readonly weight: number;
}

/** A labelled text as it is learnt from. */
export interface Lesson {
  readonly row: Row;
  readonly utterance: Utterance;
  readonly examples: readonly Example[];
}

/** Rows that two people read differently say less; so do those that were written together with the word tables. */
function weightOf({ accept, writer }: Row): number {
  return (accept.length > 0 ? 0.7 : 1) * (writer === 'cases' ? 0.4 : 1);
}

/** Where people would rather be asked, both readings are learnt alike. */
function otherReading({ accept, then }: Row): number | undefined {
  const [other, ...more] = INTENTS.filter((intent) => accept.includes(intent));
  const isOpen = other !== undefined && more.length === 0 && accept.includes('ask') && then.length === 0;
  return isOpen ? INTENTS.indexOf(other) : undefined;
}

export function lessonOf(row: Row): Lesson {
  const utterance = utteranceOf(row.text.trim());
  const weight = weightOf(row);
  const example = (part: Utterance, intent: Row['intent'], share: number): Example => ({
    features: featuresOf(part),
    intent: INTENTS.indexOf(intent),
    or: otherReading(row),
    weight: weight * share,
  });
  const [first] = row.then;
  if (first === undefined) return { row, utterance, examples: [example(utterance, row.intent, 1)] };
  if (row.message === undefined) return { row, utterance, examples: [example(utterance, row.intent, 0.5)] };
  const head = stretchOf(utterance, 0, row.message.length);
  const tail = stretchOf(utterance, row.message.length, Number.POSITIVE_INFINITY);
  return {
    row,
    utterance,
    examples: [example(head, 'message', 1), example(tail, first, row.then.length === 1 ? 0.8 : 0.4)],
  };
}
