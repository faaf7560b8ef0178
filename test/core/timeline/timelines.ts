import fc from 'fast-check';
import type { Segment, Timeline, Track, TrackKind } from '../../../src/core/timeline/timeline.ts';

export const kinds: readonly TrackKind[] = ['video', 'audio', 'title', 'image', 'effect', 'other'];

/** A timeline of these tracks that lasts as long as they do. */
export function timeline(...tracks: readonly Track[]): Timeline {
  const ends = tracks.flatMap(({ segments }) => segments.map(({ to }) => to));
  return { duration: Math.max(0, ...ends), tracks, hasTracks: true };
}

export function track(kind: TrackKind, ...segments: readonly Segment[]): Track {
  return { kind, segments };
}

export function segment(label: string, from: number, to: number, volume?: number): Segment {
  return { label, from, to, ...(volume === undefined ? {} : { volume }) };
}

const time = fc.integer({ min: 0, max: 900_000 }).map((ms) => ms / 1000);

export const anySegment: fc.Arbitrary<Segment> = fc
  .record(
    {
      label: fc.oneof(fc.constantFrom('sea', 'dunes', 'rain'), fc.string({ unit: 'grapheme', maxLength: 300 })),
      volume: fc.double({ min: 0, max: 1, noNaN: true }),
      from: time,
      length: time,
    },
    { requiredKeys: ['from', 'length'] },
  )
  .map(({ length, ...rest }) => ({ ...rest, to: rest.from + length }));

export const anyTimeline: fc.Arbitrary<Timeline> = fc.record(
  {
    title: fc.string(),
    width: fc.integer({ min: 1, max: 5000 }),
    height: fc.integer({ min: 1, max: 5000 }),
    duration: time,
    tracks: fc.array(
      fc.record({ kind: fc.constantFrom(...kinds), segments: fc.array(anySegment, { maxLength: 30 }) }),
      {
        maxLength: 30,
      },
    ),
    hasTracks: fc.boolean(),
  },
  { requiredKeys: ['duration', 'tracks', 'hasTracks'] },
);

const numbers = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.double().map(String),
  fc.constantFrom(-1, 1e308, Number.NaN, Number.POSITIVE_INFINITY, '12,5', '', ' ', '6500'),
);
const names = fc.constantFrom(
  ...['t', 'tt', 'sg', 'd', 'm', 'st', 'start', 'tr', 'target_timerange', 'duration', 'end', 'volume', 'muted'],
  ...['name', 'text', 'content', 'src', '__proto__', 'length', 'constructor'],
);

/** Any JSON value and worse, most of them built of the names that are looked for. */
export const anyDraft: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.jsonValue(),
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      fc.oneof(numbers, fc.string(), fc.jsonValue()),
      tie('object'),
      tie('list'),
    ),
    object: fc.dictionary(names, tie('value')),
    list: fc.array(tie('value'), { maxLength: 6 }),
  })).value,
  fc.record({
    t: fc.array(
      fc.record({
        tt: fc.oneof(fc.integer({ min: -1, max: 9 }), fc.anything()),
        sg: fc.array(fc.oneof(fc.dictionary(names, fc.oneof(numbers, fc.jsonValue())), fc.anything())),
      }),
    ),
  }),
);
