import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationText, safeFileName, sizeText } from '../../../src/core/files/file-name.ts';

describe('safeFileName', () => {
  it.each([
    ['Waves at sunset', 'Waves at sunset.mp4'],
    ['日落海浪：10秒', '日落海浪：10秒.mp4'],
    ['a/b\\c:d*e?"f<g>h|i', 'a b c d e f g h i.mp4'],
    ['../../etc/passwd', 'etc passwd.mp4'],
    ['.hidden', 'hidden.mp4'],
    ['--help', 'help.mp4'],
    ['line\r\none\0\x1b[31m', 'line one[31m.mp4'],
    ['gnp.\u202e4pm', 'gnp.4pm.mp4'],
    ['trailing dots. . .', 'trailing dots.mp4'],
    ['CON', 'CON_.mp4'],
    ['com1.final', 'com1_.final.mp4'],
    ['console', 'console.mp4'],
    ['clip.MP4', 'clip.mp4'],
    ['👨‍👩‍👧 family', '👨‍👩‍👧 family.mp4'],
    ['\ud800', 'file.mp4'],
    ['', 'file.mp4'],
    ['...', 'file.mp4'],
    ['.mp4', 'mp4.mp4'],
  ])('%j → %s', (text, name) => {
    expect(safeFileName(text, 'mp4')).toBe(name);
  });

  it('is cut to 80 bytes between graphemes', () => {
    expect(safeFileName('海'.repeat(100), 'mp4')).toBe(`${'海'.repeat(25)}.mp4`);
    expect(safeFileName('👨‍👩‍👧'.repeat(20), 'mp4')).toBe(`${'👨‍👩‍👧'.repeat(4)}.mp4`);
    expect(safeFileName(`e${'\u0301'.repeat(1000)}`, 'mp4')).toBe('file.mp4');
  });

  it('is safe whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' })), (text) => {
        const name = safeFileName(text, 'mp4');
        expect(name).toMatch(/^[^.\s~<>:"/\\|?*-][^<>:"/\\|?*\p{Cc}\p{Cs}]*\.mp4$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*\.|[\s.]\.mp4$/i);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(80);
        expect(safeFileName(name, 'mp4')).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});

describe('sizeText', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 KB'],
    [1449, '1.4 KB'],
    [850_000, '850 KB'],
    [999_600, '1 MB'],
    [9_960_000, '10 MB'],
    [200_000_000, '200 MB'],
    [1_500_000_000, '1.5 GB'],
    [5e15, '5000000 GB'],
    [-1, '0 B'],
    [Number.NaN, '0 B'],
  ])('%d → %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});

describe('durationText', () => {
  it.each([
    [0, '0s'],
    [6.5, '6.5s'],
    [8.04, '8s'],
    [59.94, '59.9s'],
    [59.96, '1:00'],
    [75.4, '1:15'],
    [600, '10:00'],
    [3599.6, '1:00:00'],
    [3725, '1:02:05'],
    [-4, '0s'],
    [Number.POSITIVE_INFINITY, '0s'],
  ])('%d → %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});
