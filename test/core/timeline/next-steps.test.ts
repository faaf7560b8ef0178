import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextSteps } from '../../../src/core/timeline/next-steps.ts';
import { anyTimeline, segment, timeline, track } from './timelines.ts';

const clip = track('video', segment('sea', 0, 10));
const music = track('audio', segment('Lo-fi', 0, 10));
const voice = track('audio', segment('Voice-over', 0, 10));
const title = track('title', segment('Sunrise', 0, 3));
const effect = track('effect', segment('glow', 0, 10));

test.each([
  ['nothing before there is a picture', timeline(music, title), []],
  ['music first, then a title', timeline(clip), ['music', 'title', 'voice', 'effect']],
  ['a voice is no music', timeline(clip, voice, title), ['music', 'effect']],
  [
    'pictures are something to work with',
    timeline(track('image', segment('a.jpg', 0, 3))),
    expect.arrayContaining(['music']),
  ],
  [
    'a long one can be shorter',
    timeline(track('video', segment('talk', 0, 600)), music, title),
    ['shorter', 'voice', 'effect'],
  ],
  ['nothing is lacking', timeline(clip, music, voice, title, effect), []],
])('%s', (_, given, next) => {
  expect(nextSteps(given)).toEqual(next);
});

test('what is there is never offered', () => {
  fc.assert(
    fc.property(anyTimeline, (given) => {
      const kinds = new Set(given.tracks.filter(({ segments }) => segments.length > 0).map(({ kind }) => kind));
      const next = nextSteps(given);
      if (kinds.has('title')) expect(next).not.toContain('title');
      if (kinds.has('effect')) expect(next).not.toContain('effect');
      expect(new Set(next).size).toBe(next.length);
    }),
  );
});
