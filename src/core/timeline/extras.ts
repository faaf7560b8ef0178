import { pairUp } from './pairs.ts';
import type { Segment, Timeline, TrackKind } from './timeline.ts';

/** Something that lies over or beside the picture. */
export interface Extra extends Segment {
  readonly kind: TrackKind;
}

/**
 * What the backend added by itself on top of the raw video (protocol, Two stages): music, titles, effects that are there
 * now and were not before, in the order of the tracks. Images are left out: like video they are the picture itself.
 */
export function extras(before: Timeline, after: Timeline): readonly Extra[] {
  return pairUp(before, after)
    .added.filter(({ kind }) => kind !== 'video' && kind !== 'image')
    .map(({ kind, label, from, to, volume }) => ({
      kind,
      from,
      to,
      ...(label === undefined ? {} : { label }),
      ...(volume === undefined ? {} : { volume }),
    }));
}

/** Whether there is any moving picture. */
export function hasVideo(timeline: Timeline): boolean {
  return timeline.tracks.some(({ kind, segments }) => kind === 'video' && segments.length > 0);
}
