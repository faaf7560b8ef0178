import { execFile } from 'node:child_process';
import type { Log } from '../../core/ports/log.ts';

/** What Telegram takes as a preview: a JPEG of at most 200 kB and 320 pixels (platform-facts C6). */
const MOST_BYTES = 200_000;
const SCALE = 'scale=320:320:force_original_aspect_ratio=decrease';
/** A frame is had within this time or not at all, ms. */
const PATIENCE_MS = 5_000;

/** Makes a preview picture from the beginning of a video; undefined where none can be had. */
export type Thumbnails = (head: Uint8Array) => Promise<Buffer | undefined>;

/**
 * By `ffmpeg`, where the machine has one; it is looked for once. Only files over some 10 MB need a preview of their own,
 * Telegram makes those of smaller ones.
 */
export function createThumbnails(log: Log, program = 'ffmpeg'): Thumbnails {
  let missing = false;
  return (head) => {
    if (missing) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const args = ['-v', 'error', '-i', 'pipe:0', '-frames:v', '1', '-vf', SCALE, '-f', 'mjpeg', 'pipe:1'];
      const options = { encoding: 'buffer', timeout: PATIENCE_MS, maxBuffer: MOST_BYTES } as const;
      const child = execFile(program, args, options, (error, picture) => {
        if (error && 'code' in error && error.code === 'ENOENT') {
          missing = true;
          log.debug({}, 'there is no ffmpeg: videos go without a preview of our own');
        }
        resolve(!error && picture.length > 0 ? picture : undefined);
      });
      // It stops reading when it has its frame.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(head);
    });
  };
}
