import { z } from 'zod';

/** What a process measures: `rounds` times `open` turns side by side, after `warmup` turns that are not counted. */
export const relayParameters = z.object({
  url: z.string(),
  open: z.number(),
  gap: z.number(),
  rounds: z.number(),
  warmup: z.number(),
});

/** What it found. */
export const relayResult = z.object({
  turns: z.number(),
  /** Of the process under measure, user and system, all threads. */
  cpuSeconds: z.number(),
  /** Ms from an event leaving the backend to its text being handed on. */
  latencies: z.array(z.number()),
});

export type RelayParameters = z.infer<typeof relayParameters>;

/** Warm-up turns are quick ones and run so many side by side. */
const WARMUP_OPEN = 20;
const WARMUP_GAP = 2;

/**
 * Runs the turns of a relay measurement. `turns` is told to run `open` turns side by side, to their end, each with
 * `gap` ms between its events.
 */
export async function runRelay(
  { open, gap, rounds, warmup }: RelayParameters,
  latencies: number[],
  turns: (open: number, gap: number) => Promise<void>,
): Promise<z.infer<typeof relayResult>> {
  for (let done = 0; done < warmup; done += WARMUP_OPEN) await turns(WARMUP_OPEN, WARMUP_GAP);
  latencies.length = 0;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) await turns(open, gap);
  const { user, system } = process.cpuUsage(before);
  return { turns: open * rounds, cpuSeconds: (user + system) / 1e6, latencies };
}
