import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/core/timeline/draft.ts';
import type { Measure } from '../../../src/core/timeline/picture/scene.ts';
import { measure, sceneOf, words } from './scenes.ts';
import { segment, timeline, track } from './timelines.ts';

const numbered = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => segment(`clip ${index}`, index * length, (index + 1) * length));

describe('the picture of a timeline', () => {
  const scene = sceneOf({
    ...timeline(
      track('video', segment('city timelapse', 0, 10)),
      track('audio', segment('Lo-fi', 0, 10, 0.35)),
      track('title', segment('Urban Dreams', 5, 10)),
    ),
    title: 'Night in the city',
    width: 1080,
    height: 1920,
  });
  const [video, , title] = scene.lanes;

  it('says what the video is called, how long and how large it is', () => {
    expect(scene.heading.map(({ text }) => text)).toEqual(['Night in the city', '10s · 1080×1920']);
  });

  it('has a lane for each track, with its kind, and a bar for each segment', () => {
    expect(scene.lanes.map(({ kind, name }) => [kind, name.text])).toEqual([
      ['video', 'Video'],
      ['audio', 'BGM'],
      ['title', 'Title'],
    ]);
    expect(scene.lanes.map(({ bars }) => bars.map(({ label }) => label?.text))).toEqual([
      ['city timelapse'],
      ['Lo-fi (35%)'],
      ['Urban Dreams'],
    ]);
  });

  it('puts bars where they are in time', () => {
    expect(video?.bars[0]?.x).toBe(video?.x);
    expect(video?.bars[0]?.width).toBeCloseTo(video?.width ?? 0, -1);
    expect(title?.bars[0]?.x).toBe((title?.x ?? 0) + (title?.width ?? 0) / 2);
  });

  it('counts the time above them', () => {
    expect(scene.ticks.map(({ label }) => label.text)).toEqual(['0s', '2s', '4s', '6s', '8s', '10s']);
    expect(scene.ticks.at(-1)?.x).toBeCloseTo((video?.x ?? 0) + (video?.width ?? 0));
  });

  it('speaks the language of its reader', () => {
    const chinese = sceneOf(timeline(track('audio', segment('钢琴', 0, 9, 0.8)), track('effect')), 'zh-CN');
    expect(words(chinese)).toEqual(expect.arrayContaining(['时间线', '背景音乐', '钢琴（80%）', '特效', '空']));
  });

  it('says what is empty', () => {
    expect(words(sceneOf(readTimeline(undefined)))).toEqual(['Timeline', 'empty']);
    expect(words(sceneOf(timeline(track('video'), track('audio'))))).toEqual([
      ...['Timeline', 'Video', 'empty', 'BGM', 'empty'],
    ]);
  });

  it('names what has no name', () => {
    expect(words(sceneOf(timeline(track('image', { from: 0, to: 3 }, { label: ' \n', from: 3, to: 6 }))))).toEqual(
      expect.arrayContaining(['image', 'image']),
    );
  });

  it('shows a segment that lasts longer than the video, and where the video ends', () => {
    const { lanes, ticks } = sceneOf({ ...timeline(track('audio', segment('long', 0, 12))), duration: 10 });
    expect(ticks.at(-1)?.label.text).toBe('12s');
    expect(lanes[0]?.bars[0]?.width).toBeGreaterThan((lanes[0]?.width ?? 0) * 1.15);
  });

  it('shows one that ends before it begins as the moment of its start', () => {
    const { ticks, lanes } = sceneOf({ ...timeline(track('title', segment('odd', 9, 2))), duration: 0 });
    expect(ticks.at(-1)?.label.text).toBe('9s');
    expect(lanes[0]?.bars[0]?.label?.text).toBe('odd');
  });

  it('cuts a title that is too long', () => {
    const { heading } = sceneOf({ ...timeline(), title: 'the longest day of the year '.repeat(5) });
    expect(heading[0]?.text).toMatch(/^the longest day of the year the long[a-z]*…$/);
  });

  it('keeps the names of tracks beside their lanes, however wide the letters are', () => {
    const wide: Measure = (text, role) => 2.5 * measure(text, role);
    const { lanes } = sceneOf(timeline(track('audio', segment('a', 0, 9)), track('effect')), 'zh-CN', wide);
    for (const { name, x } of lanes) expect(name.x + wide(name.text, 'kind')).toBeLessThan(x);
    expect(lanes[0]?.name.text).toMatch(/^背景…$/);
  });

  it('does not let one that lasts forever press all others together', () => {
    const { lanes } = sceneOf({
      ...timeline(track('audio', segment('endless', 0, 80_000)), track('video', segment('clip', 0, 10))),
      duration: 10,
    });
    expect(lanes[1]?.bars[0]?.width).toBeGreaterThan(500);
  });
});

describe('labels', () => {
  const labels = (...segments: Parameters<typeof track>[1][]) =>
    sceneOf(timeline(track('audio', ...segments))).lanes[0]?.bars.map(({ label, labelOn }) => [label?.text, labelOn]);

  it('stand on their bar, or beside it where they fit better', () => {
    expect(labels(segment('a', 0, 1), segment('hello', 1, 30), segment('bye', 59, 60))).toEqual([
      [undefined, undefined],
      ['hello', 'bar'],
      ['bye', 'lane'],
    ]);
    expect(labels(segment('opening', 0, 1), segment('the end', 59, 60))).toEqual([
      ['opening', 'lane'],
      ['the end', 'lane'],
    ]);
  });

  it('that fit nowhere are cut where most of them is seen', () => {
    const name = 'a name that is longer than any room there is on the whole of this lane, wherever it stands';
    expect(labels(segment(name, 0, 5), segment('next', 50, 60))?.[0]?.[1]).toBe('lane');
    expect(labels(segment(name, 0, 14), segment('next', 50, 60))?.[0]?.[1]).toBe('bar');
    expect(labels(segment('next', 0, 10), segment(name, 55, 60))?.[1]?.[1]).toBe('lane');
  });

  it('are cut with a mark, and keep the volume', () => {
    const name = 'a song with a name that is longer than its bar';
    const [[first] = [], [second] = []] = labels(segment(name, 0, 10, 0.4), segment(name, 10, 20)) ?? [];
    expect(first).toMatch(/^a song with [a-z ]*… \(40%\)$/);
    expect(second).toMatch(/^a song with a name [a-z ]*…$/);
  });

  it('are never torn within a letter', () => {
    const [[family] = [], [flags] = []] =
      labels(segment('👩‍👩‍👧‍👦'.repeat(40), 0, 10), segment('🇩🇪'.repeat(80), 10, 20)) ?? [];
    expect(family).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
    expect(flags).toMatch(/^(🇩🇪)+…$/u);
  });
});

describe('many segments', () => {
  it('that are too narrow for a label get none and are counted', () => {
    const [lane] = sceneOf(timeline(track('video', ...numbered(200, 1)))).lanes;
    expect(lane?.more?.text).toBe('+200');
    expect(lane?.bars.length).toBeGreaterThan(60);
    expect(lane?.bars.every(({ width }) => width >= 6)).toBe(true);
    expect(new Set(lane?.bars.map(({ y }) => y)).size).toBe(1);
  });

  it('at the same time stand one below the other, up to a limit', () => {
    const [lane] = sceneOf(
      timeline(track('title', ...Array.from({ length: 9 }, (_, index) => segment(`line ${index}`, index / 10, 10)))),
    ).lanes;
    expect(new Set(lane?.bars.map(({ y }) => y)).size).toBe(6);
    expect(lane?.more?.text).toBe('+3');
  });

  const rowsOf = (...segments: Parameters<typeof track>[1][]) => {
    const [lane] = sceneOf({ ...timeline(track('title', ...segments)), duration: 10 }).lanes;
    const heights = [...new Set(lane?.bars.map(({ y }) => y))];
    return heights.map((height) => lane?.bars.filter(({ y }) => y === height).map(({ label }) => label?.text));
  };

  it('stand in one row where one follows another, whatever their order in the draft', () => {
    expect(rowsOf(segment('second', 5, 10), segment('first', 0, 5))).toEqual([['first', 'second']]);
    expect(rowsOf(segment('first', 0, 5.02), segment('second', 5, 10))).toEqual([['first', 'second']]);
    expect(rowsOf(segment('first', 0, 5.5), segment('second', 5, 10))).toEqual([['first'], ['second']]);
  });

  it('of no length at one moment are told apart', () => {
    expect(rowsOf(segment('a', 3, 3), segment('b', 3, 3), segment('c', 3, 3))).toEqual([['a'], ['b'], ['c']]);
  });

  it('that are very short keep their place, also at the very end', () => {
    expect(rowsOf(segment('one', 0, 0.01), segment('two', 5, 5.01), segment('end', 9.99, 10))).toEqual([
      ['one', 'two', 'end'],
    ]);
  });

  it('and many tracks give up rows before lanes, and lanes before the picture is too high', () => {
    const pile = Array.from({ length: 5 }, (_, index) => segment(`line ${index}`, 0, 10));
    const scene = sceneOf(timeline(...Array.from({ length: 30 }, () => track('title', ...pile))));
    expect(scene.lanes.length).toBeGreaterThan(10);
    expect(scene.lanes.every(({ more }) => more?.text === '+4')).toBe(true);
    expect(scene.footer?.text).toBe(`… and ${30 - scene.lanes.length} more tracks`);
    expect(scene.height).toBeLessThanOrEqual(1400);
  });
});

describe('the axis', () => {
  const ticks = (length: number) => {
    const labels = sceneOf(timeline(track('video', segment('clip', 0, length)))).ticks.map(({ label }) => label.text);
    return [labels[1], labels.at(-1)];
  };

  it.each([
    [0.5, '0.1s', '0.5s'],
    [7, '1s', '7s'],
    [59.9, '10s', '50s'],
    [100, '20s', '100s'],
    [600, '2:00', '10:00'],
    [5400, '30:00', '1:30:00'],
    [86_400, '6:00:00', '24:00:00'],
  ])('of %d seconds counts in round times', (length, second, last) => {
    expect(ticks(length)).toEqual([second, last]);
  });

  it('has nothing to count where nothing lasts', () => {
    expect(sceneOf(timeline(track('title', segment('now', 0, 0)))).ticks).toEqual([]);
  });
});
