import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { World } from './world.ts';

/** `GET /cdn/attachments/…`: what a link leads to as long as it holds (platform-facts A4). */
export function sendFile(world: World, url: URL, response: ServerResponse): void {
  const attachment = world.attachments.atUrl(url);
  const fault = world.faults.meet('GET /cdn', undefined)?.fault;
  if (fault?.kind === 'error' || !attachment) {
    response.writeHead(fault?.kind === 'error' ? fault.status : 404, { 'content-type': 'text/plain' });
    response.end('This content is no longer available.');
    return;
  }
  const { mime, size, bytes } = attachment;
  response.writeHead(200, { 'content-type': mime, 'content-length': size, 'accept-ranges': 'bytes' });
  if (fault?.kind === 'broken') {
    response.write(Buffer.alloc(Math.min(fault.bytes ?? 0, size)));
    setImmediate(() => response.destroy());
    return;
  }
  const content = bytes ? Readable.from([Buffer.from(bytes)]) : Readable.from(zeros(size));
  content.pipe(response);
}

function* zeros(size: number): Generator<Buffer> {
  const block = Buffer.alloc(64 * 1024);
  for (let left = size; left > 0; left -= block.length) yield left < block.length ? block.subarray(0, left) : block;
}
