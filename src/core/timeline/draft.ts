import { isRecord, numberAt, numberOf, textAt } from './fields.ts';
import { readLoose } from './segment.ts';
import { shorten } from './shorten.ts';
import type { Segment, Timeline, Track, TrackKind } from './timeline.ts';
import { LONGEST } from './times.ts';

/** How much of a draft is read; real ones have a handful of tracks. */
const limits = { tracks: 200, segments: 5_000, titleLength: 200 };
/** The largest picture believed, pixels. */
const LARGEST = 100_000;

/** 0, 1 and 7 are documented (protocol, The draft); 2 and 5 are guesses, and the rest is unknown. */
const kindsByNumber: ReadonlyMap<number, TrackKind> = new Map([
  [0, 'video'],
  [1, 'audio'],
  [2, 'image'],
  [5, 'effect'],
  [7, 'title'],
]);

/** For types that are written as words. A `video_effect` is an effect: the first match counts. */
const kindsByWord: ReadonlyArray<readonly [RegExp, TrackKind]> = [
  [/effect|filter|transition/i, 'effect'],
  [/text|title|caption/i, 'title'],
  [/audio|music|bgm|sound|voice|narrat/i, 'audio'],
  [/image|photo|picture|sticker/i, 'image'],
  [/video|footage/i, 'video'],
];

/**
 * Reads the backend's loose draft. Only `t`, `tt`, `sg`, `d` and `m` are documented; everything else is looked for
 * under usual names and made up sensibly where it is missing: segments then follow one another. Never throws, whatever
 * it is given, and reads at most 200 tracks with 5,000 segments.
 */
export function readTimeline(draft: unknown): Timeline {
  const root = isRecord(draft) ? draft : {};
  const length = seconds(numberAt(root, ['d', 'duration']));
  const tracks = readTracks(root.t, length);
  const ends = tracks.flatMap((track) => track.segments.map((segment) => segment.to));
  const title = textAt(root.m, ['title', 'name']) ?? textAt(root, ['title', 'name']);
  const width = pixels(numberAt(root.m, ['width', 'w']) ?? numberAt(root, ['width', 'w']));
  const height = pixels(numberAt(root.m, ['height', 'h']) ?? numberAt(root, ['height', 'h']));
  return {
    ...(title === undefined ? {} : { title: shorten(title, limits.titleLength) }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    duration: length || ends.reduce((latest, end) => Math.max(latest, end), 0),
    tracks,
    hasTracks: Array.isArray(root.t),
  };
}

function readTracks(value: unknown, length: number | undefined): readonly Track[] {
  let left = limits.segments;
  return records(value, limits.tracks).map((track) => {
    const kind = kindOf(track);
    const segments = records(track.sg, left);
    left -= segments.length;
    return { kind, segments: place(segments, kind, length) };
  });
}

/** The first objects of a list; what is no object is left out. */
function records(value: unknown, most: number): ReadonlyArray<Readonly<Record<string, unknown>>> {
  const found: Array<Readonly<Record<string, unknown>>> = [];
  if (!Array.isArray(value)) return found;
  for (const one of value.slice(0, 2 * limits.segments)) {
    if (found.length >= most) break;
    if (isRecord(one)) found.push(one);
  }
  return found;
}

function kindOf(track: Readonly<Record<string, unknown>>): TrackKind {
  const number = numberOf(track.tt);
  const known = number === undefined ? undefined : kindsByNumber.get(number);
  if (known) return known;
  const word = textAt(track, ['tt', 'type', 'kind', 'track_type', 'trackType']);
  return kindsByWord.find(([pattern]) => word !== undefined && pattern.test(word))?.[1] ?? 'other';
}

/**
 * Puts segments in time. One without a start follows the one before it; one without a length lasts until the next one
 * begins, the last until the end of the draft.
 */
function place(
  records: ReadonlyArray<Readonly<Record<string, unknown>>>,
  kind: TrackKind,
  length: number | undefined,
): readonly Segment[] {
  const loose = records.map((record) => readLoose(record, kind));
  let end = 0;
  const segments = loose.map(({ label, start, length: own, volume }, index) => {
    const from = seconds(start) ?? end;
    const next = index + 1 < loose.length ? seconds(loose[index + 1]?.start) : length;
    end = own === undefined ? Math.max(from, next ?? from) : Math.min(LONGEST, rounded(from + (seconds(own) ?? 0)));
    return {
      ...(label === undefined ? {} : { label }),
      from,
      to: end,
      ...(volume === undefined ? {} : { volume }),
    };
  });
  return segments.toSorted((a, b) => a.from - b.from);
}

/** From ms; nothing below 0 or beyond a day. */
function seconds(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : rounded(Math.min(LONGEST, Math.max(0, ms / 1000)));
}

function rounded(time: number): number {
  return Math.round(time * 1000) / 1000;
}

function pixels(value: number | undefined): number | undefined {
  return value !== undefined && value >= 1 ? Math.min(LARGEST, Math.round(value)) : undefined;
}
