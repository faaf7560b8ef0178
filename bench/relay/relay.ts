import { measure, withBackend } from '../child.ts';
import { median, quantile } from '../numbers.ts';
import type { Row } from '../table.ts';
import { type RelayParameters, relayResult } from './parameters.ts';

/** The more turns are open, the slower each speaks: the machine under test must not be the limit. */
const loads: readonly Omit<RelayParameters, 'url'>[] = [
  { open: 1, gap: 1, rounds: 30, warmup: 200 },
  { open: 100, gap: 20, rounds: 2, warmup: 200 },
  { open: 1000, gap: 80, rounds: 1, warmup: 200 },
];

/** Turns per CPU second and added latency, beside a bare loop over the same backend. */
export async function measureRelay(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const load of loads) {
    const floor = await run('relay/bare.ts', load);
    const program = await run('relay/program.ts', load);
    const turns = `${load.open} open ${load.open === 1 ? 'turn' : 'turns'}`;
    rows.push(
      {
        name: `relay, ${turns}`,
        unit: 'turns per CPU second',
        value: program.perSecond,
        floor: floor.perSecond,
        goal: { is: 'at least', number: 0.7 },
      },
      { name: 'latency, median', unit: 'ms', value: median(program.latencies), floor: median(floor.latencies) },
      {
        name: 'latency, p99',
        unit: 'ms',
        value: quantile(program.latencies, 0.99),
        floor: quantile(floor.latencies, 0.99),
      },
    );
  }
  return rows;
}

async function run(script: string, load: Omit<RelayParameters, 'url'>) {
  const { result, backend } = await withBackend((url) => measure(script, { ...load, url }, relayResult));
  if (backend.peak < load.open)
    throw new Error(`${script}: only ${backend.peak} of ${load.open} turns were open at once`);
  return { perSecond: result.turns / result.cpuSeconds, latencies: result.latencies };
}
