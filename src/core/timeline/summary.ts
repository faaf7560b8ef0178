import type { Say } from '../phrases/phrases.ts';
import { labelText } from './label.ts';
import { listText } from './list.ts';
import type { Segment, Timeline, Track, TrackKind } from './timeline.ts';
import { spanText } from './times.ts';

/** What a phone shows without endless scrolling, UTF-16 units; every platform takes it in one message. */
const LENGTH = 1_800;

/** How much is shown, from everything that is usual down to what always fits. */
const measures: ReadonlyArray<{ readonly tracks: number; readonly segments: number }> = [
  { tracks: 20, segments: 12 },
  { tracks: 20, segments: 6 },
  { tracks: 20, segments: 3 },
  { tracks: 20, segments: 1 },
  { tracks: 8, segments: 1 },
];

/**
 * The tracks as people see them, a line each in the documented wording (protocol, The draft): `Timeline (2 tracks):`,
 * `1. Video: city timelapse (0-10s)`, `2. BGM: Lo-fi (0-10s, 35%)`. Long timelines are shortened and say by how much.
 */
export function summarize(timeline: Timeline, say: Say): string {
  if (!timeline.hasTracks) return say('timeline.none');
  if (timeline.tracks.length === 0) return say('timeline.noTracks');
  let text = '';
  for (const { tracks, segments } of measures) {
    const hidden = timeline.tracks.length - tracks;
    text = [
      say('timeline.head', { count: timeline.tracks.length }),
      ...timeline.tracks.slice(0, tracks).map((track, index) => line(track, index + 1, segments, say)),
      ...(hidden > 0 ? [say('timeline.moreTracks', { count: hidden })] : []),
    ].join('\n');
    if (text.length <= LENGTH) break;
  }
  return text;
}

function line({ kind, segments }: Track, number: number, shown: number, say: Say): string {
  const parts = segments.slice(0, shown).map((segment) => part(segment, kind, say));
  if (segments.length > shown) parts.push(say('timeline.more', { count: segments.length - shown }));
  return say('timeline.line', {
    number,
    kind: say('timeline.kind', { kind }),
    segments: parts.length === 0 ? say('timeline.empty') : listText(parts, say),
  });
}

/** The volume is told of sounds alone: that a clip has its own sound is not what people ask about. */
function part({ label, from, to, volume }: Segment, kind: TrackKind, say: Say): string {
  const percent = kind === 'audio' && volume !== undefined ? [`${Math.round(volume * 100)}%`] : [];
  return say('timeline.at', {
    name: nameOf(label, kind, say),
    span: listText([spanText(from, to, '-'), ...percent], say),
  });
}

function nameOf(label: string | undefined, kind: TrackKind, say: Say): string {
  const text = labelText(label ?? '');
  if (!text) return say('timeline.unnamed', { kind });
  return kind === 'title' ? say('timeline.quoted', { text }) : text;
}
