import { z } from 'zod';
import { collectGarbage } from '../report.ts';

/** What a process measures: chats that did one thing and are idle, or turns that stand open in their middle. */
export const memoryParameters = z.object({ url: z.string(), kind: z.enum(['known', 'open']), count: z.number() });

/** Bytes for each chat or turn, after a garbage collection. */
export const memoryResult = z.object({ heap: z.number(), resident: z.number() });

/** Chats that are busy at the same time while the known ones are made. */
export const SIDE_BY_SIDE = 100;

/** The event before which an open turn holds: in the middle of the third of five blocks. */
export const HELD_AT = 100;

/** Growth of memory through `act`, for each of `count`. What is needed once for all must be in place before. */
export async function growthPer(count: number, act: () => Promise<void>): Promise<z.infer<typeof memoryResult>> {
  await collectGarbage();
  const before = process.memoryUsage();
  await act();
  await collectGarbage();
  const after = process.memoryUsage();
  return {
    heap: (after.heapUsed + after.external - before.heapUsed - before.external) / count,
    resident: (after.rss - before.rss) / count,
  };
}

/** Runs `act` for every number below `count`, {@link SIDE_BY_SIDE} at a time. */
export async function sideBySide(count: number, act: (number: number) => Promise<unknown>): Promise<void> {
  for (let first = 0; first < count; first += SIDE_BY_SIDE) {
    const numbers = Array.from({ length: Math.min(SIDE_BY_SIDE, count - first) }, (_, index) => first + index);
    await Promise.all(numbers.map(act));
  }
}

/** Resolves once so many turns hold. Gives up after half a minute. */
export async function allHolding(url: string, count: number): Promise<void> {
  for (let look = 0; look < 300; look += 1) {
    const { holding } = z.object({ holding: z.number() }).parse(await (await fetch(`${url}/bench`)).json());
    if (holding >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not all of the ${count} turns came to their middle`);
}

/** Lets the turns that hold go on. */
export async function release(url: string): Promise<void> {
  await (await fetch(`${url}/bench`, { method: 'POST' })).arrayBuffer();
}
