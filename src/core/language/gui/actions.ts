import { ACTION_KINDS, type ActionKind, actionScores, actionTraits } from './action-traits.ts';
import type { Direction } from './direction.ts';
import { instructionOf } from './instruction.ts';
import type { Models } from './weights/weights.ts';

/** What a direction amounts to when the program does it instead of the reader (protocol, "Translation of GUI talk"). */
export type GuiAction =
  | { readonly kind: 'export' | 'state' | 'timeline' | 'credits' }
  /** To be sent to the agent as an edit. */
  | { readonly kind: 'edit'; readonly instruction: string }
  /** The reader was to choose a value: they have to be asked for it. */
  | { readonly kind: 'ask' };

/**
 * An action, and how strongly it was meant. `way`: only the way to another step. `look`: worth showing unless the same
 * steps show or do more. `confirm`: a button that may only confirm an export.
 */
export interface Weighed {
  readonly action: GuiAction;
  readonly weight: 'way' | 'look' | 'confirm' | 'act';
}

/** What a group of directions amounts to, in their order where the rules know it. */
export function actionsOf(group: readonly Direction[], models: Models): GuiAction[] {
  const best = new Map<ActionKind, { readonly score: number; readonly at: number }>();
  for (const [at, traits] of actionTraits(group).entries()) {
    for (const [place, score] of actionScores(traits, models.actions).entries()) {
      const kind = ACTION_KINDS[place];
      if (kind && score > (best.get(kind)?.score ?? Number.NEGATIVE_INFINITY)) best.set(kind, { score, at });
    }
  }
  const likeliest = Math.max(...[...best.values()].map(({ score }) => score));
  const meant = [...best].filter(([, { score }]) => score > 0 || score === likeliest);
  const byRule = actionsByRule(group).filter(({ kind }) => meant.some(([one]) => one === kind));
  const others = meant
    .filter(([kind]) => !byRule.some((one) => one.kind === kind))
    .sort(([, a], [, b]) => a.at - b.at || b.score - a.score)
    .flatMap(([kind, { at }]): GuiAction[] => {
      if (kind !== 'edit') return [{ kind }];
      const direction = group[at];
      return direction ? [editBy(direction).action] : [];
    });
  return distinct([...byRule, ...others]);
}

/** What the rules make of a group: of several steps only those that are not mere ways to another. */
export function actionsByRule(directions: readonly Direction[]): GuiAction[] {
  const weighed = directions.map((one, at) => weigh(one, directions[at - 1])).filter((one) => one !== undefined);
  const acts = weighed.filter(({ weight }) => weight === 'act' || weight === 'confirm');
  if (acts.length === 0) return distinct(weighed.map(({ action }) => action));
  const exports = acts.some(({ action }) => action.kind === 'export');
  const onlyEdits = acts.every(({ action }) => action.kind === 'edit');
  const counts = ({ weight }: Weighed) =>
    weight === 'act' || (weight === 'confirm' && !exports) || (weight === 'look' && onlyEdits);
  return distinct(weighed.filter(counts).map(({ action }) => action));
}

/** Every kind once; edits by their words. */
export function distinct(actions: readonly GuiAction[]): GuiAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const key = JSON.stringify(action);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** `before`: the step before it, which may have selected what this one works on. */
function weigh(direction: Direction, before: Direction | undefined): Weighed | undefined {
  const { kind, topics } = direction;
  if (kind === 'drag') return editBy(direction);
  if (topics.has('undo') && kind !== 'look') return undefined;
  if (kind === 'weak') return topics.has('adjust') ? act('ask') : undefined;
  if (kind === 'look' && topics.has('timeline')) return act('timeline');
  if (topics.has('export')) return act('export');
  if (kind === 'adjust') return topics.has('reorder') ? editBy(direction) : act('ask');
  if (topics.has('credits')) return act('credits');
  return topics.has('upload') ? undefined : onSurface(direction, before);
}

/** What is left are parts of the surface that are pressed, opened, looked at or spoken of. */
function onSurface(direction: Direction, before: Direction | undefined): Weighed {
  const { kind, topics, opens } = direction;
  if (kind !== 'look' && topics.has('adjust')) return act('ask');
  if (topics.has('preview') && (kind === 'press' || topics.has('timeline'))) return act('timeline');
  if (selects(direction)) {
    return CHOICE.test(direction.text) ? act('ask') : { action: { kind: 'state' }, weight: 'way' };
  }
  if (kind === 'press' && !opens) return { ...editBy(direction, before), weight: 'confirm' };
  return { action: { kind: 'state' }, weight: kind === 'press' || kind === 'open' ? 'way' : 'look' };
}

/** Selecting is the way to another step, choosing is the reader's to do; unless it is a button that is named. */
const SELECTION = /^(?:select|choose|pick|选择|选取|选中|勾选|選擇)/iu;
const CHOICE = /^(?:choose|pick|选择|选取|選擇)/iu;
const NAMED = /[*"“「«]/u;

function selects({ kind, text }: Direction): boolean {
  return kind === 'press' && SELECTION.test(text) && !NAMED.test(text);
}

function act(kind: Exclude<GuiAction['kind'], 'edit'>): Weighed {
  return { action: { kind }, weight: 'act' };
}

function editBy(direction: Direction, before?: Direction): Weighed {
  const object = before && selects(before) ? `: ${instructionOf(before)}` : '';
  return { action: { kind: 'edit', instruction: `${instructionOf(direction)}${object}` }, weight: 'act' };
}
