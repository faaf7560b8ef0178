import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readParts } from '../../../src/adapters/simulator/http/multipart.ts';
import { sampleVideo } from '../../../src/adapters/simulator/sample/sample-video.ts';
import { at, type Client, list, start } from './client.ts';

let client: Client;
let session: string;
beforeEach(async () => {
  client = await start({ uploadLimits: { 'free-video-generation-llm': 1000 } });
  session = await client.open();
});
afterEach(() => client.sim.close());

async function upload(...files: { name: string; data: Uint8Array | string }[]): Promise<unknown> {
  return await (await client.upload(session, files)).json();
}

describe('files', () => {
  it('are put into the session', async () => {
    const answer = await upload({ name: 'a "b" ü.MP4', data: 'x' }, { name: 'c.png', data: 'yy' });
    expect(at(answer, 'code')).toBe(0);
    expect(at(answer, 'data', 'session_state_applied')).toBe(true);
    const files = list(at(answer, 'data', 'files'));
    expect(files[0]).toMatchObject({ filename: 'a "b" ü.MP4', file_type: 'video', duration: 8 });
    expect(at(files[0], 'hash')).toMatch(/^[0-9a-f]{64}$/);
    expect(at(files[1], 'file_type')).toBe('image');
    expect(list(at(await client.state(session), 'video_infos'))).toEqual(files);
    expect(client.sim.callsOf('upload')[0]?.body).toEqual({
      files: [
        { name: 'a "b" ü.MP4', size: 1 },
        { name: 'c.png', size: 2 },
      ],
    });
    expect(client.sim.violations).toEqual([]);
  });

  it('can be fetched again at their address', async () => {
    const answer = await upload({ name: 'a.mp4', data: 'hello' });
    const [file] = list(at(answer, 'data', 'files'));
    expect(await (await fetch(String(at(file, 'cdn_url')))).text()).toBe('hello');
  });

  it('are measured', async () => {
    const large = await start();
    const id = await large.open();
    const data = await sampleVideo({ seconds: 4, width: 1080, height: 1920 });
    const answer = await (await large.upload(id, [{ name: 'real.mp4', data }])).json();
    expect(at(answer, 'data', 'files', 0)).toMatchObject({ duration: 4, width: 180, height: 320 });
    await large.sim.close();
  });

  it.each(['notes.txt', 'archive.zip', 'song.flac', 'noextension', 'mp4', ''])('of another type: %s', async (name) => {
    expect(at(await upload({ name, data: 'x' }), 'code')).toBe(4001);
    expect(at(await client.state(session), 'video_infos')).toEqual([]);
  });

  it.each([
    ['clip.mp4', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['photo.jpg', Buffer.from('504b03040a00000000000000000000000000000000000000', 'hex')],
    ['photo.png', Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex')],
    ['clip.mp4', Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex')],
  ])('whose content is plainly not what %s says', async (name, data) => {
    expect(at(await upload({ name, data }), 'code')).toBe(4001);
  });

  it('are too large by a byte, and the answer is readable all the same', async () => {
    expect(at(await upload({ name: 'a.mp4', data: new Uint8Array(1000) }), 'code')).toBe(0);
    expect(at(await upload({ name: 'a.mp4', data: new Uint8Array(1001) }), 'code')).toBe(4002);
    expect(at(await upload({ name: 'a.mp4', data: new Uint8Array(5_000_000) }), 'code')).toBe(4002);
  });

  it('have the limit of the skill that sends them', async () => {
    client.headers['x-skill-source'] = 'video-generation-4k';
    expect(at(await upload({ name: 'a.mp4', data: new Uint8Array(2000) }), 'code')).toBe(0);
  });

  it('belong to a session', async () => {
    session = '12345';
    expect(at(await upload({ name: 'a.mp4', data: 'x' }), 'code')).toBe(1002);
  });

  it('come in a form', async () => {
    const path = `/api/upload-video/nemo_agent/me/${session}`;
    const odd = await client.post(path, undefined, { 'content-type': 'multipart/form-data' });
    expect(odd.status).toBe(400);
    const form = new FormData();
    form.append('file', new Blob(['x']), 'a.mp4');
    const wrong = await fetch(client.sim.url + path, { method: 'POST', headers: client.headers, body: form });
    expect(wrong.status).toBe(400);
    expect(client.sim.violations.map(({ what }) => what)).toEqual(['unknown part file']);
  });

  it('are kept where that was asked for, without leftovers', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'simulator-test-'));
    const keeping = await start({ dataDir, uploadLimits: { 'free-video-generation-llm': 1000 } });
    const id = await keeping.open();
    await keeping.upload(id, [
      { name: 'a.mp4', data: 'x' },
      { name: 'a.txt', data: 'y' },
      { name: 'b.mp4', data: new Uint8Array(2000) },
    ]);
    await keeping.sim.close();
    expect(await readdir(join(dataDir, 'simulator-uploads'))).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.mp4$/)]);
    await rm(dataDir, { recursive: true });
  });
});

describe('addresses', () => {
  const send = async (...urls: string[]): Promise<unknown> =>
    await (await client.post(`/api/upload-video/nemo_agent/me/${session}`, { urls, source_type: 'url' })).json();

  it('are taken for what their names say', async () => {
    const answer = await send('https://example.org/a/holiday%20film.mov?x=1', 'https://example.org/b.webp');
    expect(list(at(answer, 'data', 'files')).map((file) => [at(file, 'filename'), at(file, 'file_type')])).toEqual([
      ['holiday film.mov', 'video'],
      ['b.webp', 'image'],
    ]);
    expect(list(at(await client.state(session), 'video_infos'))).toHaveLength(2);
  });

  it.each(['https://www.youtube.com/watch?v=abc', 'https://open.spotify.com/track/1', 'ftp://example.org/a.mp4'])(
    'that hold no file: %s',
    async (url) => {
      expect(at(await send(url), 'code')).toBe(4001);
    },
  );

  it.each(['https://example.org/%zz.mp4', 'https://example.org/%E0%A4%A.mp4'])(
    'that are oddly escaped: %s',
    async (url) => {
      expect(at(await send(url), 'code')).toBe(0);
    },
  );
});

describe('the multipart reader', () => {
  const part = (name: string, fileName: string, data: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`--B\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\n\r\n`),
      data,
      Buffer.from('\r\n'),
    ]);

  async function* chunked(data: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
    let from = 0;
    for (let index = 0; from < data.length; index += 1) {
      const size = sizes[index % sizes.length] ?? 1;
      yield data.subarray(from, from + size);
      from += size;
    }
  }

  it('reads the same parts however the body is cut into chunks', async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
      fc.stringMatching(/^[\r\n\-B]{0,30}$/).map((text) => Buffer.from(text.replaceAll('\r\n--B', ''))),
    );
    const bodies = fc.array(content, { maxLength: 4 });
    const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(bodies, sizes, async (contents, chunks) => {
        fc.pre(contents.every((data) => !`\r\n${data.toString('latin1')}`.includes('\r\n--B')));
        const parts = contents.map((data, index) => part('files', `${index}.mp4`, data));
        const body = Buffer.concat([...parts, Buffer.from('--B--\r\n')]);
        const read: Buffer[] = [];
        for await (const { content: data } of readParts(chunked(body, chunks), 'multipart/form-data; boundary=B')) {
          const pieces: Buffer[] = [];
          for await (const piece of data) pieces.push(piece);
          read.push(Buffer.concat(pieces));
        }
        expect(read).toEqual(contents);
      }),
    );
  });

  it('does not take a body that ends early', async () => {
    const body = part('files', 'a.mp4', Buffer.from('x'));
    const reading = async (): Promise<void> => {
      for await (const _ of readParts(chunked(body, [7]), 'multipart/form-data; boundary="B"'));
    };
    await expect(reading()).rejects.toThrow('ends early');
  });
});
