import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSlices } from '../../../src/adapters/pictures/slices.ts';

function written([first, more]: readonly [number, number]): string {
  const [from, to] = [first, first + more].map((code) => code.toString(16));
  return more === 0 ? `U+${from}` : `U+${from}-${to}`;
}

describe('the index of a sliced font', () => {
  const slicesOf = readSlices({ '[4]': 'U+4e00-4e03,U+4e07,U+1f1e9-1f1f5', latin: 'U+0000-00FF', more: 'U+80-17f' });

  test.each([
    [0x41, ['latin']],
    [0xff, ['latin', 'more']],
    [0x100, ['more']],
    [0x4dff, []],
    [0x4e00, ['4']],
    [0x4e03, ['4']],
    [0x4e04, []],
    [0x4e07, ['4']],
    [0x1f1ea, ['4']],
    [0x10ffff, []],
  ])('finds U+%x in %s', (codePoint, slices) => {
    expect(slicesOf(codePoint)).toEqual(slices);
  });

  test('finds every character that it names, and no other', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 40 }));
    const slices = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.array(range, { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(slices, fc.integer({ min: 0, max: 250 }), (named, code) => {
        const index = Object.entries(named).map(([name, ranges]) => [name, ranges.map(written).join(', ')]);
        const holders = Object.entries(named).filter(([, ranges]) =>
          ranges.some(([first, more]) => code >= first && code <= first + more),
        );
        const found = readSlices(Object.fromEntries(index))(code);
        expect(new Set(found)).toEqual(new Set(holders.map(([name]) => name)));
      }),
    );
  });

  test('refuses what is none', () => {
    expect(() => readSlices({ latin: 7 })).toThrow();
  });
});
