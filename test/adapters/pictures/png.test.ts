import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePng } from '../../../src/adapters/pictures/png.ts';
import { decode } from './pixels.ts';

test('what is encoded is what others decode', async () => {
  const sizes = fc.record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 200 }) });
  await fc.assert(
    fc.asyncProperty(
      sizes,
      fc.infiniteStream(fc.integer({ min: 0, max: 0xffffff })),
      async ({ width, height }, colors) => {
        const pixels = Buffer.alloc(4 * width * height, 0xff);
        const expected: string[] = [];
        for (let index = 0; index < width * height; index += 1) {
          const color = colors.next().value ?? 0;
          pixels.writeUIntBE(color, 4 * index, 3);
          expected.push(`#${color.toString(16).padStart(6, '0')}`);
        }
        const decoded = await decode(await encodePng(pixels, width, height));
        expect([decoded.width, decoded.height]).toEqual([width, height]);
        expect(expected.map((_, index) => decoded.at(index % width, Math.floor(index / width)))).toEqual(expected);
      },
    ),
    { numRuns: 20 },
  );
});
