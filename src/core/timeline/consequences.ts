import type { Pairs, Placed } from './pairs.ts';
import type { Timeline, TrackKind } from './timeline.ts';
import { NOTICEABLE } from './times.ts';

/** A segment that is there before and after, and what about it differs. */
export interface Changed {
  readonly before: Placed;
  readonly after: Placed;
  readonly renamed: boolean;
  readonly moved: boolean;
  readonly resized: boolean;
  readonly louder: boolean;
}

/** Segments of one track in their order of time. */
export type Row = readonly [Placed, ...Placed[]];

/**
 * Takes away what merely follows from a change that is told: clips that moved up because something before them on their
 * track became shorter, came or went; what ended with the picture and still does. Where the clips of a track have been
 * put into another order, that is one change instead of a move each.
 */
export function withoutConsequences(
  all: readonly Changed[],
  { added, removed }: Pairs,
  before: Timeline,
  after: Timeline,
): { readonly changed: readonly Changed[]; readonly reordered: readonly Row[] } {
  const reordered: Row[] = [];
  const carried = new Set<Changed>();
  const gaining = new Set(added.map(({ track }) => track));
  const losing = new Set(removed.map(({ track }) => track));
  const packed = all.filter((one) => one.before.packed && one.after.packed);
  for (const track of new Set(packed.map((one) => one.after.track))) {
    const row = packed.filter((one) => one.after.track === track).toSorted((a, b) => a.after.from - b.after.from);
    const inverted = row.some((one, index) => one.before.from < (row[index - 1]?.before.from ?? 0));
    const [first, ...others] = row.map((one) => one.after);
    if (inverted && first) reordered.push([first, ...others]);
    const pushed = row.some((one) => one.resized || losing.has(one.before.track)) || gaining.has(track);
    if (inverted || pushed) for (const one of row) carried.add(one);
  }
  const ends = { before: pictureEnd(before), after: pictureEnd(after) };
  const changed = all.map((one) => ({
    ...one,
    moved: one.moved && !carried.has(one),
    resized: one.resized && !followsPicture(one, ends),
  }));
  return { changed, reordered };
}

/** Whether something beside the picture ended with it and does so again, though elsewhere. */
function followsPicture(
  { before, after, moved }: Changed,
  ends: { readonly before: number; readonly after: number },
): boolean {
  return (
    !isPicture(before.kind) &&
    !moved &&
    Math.abs(ends.before - ends.after) >= NOTICEABLE &&
    Math.abs(before.to - ends.before) < NOTICEABLE &&
    Math.abs(after.to - ends.after) < NOTICEABLE
  );
}

/** 0 where there are no pictures: nothing that lasts ends then. */
function pictureEnd(timeline: Timeline): number {
  const pictures = timeline.tracks.filter(({ kind }) => isPicture(kind)).flatMap(({ segments }) => segments);
  return pictures.reduce((end, { to }) => Math.max(end, to), 0);
}

function isPicture(kind: TrackKind): boolean {
  return kind === 'video' || kind === 'image';
}
