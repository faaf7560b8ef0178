import { describe, expect, it } from 'vitest';
import { extras, hasVideo } from '../../../src/core/timeline/extras.ts';
import { segment, timeline, track } from './timelines.ts';

const picture = track('video', segment('dunes', 0, 8));

describe('extras', () => {
  it('are the music, titles and effects that are new', () => {
    const after = timeline(
      picture,
      track('audio', segment('oud', 0, 8, 0.4)),
      track('title', segment('Sahara', 0, 3)),
      track('effect', { from: 0, to: 8 }),
      track('image', segment('logo.png', 0, 8)),
    );
    expect(extras(timeline(), after)).toEqual([
      { kind: 'audio', label: 'oud', from: 0, to: 8, volume: 0.4 },
      { kind: 'title', label: 'Sahara', from: 0, to: 3 },
      { kind: 'effect', from: 0, to: 8 },
    ]);
  });

  it('leave out what was there before, also under another track number, moved or renamed', () => {
    const before = timeline(track('audio', segment('my song.mp3', 0, 8)), track('title', segment('Draft', 0, 3)));
    const after = timeline(
      picture,
      track('title', segment('Sahara', 0, 3), segment('The End', 6, 8)),
      track('audio', segment('my song.mp3', 1, 8)),
    );
    expect(extras(before, after)).toEqual([{ kind: 'title', label: 'The End', from: 6, to: 8 }]);
    expect(extras(after, after)).toEqual([]);
  });
});

describe('hasVideo', () => {
  it('wants a segment on a video track', () => {
    expect(hasVideo(timeline(track('audio', segment('oud', 0, 8)), picture))).toBe(true);
    expect(hasVideo(timeline(track('video'), track('image', segment('a.png', 0, 8))))).toBe(false);
    expect(hasVideo(timeline())).toBe(false);
  });
});
