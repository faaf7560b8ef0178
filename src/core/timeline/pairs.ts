import { groupBy } from './group-by.ts';
import { squeeze } from './shorten.ts';
import { type Thing, thingOf } from './thing.ts';
import type { Segment, Timeline, TrackKind } from './timeline.ts';
import { NOTICEABLE } from './times.ts';

/** A segment together with what its place in the timeline tells. */
export interface Placed extends Segment {
  readonly kind: TrackKind;
  readonly thing: Thing;
  /** The label as it is compared; empty where there is none. */
  readonly name: string;
  /** Whether it begins where the one before it on its track ends; the first: at the very beginning. */
  readonly packed: boolean;
  /** Which track of the timeline, only to tell tracks of one timeline apart. */
  readonly track: number;
}

/** Which segment of one timeline is which of another. */
export interface Pairs {
  readonly same: ReadonlyArray<readonly [before: Placed, after: Placed]>;
  readonly added: readonly Placed[];
  readonly removed: readonly Placed[];
}

/** Above this many of one name, they are paired in their order: nobody could check more. */
const COMPARED = 300;

/**
 * Pairs the segments of two timelines. Only segments of one kind are the same, whatever numbers their tracks have: those
 * that are alike first, then those of one name by nearness, then those that share most of their time, which have been
 * given another name.
 */
export function pairUp(before: Timeline, after: Timeline): Pairs {
  const same: Array<readonly [Placed, Placed]> = [];
  let removed = placed(before);
  let added = placed(after);
  for (const [keyOf, apart] of rounds) {
    const candidates = groupBy(added, keyOf);
    const gone = new Set<Placed>();
    for (const [key, olds] of groupBy(removed, keyOf)) {
      for (const pair of pairGroup(olds, candidates.get(key) ?? [], apart)) {
        same.push(pair);
        for (const one of pair) gone.add(one);
      }
    }
    removed = removed.filter((one) => !gone.has(one));
    added = added.filter((one) => !gone.has(one));
  }
  return { same, added, removed };
}

/** How alike two of one group must be: the distance, `undefined` where they cannot be the same. */
type Distance = (before: Placed, after: Placed) => number | undefined;

const rounds: ReadonlyArray<readonly [keyOf: (one: Placed) => string, apart: Distance]> = [
  [(one) => JSON.stringify([one.kind, one.name, tenths(one.from), tenths(one.to), one.volume]), () => 0],
  [(one) => JSON.stringify([one.kind, one.name]), (a, b) => Math.abs(a.from - b.from) + Math.abs(a.to - b.to)],
  [(one) => one.thing, unshared],
];

function tenths(seconds: number): number {
  return Math.round(seconds * 10);
}

/** The share of the shorter one's time that the two do not have in common; at most half. */
function unshared(a: Placed, b: Placed): number | undefined {
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  const shorter = Math.min(a.to - a.from, b.to - b.from);
  if (shorter < NOTICEABLE) return undefined;
  const share = 1 - common / shorter;
  return share <= 0.5 ? share : undefined;
}

function pairGroup(
  olds: readonly Placed[],
  news: readonly Placed[],
  apart: Distance,
): Array<readonly [Placed, Placed]> {
  if (news.length === 0) return [];
  if (olds.length * news.length > COMPARED * COMPARED) return inOrder(olds, news, apart);
  const candidates: Array<readonly [distance: number, before: Placed, after: Placed]> = [];
  for (const old of olds) {
    for (const now of news) {
      const distance = apart(old, now);
      if (distance !== undefined) candidates.push([distance, old, now]);
    }
  }
  candidates.sort(([a], [b]) => a - b);
  const taken = new Set<Placed>();
  return candidates.flatMap(([, old, now]) => {
    if (taken.has(old) || taken.has(now)) return [];
    taken.add(old).add(now);
    return [[old, now] as const];
  });
}

function inOrder(olds: readonly Placed[], news: readonly Placed[], apart: Distance): Array<readonly [Placed, Placed]> {
  return olds.flatMap((old, index) => {
    const now = news[index];
    return now && apart(old, now) !== undefined ? [[old, now] as const] : [];
  });
}

function placed(timeline: Timeline): Placed[] {
  return timeline.tracks.flatMap(({ kind, segments }, track) =>
    segments.map((segment, index) => ({
      ...segment,
      kind,
      thing: thingOf(kind, segment.label),
      name: squeeze(segment.label ?? ''),
      track,
      packed: Math.abs(segment.from - (segments[index - 1]?.to ?? 0)) < NOTICEABLE,
    })),
  );
}
