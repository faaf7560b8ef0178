import type { Direction } from './direction.ts';

/** What directions can amount to. */
export const ACTION_KINDS = ['export', 'state', 'timeline', 'credits', 'edit', 'ask'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** What a trait weighs for each action, in the order of {@link ACTION_KINDS}. */
export type ActionWeights = ReadonlyMap<string, readonly number[]>;

/** How strongly a direction speaks for each action; above zero it is meant. */
export function actionScores(traits: readonly string[], weights: ActionWeights): number[] {
  const scores = ACTION_KINDS.map(() => 0);
  for (const trait of traits) {
    const found = weights.get(trait);
    if (found) for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + (found[at] ?? 0);
  }
  return scores;
}

/** {@link ActionWeights} of names that begin with their action. */
export function actionWeightsOf(named: ReadonlyMap<string, number>): ActionWeights {
  const weights = new Map<string, number[]>();
  const kinds: readonly string[] = ACTION_KINDS;
  for (const [name, weight] of named) {
    const at = name.indexOf(' ');
    const trait = name.slice(at + 1);
    const found = weights.get(trait) ?? ACTION_KINDS.map(() => 0);
    weights.set(trait, found);
    found[kinds.indexOf(name.slice(0, at))] = weight;
  }
  return weights;
}

/** For each of a group of directions what tells its action: itself, and what the others are about. */
export function actionTraits(group: readonly Direction[]): string[][] {
  const concepts = group.map(({ traits }) => (traits ?? []).filter((trait) => /^[cq]:[a-z]+$/u.test(trait)));
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [at, found] of concepts.entries()) {
    for (const concept of found) {
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
      last.set(concept, at);
    }
  }
  return group.map((direction, at) => {
    const traits = new Set(direction.traits);
    for (const concept of counts.keys()) if (!traits.has(concept)) traits.add(`other ${concept}`);
    for (const [concept, place] of last) if (place > at) traits.add(`later ${concept}`);
    traits.add(`kind:${direction.kind}`);
    for (const topic of direction.topics) traits.add(`topic:${topic}`);
    if (direction.opens) traits.add('opens');
    traits.add(group.length === 1 ? 'alone' : at === group.length - 1 ? 'last' : 'step');
    return [...traits];
  });
}
