import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, get, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { peek } from '../../../src/core/files/peek.ts';

const bytes = Buffer.from(Array.from({ length: 500_000 }, (_, index) => (index * 7 + (index >> 8)) & 255));

const ends: Array<() => unknown> = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A response that the handler is still sending. */
async function download(handler: RequestListener): Promise<IncomingMessage> {
  const server: Server = createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const [response] = await once(get({ host: '127.0.0.1', port }), 'response');
  return response;
}

async function onDisk(): Promise<Readable> {
  const folder = await mkdtemp(join(tmpdir(), 'peek-'));
  ends.push(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'file'), bytes);
  return createReadStream(join(folder, 'file'));
}

describe('peek', () => {
  it.each<readonly [string, () => Promise<Readable> | Readable]>([
    ['a download', () => download((_, response) => response.end(bytes))],
    ['a file', onDisk],
    ['a web stream', () => Readable.fromWeb(new Blob([bytes]).stream())],
    ['chunks smaller and larger than the head', () => Readable.from([bytes.subarray(0, 3), bytes.subarray(3)])],
    ['one chunk', () => Readable.from([bytes], { objectMode: false })],
  ])('shows the head of %s and still delivers the whole', async (_, open) => {
    for (const read of [
      (stream: Readable) => buffer(stream),
      (stream: Readable) => buffer(stream.pipe(new PassThrough())),
    ]) {
      const { head, file } = await peek({ stream: await open(), size: bytes.length, mimeType: 'video/mp4' });
      expect(Buffer.from(head).equals(bytes.subarray(0, 4100))).toBe(true);
      expect(file).toMatchObject({ size: bytes.length, mimeType: 'video/mp4' });
      expect((await read(file.stream)).equals(bytes)).toBe(true);
    }
  });

  it('takes a file that comes in drops', async () => {
    const drops = new PassThrough();
    const peeked = peek({ stream: drops }, 10);
    for (const drop of ['one ', 'two ', 'three ', 'four']) {
      drops.write(drop);
      await new Promise(setImmediate);
    }
    drops.end();
    const { head, file } = await peeked;
    expect(Buffer.from(head).toString()).toBe('one two th');
    expect((await buffer(file.stream)).toString()).toBe('one two three four');
  });

  it.each(['', 'x', 'short'])('takes a file that is shorter than its head: %j', async (text) => {
    const { head, file } = await peek({ stream: await download((_, response) => response.end(text)) });
    expect(Buffer.from(head).toString()).toBe(text);
    expect((await buffer(file.stream)).toString()).toBe(text);
    const repeated = await peek({ stream: Readable.from([Buffer.from(text)]) }, text.length);
    expect((await buffer(repeated.file.stream)).toString()).toBe(text);
  });

  it('asks for no more than is read', async () => {
    let asked = 0;
    const endless = new Readable({
      highWaterMark: 1024,
      read() {
        asked += 1024;
        this.push(Buffer.alloc(1024));
      },
    });
    const { file } = await peek({ stream: endless });
    await new Promise(setImmediate);
    expect(asked).toBeLessThan(10_000);
    file.stream.destroy();
  });

  it('closes the source with the file', async () => {
    const source = await onDisk();
    const { file } = await peek({ stream: source });
    file.stream.destroy();
    await once(source, 'close');
    expect(source.destroyed).toBe(true);
  });

  it('rejects where the stream breaks within the head', async () => {
    const stream = await download((_, response) => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write('begin', () => response.destroy());
    });
    await expect(peek({ stream })).rejects.toThrow('aborted');
    const closed = new PassThrough();
    closed.destroy();
    await expect(peek({ stream: closed })).rejects.toThrow();
  });

  it('passes an error behind the head on, even where nobody reads yet', async () => {
    for (const read of [
      (stream: Readable) => buffer(stream),
      (stream: Readable) => pipeline(stream, new PassThrough().resume()),
    ]) {
      const stream = new PassThrough();
      stream.write(bytes.subarray(0, 5000));
      const { file } = await peek({ stream });
      const closed = new Promise((resolve) => stream.once('close', resolve));
      stream.destroy(new Error('the line went dead'));
      await closed;
      await expect(read(file.stream)).rejects.toThrow('the line went dead');
    }
  });
});
