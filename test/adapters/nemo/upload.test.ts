import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  call,
  data,
  failureOf,
  json,
  session,
  startRig,
  startTcpServer,
  TOKEN_ROUTE,
  text,
  tokenAnswer,
} from './backend.ts';
import { endless, source } from './sources.ts';

const UPLOAD = `POST /api/upload-video/nemo_agent/me/${session.sessionId}`;
const own = { token: 'nmv_usr_own' };
const ok = data({ files: [{ filename: 'clip.mp4', file_type: 'video', duration: 2, width: 640, height: 360 }] });

/** The form that a request holds, as another implementation reads it. */
async function readForm(body: Buffer, contentType: string | undefined): Promise<File[]> {
  const form = await new Response(body, { headers: { 'Content-Type': contentType ?? '' } }).formData();
  return form.getAll('files').filter((file): file is File => file instanceof File);
}

/** Takes the whole form and keeps what was sent. */
function formRoute(answer: Answer = ok) {
  const got: { body: Buffer; headers: Record<string, unknown> } = { body: Buffer.alloc(0), headers: {} };
  const route: Answer = async (response, seen, request) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    got.body = Buffer.concat(chunks);
    got.headers = request.headers;
    await answer(response, seen, request);
  };
  return { got, route };
}

describe('a file', () => {
  test('arrives byte for byte, with its length announced', async () => {
    const { got, route } = formRoute();
    const { client } = await startRig({ [`raw ${UPLOAD}`]: route }, own);
    // Views into one larger buffer, as sockets and files deliver them.
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 31) % 251));
    const stream = Readable.from([bytes.subarray(1, 200_000), bytes.subarray(200_000)]);
    const files = await client.upload(session, source([], { stream, size: bytes.length - 1 }), call);
    expect(files).toEqual([{ name: 'clip.mp4', duration: 2, width: 640, height: 360 }]);
    expect(got.headers).toMatchObject({
      'content-length': String(got.body.length),
      authorization: 'Bearer nmv_usr_own',
      'x-skill-source': 'some-skill',
      'x-skill-version': '1.2.3',
      'x-skill-platform': 'clawhub',
    });
    const [file] = await readForm(got.body, String(got.headers['content-type']));
    expect(file).toMatchObject({ name: 'clip.mp4', type: 'video/mp4' });
    expect(Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer(0)).equals(bytes.subarray(1))).toBe(true);
    expect(stream.destroyed).toBe(true);
  });

  test('of unknown size is sent in chunks', async () => {
    const { got, route } = formRoute();
    const { client } = await startRig({ [`raw ${UPLOAD}`]: route }, own);
    await client.upload(session, source([Buffer.from('abc'), Buffer.from('def')]), call);
    expect(got.headers).toMatchObject({ 'transfer-encoding': 'chunked' });
    const [file] = await readForm(got.body, String(got.headers['content-type']));
    expect(await file?.text()).toBe('abcdef');
  });

  test('may be empty', async () => {
    const { got, route } = formRoute();
    const { client } = await startRig({ [`raw ${UPLOAD}`]: route }, own);
    await client.upload(session, source([], { size: 0 }), call);
    const [file] = await readForm(got.body, String(got.headers['content-type']));
    expect(file?.size).toBe(0);
  });

  test.each([
    ['my "best" clip.mp4', 'video/mp4', 'my %22best%22 clip.mp4', 'video/mp4'],
    ['a\r\nX-Evil: 1\r\n\r\nb.mp4', 'video/mp4', 'a%0D%0AX-Evil: 1%0D%0A%0D%0Ab.mp4', 'video/mp4'],
    ['c:\\clip.mp4\\', 'video/mp4', 'c:%5Cclip.mp4%5C', 'video/mp4'],
    ['Größe 视频 🎬.mp4', 'video/mp4', 'Größe 视频 🎬.mp4', 'video/mp4'],
    ['a\u0000b.mp4', 'video/mp4; codecs="x"', 'a%00b.mp4', 'video/mp4'],
    ['', 'video/mp4\r\nX-Evil: 1', 'file', 'application/octet-stream'],
  ])('named %j of type %j is safe in the form', async (fileName, mimeType, name, type) => {
    const { got, route } = formRoute();
    const { client } = await startRig({ [`raw ${UPLOAD}`]: route }, own);
    await client.upload(session, source([Buffer.from('x')], { fileName, mimeType }), call);
    const head = got.body.toString().split('\r\n');
    expect(head[1]).toBe(`Content-Disposition: form-data; name="files"; filename="${name}"`);
    expect(head[2]).toBe(`Content-Type: ${type}`);
    expect(head[3]).toBe('');
  });

  test('is known by the name it was sent under where the backend tells none', async () => {
    const { route } = formRoute(data({ session_state_applied: true }));
    const { client } = await startRig({ [`raw ${UPLOAD}`]: route }, own);
    expect(await client.upload(session, source([Buffer.from('x')]), call)).toEqual([{ name: 'clip.mp4' }]);
  });

  test.each([
    [json({ code: 4001, message: 'type' }), 'file-type'],
    [json({ code: 4002, message: 'size' }), 'file-size'],
    [text('<html>too large</html>', 413), 'file-size'],
    [json({ code: 1002 }), 'session-gone'],
    [text('', 500), 'unavailable'],
  ])('that is refused afterwards fails as the backend says', async (answer, reason) => {
    const { route } = formRoute(answer);
    const { client, server } = await startRig({ [`raw ${UPLOAD}`]: route }, own);
    expect(await failureOf(client.upload(session, source([Buffer.from('x')]), call))).toMatchObject({ reason });
    expect(server.count(UPLOAD)).toBe(1);
  });
});

describe('a refusal while the file is still being sent', () => {
  test.each<[string, Answer]>([
    [
      'and the connection closed',
      (response) =>
        response.writeHead(413, { Connection: 'close' }).end('{"code":4002}', () => response.socket?.destroy()),
    ],
    ['and the rest left unread', (response) => response.writeHead(413).end('{"code":4002}')],
  ])('%s', async (_, refuse) => {
    const { client } = await startRig({ [`raw ${UPLOAD}`]: refuse }, own);
    const stream = endless();
    expect(await failureOf(client.upload(session, source([], { stream, size: 10 ** 9 }), call))).toMatchObject({
      reason: 'file-size',
      landed: 'no',
      code: 4002,
    });
    expect(stream.destroyed).toBe(true);
  });

  test('and the source stands still', async () => {
    const { client } = await startRig({ [`raw ${UPLOAD}`]: (response) => response.writeHead(413).end() }, own);
    const stream = new Readable({ read() {} });
    stream.push(Buffer.alloc(10));
    expect(await failureOf(client.upload(session, source([], { stream }), call))).toMatchObject({
      reason: 'file-size',
    });
    expect(stream.destroyed).toBe(true);
  });
});

describe('nothing is repeated, because a stream can be read once', () => {
  test('429 says when to open the file again', async () => {
    const { route } = formRoute(text('', 429, { 'Retry-After': '5' }));
    const { client, clock, server } = await startRig({ [`raw ${UPLOAD}`]: route }, own);
    expect(await failureOf(client.upload(session, source([Buffer.from('x')]), call))).toMatchObject({
      reason: 'rate-limited',
      landed: 'no',
      retryAfter: 5,
    });
    expect(clock.slept).toEqual([]);
    expect(server.count(UPLOAD)).toBe(1);
  });

  test('1001 renews the token, so that the next upload works', async () => {
    const refused = formRoute(json({ code: 1001 }));
    const taken = formRoute();
    const { client, server } = await startRig({
      [TOKEN_ROUTE]: [tokenAnswer('nmv_usr_1'), tokenAnswer('nmv_usr_2')],
      [`raw ${UPLOAD}`]: [refused.route, taken.route],
    });
    expect(await failureOf(client.upload(session, source([Buffer.from('x')]), call))).toMatchObject({
      reason: 'unavailable',
      landed: 'no',
      retryAfter: 0,
    });
    await client.upload(session, source([Buffer.from('x')]), call);
    expect(taken.got.headers.authorization).toBe('Bearer nmv_usr_2');
    expect(server.count(TOKEN_ROUTE)).toBe(2);
  });

  test('1001 of the operator’s token is told as it is', async () => {
    const { route } = formRoute(json({ code: 1001 }));
    const { client } = await startRig({ [`raw ${UPLOAD}`]: route }, own);
    expect(await failureOf(client.upload(session, source([Buffer.from('x')]), call))).toMatchObject({
      reason: 'signed-out',
    });
  });
});

describe('a backend', () => {
  test('that takes nothing holds the source back, and ends the upload when it stands still', async () => {
    const { url } = await startTcpServer((socket) => socket.pause());
    const { client } = await startRig({}, { ...own, apiUrl: url, timeouts: { uploadIdle: 200 } });
    let read = 0;
    async function* chunks() {
      for (;;) {
        read += 65_536;
        yield Buffer.alloc(65_536);
      }
    }
    const stream = Readable.from(chunks());
    expect(await failureOf(client.upload(session, source([], { stream }), call))).toMatchObject({
      reason: 'interrupted',
      landed: 'unknown',
    });
    expect(read).toBeLessThan(32 * 1024 * 1024);
    expect(stream.destroyed).toBe(true);
  });

  test('that never answers ends the upload', async () => {
    const { client } = await startRig(
      { [`raw ${UPLOAD}`]: (_response, _seen, request) => void request.resume() },
      { ...own, timeouts: { uploadIdle: 50 } },
    );
    expect(await failureOf(client.upload(session, source([Buffer.from('x')]), call))).toMatchObject({
      reason: 'interrupted',
      landed: 'unknown',
    });
  });
});

test('an abort ends the upload with its reason and leaves the source destroyed', async () => {
  const abort = new AbortController();
  const { client } = await startRig(
    {
      [`raw ${UPLOAD}`]: (_response, _seen, request) => {
        request.on('error', () => {}).resume();
        abort.abort(new Error('cancelled'));
      },
    },
    own,
  );
  const stream = endless();
  const upload = client.upload(session, source([], { stream }), { ...call, signal: abort.signal });
  await expect(upload).rejects.toThrow('cancelled');
  expect(stream.destroyed).toBe(true);
});
