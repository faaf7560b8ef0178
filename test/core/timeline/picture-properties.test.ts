import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenToFit, squeeze } from '../../../src/core/timeline/shorten.ts';
import { boxOf, inside, measure, overlap, sceneOf, textsOf, thingsIn, wildTimeline } from './scenes.ts';

const scenes = fc.record({ timeline: wildTimeline, language: fc.constantFrom('en', 'zh-CN') });

function always(check: (scene: ReturnType<typeof sceneOf>, timeline: Parameters<typeof sceneOf>[0]) => void): void {
  fc.assert(fc.property(scenes, ({ timeline, language }) => check(sceneOf(timeline, language), timeline)));
}

describe('whatever is on a timeline, in its picture', () => {
  it('every number is one', () => {
    always((scene) => {
      const numbers = JSON.stringify(scene, (_, value) => (Number.isFinite(value) ? value : (value ?? 'none')));
      expect(JSON.parse(numbers)).toEqual(scene);
    });
  });

  it('nothing stands out, and it is never too high', () => {
    always((scene) => {
      const { width, height, lanes } = scene;
      const page = { x: 0, y: 0, width, height };
      expect([width, height <= 1400, height > 100]).toEqual([1000, true, true]);
      for (const box of [...textsOf(scene).map(boxOf), ...lanes, ...lanes.flatMap(({ bars }) => bars)]) {
        expect(inside(box, page)).toBe(true);
      }
    });
  });

  it('bars lie within their lane, the axis and nothing else', () => {
    always(({ lanes }) => {
      for (const lane of lanes) {
        const right = 1000 - 36 - lane.x;
        for (const bar of lane.bars) {
          expect(inside(bar, { ...lane, width: right })).toBe(true);
          expect(bar.width).toBeGreaterThanOrEqual(6);
        }
        const things = thingsIn(lane).toSorted((a, b) => a.x - b.x);
        for (const [index, thing] of things.entries()) {
          expect(things.slice(index + 1).filter((other) => overlap(thing, other))).toEqual([]);
        }
      }
    });
  });

  it('lanes, ticks and names do not cover one another', () => {
    always((scene) => {
      const { lanes, ticks, footer, heading } = scene;
      const names = lanes.flatMap(({ name, more }) => (more ? [name, more] : [name])).map(boxOf);
      const rest = [...ticks.map(({ label }) => label), ...heading, ...(footer ? [footer] : [])].map(boxOf);
      for (const boxes of [[...lanes, ...names, ...rest]]) {
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        }
      }
    });
  });

  it('labels on a bar fit it', () => {
    always(({ lanes }) => {
      for (const bar of lanes.flatMap(({ bars }) => bars)) {
        if (bar.label && bar.labelOn === 'bar') expect(inside(boxOf(bar.label), bar)).toBe(true);
      }
    });
  });

  it('what is not shown is counted', () => {
    always(({ lanes, footer }, { tracks }) => {
      for (const [index, lane] of lanes.entries()) {
        const named = lane.bars.filter(({ label }) => label).length;
        expect(named + Number(lane.more?.text ?? 0)).toBe(tracks[index]?.segments.length);
      }
      const left = tracks.length - lanes.length;
      if (left > 0) expect(footer?.text).toContain(String(left));
    });
  });

  it('a label is whole or says that it is not', () => {
    always(({ lanes }, { tracks }) => {
      for (const [index, { bars, kind }] of lanes.entries()) {
        const all = tracks[index]?.segments.map(({ label }) => squeeze(label ?? ''));
        for (const { label } of bars) {
          if (!label || label.text.includes('…')) continue;
          const text = kind === 'audio' ? label.text.replace(/ ?[(（]\d+%[)）]$/, '') : label.text;
          expect(all?.includes(text) || /^(clip|sound|text|image|effect|片段|音频|文字|图片|特效)$/.test(text)).toBe(
            true,
          );
        }
      }
    });
  });

  it('time runs from left to right', () => {
    always(({ ticks, lanes }) => {
      const ordered = ticks.map(({ x }) => x);
      expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
      expect(new Set(ticks.map(({ label }) => label.text)).size).toBe(ticks.length);
      if (ticks[0] && lanes[0]) expect(ticks[0].x).toBe(lanes[0].x);
    });
  });
});

describe('shortenToFit', () => {
  it('keeps as much as fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 0, max: 900 }), (text, room) => {
        const fits = (part: string) => measure(part, 'label') <= room;
        const short = shortenToFit(text, fits);
        expect(fits(text)).toBe(short === text);
        if (short === undefined || short === text) return;
        expect(fits(short)).toBe(true);
        expect(short.endsWith('…') && text.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
  });

  it.each([
    ['abcdefgh', 5, 'abcd…'],
    ['abcdefgh', 3, 'ab…'],
    ['abcdefgh', 2, undefined],
    ['ab cdefgh', 4, 'ab…'],
    ['abc', 3, 'abc'],
    ['', 0, ''],
  ])('of %j in %d', (text, room, expected) => {
    expect(shortenToFit(text, (part) => part.length <= room)).toBe(expected);
  });
});
