import type { TrackKind } from './timeline.ts';

/** What people call a segment: an audio track holds music or a voice, which only the name tells apart. */
export type Thing = 'music' | 'voice' | Exclude<TrackKind, 'audio'>;

const voice = /\b(voice|narrat|speech|tts)|voice-?over\b|旁白|配音|解说|朗读|人声/i;

export function thingOf(kind: TrackKind, label: string | undefined): Thing {
  if (kind !== 'audio') return kind;
  return label !== undefined && voice.test(label) ? 'voice' : 'music';
}
