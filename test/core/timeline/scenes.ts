import fc from 'fast-check';
import { phrases } from '../../../src/core/phrases/phrases.ts';
import {
  type Box,
  type Lane,
  type Measure,
  type Scene,
  type Text,
  textSizes,
} from '../../../src/core/timeline/picture/scene.ts';
import { pictureOf } from '../../../src/core/timeline/picture.ts';
import type { Timeline } from '../../../src/core/timeline/timeline.ts';
import { anyTimeline, kinds } from './timelines.ts';

/** Letters about as wide as real ones: Chinese and emoji as wide as high, the rest a little more than half. */
export const measure: Measure = (text, role) =>
  [...text].reduce((width, letter) => width + textSizes[role] * (letter > '\u2e80' ? 1 : 0.58), 0);

export function sceneOf(timeline: Timeline, language: 'en' | 'zh-CN' = 'en', measured: Measure = measure): Scene {
  return pictureOf(timeline, phrases(language), measured);
}

/** All that is written in a scene. */
export function textsOf({ heading, ticks, lanes, footer }: Scene): readonly Text[] {
  const inLanes = lanes.flatMap(({ name, more, empty, bars }) => [
    name,
    more,
    empty,
    ...bars.map(({ label }) => label),
  ]);
  return [...heading, ...ticks.map(({ label }) => label), ...inLanes, footer].flatMap((text) => text ?? []);
}

export function words(scene: Scene): readonly string[] {
  return textsOf(scene).map(({ text }) => text);
}

/** What a text takes when it is drawn. */
export function boxOf({ text, role, x, y }: Text): Box {
  return { x, y: y - textSizes[role] / 2, width: measure(text, role), height: textSizes[role] };
}

/** What stands in a lane: its bars, and the labels next to them. */
export function thingsIn({ bars }: Lane): readonly Box[] {
  return bars.flatMap((bar) => (bar.label && bar.labelOn === 'lane' ? [bar, boxOf(bar.label)] : [bar]));
}

/** Touching is no overlap; neither is what comes of adding fractions. */
export function overlap(a: Box, b: Box): boolean {
  const apart = 1e-6;
  return (
    a.x + a.width > b.x + apart &&
    b.x + b.width > a.x + apart &&
    a.y + a.height > b.y + apart &&
    b.y + b.height > a.y + apart
  );
}

export function inside(inner: Box, outer: Box): boolean {
  const apart = 1e-6;
  return (
    inner.x >= outer.x - apart &&
    inner.y >= outer.y - apart &&
    inner.x + inner.width <= outer.x + outer.width + apart &&
    inner.y + inner.height <= outer.y + outer.height + apart
  );
}

const anyNumber = fc.oneof(
  fc.double(),
  fc.double({ min: 0, max: 20, noNaN: true }),
  fc.constantFrom(0, -1, 0.001, 1e-9, 86_400, 1e308, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);

/** Whatever the types allow: numbers of all sorts, dense tracks, moments, times in no order. */
export const wildTimeline: fc.Arbitrary<Timeline> = fc.oneof(
  anyTimeline,
  fc.record(
    {
      title: fc.string({ unit: 'grapheme', maxLength: 200 }),
      width: anyNumber,
      height: anyNumber,
      duration: anyNumber,
      tracks: fc.array(
        fc.record({
          kind: fc.constantFrom(...kinds),
          segments: fc.array(
            fc.record(
              { label: fc.string({ unit: 'grapheme' }), from: anyNumber, to: anyNumber, volume: anyNumber },
              { requiredKeys: ['from', 'to'] },
            ),
            { maxLength: 12 },
          ),
        }),
        { maxLength: 20 },
      ),
      hasTracks: fc.boolean(),
    },
    { requiredKeys: ['duration', 'tracks', 'hasTracks'] },
  ),
  fc
    .record({ count: fc.integer({ min: 1, max: 600 }), length: fc.double({ min: 0.001, max: 30, noNaN: true }) })
    .map(({ count, length }) => ({
      duration: count * length,
      hasTracks: true,
      tracks: [
        {
          kind: 'video' as const,
          segments: Array.from({ length: count }, (_, index) => ({
            label: `clip ${index}`,
            from: index * length,
            to: (index + 1) * length,
          })),
        },
      ],
    })),
);
