import { z } from 'zod';
import { collectGarbage } from '../report.ts';

/** What a process measures: the first picture, and so many more, each ended before the next. */
export const pictureParameters = z.object({ rounds: z.number() });

export const pictureResult = z.object({
  /** From nothing loaded to the first PNG, ms. */
  first: z.number(),
  /** Of each after that, ms. */
  times: z.array(z.number()),
  /** Resident memory above its value before the first, bytes. */
  growth: z.number(),
  /** Of the PNG. */
  bytes: z.number(),
});

/** Both sides draw bars of the same timeline on a canvas of the same size. */
export const width = 1000;
export const height = 760;
/** Of a lane: from the left edge to the right, pixels. */
export const lanes: ReadonlyArray<readonly [color: string, bars: ReadonlyArray<readonly [from: number, to: number]>]> =
  [
    [
      '#78b4ff',
      [
        [170, 340],
        [345, 560],
        [565, 680],
        [685, 960],
      ],
    ],
    ['#6ddc9b', [[170, 960]]],
    ['#6ddc9b', [[235, 800]]],
    [
      '#ffd05c',
      [
        [170, 210],
        [900, 960],
      ],
    ],
    ['#ff9f85', [[910, 960]]],
    [
      '#cfa6ff',
      [
        [170, 300],
        [430, 740],
      ],
    ],
  ];

/** Times the first and the following pictures, and what they leave in memory. */
export async function runPictures(
  draw: () => Promise<Uint8Array>,
  rounds: number,
): Promise<z.infer<typeof pictureResult>> {
  await collectGarbage();
  const before = process.memoryUsage.rss();
  const timed = async () => {
    const began = performance.now();
    const png = await draw();
    return { ms: performance.now() - began, bytes: png.length };
  };
  const { ms: first, bytes } = await timed();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push((await timed()).ms);
  await collectGarbage();
  return { first, times, growth: process.memoryUsage.rss() - before, bytes };
}
