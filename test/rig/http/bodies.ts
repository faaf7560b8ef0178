import type { IncomingMessage } from 'node:http';

/** The connection is to break in the middle of an upload: nothing of the call may land. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
}

export async function* chunksOf(request: IncomingMessage): AsyncGenerator<Buffer> {
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) yield chunk;
}

/** Lets at most so many bytes through, and throws `BrokenOff` then. */
export async function* upTo(content: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let passed = 0;
  for await (const chunk of content) {
    passed += chunk.length;
    if (passed > bytes) throw new BrokenOff();
    yield chunk;
  }
  throw new BrokenOff();
}
