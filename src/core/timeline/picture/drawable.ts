import type { Segment, Timeline } from '../timeline.ts';
import { LONGEST } from '../times.ts';

/** The same timeline with times that can be drawn: whole ms from 0 to a day, no end before its start. */
export function drawable(timeline: Timeline): Timeline {
  return {
    ...timeline,
    duration: time(timeline.duration),
    tracks: timeline.tracks.map((track) => ({ ...track, segments: track.segments.map(drawableSegment) })),
  };
}

function drawableSegment(segment: Segment): Segment {
  const from = time(segment.from);
  return { ...segment, from, to: Math.max(from, time(segment.to)) };
}

function time(seconds: number): number {
  return Number.isNaN(seconds) ? 0 : Math.round(1000 * Math.min(LONGEST, Math.max(0, seconds))) / 1000;
}
