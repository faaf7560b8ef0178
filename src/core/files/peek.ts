import { finished, Readable } from 'node:stream';
import type { OpenedFile } from '../reply.ts';

/** As much as the detection of file types asks for. */
const HEAD_BYTES = 4100;

/** The first bytes of a file, and the file as if nobody had looked. */
export interface Peeked {
  /** Fewer bytes than asked for only where the file has no more. */
  readonly head: Uint8Array;
  readonly file: OpenedFile;
}

/**
 * Looks at the first bytes of a file without using them up: the file given back delivers everything from the start.
 * It is the same stream with what was read put back, so that pacing, errors and `destroy` work as before and nothing is
 * held beyond what the stream buffers anyway; a file that ends within the head is in hand as a whole and gets a stream
 * of its own. An error between the look and the next reader ends no process: it waits in the stream, where iterating and
 * `pipeline` find it. Rejects with what breaks the stream before the head is there.
 */
export function peek(file: OpenedFile, bytes = HEAD_BYTES): Promise<Peeked> {
  const { stream } = file;
  stream.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    const chunks: Array<Buffer | string> = [];
    let size = 0;

    const stopWaiting = finished(stream, { writable: false }, (error) => {
      stream.off('readable', read);
      if (error) return reject(error);
      const head = joined(chunks);
      resolve({ head, file: { ...file, stream: Readable.from([head], { objectMode: false }) } });
    });

    function read(): void {
      while (size < bytes) {
        const chunk: Buffer | string | null = stream.read();
        if (chunk === null) return;
        chunks.push(chunk);
        size += chunk.length;
      }
      stopWaiting();
      stream.off('readable', read);
      for (const chunk of chunks.toReversed()) stream.unshift(chunk);
      resolve({ head: joined(chunks).subarray(0, bytes), file });
    }
    stream.on('readable', read);
  });
}

function joined(chunks: ReadonlyArray<Buffer | string>): Buffer {
  return Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)));
}
