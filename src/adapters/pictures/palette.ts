import type { TrackKind } from '../../core/timeline/timeline.ts';

/**
 * Colours on a dark card of their own, so that a picture reads the same in a light and in a dark chat. Whatever is read
 * stands out from what it is on by 4.5:1 and more, bars from what they are on by 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
 */
export const palette = {
  card: '#15181f',
  lane: '#232833',
  /** Lines through the lanes; nothing has to be read from them. */
  tick: '#3a4150',
  /** Letters on the card and on lanes. */
  bright: '#f4f6fa',
  muted: '#b4bcc9',
  /** Letters on bars. */
  ink: '#10131a',
} as const;

/** Bars, and the names of their tracks on the card. */
export const kindColors: Readonly<Record<TrackKind, string>> = {
  video: '#78b4ff',
  audio: '#6ddc9b',
  title: '#ffd05c',
  image: '#ff9f85',
  effect: '#cfa6ff',
  other: '#b9c1cd',
};
