import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases } from '../../../src/core/phrases/phrases.ts';
import { readTimeline } from '../../../src/core/timeline/draft.ts';
import { summarize } from '../../../src/core/timeline/summary.ts';
import type { Timeline } from '../../../src/core/timeline/timeline.ts';
import { anyDraft, anyTimeline, segment, timeline, track } from './timelines.ts';

const en = phrases('en');
const summary = (...tracks: Timeline['tracks']): string => summarize(timeline(...tracks), en);

describe('summarize', () => {
  it('speaks in the documented form, a line each track', () => {
    const tracks = [
      track('video', segment('city timelapse', 0, 10)),
      track('audio', segment('Lo-fi', 0, 10, 0.35)),
      track('title', segment('Urban Dreams', 0, 3)),
    ];
    const text = summary(...tracks);
    expect(text.split('\n')).toHaveLength(4);
    expect(text.replace(/\s+/g, ' ')).toBe(
      'Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)',
    );
    expect(summarize(timeline(...tracks), phrases('zh-CN'))).toBe(
      '时间线（3 条轨道）：\n1. 视频：city timelapse（0-10s）\n2. 背景音乐：Lo-fi（0-10s、35%）\n3. 标题：“Urban Dreams”（0-3s）',
    );
  });

  it('says what is empty', () => {
    expect(summarize(readTimeline(undefined), en)).toBe('Timeline: empty');
    expect(summarize(readTimeline({ t: [] }), en)).toBe('Timeline (0 tracks): empty');
    expect(summary(track('audio'))).toBe('Timeline (1 track):\n1. BGM: empty');
  });

  it('names what has no name', () => {
    expect(summary(track('video', { from: 0, to: 4 }), track('title', { label: ' \n', from: 1, to: 2 }))).toBe(
      'Timeline (2 tracks):\n1. Video: clip (0-4s)\n2. Title: text (1-2s)',
    );
  });

  it.each([
    [0, 6.5, '0-6.5s'],
    [0.04, 9.96, '0-10s'],
    [7.25, 75, '7.3-75s'],
    [0, 599.9, '0-599.9s'],
    [30, 600, '0:30-10:00'],
    [3599.7, 3725, '1:00:00-1:02:05'],
    [5, 5, '5s'],
  ])('shows %d to %d as %s', (from, to, span) => {
    expect(summary(track('image', segment('map', from, to)))).toContain(`Image: map (${span})`);
  });

  it('shows a long label on one line, cut between graphemes', () => {
    const text = summary(track('title', segment(`first\nsecond ${'é👨‍👩‍👧‍👦'.repeat(40)}`, 0, 1)));
    expect(text).toMatch(/^Timeline \(1 track\):\n1\. Title: "first second (é👨‍👩‍👧‍👦)+é?…" \(0-1s\)$/u);
    expect(text.length).toBeLessThan(120);
  });

  it.each([
    ['final_cut_v2.mp4', 'final_cut_v2.mp4'],
    ['3 * 4 [1] #5', '3 * 4 [1] #5'],
    ['*big*', '\\*big\\*'],
    ['__init__', '\\_\\_init\\_\\_'],
    ['`rm`', '\\`rm\\`'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['||secret||', '\\|\\|secret\\|\\|'],
    ['[here](https://x.example)', '[here\\](https://x.example)'],
    ['<@123> <b>', '\\<@123> \\<b>'],
    ['&lt;b', '\\&lt;b'],
    ['\\*', '\\\\\\*'],
    ['a\u202egpj.exe', 'agpj.exe'],
  ])('keeps %s from acting as markup', (label, shown) => {
    expect(summary(track('video', segment(label, 0, 1)))).toBe(`Timeline (1 track):\n1. Video: ${shown} (0-1s)`);
  });

  it('shortens what is long and says by how much', () => {
    const clips = Array.from({ length: 30 }, (_, index) => segment(`clip ${index + 1}`, index, index + 1));
    expect(summary(track('video', ...clips))).toMatch(/clip 12 \(11-12s\), … and 18 more$/);
    const many = Array.from({ length: 23 }, () => track('audio', segment('birds', 0, 1)));
    expect(summary(...many)).toMatch(/\n20\. BGM: birds \(0-1s\)\n… and 3 more tracks$/);
  });

  it('stays readable, whatever the timeline', () => {
    fc.assert(
      fc.property(anyTimeline, (any) => {
        for (const language of ['en', 'zh-CN'] as const) {
          const text = summarize(any, phrases(language));
          expect(text).not.toBe('');
          expect(text.length).toBeLessThan(2_000);
        }
      }),
    );
    const wide = Array.from({ length: 200 }, () =>
      track('title', ...Array(25).fill(segment('*'.repeat(500), 0, 80_000))),
    );
    expect(summary(...wide).length).toBeLessThan(2_000);
  });

  it('never throws, whatever the draft', () => {
    fc.assert(fc.property(anyDraft, (draft) => summarize(readTimeline(draft), en).startsWith('Timeline')));
  });
});
