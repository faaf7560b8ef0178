import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/core/timeline/draft.ts';
import { timelineSchema } from '../../../src/core/timeline/schema.ts';
import type { Segment } from '../../../src/core/timeline/timeline.ts';
import { anyDraft } from './timelines.ts';

function segmentsOf(tt: unknown, ...sg: readonly unknown[]): readonly Segment[] | undefined {
  return readTimeline({ t: [{ tt, sg }] }).tracks[0]?.segments;
}

describe('readTimeline', () => {
  it('reads the documented keys', () => {
    const draft = {
      d: 9000,
      m: { title: 'Night market', width: 1080, height: 1920 },
      t: [
        {
          tt: 0,
          sg: [
            { d: 5000, m: { name: 'lanterns' } },
            { d: 4000, m: { name: 'noodles' } },
          ],
        },
        { tt: 1, sg: [{ d: 9000, m: { name: 'drums', volume: 0.4 } }] },
        { tt: 7, sg: [{ d: 2500, m: { text: 'Open late' } }] },
      ],
    };
    expect(readTimeline(draft)).toEqual({
      title: 'Night market',
      width: 1080,
      height: 1920,
      duration: 9,
      hasTracks: true,
      tracks: [
        {
          kind: 'video',
          segments: [
            { label: 'lanterns', from: 0, to: 5 },
            { label: 'noodles', from: 5, to: 9 },
          ],
        },
        { kind: 'audio', segments: [{ label: 'drums', from: 0, to: 9, volume: 0.4 }] },
        { kind: 'title', segments: [{ label: 'Open late', from: 0, to: 2.5 }] },
      ],
    });
  });

  it.each([
    ['st', { st: 2000 }],
    ['start as text', { start: ' 2000 ' }],
    ['startTime', { startTime: 2000 }],
    ['offset', { offset: 2000 }],
    ['in the metadata', { m: { start_time: 2000 } }],
    ['a range', { tr: { start: 2000, duration: 3000 } }],
    ['a range in microseconds', { target_timerange: { start: 2_000_000, duration: 3_000_000 } }],
    ['a range in seconds', { time_range: { start: 2, duration: 3 } }],
    ['the place on the timeline before the place in the source', { start: 700, target_start: 2000 }],
    ['nothing but the end', { end: 5000 }],
  ])('finds the start: %s', (_, fields) => {
    expect(segmentsOf(0, { d: 3000, ...fields })).toEqual([{ from: 2, to: 5 }]);
  });

  it('lets segments follow one another where no start is told, and sorts them by time', () => {
    expect(segmentsOf(0, { d: 1000, st: 4000 }, { d: 500 }, { d: 2000, st: 0 })).toEqual([
      { from: 0, to: 2 },
      { from: 4, to: 5 },
      { from: 5, to: 5.5 },
    ]);
  });

  it('lets a segment without a length last until the next one, and the last to the end of the draft', () => {
    const draft = { d: 8000, t: [{ tt: 0, sg: [{ st: 0 }, { st: 3000 }] }] };
    expect(readTimeline(draft).tracks[0]?.segments).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 8 },
    ]);
    expect(segmentsOf(0, { st: 1000, end: 3500 })).toEqual([{ from: 1, to: 3.5 }]);
    expect(segmentsOf(0, {})).toEqual([{ from: 0, to: 0 }]);
  });

  it.each([
    [{ m: { title: 'pier' } }, 'pier'],
    [{ m: { file_name: 'pier.mp4' } }, 'pier.mp4'],
    [{ m: 'pier' }, 'pier'],
    [{ n: 'pier' }, 'pier'],
    [{ label: 'pier', m: { prompt: 'a long pier in the fog' } }, 'pier'],
    [{ m: { prompt: 'a long pier in the fog' } }, 'a long pier in the fog'],
    [{ m: { name: '  pier\r\n at\tnight ' } }, 'pier at night'],
    [{ m: { name: '', title: 'pier' } }, 'pier'],
    [{ m: { name: 1987 } }, '1987'],
    [{ m: { name: '/srv/media/7f3a/pier%20day.mp4' } }, 'pier day.mp4'],
    [{ m: { url: 'https://cdn.example/x/pier.mp4?token=secret#t' } }, 'pier.mp4'],
    [{ m: { name: 'pier / harbour' } }, 'pier / harbour'],
    [{ m: { source: 7 }, n: 2 }, undefined],
    [{}, undefined],
  ])('finds the label of a clip: %j', (fields, label) => {
    expect(segmentsOf(0, { d: 1000, ...fields })?.[0]?.label).toBe(label);
  });

  it.each([
    [{ name: 'Text 1', text: 'Hello' }, 'Hello'],
    [{ content: { text: 'Hello' } }, 'Hello'],
    [{ content: '{"text":"Hello","styles":[]}' }, 'Hello'],
    [{ content: '{"styles":[]}' }, undefined],
    [{ content: '[{"insert":"Hello"}]' }, undefined],
    [{ content: `{"text":"${'Hello '.repeat(1000)}"}` }, undefined],
    [{ content: '{not json' }, '{not json'],
    [{ content: '[2]' }, '[2]'],
    [{ text: 'either/or' }, 'either/or'],
    [{ text: 2026 }, '2026'],
  ])('finds the words of a title and never shows JSON: %j', (m, label) => {
    expect(segmentsOf(7, { d: 1000, m })?.[0]?.label).toBe(label);
  });

  it('shortens a label between graphemes', () => {
    const label = segmentsOf(7, { d: 1, m: { text: '👩‍👩‍👧'.repeat(5000) } })?.[0]?.label ?? '';
    expect(label.length).toBeLessThanOrEqual(200);
    expect(label).toMatch(/^(👩‍👩‍👧)+…$/u);
  });

  it.each([
    [{ m: { volume: 0.25 } }, 0.25],
    [{ m: { volume: 25 } }, 0.25],
    [{ m: { vol: '25%' } }, 0.25],
    [{ volume: '0.25' }, 0.25],
    [{ gain: '25' }, 0.25],
    [{ volume: 1 }, 1],
    [{ volume: 1.6 }, 1],
    [{ volume: 900 }, 1],
    [{ volume: 0 }, 0],
    [{ volume: 80, muted: true }, 0],
    [{ gain: -12 }, undefined],
    [{ volume: 'loud' }, undefined],
    [{ volume: Number.NaN }, undefined],
  ])('finds the volume: %j', (fields, volume) => {
    expect(segmentsOf(1, { d: 1000, ...fields })?.[0]?.volume).toBe(volume);
  });

  it.each([
    [0, 'video'],
    ['0', 'video'],
    [1, 'audio'],
    [2, 'image'],
    [5, 'effect'],
    [7, 'title'],
    [4, 'other'],
    ['subtitles', 'title'],
    ['video_effect', 'effect'],
    ['bgm', 'audio'],
    [null, 'other'],
    [{}, 'other'],
  ])('reads the track type %j as %s', (tt, kind) => {
    expect(readTimeline({ t: [{ tt, sg: [] }] }).tracks).toEqual([{ kind, segments: [] }]);
  });

  it('goes by a named type where there is no number', () => {
    expect(readTimeline({ t: [{ type: 'audio' }, { tt: 9, type: 'text' }] }).tracks.map(({ kind }) => kind)).toEqual([
      'audio',
      'title',
    ]);
  });

  it('leaves out what is no track or segment', () => {
    const draft = { t: [null, 3, [], { tt: 0, sg: [null, 'x', { d: 2000 }] }, { tt: 1, sg: {} }] };
    expect(readTimeline(draft).tracks).toEqual([
      { kind: 'video', segments: [{ from: 0, to: 2 }] },
      { kind: 'audio', segments: [] },
    ]);
  });

  it.each([undefined, null, 3, 'draft', [], {}, { t: null }, { t: {} }])('knows no tracks in %j', (draft) => {
    expect(readTimeline(draft)).toEqual({ duration: 0, tracks: [], hasTracks: false });
  });

  it('brings absurd numbers to a sane size', () => {
    const draft = { d: -5, m: { width: -1, height: 1e300 }, t: [{ tt: 0, sg: [{ d: 1e300, st: -1e300 }, { d: -5 }] }] };
    expect(readTimeline(draft)).toEqual({
      height: 100_000,
      duration: 86_400,
      hasTracks: true,
      tracks: [
        {
          kind: 'video',
          segments: [
            { from: 0, to: 86_400 },
            { from: 86_400, to: 86_400 },
          ],
        },
      ],
    });
  });

  it('takes the end of the last segment where the draft does not tell its length', () => {
    expect(
      readTimeline({
        t: [
          { tt: 0, sg: [{ d: 2000 }] },
          { tt: 1, sg: [{ d: 3100 }] },
        ],
      }).duration,
    ).toBe(3.1);
  });

  it('reads a bounded part of a huge draft', () => {
    const sg = Array.from({ length: 100_000 }, () => ({ d: 1000 }));
    const { tracks } = readTimeline({ t: Array.from({ length: 1000 }, () => ({ tt: 0, sg })) });
    expect(tracks).toHaveLength(200);
    expect(tracks.flatMap(({ segments }) => segments)).toHaveLength(5000);
  });

  it('never throws, and what it reads can be kept', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const timeline = readTimeline(draft);
        expect(timelineSchema.parse(JSON.parse(JSON.stringify(timeline)))).toEqual(timeline);
        for (const { from, to } of timeline.tracks.flatMap(({ segments }) => segments)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
        }
      }),
      { numRuns: 500 },
    );
  });
});
