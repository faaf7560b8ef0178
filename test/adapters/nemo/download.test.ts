import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { OpenedFile } from '../../../src/core/reply.ts';
import {
  type Answer,
  call,
  failureOf,
  json,
  startRig,
  startServer,
  TOKEN_ROUTE,
  text,
  tokenAnswer,
} from './backend.ts';

const own = { token: 'nmv_usr_own' };
const FALLBACK = 'GET /api/render/proxy/render_1/download';
const VIDEO = Buffer.from('\u0000\u0000\u0000\u0018ftypmp42 and so on');
const mp4 = { 'Content-Type': 'video/mp4' };

const video: Answer = (response) => response.writeHead(200, { ...mp4, 'Content-Length': VIDEO.length }).end(VIDEO);
const other: Answer = (response) => response.writeHead(200, mp4).end('\u0000 the fallback');
const to =
  (location: string, status = 302): Answer =>
  (response) =>
    response.writeHead(status, { Location: location }).end();

const job = (url?: string) => ({ id: 'render_1', status: 'completed' as const, ...(url === undefined ? {} : { url }) });

async function bytes(file: OpenedFile): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of file.stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('a finished video', () => {
  test('is fetched from its own address, without the credential', async () => {
    const cdn = await startServer({ 'GET /v.mp4?sig=1': video });
    const { client, server } = await startRig({}, own);
    const file = await client.openVideo(job(`${cdn.url}/v.mp4?sig=1`), call);
    expect(file).toMatchObject({ size: VIDEO.length, mimeType: 'video/mp4' });
    expect(await bytes(file)).toBe(VIDEO.toString());
    expect(cdn.seen[0]?.headers).not.toHaveProperty('authorization');
    expect(cdn.seen[0]?.headers).toMatchObject({ 'x-skill-source': 'some-skill' });
    expect(server.seen).toEqual([]);
  });

  test('at one of the backend’s own endpoints is fetched with it, elsewhere on its origin without', async () => {
    const { client, server } = await startRig({ 'GET /api/v.mp4': video, 'GET /files/v.mp4': video }, own);
    expect(await bytes(await client.openVideo(job(`${server.url}/api/v.mp4`), call))).toBe(VIDEO.toString());
    expect(await bytes(await client.openVideo(job(`${server.url}/files/v.mp4`), call))).toBe(VIDEO.toString());
    expect(server.seen[0]?.headers.authorization).toBe('Bearer nmv_usr_own');
    expect(server.seen[1]?.headers.authorization).toBeUndefined();
  });

  test('without an address comes from the download endpoint', async () => {
    const { client, server } = await startRig({ [FALLBACK]: other }, own);
    const file = await client.openVideo(job(), call);
    expect(await bytes(file)).toBe('\u0000 the fallback');
    expect(file.size).toBeUndefined();
    expect(server.seen[0]?.headers.authorization).toBe('Bearer nmv_usr_own');
  });

  test.each([301, 302, 303, 307, 308])('is followed through a %i', async (status) => {
    const cdn = await startServer({ 'GET /a': to('b?x=1', status), 'GET /b?x=1': video });
    const { client } = await startRig({}, own);
    expect(await bytes(await client.openVideo(job(`${cdn.url}/a`), call))).toBe(VIDEO.toString());
  });

  test('that the download endpoint sends elsewhere is fetched there without the credential', async () => {
    const cdn = await startServer({ 'GET /v.mp4': video });
    const { client } = await startRig({ [FALLBACK]: to(`${cdn.url}/v.mp4`) }, own);
    expect(await bytes(await client.openVideo(job(), call))).toBe(VIDEO.toString());
    expect(cdn.seen[0]?.headers).not.toHaveProperty('authorization');
  });
});

describe('the download endpoint steps in', () => {
  test.each<[string, Answer]>([
    ['for 404', text('', 404)],
    ['for 403 in XML', text('<Error>Expired</Error>', 403, { 'Content-Type': 'application/xml' })],
    ['for 500', text('', 500)],
    ['for 429', text('', 429)],
    ['for 401 of somebody else', text('', 401)],
    ['for 206', (response) => response.writeHead(206, mp4).end(VIDEO)],
    ['for a page', text('<html>Sorry</html>', 200, { 'Content-Type': 'text/html; charset=utf-8' })],
    ['for JSON', json({ code: 0, message: 'expired' })],
    ['for a page that calls itself a video', text('\n<!doctype html>', 200, mp4)],
    ['for JSON that calls itself nothing', text('{"error":"x"}')],
    ['for nothing', (response) => response.writeHead(200, { ...mp4, 'Content-Length': 0 }).end()],
    ['for nothing of unknown length', (response) => response.writeHead(200, mp4).end()],
    ['for a connection that breaks before the first byte', (response) => response.socket?.resetAndDestroy()],
    [
      'for headers and then a break',
      (response) => {
        response.writeHead(200, { ...mp4, 'Content-Length': 100 }).flushHeaders();
        setTimeout(() => response.socket?.resetAndDestroy(), 10);
      },
    ],
    ['for a redirect without an address', (response) => response.writeHead(302).end()],
    ['for a redirect to nonsense', to('http://[')],
    ['for a redirect to another protocol', to('file:///etc/passwd')],
    ['for a redirect in a circle', to('/v.mp4')],
    ['for silence', () => {}],
  ])('%s', async (_, answer) => {
    const cdn = await startServer({ 'GET /v.mp4': answer });
    const { client } = await startRig(
      { [FALLBACK]: other },
      { ...own, timeouts: { downloadHeaders: 100, downloadIdle: 100 } },
    );
    expect(await bytes(await client.openVideo(job(`${cdn.url}/v.mp4`), call))).toBe('\u0000 the fallback');
    expect(cdn.seen.length).toBeLessThanOrEqual(6);
  });

  test.each(['ftp://files.example/v.mp4', 'nonsense', 'http://127.0.0.1:1/v.mp4'])('for %s', async (url) => {
    const { client } = await startRig({ [FALLBACK]: other }, own);
    expect(await bytes(await client.openVideo(job(url), call))).toBe('\u0000 the fallback');
  });

  test.each<[string, Answer, object]>([
    ['404', text('', 404), { reason: 'not-found' }],
    ['402', text('', 402), { reason: 'subscription' }],
    ['an envelope', json({ code: 402 }), { reason: 'subscription' }],
    ['a page', text('<html>', 200, { 'Content-Type': 'text/html' }), { reason: 'garbled' }],
    ['an empty file', (response) => response.writeHead(200, mp4).end(), { reason: 'garbled' }],
  ])('and fails with what it says itself: %s', async (_, answer, expected) => {
    const { client } = await startRig({ [FALLBACK]: answer }, own);
    expect(await failureOf(client.openVideo(job(), call))).toMatchObject({ ...expected, landed: 'no' });
  });

  test('with a token that is renewed on the way', async () => {
    const { client } = await startRig({
      [TOKEN_ROUTE]: [tokenAnswer('nmv_usr_1'), tokenAnswer('nmv_usr_2')],
      [FALLBACK]: [json({ code: 1001 }), other],
    });
    expect(await bytes(await client.openVideo(job(), call))).toBe('\u0000 the fallback');
  });
});

test('with a backend on the public network, nothing inside a private one is asked for', async () => {
  const inside = await startServer({ 'GET /v.mp4': video });
  const { client } = await startRig({}, { ...own, apiUrl: 'http://api.invalid' });
  expect(await failureOf(client.openVideo(job(`${inside.url}/v.mp4`), call))).toMatchObject({ reason: 'unreachable' });
  expect(inside.seen).toEqual([]);
});

describe('a download that has begun', () => {
  test('errors when it ends before its length', async () => {
    const { client } = await startRig(
      {
        [FALLBACK]: async (response) => {
          response.writeHead(200, { ...mp4, 'Content-Length': 1_000 }).write(VIDEO);
          await delay(20);
          response.socket?.end();
        },
      },
      own,
    );
    const file = await client.openVideo(job(), call);
    expect(await failureOf(bytes(file))).toMatchObject({ reason: 'interrupted' });
  });

  test('errors when it stands still', async () => {
    const { client } = await startRig(
      { [FALLBACK]: (response) => response.writeHead(200, { ...mp4, 'Content-Length': 1_000 }).write(VIDEO) },
      { ...own, timeouts: { downloadIdle: 50 } },
    );
    const file = await client.openVideo(job(), call);
    expect(await failureOf(bytes(file))).toMatchObject({ reason: 'interrupted' });
  });

  test.each(['read', 'unread'])('closes its connection when the stream, %s, is destroyed', async (how) => {
    let gone = () => {};
    const closed = new Promise<void>((resolve) => {
      gone = resolve;
    });
    const { client } = await startRig(
      {
        [FALLBACK]: (response) => {
          response.on('close', gone);
          response.writeHead(200, { ...mp4, 'Content-Length': 1_000 }).write(VIDEO);
        },
      },
      own,
    );
    const { stream } = await client.openVideo(job(), call);
    if (how === 'read') await stream[Symbol.asyncIterator]().next();
    stream.destroy();
    await closed;
  });

  test('ends with the reason of an abort', async () => {
    const abort = new AbortController();
    const { client } = await startRig(
      { [FALLBACK]: (response) => response.writeHead(200, { ...mp4, 'Content-Length': 1_000 }).write(VIDEO) },
      own,
    );
    const file = await client.openVideo(job(), { ...call, signal: abort.signal });
    const reading = bytes(file);
    abort.abort(new Error('cancelled'));
    await expect(reading).rejects.toThrow('cancelled');
  });

  test('is not begun twice because of an abort', async () => {
    const abort = new AbortController();
    const { client, server } = await startRig(
      { 'GET /v.mp4': () => abort.abort(new Error('cancelled')), [FALLBACK]: other },
      own,
    );
    const opening = client.openVideo(job(`${server.url}/v.mp4`), { ...call, signal: abort.signal });
    await expect(opening).rejects.toThrow('cancelled');
    expect(server.seen).toHaveLength(1);
  });
});
