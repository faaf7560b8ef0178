import { describe, expect, test } from 'vitest';
import { kindColors, palette } from '../../../src/adapters/pictures/palette.ts';

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is what WCAG says it is', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe('everything is read easily', () => {
  test.each([
    ['the title on the card', palette.bright, palette.card, 16.4],
    ['notes and times on the card', palette.muted, palette.card, 9.3],
    ['labels on a lane', palette.bright, palette.lane, 13.6],
    ['notes on a lane', palette.muted, palette.lane, 7.7],
  ])('%s', (_, letters, ground, measured) => {
    expect(contrast(letters, ground)).toBeGreaterThan(4.5);
    expect(contrast(letters, ground)).toBeCloseTo(measured, 1);
  });

  test.each([
    ['video', 8.6, 8.3, 6.9],
    ['audio', 10.9, 10.5, 8.7],
    ['title', 12.8, 12.2, 10.1],
    ['image', 9.3, 8.9, 7.4],
    ['effect', 9.3, 8.9, 7.4],
    ['other', 10.2, 9.8, 8.1],
  ] as const)('%s: labels on bars, its name on the card, bars on lanes', (kind, onBar, onCard, onLane) => {
    const color = kindColors[kind];
    const measured = [contrast(palette.ink, color), contrast(color, palette.card), contrast(color, palette.lane)];
    expect(Math.min(...measured.slice(0, 2))).toBeGreaterThan(4.5);
    expect(measured[2]).toBeGreaterThan(3);
    expect(measured.map((value) => Math.round(10 * value) / 10)).toEqual([onBar, onCard, onLane]);
  });

  test('the kinds of tracks have different colours', () => {
    expect(new Set(Object.values(kindColors)).size).toBe(Object.keys(kindColors).length);
  });
});
