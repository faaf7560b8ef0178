import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Video } from '../../core/reply.ts';

/**
 * Saves a video under `folder`. The name follows from the video's name and the delivery key, and the file appears under
 * it only when it is whole: saving the same delivery again finds it there. Resolves with the path.
 */
export async function saveVideo(folder: string, video: Video, key: string, signal: AbortSignal): Promise<string> {
  const { name, ext } = parse(video.fileName);
  const mark = createHash('sha256').update(key).digest('hex').slice(0, 6);
  const path = resolve(join(folder, `${name}-${mark}${ext}`));
  if (await exists(path)) return path;
  await mkdir(folder, { recursive: true });
  const part = `${path}.part`;
  const { stream } = await video.open(signal);
  try {
    await pipeline(stream, createWriteStream(part), { signal });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return path;
}

export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
