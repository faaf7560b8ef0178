import { thingOf } from './thing.ts';
import type { Timeline } from './timeline.ts';

/** What a person may want to do with a video next, apart from exporting it. */
export type NextStep = 'music' | 'title' | 'shorter' | 'voice' | 'effect';

/** Seconds from which on people like to hear that a video can be shorter. */
const LONG = 90;

/** The likeliest first, by what the timeline lacks; nothing where there is no picture yet. */
export function nextSteps({ tracks, duration }: Timeline): readonly NextStep[] {
  const things = new Set(tracks.flatMap(({ kind, segments }) => segments.map(({ label }) => thingOf(kind, label))));
  if (!things.has('video') && !things.has('image')) return [];
  const lacking = (['music', 'title'] as const).filter((thing) => !things.has(thing));
  const more = (['voice', 'effect'] as const).filter((thing) => !things.has(thing));
  return [...lacking, ...(duration >= LONG ? (['shorter'] as const) : []), ...more];
}
