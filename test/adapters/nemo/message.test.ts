import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  call,
  collect,
  events,
  failureOf,
  hangUp,
  json,
  oneByOne,
  session,
  startRig,
  startTcpServer,
  TOKEN_ROUTE,
  text,
  tokenAnswer,
} from './backend.ts';

const SEND = 'POST /run_sse';
const own = { token: 'nmv_usr_own' };
const stream = { 'Content-Type': 'text/event-stream' };
const hello = `data: ${JSON.stringify({ type: 'text', content: 'Hello' })}\n\n`;

describe('a message', () => {
  test('is posted as the protocol says', async () => {
    const { client, server } = await startRig({ [SEND]: events({ type: 'text', content: 'Hi' }) }, own);
    const turn = await client.send(session, 'A cat — «日本»', call);
    expect(await collect(turn)).toEqual([{ kind: 'fragment', text: 'Hi' }]);
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({
      app_name: 'nemo_agent',
      user_id: 'me',
      session_id: session.sessionId,
      new_message: { parts: [{ text: 'A cat — «日本»' }] },
    });
    expect(server.seen[0]?.headers).toMatchObject({
      accept: 'text/event-stream',
      'content-type': 'application/json',
      authorization: 'Bearer nmv_usr_own',
      'x-skill-source': 'some-skill',
      connection: 'close',
    });
  });

  test('is accepted with the headers, and its events come as they are sent', async () => {
    let more = (_: string) => {};
    let end = () => {};
    const { client } = await startRig({
      [SEND]: (response) => {
        response.writeHead(200, stream).flushHeaders();
        more = (chunk) => void response.write(chunk);
        end = () => void response.end();
      },
    });
    const turn = oneByOne(await client.send(session, 'Hi', call));
    more(hello.slice(0, 9));
    more(hello.slice(9));
    expect(await turn.next()).toEqual({ done: false, value: { kind: 'fragment', text: 'Hello' } });
    more(': ping\n\n');
    expect(await turn.next()).toEqual({ done: false, value: { kind: 'heartbeat' } });
    end();
    expect(await turn.next()).toEqual({ done: true, value: undefined });
  });

  test('may be answered by nothing at all', async () => {
    const { client } = await startRig({ [SEND]: text('', 200, stream) });
    expect(await collect(await client.send(session, 'Hi', call))).toEqual([]);
  });

  test.each<[string, Answer, unknown[]]>([
    [
      'events in an envelope',
      json({ code: 0, data: [{ type: 'text', content: 'Hi' }] }),
      [{ kind: 'fragment', text: 'Hi' }],
    ],
    [
      'a pretty-printed list of events',
      text(JSON.stringify([{ content: { parts: [{ text: 'a\nb' }] } }], null, 2), 200, {
        'Content-Type': 'application/json',
      }),
      [{ kind: 'whole', text: 'a\nb' }],
    ],
    [
      'a stream that calls itself JSON',
      text(hello, 200, { 'Content-Type': 'application/json' }),
      [{ kind: 'fragment', text: 'Hello' }],
    ],
    ['a stream without content type', text(hello), [{ kind: 'fragment', text: 'Hello' }]],
    ['a stream of nothing but heartbeats without content type', text(': ping\n\n'), [{ kind: 'heartbeat' }]],
  ])('answered by %s', async (_, answer, shown) => {
    const { client } = await startRig({ [SEND]: answer });
    expect(await collect(await client.send(session, 'Hi', call))).toEqual(shown);
  });

  test.each<[string, Answer]>([
    ['an envelope of success', json({ code: 0, message: 'ok', data: {} })],
    ['JSON of no known shape', json({ accepted: true })],
    ['an empty document', text('', 200, { 'Content-Type': 'application/json' })],
    ['plain words', text('OK, nmv_usr_own', 200, { 'Content-Type': 'text/plain' })],
    ['nothing without content type', text('')],
    ['204', text('', 204)],
  ])('answered by %s instead of events may have landed', async (_, answer) => {
    const { client, server } = await startRig({ [SEND]: answer }, own);
    const heard = client.send(session, 'Hi', call).then(collect);
    const failure = await failureOf(heard);
    expect(failure).toMatchObject({ reason: 'garbled', landed: 'unknown' });
    expect(String(failure)).not.toContain('nmv_usr_own');
    expect(server.count(SEND)).toBe(1);
  });
});

describe('a message is never posted twice', () => {
  test.each<[string, Answer, object]>([
    ['a broken connection', hangUp, { reason: 'interrupted', landed: 'unknown' }],
    ['an end without an answer', (response) => response.socket?.end(), { reason: 'interrupted', landed: 'unknown' }],
    ['500', text('oops', 500), { reason: 'unavailable', landed: 'unknown', code: 500 }],
    ['502 in HTML', text('<html>Bad Gateway</html>', 502), { reason: 'unavailable', landed: 'unknown', code: 502 }],
    ['500 with 2001', json({ code: 2001 }, 500), { reason: 'out-of-credits', landed: 'no' }],
    ['1002', json({ code: 1002, message: 'gone' }), { reason: 'session-gone', landed: 'no' }],
    ['404 of the agent’s server', json({ detail: 'Session not found' }, 404), { reason: 'session-gone', landed: 'no' }],
    ['404 of a proxy', text('<html>', 404), { reason: 'not-found', landed: 'no' }],
    ['402', text('', 402), { reason: 'subscription', landed: 'no' }],
    ['403', text('', 403), { reason: 'rejected', landed: 'no' }],
    ['a redirect', text('', 307, { Location: '/elsewhere' }), { reason: 'rejected', landed: 'no', code: 307 }],
    [
      'a page under 200',
      text('<html>Hello</html>', 200, { 'Content-Type': 'text/html' }),
      { reason: 'garbled', landed: 'unknown' },
    ],
    ['success: false', json({ success: false, error: 'no' }), { reason: 'rejected', landed: 'no' }],
  ])('after %s', async (_, answer, expected) => {
    const { client, server } = await startRig({ [SEND]: [answer, events({ type: 'text', content: 'twice' })] });
    expect(await failureOf(client.send(session, 'Hi', call))).toMatchObject(expected);
    expect(server.count(SEND)).toBe(1);
  });

  test('except after a definite refusal: a token that is renewed, a rate limit that is waited out', async () => {
    const { client, server, clock } = await startRig({
      [TOKEN_ROUTE]: [tokenAnswer('nmv_usr_1'), tokenAnswer('nmv_usr_2')],
      [SEND]: [json({ code: 1001 }), json({ code: 429 }), events({ type: 'text', content: 'Hi' })],
    });
    expect(await collect(await client.send(session, 'Hi', call))).toEqual([{ kind: 'fragment', text: 'Hi' }]);
    expect(server.count(SEND)).toBe(3);
    expect(clock.slept).toEqual([30_000]);
  });

  test('when nobody listens it certainly did not land', async () => {
    const { client } = await startRig({}, { ...own, apiUrl: 'http://127.0.0.1:1' });
    expect(await failureOf(client.send(session, 'Hi', call))).toMatchObject({ reason: 'unreachable', landed: 'no' });
  });

  test('when the name is unknown it certainly did not land', async () => {
    const { client } = await startRig({}, { ...own, apiUrl: 'http://nowhere.invalid' });
    expect(await failureOf(client.send(session, 'Hi', call))).toMatchObject({ reason: 'unreachable', landed: 'no' });
  });

  test('when the other side does not get as far as TLS it certainly did not land', async () => {
    const { url } = await startTcpServer((socket) => socket.destroy());
    const { client } = await startRig({}, { ...own, apiUrl: url.replace('http:', 'https:') });
    expect(await failureOf(client.send(session, 'Hi', call))).toMatchObject({ reason: 'unreachable', landed: 'no' });
  });

  test('when an answer is no HTTP it may have landed', async () => {
    const { url } = await startTcpServer((socket) =>
      socket.once('data', () => socket.end(`nonsense nmv_usr_own\r\n\r\n`)),
    );
    const { client } = await startRig({}, { ...own, apiUrl: url });
    const failure = await failureOf(client.send(session, 'Hi', call));
    expect(failure).toMatchObject({ reason: 'interrupted', landed: 'unknown', cause: undefined });
    expect(String(failure)).not.toContain('nmv_usr_own');
  });

  test('when no headers come in time it may have landed', async () => {
    const { client, server } = await startRig({ [SEND]: () => {} }, { ...own, timeouts: { messageHeaders: 50 } });
    expect(await failureOf(client.send(session, 'Hi', call))).toMatchObject({
      reason: 'interrupted',
      landed: 'unknown',
    });
    expect(server.count(SEND)).toBe(1);
  });

  test('a connection that was used before is not used for it', async () => {
    // Each connection answers one request and hangs up when a second one comes: a stale one.
    const { url, connections } = await startTcpServer((socket) => {
      socket.once('data', () => {
        const headers = 'Connection: keep-alive\r\nContent-Type: text/event-stream\r\nContent-Length: 0';
        socket.write(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`);
        socket.once('data', () => socket.resetAndDestroy());
      });
    });
    const { client } = await startRig({}, { ...own, apiUrl: url });
    for (let count = 1; count <= 5; count += 1) {
      expect(await collect(await client.send(session, 'Hi', call))).toEqual([]);
      expect(connections()).toBe(count);
    }
  });
});

describe('a stream that is cut', () => {
  const cut =
    (...chunks: string[]): Answer =>
    async (response) => {
      response.writeHead(200, stream);
      for (const chunk of chunks) response.write(chunk);
      await delay(20);
      response.socket?.resetAndDestroy();
    };

  test('is interrupted, after everything that came before', async () => {
    const { client } = await startRig({ [SEND]: cut(hello, hello.slice(0, 12)) });
    const turn = oneByOne(await client.send(session, 'Hi', call));
    expect(await turn.next()).toEqual({ done: false, value: { kind: 'fragment', text: 'Hello' } });
    expect(await failureOf(turn.next())).toMatchObject({ reason: 'interrupted', landed: 'unknown' });
  });

  test('by its missing last chunk is interrupted, too', async () => {
    const { url } = await startTcpServer((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n: a\n\r\n'));
    });
    const { client } = await startRig({}, { ...own, apiUrl: url });
    const turn = await client.send(session, 'Hi', call);
    expect(await failureOf(collect(turn))).toMatchObject({ reason: 'interrupted', landed: 'unknown' });
  });

  test('even before anybody reads it', async () => {
    const { client } = await startRig({ [SEND]: cut('') });
    const turn = await client.send(session, 'Hi', call);
    await delay(60);
    expect(await failureOf(collect(turn))).toMatchObject({ reason: 'interrupted', landed: 'unknown' });
  });

  test('by closing the client is interrupted', async () => {
    const { client } = await startRig({ [SEND]: (response) => response.writeHead(200, stream).write(hello) });
    const turn = oneByOne(await client.send(session, 'Hi', call));
    await turn.next();
    const end = failureOf(turn.next());
    await client.close();
    expect(await end).toMatchObject({ reason: 'interrupted', landed: 'unknown' });
  });
});
