import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, withBackend } from '../child.ts';
import { median } from '../numbers.ts';
import type { Row } from '../table.ts';
import { uploadResult } from './parameters.ts';

/** The largest file that a skill takes (`video-generation-4k`), bytes. */
const SIZE = 500_000_000;
const WARMUP_SIZE = 5_000_000;
const ROUNDS = 3;

/** How an MP4 file begins: its `ftyp` box. */
const head = Buffer.from('0000001c6674797069736f6d0000020069736f6d69736f326d703431', 'hex');

/** 500 MB from a file to the backend, beside the same stream in a bare POST. */
export async function measureUpload(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const path = await makeFile(join(folder, 'clip.mp4'), SIZE);
    const warmupPath = await makeFile(join(folder, 'short.mp4'), WARMUP_SIZE);
    const run = (script: string) => runOnce(script, { path, size: SIZE, warmupPath });
    const floors: Awaited<ReturnType<typeof run>>[] = [];
    const programs: typeof floors = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      floors.push(await run('upload/bare.ts'));
      programs.push(await run('upload/program.ts'));
    }
    const rate = (runs: typeof floors) => SIZE / 1e6 / median(runs.map(({ seconds }) => seconds));
    const cpuRate = (runs: typeof floors) => SIZE / 1e6 / median(runs.map(({ cpuSeconds }) => cpuSeconds));
    const growth = (runs: typeof floors) => Math.max(...runs.map((run) => run.growth)) / 1e6;
    return [
      {
        name: 'upload of 500 MB',
        unit: 'MB per second',
        value: rate(programs),
        floor: rate(floors),
        goal: { is: 'at least', number: 0.9 },
      },
      { name: 'upload of 500 MB', unit: 'MB per CPU second', value: cpuRate(programs), floor: cpuRate(floors) },
      {
        name: 'its memory',
        unit: 'MB of RSS above before',
        value: growth(programs),
        goal: { is: 'below', number: 64 },
      },
      { name: 'a bare POST’s memory', unit: 'MB of RSS above before', value: growth(floors) },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Sparse: what is measured is the program and not the disk. */
async function makeFile(path: string, size: number): Promise<string> {
  await writeFile(path, head);
  await truncate(path, size);
  return path;
}

async function runOnce(
  script: string,
  file: { readonly path: string; readonly size: number; readonly warmupPath: string },
) {
  const { result, backend } = await withBackend((url) => measure(script, { ...file, url }, uploadResult));
  if (backend.uploadedBytes < SIZE) throw new Error(`${script}: only ${backend.uploadedBytes} bytes arrived`);
  return result;
}
