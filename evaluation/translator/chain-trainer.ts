import { type ChainWeights, stepName } from '../../src/core/language/gui/chain.ts';
import type { Joint } from '../../src/core/language/gui/clauses.ts';
import type { Sample } from './clause-samples.ts';

const ROUNDS = 24;
const RATE = 0.15;
const PENALTY = 0.000_12;
const KINDS = [0, 1] as const;

interface Coded {
  readonly traits: readonly Int32Array[];
  readonly steps: readonly (readonly [readonly [number, number], readonly [number, number]])[];
  readonly kinds: readonly (0 | 1)[];
}

/**
 * Fits a linear-chain conditional random field by AdaGrad with an L1 penalty (most traits end with no weight). The order
 * of the samples is shuffled by a fixed seed, so that the same data give the same weights.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the steps share the state of the optimiser
export function train(samples: readonly Sample[], leastOften = 2): ChainWeights {
  const counts = new Map<string, number>();
  for (const { chain } of samples)
    for (const { traits } of chain) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const names: string[] = [];
  const ids = new Map<string, number>();
  const idOf = (name: string) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, names.length);
    return names.push(name) - 1;
  };
  const stepOf = (joint: Joint, before: 0 | 1, now: 0 | 1) => idOf(`step ${stepName(joint, before, now)}`);
  const coded = samples.map(
    ({ chain, directions }): Coded => ({
      traits: chain.map(({ traits }) =>
        Int32Array.from(traits.filter((trait) => (counts.get(trait) ?? 0) >= leastOften).map(idOf)),
      ),
      steps: chain.map(({ joint }) => [
        [stepOf(joint, 0, 0), stepOf(joint, 0, 1)],
        [stepOf(joint, 1, 0), stepOf(joint, 1, 1)],
      ]),
      kinds: directions.map((one) => (one ? 1 : 0)),
    }),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  const seen = new Float64Array(names.length);
  let time = 0;
  const random = generator(7);
  const rateOf = (id: number) => RATE / Math.sqrt(squares[id] ?? 1);
  /** The penalty of the steps since a weight was last looked at, taken at once. */
  const settle = (id: number) => {
    const due = (time - (seen[id] ?? 0)) * PENALTY * rateOf(id);
    seen[id] = time;
    const weight = weights[id] ?? 0;
    weights[id] = Math.sign(weight) * Math.max(0, Math.abs(weight) - due);
  };
  const learn = (id: number, gradient: number) => {
    squares[id] = (squares[id] ?? 0) + gradient * gradient;
    weights[id] = (weights[id] ?? 0) + rateOf(id) * gradient;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const sample of shuffled(coded, random)) {
      time += 1;
      for (const traits of sample.traits) for (const id of traits) settle(id);
      climb(sample, weights, learn);
    }
  }
  time += 1;
  const traits = new Map<string, number>();
  const joints = new Map<string, number>();
  for (const [id, name] of names.entries()) {
    if (!name.startsWith('step ')) settle(id);
    const weight = weights[id] ?? 0;
    if (weight === 0) continue;
    if (name.startsWith('step ')) joints.set(name.slice('step '.length), weight);
    else traits.set(name, weight);
  }
  return { traits, joints };
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: forward, backward and gradient of one small chain
function climb({ traits, steps, kinds }: Coded, weights: Float64Array, learn: (id: number, by: number) => void): void {
  const scores = traits.map((ids) => ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
  const step = (at: number, before: 0 | 1, now: 0 | 1) => weights[steps[at]?.[before][now] ?? 0] ?? 0;
  const forward: [number, number][] = [];
  for (const [at, score] of scores.entries()) {
    const last = forward[at - 1];
    const into = (now: 0 | 1) => (last ? logSum(last[0] + step(at, 0, now), last[1] + step(at, 1, now)) : 0);
    forward.push([into(0), into(1) + score]);
  }
  const backward: [number, number][] = scores.map(() => [0, 0]);
  for (let at = scores.length - 2; at >= 0; at -= 1) {
    const next = backward[at + 1] ?? [0, 0];
    const score = scores[at + 1] ?? 0;
    const out = (now: 0 | 1) => logSum(step(at + 1, now, 0) + next[0], step(at + 1, now, 1) + score + next[1]);
    backward[at] = [out(0), out(1)];
  }
  const end = forward.at(-1) ?? [0, 0];
  const total = logSum(end[0], end[1]);
  for (const [at, ids] of traits.entries()) {
    const chance = Math.exp((forward[at]?.[1] ?? 0) + (backward[at]?.[1] ?? 0) - total);
    const gradient = (kinds[at] ?? 0) - chance;
    for (const id of ids) learn(id, gradient);
    if (at === 0) continue;
    for (const before of KINDS)
      for (const now of KINDS) {
        const arrive = forward[at - 1]?.[before] ?? 0;
        const leave = (now === 1 ? (scores[at] ?? 0) : 0) + (backward[at]?.[now] ?? 0);
        const both = Math.exp(arrive + step(at, before, now) + leave - total);
        const real = kinds[at - 1] === before && kinds[at] === now ? 1 : 0;
        learn(steps[at]?.[before][now] ?? 0, real - both);
      }
  }
}

function logSum(a: number, b: number): number {
  const most = Math.max(a, b);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most));
}

/** Numbers between 0 and 1 that look random and are the same for the same seed. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** In another order. */
export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const result = [...values];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [result[at], result[other]];
    if (a !== undefined && b !== undefined) [result[at], result[other]] = [b, a];
  }
  return result;
}
