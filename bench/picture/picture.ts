import { measure } from '../child.ts';
import { median } from '../numbers.ts';
import type { Row } from '../table.ts';
import { pictureResult } from './parameters.ts';

const PROCESSES = 5;
const ROUNDS = 60;

/** A picture of a timeline, beside plain rectangles on a canvas of the same size. */
export async function measurePicture(): Promise<Row[]> {
  const run = (script: string) => measure(script, { rounds: ROUNDS }, pictureResult);
  const floors: Awaited<ReturnType<typeof run>>[] = [];
  const programs: typeof floors = [];
  for (let round = 0; round < PROCESSES; round += 1) {
    floors.push(await run('picture/bare.ts'));
    programs.push(await run('picture/program.ts'));
  }
  const usual = (runs: typeof floors) => median(runs.flatMap(({ times }) => times));
  const first = (runs: typeof floors) => median(runs.map((one) => one.first));
  const growth = (runs: typeof floors) => Math.max(...runs.map((one) => one.growth)) / 1e6;
  const size = (runs: typeof floors) => median(runs.map(({ bytes }) => bytes)) / 1e3;
  return [
    {
      name: 'picture of a timeline',
      unit: 'ms',
      value: usual(programs),
      floor: usual(floors),
      goal: { is: 'below', number: 1 },
    },
    { name: 'the first one', unit: 'ms, loading included', value: first(programs), floor: first(floors) },
    { name: 'its memory', unit: 'MB of RSS above before', value: growth(programs), floor: growth(floors) },
    { name: 'its size', unit: 'KB', value: size(programs), floor: size(floors) },
  ];
}
