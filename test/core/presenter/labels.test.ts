import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, shortened } from '../../../src/core/presenter/labels.ts';

test.each([
  ['Export', 38, 'Export'],
  [
    'a 10 second clip of waves at sunset, seen from a boat',
    38,
    'a 10 second clip of waves at sunset, s…'.replace(' s…', '…'),
  ],
  ['黄昏的雨巷里，一只纸船顺水漂流，配轻柔的钢琴曲', 20, '黄昏的雨巷里，一只…'],
  ['👩‍👩‍👧 family, far away', 8, '👩‍👩‍👧 fami…'],
])('%s', (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});

test('a short text stays, a long one keeps its beginning', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, most) => {
      const short = shortened(text, most);
      if (short === text) return;
      expect(short.endsWith('…')).toBe(true);
      expect(text.startsWith(short.slice(0, -1))).toBe(true);
    }),
  );
});

test('choices that fit leave the text alone', () => {
  const choices = [{ label: 'Export', action: 'export' }];
  expect(fitted('Done.', choices, 38)).toEqual({ text: 'Done.', choices });
});
