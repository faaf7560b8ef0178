/** What the agent works on: the truth behind a session's draft, whatever names its fields have on the wire. */
export interface Project {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly title?: string;
  readonly tracks: readonly Track[];
}

export type TrackKind = 'video' | 'image' | 'music' | 'voice' | 'title' | 'subtitles' | 'effect';

export interface Track {
  readonly kind: TrackKind;
  readonly segments: readonly Segment[];
}

export interface Segment {
  readonly id: string;
  /** A title's words; a name for everything else. */
  readonly label: string;
  /** Ms from the beginning of the video. */
  readonly start: number;
  /** Ms. */
  readonly duration: number;
  /** 0–1, of sounds alone. */
  readonly volume?: number;
}

export const emptyProject: Project = { width: 1920, height: 1080, tracks: [] };

/** Ms: where the pictures end; without pictures where everything ends. */
export function lengthOf(project: Project): number {
  const pictures = project.tracks.filter(isPicture);
  const ends = (pictures.length > 0 ? pictures : project.tracks).flatMap((track) =>
    track.segments.map((segment) => segment.start + segment.duration),
  );
  return Math.max(0, ...ends);
}

export function hasPicture(project: Project): boolean {
  return project.tracks.some((track) => isPicture(track) && track.segments.length > 0);
}

export function isPicture(track: Track): boolean {
  return track.kind === 'video' || track.kind === 'image';
}

/** Puts `track` in the place of every track of its kind. */
export function withTrack(project: Project, track: Track): Project {
  return { ...project, tracks: [...project.tracks.filter((other) => other.kind !== track.kind), track] };
}

export function withoutTracks(project: Project, kinds: readonly TrackKind[]): Project {
  return { ...project, tracks: project.tracks.filter((track) => !kinds.includes(track.kind)) };
}

/** Makes the pictures `factor` times as long, then cuts what lasts longer than they do. */
export function stretched(project: Project, factor: number): Project {
  const scale = (ms: number): number => Math.max(100, Math.round((ms * factor) / 100) * 100);
  const tracks = project.tracks.map((track) =>
    isPicture(track) ? { ...track, segments: oneAfterAnother(track.segments, (s) => scale(s.duration)) } : track,
  );
  return fitted({ ...project, tracks }, lengthOf(project));
}

/** Cuts the pictures (or makes the last one longer) so that the video lasts `ms`. */
export function lasting(project: Project, ms: number): Project {
  const before = lengthOf(project);
  const tracks = project.tracks.map((track) => {
    if (!isPicture(track)) return track;
    const kept = track.segments.filter((segment, index) => index === 0 || segment.start < ms);
    const last = kept.at(-1);
    return {
      ...track,
      segments: kept.map((segment) =>
        segment === last || segment.start + segment.duration > ms
          ? { ...segment, duration: Math.max(100, ms - segment.start) }
          : segment,
      ),
    };
  });
  return fitted({ ...project, tracks }, before);
}

/** Segments in a row from 0, each as long as `duration` says. */
export function oneAfterAnother(segments: readonly Segment[], duration: (s: Segment) => number): readonly Segment[] {
  let start = 0;
  return segments.map((segment) => {
    const placed = { ...segment, start, duration: duration(segment) };
    start += placed.duration;
    return placed;
  });
}

/** What lasted as long as the whole video before does so again; everything else ends with it at the latest. */
function fitted(project: Project, before: number): Project {
  const total = lengthOf(project);
  const tracks = project.tracks.map((track) => {
    if (isPicture(track)) return track;
    const segments = track.segments
      .filter((segment) => segment.start < total)
      .map((segment) => ({
        ...segment,
        duration: segment.duration >= before ? total : Math.min(segment.duration, total - segment.start),
      }));
    return { ...track, segments };
  });
  return { ...project, tracks: tracks.filter((track) => track.segments.length > 0) };
}
