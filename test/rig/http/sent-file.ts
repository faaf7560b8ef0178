import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

/** A file that a person sends. Without bytes it is zeros: a test can send 500 MB without holding them. */
export interface Sent {
  readonly name?: string;
  readonly mime?: string;
  readonly bytes?: Uint8Array;
  /** Bytes, where `bytes` are not given. */
  readonly size?: number;
  readonly width?: number;
  readonly height?: number;
  /** Seconds. */
  readonly duration?: number;
}

/** What a server holds of a file. */
export interface Held {
  readonly bytes?: Uint8Array;
  readonly size: number;
}

/** The file's bytes from the start. */
function contentOf({ bytes, size }: Held): Readable {
  return bytes ? Readable.from([Buffer.from(bytes)]) : Readable.from(zeros(size));
}

/** Hands the file over; breaks off after so many bytes where that is asked for. */
export function sendContent(
  response: ServerResponse,
  file: Held,
  headers: Readonly<Record<string, string>>,
  breakAfter?: number,
): void {
  response.writeHead(200, { ...headers, 'content-length': file.size });
  if (breakAfter === undefined) {
    contentOf(file).pipe(response);
    return;
  }
  response.write(Buffer.alloc(Math.min(breakAfter, file.size)));
  setImmediate(() => response.destroy());
}

function* zeros(size: number): Generator<Buffer> {
  const block = Buffer.alloc(64 * 1024);
  for (let left = size; left > 0; left -= block.length) yield left < block.length ? block.subarray(0, left) : block;
}
