import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Answer, call, failureOf, session, startRig } from './backend.ts';
import { endless, source } from './sources.ts';

const UPLOAD = `POST /api/upload-video/nemo_agent/me/${session.sessionId}`;
const own = { token: 'nmv_usr_own' };

describe('a source', () => {
  const slurp: Answer = (_response, _seen, request) => {
    request.on('error', () => {}).resume();
  };

  test('that fails midway ends the upload', async () => {
    const { client } = await startRig({ [`raw ${UPLOAD}`]: slurp }, own);
    async function* chunks() {
      yield Buffer.alloc(1_000);
      throw new Error('https://files.example/bot123:SECRET/clip.mp4 was reset');
    }
    const upload = client.upload(session, source([], { stream: Readable.from(chunks()), size: 5_000 }), call);
    const failure = await failureOf(upload);
    expect(failure).toMatchObject({ reason: 'interrupted', landed: 'no' });
    expect(failure.message).not.toContain('SECRET');
  });

  test('that failed before the upload began ends it, too', async () => {
    const { client } = await startRig({ [`raw ${UPLOAD}`]: slurp });
    const stream = new Readable({ read() {} });
    const upload = client.upload(session, source([], { stream }), call);
    stream.destroy(new Error('gone'));
    expect(await failureOf(upload)).toMatchObject({ reason: 'interrupted', landed: 'no' });
  });

  test.each([
    ['fewer', 5],
    ['more', 1],
  ])('with %s bytes than announced ends the upload', async (_, size) => {
    const { client } = await startRig({ [`raw ${UPLOAD}`]: slurp }, own);
    const upload = client.upload(session, source([Buffer.from('abc')], { size }), call);
    expect(await failureOf(upload)).toMatchObject({ reason: 'interrupted', landed: 'no' });
  });

  test('that stands still ends the upload', async () => {
    const { client } = await startRig({ [`raw ${UPLOAD}`]: slurp }, { ...own, timeouts: { uploadIdle: 50 } });
    const stream = new Readable({ read() {} });
    stream.push(Buffer.alloc(10));
    expect(await failureOf(client.upload(session, source([], { stream }), call))).toMatchObject({
      reason: 'interrupted',
      landed: 'no',
    });
    expect(stream.destroyed).toBe(true);
  });

  test('of text is no file', async () => {
    const { client } = await startRig({ [`raw ${UPLOAD}`]: slurp }, own);
    const stream = Readable.from(['text']);
    expect(await failureOf(client.upload(session, source([], { stream }), call))).toMatchObject({
      reason: 'interrupted',
    });
  });

  test('is destroyed when there is no backend to send it to', async () => {
    const { client } = await startRig({}, { ...own, apiUrl: 'http://127.0.0.1:1' });
    const stream = endless();
    expect(await failureOf(client.upload(session, source([], { stream }), call))).toMatchObject({
      reason: 'unreachable',
      landed: 'no',
    });
    expect(stream.destroyed).toBe(true);
  });
});
