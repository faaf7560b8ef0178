import type { Random } from '../random.ts';
import { hasPicture, lengthOf, type Project, type Segment, type Track, type TrackKind } from './project.ts';

/**
 * How one session writes what the protocol leaves undocumented ("The draft"): where a segment begins, what it is
 * called, how loud it is. The documented keys (`t`, `tt`, `sg`, `d`, `m`) never vary.
 */
export interface Dialect {
  /** `none`: segments follow one another and say no start, where that is true of them. */
  readonly start: 'st' | 'start' | 'target_start' | 'none';
  readonly name: 'name' | 'title' | 'outside';
  readonly words: 'text' | 'content';
  readonly volume: 'share' | 'percent' | 'outside';
  readonly empty: 'absent' | 'object' | 'no-tracks';
}

export function dialectFor(random: Random): Dialect {
  return {
    start: random.pick(['st', 'start', 'target_start', 'none']),
    name: random.pick(['name', 'title', 'outside']),
    words: random.pick(['text', 'content']),
    volume: random.pick(['share', 'percent', 'outside']),
    empty: random.pick(['absent', 'object', 'no-tracks']),
  };
}

/** 0 video, 1 audio, 7 text are documented; the others are what has been seen. */
const types: Readonly<Record<TrackKind, number>> = {
  video: 0,
  image: 2,
  music: 1,
  voice: 1,
  title: 7,
  subtitles: 7,
  effect: 5,
};

/** The project as `state.draft`; `undefined` where the session has none yet. */
export function writeDraft(project: Project, dialect: Dialect): Record<string, unknown> | undefined {
  if (!hasPicture(project) && project.tracks.length === 0) {
    return { absent: undefined, object: {}, 'no-tracks': { t: [], d: 0 } }[dialect.empty];
  }
  return {
    d: lengthOf(project),
    m: {
      ...(project.title === undefined ? {} : { title: project.title }),
      width: project.width,
      height: project.height,
    },
    t: project.tracks.map((track) => ({
      tt: types[track.kind],
      sg: track.segments.map((segment) => writeSegment(segment, track, dialect)),
    })),
  };
}

function writeSegment(segment: Segment, track: Track, dialect: Dialect): Record<string, unknown> {
  const words = track.kind === 'title' || track.kind === 'subtitles';
  const outside = !words && dialect.name === 'outside';
  const key = words ? dialect.words : dialect.name;
  return {
    id: segment.id,
    d: segment.duration,
    ...startOf(segment, track, dialect),
    ...(outside ? { name: segment.label } : {}),
    ...(segment.volume !== undefined && dialect.volume === 'outside' ? { vol: Math.round(segment.volume * 100) } : {}),
    m: { ...(outside ? {} : { [key]: segment.label }), ...volumeOf(segment, dialect) },
  };
}

function startOf(segment: Segment, track: Track, dialect: Dialect): Record<string, number> {
  if (dialect.start !== 'none') return { [dialect.start]: segment.start };
  let end = 0;
  for (const other of track.segments) {
    if (other.start !== end) return { st: segment.start };
    end += other.duration;
  }
  return {};
}

function volumeOf(segment: Segment, dialect: Dialect): Record<string, number> {
  if (segment.volume === undefined || dialect.volume === 'outside') return {};
  return { volume: dialect.volume === 'percent' ? Math.round(segment.volume * 100) : segment.volume };
}
