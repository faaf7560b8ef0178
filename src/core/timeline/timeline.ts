/**
 * The draft of a session as people speak of it: tracks with segments, each from–to. Read from the backend's loose
 * draft by {@link readTimeline}; everything else of the program sees only this.
 */

export type TrackKind = 'video' | 'audio' | 'title' | 'image' | 'effect' | 'other';

export interface Segment {
  /** What the segment is called; for a title its words. Absent where the draft does not tell. */
  readonly label?: string;
  /** Seconds from the start of the video. */
  readonly from: number;
  /** Seconds from the start of the video. */
  readonly to: number;
  /** 0–1. */
  readonly volume?: number;
}

export interface Track {
  readonly kind: TrackKind;
  readonly segments: readonly Segment[];
}

export interface Timeline {
  readonly title?: string;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
  /** Seconds: the draft's own word, else the end of the last segment. */
  readonly duration: number;
  /** Absent tracks (`null`, not an object) are left out. */
  readonly tracks: readonly Track[];
  /** Whether the draft had a list of tracks at all. */
  readonly hasTracks: boolean;
}
