import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { UploadSource } from '../../../src/core/ports/backend.ts';

export const source = (chunks: readonly Uint8Array[], rest: Partial<UploadSource> = {}): UploadSource => ({
  fileName: 'clip.mp4',
  mimeType: 'video/mp4',
  stream: Readable.from(chunks),
  ...rest,
});

/** A source that goes on for ever. */
export const endless = () => {
  async function* chunks() {
    for (;;) {
      yield Buffer.alloc(65_536);
      await delay(0);
    }
  }
  return Readable.from(chunks());
};
