import {
  hasPicture,
  lasting,
  lengthOf,
  oneAfterAnother,
  type Project,
  type Segment,
  stretched,
  type Track,
  type TrackKind,
  withoutTracks,
  withTrack,
} from '../model/project.ts';
import type { Media } from '../model/sessions.ts';
import type { Wish } from './wish.ts';
import { secondsOf, type Words } from './words.ts';

/** A wish on its way into the project: the tool that the agent calls for it, and what that does. */
export interface Edit {
  readonly tool: string;
  readonly args: object;
  readonly apply: (project: Project) => Project;
  /** Said of the project as it is after the edit. */
  readonly said: (after: Project, words: Words) => string;
}

/** Everything an edit may need besides the wish. */
export interface Material {
  readonly media: readonly Media[];
  readonly newId: () => string;
}

/** How the agent carries out one wish, generating excepted. */
export function editFor(wish: Exclude<Wish, { kind: 'generate' }>, { media, newId }: Material): Edit {
  const whole = (project: Project, label: string): Segment => ({
    id: newId(),
    label,
    start: 0,
    duration: lengthOf(project),
  });
  switch (wish.kind) {
    case 'use-media':
      return useMedia(media, newId);
    case 'title':
      return {
        tool: 'add_title',
        args: { text: wish.text },
        apply: (project) => withTitle(project, wish.text, newId()),
        said: (_, words) => words.title(wish.text),
      };
    case 'music':
      return music(wish, whole);
    case 'volume':
      return volume(wish);
    case 'voice':
      return {
        tool: 'add_voiceover',
        args: wish.text === undefined ? {} : { text: wish.text },
        apply: (project) => withSegment(project, 'voice', { ...whole(project, wish.text ?? 'Voice-over'), volume: 1 }),
        said: (_, words) => words.voice,
      };
    case 'subtitles':
      return {
        tool: 'add_subtitles',
        args: {},
        apply: (project) => withTrack(project, { kind: 'subtitles', segments: subtitles(project, newId) }),
        said: (_, words) => words.subtitles,
      };
    case 'effect':
      return {
        tool: 'apply_effect',
        args: { name: wish.name },
        apply: (project) => withSegment(project, 'effect', whole(project, wish.name)),
        said: (_, words) => words.effect(wish.name),
      };
    case 'remove':
      return {
        tool: 'remove_track',
        args: { tracks: wish.tracks },
        apply: (project) => withoutTracks(project, wish.tracks),
        said: (_, words) => words.removed(words.list(wish.tracks.map((kind) => words.tracks[kind]))),
      };
    case 'length':
      return {
        tool: 'trim_video',
        args: { seconds: wish.seconds, relative: wish.relative },
        apply: (project) => {
          const asked = wish.seconds * 1000 + (wish.relative ? lengthOf(project) : 0);
          return hasPicture(project) ? lasting(project, Math.max(500, asked)) : project;
        },
        said: (after, words) => words.length(secondsOf(lengthOf(after))),
      };
    case 'speed':
      return {
        tool: 'change_speed',
        args: { factor: wish.factor },
        apply: (project) => stretched(project, 1 / wish.factor),
        said: (after, words) => (wish.factor > 1 ? words.faster : words.slower)(secondsOf(lengthOf(after))),
      };
  }
}

function withSegment(project: Project, kind: TrackKind, segment: Segment): Project {
  return withTrack(project, { kind, segments: [segment] });
}

function withTitle(project: Project, text: string, id: string): Project {
  const duration = Math.min(3000, lengthOf(project) || 3000);
  return withSegment({ ...project, title: text }, 'title', { id, label: text, start: 0, duration });
}

function music(wish: Extract<Wish, { kind: 'music' }>, whole: (project: Project, label: string) => Segment): Edit {
  const volume = wish.volume ?? 0.35;
  return {
    tool: 'add_music',
    args: { query: wish.name, volume },
    apply: (project) => withSegment(project, 'music', { ...whole(project, wish.name), volume }),
    said: (_, words) => words.music(wish.name, Math.round(volume * 100)),
  };
}

function volume(wish: Extract<Wish, { kind: 'volume' }>): Edit {
  const changed = (before: number): number =>
    Math.round(Math.min(1, Math.max(0, wish.change + (wish.relative ? before : 0))) * 100) / 100;
  const louder = (track: Track): Track => ({
    ...track,
    segments: track.segments.map((segment) => ({ ...segment, volume: changed(segment.volume ?? 1) })),
  });
  return {
    tool: 'set_volume',
    args: { volume: wish.change, relative: wish.relative },
    apply: (project) => ({
      ...project,
      tracks: project.tracks.map((track) => (track.kind === 'music' ? louder(track) : track)),
    }),
    said: (after, words) => {
      const now = after.tracks.find(({ kind }) => kind === 'music')?.segments[0]?.volume;
      return now === undefined ? words.noMusic : words.volume(Math.round(now * 100));
    },
  };
}

/** Footage and pictures become the video, a recording its music. */
function useMedia(media: readonly Media[], newId: () => string): Edit {
  const segment = ({ name, duration, kind }: Media): Segment => ({
    id: newId(),
    label: name,
    start: 0,
    duration: kind === 'image' ? 3000 : Math.round((duration ?? 5) * 1000),
  });
  const seen = media.filter(({ kind }) => kind !== 'audio');
  const heard = media.find(({ kind }) => kind === 'audio');
  return {
    tool: 'add_clip',
    args: { files: media.map(({ address }) => address) },
    apply(project) {
      let next = project;
      if (seen.length > 0) {
        const kind = seen.some((file) => file.kind === 'video') ? 'video' : 'image';
        const segments = oneAfterAnother(seen.map(segment), ({ duration }) => duration);
        const { width, height } = seen[0] ?? {};
        next = withTrack(withoutTracks(project, ['video', 'image']), { kind, segments });
        next = { ...next, width: width ?? project.width, height: height ?? project.height };
      }
      if (!heard) return next;
      const length = lengthOf(next);
      const sound = segment(heard);
      return withSegment(next, 'music', { ...sound, duration: length || sound.duration, volume: 1 });
    },
    said: (_, words) => words.used(words.list(media.map(({ name }) => name))),
  };
}

function subtitles(project: Project, newId: () => string): readonly Segment[] {
  const pictures = project.tracks.find(({ kind }) => kind === 'video' || kind === 'image');
  return (pictures?.segments ?? []).map((segment) => ({ ...segment, id: newId() }));
}
