import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases } from '../../../src/core/phrases/phrases.ts';
import { describeChanges, sameTimeline } from '../../../src/core/timeline/changes.ts';
import { readTimeline } from '../../../src/core/timeline/draft.ts';
import type { Timeline, Track } from '../../../src/core/timeline/timeline.ts';
import { anyDraft, anyTimeline, kinds, segment, timeline, track } from './timelines.ts';

const en = phrases('en');
const changes = (before: Timeline, after: Timeline): readonly string[] => describeChanges(before, after, en);

const clips = track('video', segment('dunes', 0, 5), segment('oasis', 5, 10));
const music = track('audio', segment('oud', 0, 10, 0.35));
const title = track('title', segment('Sahara', 2, 5));
const whole = timeline(clips, music, title);

/** The timeline with the track of that kind replaced. */
function withTrack(replaced: Track): Timeline {
  return timeline(...whole.tracks.map((one) => (one.kind === replaced.kind ? replaced : one)));
}

describe('describeChanges', () => {
  it('tells what was added and removed', () => {
    expect(changes(timeline(clips, music), whole)).toEqual(["Title added: 'Sahara' (2–5s)"]);
    expect(changes(whole, timeline(clips, title))).toEqual(['Music removed: oud (0–10s)']);
    expect(changes(timeline(), timeline(clips, music))).toEqual([
      'Video added: dunes (0–5s)',
      'Video added: oasis (5–10s)',
      'Music added: oud (0–10s)',
    ]);
    expect(changes(timeline(clips), timeline(clips, track('audio', segment('Narration, calm', 0, 9))))).toEqual([
      'Voice-over added: Narration, calm (0–9s)',
    ]);
    expect(changes(timeline(clips), timeline(clips, track('effect', { from: 0, to: 2 })))).toEqual([
      'Effect added: effect (0–2s)',
    ]);
  });

  it('tells how one segment changed in one sentence', () => {
    expect(changes(whole, withTrack(track('audio', segment('oud', 0, 10, 0.6))))).toEqual(['Music volume: 35% → 60%']);
    expect(changes(whole, withTrack(track('title', segment('Sahara', 0, 3))))).toEqual(['Title moved to 0–3s']);
    expect(changes(whole, withTrack(track('title', segment('Sahara', 2, 4))))).toEqual(['Title shortened to 2s']);
    expect(changes(whole, withTrack(track('title', segment('Sahara', 2, 7.5))))).toEqual(['Title lengthened to 5.5s']);
    expect(changes(whole, withTrack(track('title', segment('Sahara', 0, 6))))).toEqual(['Title now at 0–6s']);
    expect(changes(whole, withTrack(track('title', segment('Namib', 2, 5))))).toEqual([
      "Title changed: 'Sahara' → 'Namib'",
    ]);
    expect(changes(whole, withTrack(track('title', segment('Namib', 2, 4))))).toEqual([
      "Title changed: 'Sahara' → 'Namib' (2–4s)",
    ]);
    expect(changes(whole, withTrack(track('audio', segment('oud', 0, 6, 0.1))))).toEqual([
      'Music changed: oud (0–6s, 10%)',
    ]);
  });

  it('says which one is meant where there are several', () => {
    const two = timeline(track('title', segment('Sahara', 0, 3), segment('The End', 7, 10)));
    expect(changes(two, timeline(track('title', segment('Sahara', 0, 3), segment('The End', 8, 10))))).toEqual([
      "Title 'The End' now at 8–10s",
    ]);
    const unnamed = timeline(track('video', { from: 0, to: 3 }, { from: 3, to: 9 }));
    expect(changes(unnamed, timeline(track('video', { from: 0, to: 3 }, { from: 3, to: 7 })))).toEqual([
      'Video (3–7s) shortened to 4s',
    ]);
  });

  it('leaves out what merely follows from another change', () => {
    const before = timeline(
      track('video', segment('a', 0, 4), segment('b', 4, 8), segment('c', 8, 10)),
      track('audio', segment('oud', 0, 10)),
    );
    const shorter = timeline(
      track('video', segment('a', 0, 2), segment('b', 2, 6), segment('c', 6, 8)),
      track('audio', segment('oud', 0, 8)),
    );
    expect(changes(before, shorter)).toEqual(["Video 'a' shortened to 2s"]);
    const without = timeline(
      track('video', segment('b', 0, 4), segment('c', 4, 6)),
      track('audio', segment('oud', 0, 6)),
    );
    expect(changes(before, without)).toEqual(['Video removed: a (0–4s)']);
    expect(changes(without, before)).toEqual(['Video added: a (0–4s)']);
  });

  it('tells of a move that nothing else explains', () => {
    const before = timeline(track('video', segment('a', 0, 4)), track('video', segment('b', 0, 4)));
    const after = timeline(track('video', segment('a', 0, 4), segment('b', 4, 8)));
    expect(changes(before, after)).toEqual(["Video 'b' moved to 4–8s"]);
  });

  it('tells of a new order once', () => {
    const before = timeline(track('video', segment('a', 0, 4), segment('b', 4, 6), segment('c', 6, 9)));
    const after = timeline(track('video', segment('c', 0, 3), segment('a', 3, 7), segment('b', 7, 9)));
    expect(changes(before, after)).toEqual(['Video clips in a new order: c, a, b']);
  });

  it('tells of a cut into parts', () => {
    const before = timeline(track('video', segment('dunes', 0, 10)));
    const after = timeline(track('video', segment('dunes', 0, 3), segment('dunes', 3, 8)));
    expect(changes(before, after)).toEqual(['Video split into 2 parts: dunes']);
    const cut = timeline(track('video', segment('dunes', 0, 3), segment('dunes', 3, 5), segment('oasis', 5, 9)));
    expect(changes(timeline(track('video', segment('dunes', 0, 10), segment('oasis', 10, 14))), cut)).toEqual([
      'Video split into 2 parts: dunes',
    ]);
  });

  it('does not care about the numbers and order of tracks', () => {
    const renumbered = timeline(title, track('audio'), music, clips);
    expect(changes(whole, renumbered)).toEqual([]);
    expect(sameTimeline(whole, renumbered)).toBe(true);
  });

  it('does not care about what nobody sees', () => {
    const jitter = timeline(
      track('video', segment('dunes', 0, 4.96), segment(' oasis ', 4.96, 10.04)),
      track('audio', segment('oud', 0, 10.03, 0.352)),
      title,
    );
    expect(changes(whole, jitter)).toEqual([]);
    expect(
      changes(timeline(track('audio', segment('oud', 0, 9))), timeline(track('audio', segment('oud', 0, 9, 1)))),
    ).toEqual([]);
  });

  it('tells of what concerns the whole', () => {
    expect(changes({ ...whole, width: 1920, height: 1080 }, { ...whole, width: 1080, height: 1920 })).toEqual([
      'Aspect ratio: 16:9 → 9:16',
    ]);
    expect(changes({ ...whole, width: 854, height: 480 }, { ...whole, width: 1920, height: 1080 })).toEqual([
      'Picture size: 854×480 → 1920×1080',
    ]);
    expect(changes(whole, { ...whole, width: 1080, height: 1920 })).toEqual([]);
    expect(changes(whole, { ...whole, duration: 12 })).toEqual(['Length: 10s → 12s']);
    expect(changes(whole, { ...whole, title: 'Trip' })).toEqual(['Project name: Trip']);
    const shorter = withTrack(track('title', segment('Sahara', 2, 4)));
    expect(changes(whole, { ...shorter, duration: 12, title: 'Trip' })).toEqual(['Title shortened to 2s']);
  });

  it('sums up many of one sort', () => {
    const lines = Array.from({ length: 20 }, (_, index) => segment(`line ${index + 1}`, index, index + 1));
    expect(changes(whole, timeline(...whole.tracks, track('title', ...lines)))).toEqual([
      "Titles added: 'line 1', 'line 2', 'line 3', … and 17 more",
    ]);
  });

  it('stops after six sentences and counts the rest', () => {
    const before = timeline(
      ...Array.from({ length: 9 }, (_, index) => track('audio', segment(`s${index}`, 0, 9, 0.5))),
    );
    const after = timeline(...Array.from({ length: 9 }, (_, index) => track('audio', segment(`s${index}`, 0, 9, 0.7))));
    expect(changes(before, after)).toHaveLength(7);
    expect(changes(before, after).at(-1)).toBe('… and 3 more changes');
  });

  it('speaks Chinese', () => {
    const zh = phrases('zh-CN');
    expect(describeChanges(timeline(clips, music), whole, zh)).toEqual(['已添加标题：“Sahara”（2–5s）']);
    expect(describeChanges(whole, withTrack(track('audio', segment('oud', 0, 10, 0.6))), zh)).toEqual([
      '音乐音量：35% → 60%',
    ]);
  });

  it('says nothing of a timeline compared with itself', () => {
    fc.assert(
      fc.property(anyTimeline, (any) => {
        expect(changes(any, structuredClone(any))).toEqual([]);
        expect(sameTimeline(any, any)).toBe(true);
      }),
    );
  });

  it('names a segment that was added, and one that was removed', () => {
    const addition = fc.record({
      kind: fc.constantFrom(...kinds),
      at: fc.nat(),
      from: fc.integer({ min: 0, max: 500 }),
      length: fc.nat(60),
    });
    fc.assert(
      fc.property(anyTimeline, addition, (any, { kind, at, from, length }) => {
        const added = track(kind, segment('zebra crossing', from, from + length));
        const more = { ...any, tracks: any.tracks.toSpliced(at % (any.tracks.length + 1), 0, added) };
        expect(changes(any, more)).toEqual([expect.stringMatching(/ added: .*zebra crossing/)]);
        expect(changes(more, any)).toEqual([expect.stringMatching(/ removed: .*zebra crossing/)]);
      }),
    );
  });

  it('agrees with sameTimeline and keeps short, whatever the timelines', () => {
    fc.assert(
      fc.property(anyTimeline, anyTimeline, (a, b) => {
        const told = changes(a, b);
        expect(sameTimeline(a, b)).toBe(told.length === 0);
        expect(told.length).toBeLessThanOrEqual(7);
        for (const sentence of told) expect(sentence.length).toBeLessThan(600);
      }),
    );
  });

  it('never throws, whatever the drafts', () => {
    fc.assert(fc.property(anyDraft, anyDraft, (a, b) => Array.isArray(changes(readTimeline(a), readTimeline(b)))));
  });

  it('takes the largest timelines', () => {
    const large = (name: string, shift: number): Timeline =>
      timeline(
        track('title', ...Array.from({ length: 5000 }, (_, index) => segment(name, index + shift, index + 1 + shift))),
      );
    expect(changes(large('same', 0), large('same', 0.5))).toHaveLength(7);
    expect(changes(large('one', 0), large('other', 0.25))).toHaveLength(7);
  });
});
