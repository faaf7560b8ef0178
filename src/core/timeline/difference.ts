import { type Changed, type Row, withoutConsequences } from './consequences.ts';
import { groupBy } from './group-by.ts';
import { type Pairs, type Placed, pairUp } from './pairs.ts';
import type { Timeline, TrackKind } from './timeline.ts';
import { NOTICEABLE } from './times.ts';

/** One thing that a person would notice. */
export type Change =
  | { readonly type: 'added' | 'removed'; readonly segment: Placed }
  /** Cut into parts, of which some may be gone. */
  | { readonly type: 'split'; readonly segment: Placed; readonly parts: number }
  | ({ readonly type: 'changed' } & Changed)
  /** The same segments of one track, packed as before, follow one another differently. */
  | { readonly type: 'reordered'; readonly segments: Row }
  | { readonly type: 'size'; readonly before: Size; readonly after: Size }
  | { readonly type: 'length'; readonly before: number; readonly after: number }
  | { readonly type: 'title'; readonly after: string };

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const kindOrder: readonly TrackKind[] = ['video', 'image', 'audio', 'title', 'effect', 'other'];

/**
 * What differs between two timelines, by kind and then by time. Consequences are left out where their cause is told: a
 * clip that moved up because another one became shorter, music that ends with the picture as it did before.
 */
export function difference(before: Timeline, after: Timeline): readonly Change[] {
  const pairs = pairUp(before, after);
  const { splits, added, rest } = findSplits(pairs);
  const { changed, reordered } = withoutConsequences(rest.map(compare), pairs, before, after);
  const segments: Change[] = [
    ...added.map((segment) => ({ type: 'added', segment }) as const),
    ...pairs.removed.map((segment) => ({ type: 'removed', segment }) as const),
    ...splits,
    ...reordered.map((row) => ({ type: 'reordered', segments: row }) as const),
    ...changed.filter(isNoticed).map((one) => ({ type: 'changed', ...one }) as const),
  ];
  const sorted = segments.toSorted((a, b) => rank(a) - rank(b) || timeOf(a) - timeOf(b));
  return [...sorted, ...wholeChanges(before, after, sorted.length > 0)];
}

/** Of a segment in percent; a draft that does not tell means the full volume. */
export function percentOf(segment: Placed): number {
  return Math.round((segment.volume ?? 1) * 100);
}

function compare([before, after]: Pairs['same'][number]): Changed {
  return {
    before,
    after,
    renamed: before.name !== after.name,
    moved: Math.abs(after.from - before.from) >= NOTICEABLE,
    resized: Math.abs(lengthOf(after) - lengthOf(before)) >= NOTICEABLE,
    louder: percentOf(before) !== percentOf(after),
  };
}

function isNoticed({ renamed, moved, resized, louder }: Changed): boolean {
  return renamed || moved || resized || louder;
}

/** A named segment that became shorter while more of the same name appeared, together no longer than it was. */
function findSplits(pairs: Pairs): { splits: Change[]; added: readonly Placed[]; rest: Pairs['same'] } {
  const splits: Change[] = [];
  const parts = new Set<Placed>();
  const added = groupBy(pairs.added, nameKey);
  const before = groupBy([...pairs.same.map(([one]) => one), ...pairs.removed], nameKey);
  const rest = pairs.same.filter(([was, is]) => {
    const more = added.get(nameKey(was)) ?? [];
    const alone = before.get(nameKey(was))?.length === 1 && was.name === is.name && was.name !== '';
    const missing = lengthOf(was) - lengthOf(is);
    const refound = more.reduce((sum, part) => sum + lengthOf(part), 0);
    if (more.length === 0 || !alone || missing < NOTICEABLE || refound - missing >= NOTICEABLE) return true;
    splits.push({ type: 'split', segment: was, parts: more.length + 1 });
    for (const part of more) parts.add(part);
    return false;
  });
  return { splits, added: pairs.added.filter((one) => !parts.has(one)), rest };
}

function lengthOf({ from, to }: Placed): number {
  return to - from;
}

function nameKey({ kind, name }: Placed): string {
  return `${kind} ${name}`;
}

/** Length and name of the whole are told where nothing about the segments says enough. */
function wholeChanges(before: Timeline, after: Timeline, told: boolean): Change[] {
  const changes: Change[] = [];
  const [was, is] = [sizeOf(before), sizeOf(after)];
  if (was && is && (was.width !== is.width || was.height !== is.height)) {
    changes.push({ type: 'size', before: was, after: is });
  }
  if (told) return changes;
  if (Math.abs(before.duration - after.duration) >= NOTICEABLE) {
    changes.push({ type: 'length', before: before.duration, after: after.duration });
  }
  if (changes.length === 0 && after.title !== undefined && after.title !== before.title) {
    changes.push({ type: 'title', after: after.title });
  }
  return changes;
}

function sizeOf({ width, height }: Timeline): Size | undefined {
  return width !== undefined && height !== undefined ? { width, height } : undefined;
}

function segmentOf(change: Change): Placed | undefined {
  if (change.type === 'changed') return change.after;
  if (change.type === 'reordered') return change.segments[0];
  return 'segment' in change ? change.segment : undefined;
}

function rank(change: Change): number {
  const segment = segmentOf(change);
  return segment ? kindOrder.indexOf(segment.kind) : kindOrder.length;
}

function timeOf(change: Change): number {
  return segmentOf(change)?.from ?? 0;
}
