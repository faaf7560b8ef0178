import type { Joint } from './clauses.ts';

/** What a trait weighs for a clause being a direction; absent: nothing. */
export interface ChainWeights {
  readonly traits: ReadonlyMap<string, number>;
  /** `joint same`, `joint other`: whether clauses joined so are of one kind. */
  readonly joints: ReadonlyMap<string, number>;
}

/** A clause to be judged. */
export interface Link {
  readonly traits: readonly string[];
  readonly joint: Joint;
}

/** The names of the weights for stepping from one kind of clause to another (1: direction). */
export function stepName(joint: Joint, before: 0 | 1, now: 0 | 1): string {
  return `${joint} ${before}${now}`;
}

const KINDS = [0, 1] as const;

/** A linear chain of clauses: for each the probability that it is a direction, in view of the others. */
export function marginals(chain: readonly Link[], weights: ChainWeights): number[] {
  const scores = chain.map(({ traits }) => {
    let sum = 0;
    for (const trait of traits) sum += weights.traits.get(trait) ?? 0;
    return sum;
  });
  const step = (at: number, before: 0 | 1, now: 0 | 1) =>
    weights.joints.get(stepName(chain[at]?.joint ?? 'start', before, now)) ?? 0;
  const forward: [number, number][] = [];
  for (const [at, score] of scores.entries()) {
    const last = forward[at - 1];
    const into = (now: 0 | 1) =>
      last === undefined ? 0 : logSum(last[0] + step(at, 0, now), last[1] + step(at, 1, now));
    forward.push([into(0), into(1) + score]);
  }
  const backward: [number, number][] = chain.map(() => [0, 0]);
  for (let at = chain.length - 2; at >= 0; at -= 1) {
    const next = backward[at + 1] ?? [0, 0];
    const score = scores[at + 1] ?? 0;
    const [out0, out1] = KINDS.map((now) =>
      logSum(step(at + 1, now, 0) + next[0], step(at + 1, now, 1) + score + next[1]),
    );
    backward[at] = [out0 ?? 0, out1 ?? 0];
  }
  return chain.map((_, at) => {
    const ahead = forward[at] ?? [0, 0];
    const behind = backward[at] ?? [0, 0];
    const difference = ahead[0] + behind[0] - ahead[1] - behind[1];
    return 1 / (1 + Math.exp(difference));
  });
}

function logSum(a: number, b: number): number {
  const most = Math.max(a, b);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most));
}
