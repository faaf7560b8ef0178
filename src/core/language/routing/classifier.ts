import { BUCKETS, type Features } from './features.ts';

/** What a text without a second wish can ask for; the order of the weights. */
export const INTENTS = ['message', 'export', 'credits', 'state', 'upload'] as const;

export type PlainIntent = (typeof INTENTS)[number];

/** What was learnt: how much each feature speaks for each intent, and what tells where a second wish begins. */
export interface Weights {
  /** {@link BUCKETS} × {@link INTENTS}, in steps of `step`. */
  readonly intents: Int8Array;
  readonly step: number;
  readonly bias: readonly number[];
  /** One weight for each of the facts of a split, the last one for none. */
  readonly split: readonly number[];
}

export type Probabilities = Readonly<Record<PlainIntent, number>>;

/** How likely each intent is. */
export function classify({ intents, step, bias }: Weights, { buckets, values }: Features): Probabilities {
  const count = INTENTS.length;
  const scores = INTENTS.map(() => 0);
  for (const [i, bucket] of buckets.entries()) {
    const value = values[i] ?? 0;
    const at = bucket * count;
    for (let k = 0; k < count; k += 1) scores[k] = (scores[k] ?? 0) + (intents[at + k] ?? 0) * value;
  }
  const raised = scores.map((score, k) => Math.exp(score * step + (bias[k] ?? 0)));
  const sum = raised.reduce((total, one) => total + one, 0);
  const [message = 0, exporting = 0, credits = 0, state = 0, upload = 0] = raised.map((one) => one / sum);
  return { message, export: exporting, credits, state, upload };
}

/** The likeliest intent. */
export function likeliest(probabilities: Probabilities): PlainIntent {
  return INTENTS.reduce((best, intent) => (probabilities[intent] > probabilities[best] ? intent : best));
}

/** Weights for all buckets and intents that say nothing. */
export function emptyIntents(): Int8Array {
  return new Int8Array(BUCKETS * INTENTS.length);
}
