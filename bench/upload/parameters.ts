import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { collectGarbage } from '../report.ts';

/** What a process measures: one upload of the file at `path`, after one of the small file at `warmupPath`. */
export const uploadParameters = z.object({
  url: z.string(),
  path: z.string(),
  size: z.number(),
  warmupPath: z.string(),
});

/** What it found. */
export const uploadResult = z.object({
  seconds: z.number(),
  /** Of the process under measure, user and system, all threads. */
  cpuSeconds: z.number(),
  /** The most that resident memory stood above its value before the upload, bytes. */
  growth: z.number(),
});

/** How often resident memory is looked at, ms. */
const SAMPLE_MS = 20;

/** Both sides read the file the same way. */
export function fileStream(path: string): Readable {
  return createReadStream(path);
}

/** Times one upload and watches resident memory while it runs. */
export async function runUpload(upload: () => Promise<void>): Promise<z.infer<typeof uploadResult>> {
  await collectGarbage();
  const atFirst = process.memoryUsage.rss();
  let most = atFirst;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, SAMPLE_MS);
  const cpu = process.cpuUsage();
  const began = performance.now();
  await upload();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(timer);
  return { seconds, cpuSeconds: (user + system) / 1e6, growth: Math.max(most, process.memoryUsage.rss()) - atFirst };
}
