import { emptyIntents, INTENTS, type Weights } from '../../src/core/language/routing/classifier.ts';
import { type Split, splitsOf } from '../../src/core/language/routing/splits.ts';
import type { Example, Lesson } from './examples.ts';
import { randomNumbers, shuffled } from './random.ts';

const SEED = 7;

/** Learns everything from lessons; the same lessons in the same order give the same weights. */
export function train(lessons: readonly Lesson[]): Weights {
  const intents = trainIntents(lessons.flatMap(({ examples }) => examples));
  return { ...intents, split: trainSplit(lessons) };
}

const EPOCHS = 15;
const RATE = 0.15;
const DECAY = 1e-5;
/** No example is certain: the others share the rest. */
const SURE = 0.97;

/** What is being learnt: a weight for each bucket and intent, and the squared steps that it took (AdaGrad). */
interface Slopes {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly bias: Float64Array;
}

/** Multinomial logistic regression, rounded to bytes. */
export function trainIntents(examples: readonly Example[]): Weights {
  const size = emptyIntents().length;
  const slopes: Slopes = {
    weights: new Float64Array(size),
    squares: new Float64Array(size).fill(1e-3),
    bias: new Float64Array(INTENTS.length),
  };
  const random = randomNumbers(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE * (1 - (0.9 * epoch) / EPOCHS);
    for (const example of shuffled(examples, random)) {
      const errors = scoresOf(slopes, example);
      toErrors(errors, example);
      descend(slopes, example, errors, rate);
    }
  }
  const bias = [...slopes.bias].map((one, k) => one - (INTENTS[k] === 'message' ? COMMONNESS : 0));
  return { ...rounded(slopes.weights), bias: bias.map((one) => Number(one.toFixed(4))), split: [] };
}

function scoresOf({ weights, bias }: Slopes, { features: { buckets, values } }: Example): Float64Array {
  const scores = Float64Array.from(bias);
  for (let i = 0; i < buckets.length; i += 1) {
    const at = (buckets[i] ?? 0) * scores.length;
    const value = values[i] ?? 0;
    for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) + (weights[at + k] ?? 0) * value;
  }
  return scores;
}

function descend({ weights, squares, bias }: Slopes, { features }: Example, errors: Float64Array, rate: number): void {
  const { buckets, values } = features;
  for (let i = 0; i < buckets.length; i += 1) {
    const at = (buckets[i] ?? 0) * errors.length;
    const value = values[i] ?? 0;
    for (let k = 0; k < errors.length; k += 1) {
      const weight = weights[at + k] ?? 0;
      const gradient = (errors[k] ?? 0) * value + DECAY * weight;
      const square = (squares[at + k] ?? 0) + gradient * gradient;
      squares[at + k] = square;
      weights[at + k] = weight - (rate * gradient) / Math.sqrt(square);
    }
  }
  for (const [k, error] of errors.entries()) bias[k] = (bias[k] ?? 0) - 0.02 * error;
}

/**
 * Words that nothing was learnt of say little, and then what is commonest wins: messages. How much less of that is best
 * was measured by cross-validation.
 */
const COMMONNESS = 0.4;

/** Scores → how far each probability is off. */
function toErrors(scores: Float64Array, { intent, or = intent, weight }: Example): void {
  const highest = Math.max(...scores);
  let sum = 0;
  for (const [k, score] of scores.entries()) {
    scores[k] = Math.exp(score - highest);
    sum += scores[k] ?? 0;
  }
  const sure = or === intent ? [intent] : [intent, or];
  const unsure = scores.length - sure.length;
  for (const [k, raised] of scores.entries()) {
    const wanted = sure.includes(k) ? SURE / sure.length : (1 - SURE) / unsure;
    scores[k] = (raised / sum - wanted) * weight;
  }
}

function rounded(weights: Float64Array): Pick<Weights, 'intents' | 'step'> {
  const largest = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const step = Number((largest / 127).toPrecision(6));
  return { intents: Int8Array.from(weights, (one) => Math.round(one / step)), step };
}

const PARTS = 2;

/** Learns where second wishes begin, from what weights think of texts that they were not trained on. */
function trainSplit(lessons: readonly Lesson[]): number[] {
  const cases: SplitCase[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    const others = lessons.filter((_, i) => i % PARTS !== part);
    const weights = trainIntents(others.flatMap(({ examples }) => examples));
    for (const lesson of lessons.filter((_, i) => i % PARTS === part)) cases.push(...splitCasesOf(lesson, weights));
  }
  return logisticRegression(cases);
}

interface SplitCase {
  readonly facts: readonly number[];
  readonly begins: boolean;
}

function splitCasesOf({ row, utterance }: Lesson, weights: Weights): SplitCase[] {
  const splits = splitsOf(utterance, weights);
  const wanted = wantedSplit(row, splits);
  if (wanted === undefined) return row.then.length === 0 ? splits.map(({ facts }) => ({ facts, begins: false })) : [];
  const known =
    row.message !== undefined && row.then.length === 1 ? splits : splits.slice(0, splits.indexOf(wanted) + 1);
  return known.map((split) => ({ facts: split.facts, begins: split === wanted }));
}

function wantedSplit({ text, then, message, intent }: Lesson['row'], splits: readonly Split[]): Split | undefined {
  const [next] = then;
  if (next === undefined) return undefined;
  if (message !== undefined) return splits.find(({ headEnd }) => bare(text.slice(0, headEnd)) === bare(message));
  const agreement = ({ head, tail }: Split) => head[intent] * tail[next];
  return splits.reduce<Split | undefined>(
    (best, one) => (best && agreement(best) >= agreement(one) ? best : one),
    undefined,
  );
}

/** Without marks, which may stand on either side. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Places where a wish begins are few: each says more. */
const BEGINS = 2;

function logisticRegression(cases: readonly SplitCase[]): number[] {
  const width = cases[0]?.facts.length ?? 0;
  const weights = new Float64Array(width);
  const gradients = new Float64Array(width).fill(1e-3);
  const random = randomNumbers(SEED);
  for (let epoch = 0; epoch < 30; epoch += 1) {
    const rate = 0.1 * (1 - (0.95 * epoch) / 30);
    for (const { facts, begins } of shuffled(cases, random)) {
      const score = facts.reduce((sum, fact, i) => sum + fact * (weights[i] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-score)) - Number(begins)) * (begins ? BEGINS : 1);
      for (const [i, fact] of facts.entries()) {
        const gradient = error * fact + 1e-4 * (weights[i] ?? 0);
        const sum = (gradients[i] ?? 0) + gradient * gradient;
        gradients[i] = sum;
        weights[i] = (weights[i] ?? 0) - (rate * gradient) / Math.sqrt(sum);
      }
    }
  }
  return [...weights].map((one) => Number(one.toFixed(4)));
}
