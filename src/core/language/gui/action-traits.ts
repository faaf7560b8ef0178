import type { Direction } from './direction.ts';

/** What directions can amount to. */
export const ACTION_KINDS = ['export', 'state', 'timeline', 'credits', 'edit', 'ask'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** How strongly a direction speaks for an action; above zero it is meant. */
export function scoreOf(kind: ActionKind, traits: readonly string[], weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const trait of traits) score += weights.get(`${kind} ${trait}`) ?? 0;
  return score;
}

/** For each of a group of directions what tells its action: itself, and what the others are about. */
export function actionTraits(group: readonly Direction[]): string[][] {
  const concepts = group.map(({ traits }) => (traits ?? []).filter((trait) => /^[cq]:[a-z]+$/u.test(trait)));
  return group.map((direction, at) => {
    const traits = new Set(direction.traits);
    const others = new Set(concepts.flatMap((found, other) => (other === at ? [] : found)));
    for (const trait of others) if (!traits.has(trait)) traits.add(`other ${trait}`);
    for (const trait of concepts.slice(at + 1).flat()) traits.add(`later ${trait}`);
    traits.add(`kind:${direction.kind}`);
    for (const topic of direction.topics) traits.add(`topic:${topic}`);
    if (direction.opens) traits.add('opens');
    traits.add(group.length === 1 ? 'alone' : at === group.length - 1 ? 'last' : 'step');
    return [...traits];
  });
}
