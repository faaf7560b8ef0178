import { ACTION_KINDS, actionTraits } from '../../src/core/language/gui/action-traits.ts';
import type { Direction } from '../../src/core/language/gui/direction.ts';
import { directionsOf, runsOf } from '../../src/core/language/gui/sentence.ts';
import type { AgentText } from './agent-texts.ts';
import { generator, shuffled } from './chain-trainer.ts';
import type { Sample } from './clause-samples.ts';

/** A text's directions as the action model sees them. */
export interface Bag {
  readonly row: AgentText;
  readonly groups: readonly (readonly Direction[])[];
}

/** The directions of each text, in groups as the document makes them. */
export function bagsOf(samples: readonly Sample[]): Bag[] {
  const bags = new Map<AgentText, Direction[][]>();
  for (const { row, directions, reading, sentence, afterDirection } of samples) {
    const found = runsOf(directions).flatMap((run) => directionsOf(run, reading, sentence));
    if (found.length === 0) continue;
    const groups = bags.get(row) ?? [];
    bags.set(row, groups);
    const open = groups.at(-1);
    if (afterDirection && directions.every(Boolean) && open) open.push(...found);
    else groups.push(found);
  }
  return [...bags].map(([row, groups]) => ({ row, groups }));
}

const ROUNDS = 30;
const RATE = 0.1;
const PENALTY = 0.003;

/**
 * One logistic regression for each action. Only of the whole text it is known what its directions amount to, so a text
 * counts as meaning an action if at least one of its directions does (noisy-or).
 */
export function trainActions(bags: readonly Bag[]): Map<string, number> {
  const texts = bags.map(({ row, groups }) => ({ row, instances: groups.flatMap(actionTraits) }));
  const counts = new Map<string, number>();
  for (const { instances } of texts)
    for (const trait of instances.flat()) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const kind of ACTION_KINDS) {
    const examples = texts
      .filter(({ row }) => row.actions.includes(kind) || !row.maybe.includes(kind))
      .map(({ row, instances }) => ({
        wanted: row.actions.includes(kind),
        instances: instances.map((traits) => traits.filter((trait) => (counts.get(trait) ?? 0) > 2)),
      }));
    for (const [trait, weight] of fitted(examples))
      if (Math.abs(weight) > LEAST) weights.set(`${kind} ${trait}`, weight);
  }
  return weights;
}

/** Weights nearer to nothing are left out. */
const LEAST = 0.1;

interface Example {
  readonly wanted: boolean;
  readonly instances: readonly (readonly string[])[];
}

function fitted(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const random = generator(11);
  const learn = (trait: string, gradient: number) => {
    const square = (squares.get(trait) ?? 1e-6) + gradient * gradient;
    squares.set(trait, square);
    const rate = RATE / Math.sqrt(square);
    const weight = (weights.get(trait) ?? 0) + rate * gradient;
    weights.set(trait, Math.sign(weight) * Math.max(0, Math.abs(weight) - rate * PENALTY));
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { wanted, instances } of shuffled(examples, random)) {
      const chances = instances.map((traits) => chanceOf(traits, weights));
      const any = 1 - chances.reduce((none, chance) => none * (1 - chance), 1);
      for (const [at, traits] of instances.entries()) {
        const chance = chances[at] ?? 0;
        const gradient = wanted ? (chance * (1 - any)) / Math.max(any, 1e-6) : -chance;
        if (Math.abs(gradient) > 1e-4) for (const trait of traits) learn(trait, gradient);
      }
    }
  }
  return weights;
}

function chanceOf(traits: readonly string[], weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const trait of traits) score += weights.get(trait) ?? 0;
  return 1 / (1 + Math.exp(-score));
}
