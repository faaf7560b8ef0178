import { describe, expect, test } from 'vitest';
import { call, data, failureOf, json, session, startRig, startServer, TOKEN, TOKEN_ROUTE, text } from './backend.ts';

const CREATE = 'POST /api/tasks/me/with-session/nemo_agent';
const CREDITS = 'GET /api/credits/balance/simple';
const STATE = `GET /api/state/nemo_agent/me/${session.sessionId}/latest`;
const CLAIM = 'POST /api/auth/claim-token';
const SUBMIT = 'POST /api/render/proxy/lambda';
const STATUS = 'GET /api/render/proxy/lambda/render_1';
const CANCEL = 'POST /api/render/proxy/lambda/render_1/cancel';
const UPLOAD = `POST /api/upload-video/nemo_agent/me/${session.sessionId}`;

test('every request is attributed, and every one but the first is authorized', async () => {
  const { client, server } = await startRig({
    [CREATE]: data({ session_id: session.sessionId }),
    [CREDITS]: data({ available: 1 }),
    [STATE]: data({ state: {} }),
    [CLAIM]: data({ claim_token: 'clm_1' }),
    [SUBMIT]: data({ id: 'render_1', status: 'pending' }),
    [STATUS]: data({ id: 'render_1', status: 'processing' }),
    [CANCEL]: data(null),
    [UPLOAD]: data({ files: [] }),
  });
  await client.connect(call);
  await client.createSession('en', call);
  await client.credits(call);
  await client.state(session, call);
  await client.browserLink(session, call);
  await client.submitRender(session, 'render_1', {}, call);
  await client.render('render_1', call);
  await client.cancelRender('render_1', call);
  await client.uploadUrls(session, ['https://a.example/b.mp4'], call);

  const [first, ...others] = server.seen;
  expect(others).toHaveLength(8);
  for (const { headers } of server.seen) {
    expect(headers).toMatchObject({
      'x-skill-source': 'some-skill',
      'x-skill-version': '1.2.3',
      'x-skill-platform': 'clawhub',
    });
  }
  expect(first).toMatchObject({ method: 'POST', path: '/api/auth/anonymous-token', body: '' });
  expect(first?.headers).not.toHaveProperty('authorization');
  expect(first?.headers['x-client-id']).toMatch(/^[0-9a-f-]{36}$/);
  for (const { headers } of others) expect(headers.authorization).toBe(`Bearer ${TOKEN}`);
});

describe('a new session', () => {
  test('is asked for in the person’s language, and its ids stay strings', async () => {
    const { client, server } = await startRig({
      [CREATE]: data({ session_id: '7301234567890123456', task_id: '99', user_id: 'anon_7' }),
    });
    expect(await client.createSession('zh', call)).toEqual({ sessionId: '7301234567890123456', taskId: '99' });
    expect(JSON.parse(server.seen.at(-1)?.body ?? '')).toEqual({ task_name: 'project', language: 'zh' });
  });

  test('may come with numbers that lost no digit, never with others', async () => {
    const { client, server } = await startRig({ [CREATE]: data({ session_id: 123, task_id: 7 }) });
    expect(await client.createSession('en', call)).toEqual({ sessionId: '123', taskId: '7' });
    server.on(CREATE, text('{"code":0,"data":{"session_id":7301234567890123456}}'));
    expect(await failureOf(client.createSession('en', call))).toMatchObject({ reason: 'garbled' });
    server.on(CREATE, text('{"code":0,"data":{"session_id":"1","task_id":7301234567890123456}}'));
    expect(await client.createSession('en', call)).toEqual({ sessionId: '1' });
  });

  test('is never asked for twice after an error of the server', async () => {
    const { client, server } = await startRig({ [CREATE]: text('', 500) });
    expect(await failureOf(client.createSession('en', call))).toMatchObject({
      reason: 'unavailable',
      landed: 'unknown',
    });
    expect(server.count(CREATE)).toBe(1);
  });
});

describe('the balance', () => {
  test.each([
    [
      { available: 12, frozen: 3, total: 15 },
      { available: 12, frozen: 3, total: 15 },
    ],
    [{ available: 0 }, { available: 0 }],
    [{ available: '12.5', frozen: 'odd' }, { available: 12.5 }],
  ])('%j', async (answer, credits) => {
    const { client } = await startRig({ [CREDITS]: data(answer) });
    expect(await client.credits(call)).toEqual(credits);
  });

  test('without a number is garbled', async () => {
    const { client } = await startRig({ [CREDITS]: data({ frozen: 1 }) });
    expect(await failureOf(client.credits(call))).toMatchObject({ reason: 'garbled', landed: 'no' });
  });
});

describe('links', () => {
  test('the browser link holds the claim token alone', async () => {
    const { client, server } = await startRig(
      { [CLAIM]: data({ claim_token: 'clm_a b', expires_in: 604_800 }) },
      { webUrl: 'https://nemo.example/' },
    );
    expect(await client.browserLink(session, call)).toEqual({
      url: 'https://nemo.example/workspace/claim?ct=clm_a%20b',
      expiresIn: 604_800,
    });
    expect(JSON.parse(server.seen.at(-1)?.body ?? '')).toEqual({ session_id: session.sessionId, task_id: '42' });
  });

  test('a session without task id is claimed without it', async () => {
    const { client, server } = await startRig({ [CLAIM]: data({ claim_token: 'clm_1' }) });
    expect(await client.browserLink({ sessionId: '5' }, call)).toEqual({
      url: 'https://nemo.example/workspace/claim?ct=clm_1',
    });
    expect(JSON.parse(server.seen.at(-1)?.body ?? '')).toEqual({ session_id: '5' });
  });

  test('a user token never gets into a link', async () => {
    const { client } = await startRig({ [CLAIM]: data({ claim_token: TOKEN }) });
    const failure = await failureOf(client.browserLink(session, call));
    expect(failure.reason).toBe('garbled');
    expect(String(failure)).not.toContain(TOKEN);
  });
});

describe('export', () => {
  test('is submitted with the draft, quality and ids of the protocol', async () => {
    const { client, server } = await startRig({ [SUBMIT]: json({ success: true, data: { taskId: 'render_1' } }) });
    const draft = { t: [{ tt: 0, sg: [{}] }] };
    expect(await client.submitRender(session, 'render_1', draft, call)).toEqual({ id: 'render_1', status: 'pending' });
    expect(JSON.parse(server.seen.at(-1)?.body ?? '')).toEqual({
      id: 'render_1',
      sessionId: session.sessionId,
      draft,
      output: { format: 'mp4', quality: 'high' },
    });
  });

  test('an id that was used before is rejected, and nothing was exported', async () => {
    const { client } = await startRig({ [SUBMIT]: json({ success: false, error: 'id already exists' }) });
    expect(await failureOf(client.submitRender(session, 'render_1', {}, call))).toMatchObject({
      reason: 'rejected',
      landed: 'no',
      detail: 'id already exists',
    });
  });

  test.each([
    [402, '', 'subscription'],
    [402, '{"code":2001}', 'out-of-credits'],
    [200, '{"code":402,"message":"upgrade"}', 'subscription'],
  ])('refused with %i %s: %s', async (status, body, reason) => {
    const { client } = await startRig({ [SUBMIT]: text(body, status) });
    expect(await failureOf(client.submitRender(session, 'render_1', {}, call))).toMatchObject({ reason, landed: 'no' });
  });

  test('a lost answer leaves it open and is not repeated', async () => {
    const { client, server } = await startRig({ [SUBMIT]: (response) => response.socket?.resetAndDestroy() });
    expect(await failureOf(client.submitRender(session, 'render_1', {}, call))).toMatchObject({
      reason: 'interrupted',
      landed: 'unknown',
    });
    expect(server.count(SUBMIT)).toBe(1);
  });

  test('a failed job is an answer, not an error', async () => {
    const { client } = await startRig({
      [STATUS]: data({ id: 'render_1', status: 'failed', progress: 40, error: 'boom' }),
    });
    expect(await client.render('render_1', call)).toEqual({
      id: 'render_1',
      status: 'failed',
      progress: 40,
      error: 'boom',
    });
  });

  test.each([
    [404, '{"message":"nothing here"}'],
    [404, '<html>'],
    [200, '{"success":false,"error":"Render not found"}'],
    [200, '{"code":404,"message":"?"}'],
    [400, '{"error":"task does not exist"}'],
  ])('an id that the backend does not know (%i %s) is not found', async (status, body) => {
    const { client } = await startRig({ [STATUS]: text(body, status) });
    expect(await failureOf(client.render('render_1', call))).toMatchObject({ reason: 'not-found', landed: 'no' });
  });

  test('ids are escaped in paths', async () => {
    const { client, server } = await startRig({
      'GET /api/render/proxy/lambda/a%2F..%2Fb': data({ status: 'pending' }),
    });
    expect(await client.render('a/../b', call)).toEqual({ id: 'a/../b', status: 'pending' });
    expect(server.seen).toHaveLength(2);
  });

  test.each(['', '{}', 'OK', '{"code":0}', '{"success":true}'])('a cancellation answered %j is done', async (body) => {
    const { client } = await startRig({ [CANCEL]: text(body) });
    await client.cancelRender('render_1', call);
  });

  test('a refused cancellation fails', async () => {
    const { client } = await startRig({ [CANCEL]: json({ success: false, error: 'too late' }) });
    expect(await failureOf(client.cancelRender('render_1', call))).toMatchObject({ reason: 'rejected' });
  });
});

describe('media from addresses', () => {
  test('are sent as JSON and told by what the backend calls them', async () => {
    const { client, server } = await startRig({
      [UPLOAD]: data({ files: [{ filename: 'b.mp4', duration: 3.5, width: 1920, height: 1080, fps: 30, hash: 'x' }] }),
    });
    const files = await client.uploadUrls(session, ['https://a.example/b.mp4?x=1'], call);
    expect(files).toEqual([{ name: 'b.mp4', duration: 3.5, width: 1920, height: 1080 }]);
    expect(server.seen.at(-1)?.headers['content-type']).toBe('application/json');
    expect(JSON.parse(server.seen.at(-1)?.body ?? '')).toEqual({
      urls: ['https://a.example/b.mp4?x=1'],
      source_type: 'url',
    });
  });

  test('have names even where the backend gives none', async () => {
    const { client } = await startRig({ [UPLOAD]: data({}) });
    expect(await client.uploadUrls(session, ['https://a.example/x/b.mp4?x=1#y', 'nonsense'], call)).toEqual([
      { name: 'b.mp4' },
      { name: 'nonsense' },
    ]);
  });
});

test('a base path in the API address is kept', async () => {
  const { url } = await startServer({ 'GET /base/api/credits/balance/simple': data({ available: 1 }) });
  const { client } = await startRig({}, { token: 'nmv_usr_own', apiUrl: `${url}/base/` });
  expect(await client.credits(call)).toEqual({ available: 1 });
});

test('an anonymous account is one', async () => {
  const { client, server } = await startRig();
  expect(await client.connect(call)).toEqual({ anonymous: true });
  expect(await client.connect(call)).toEqual({ anonymous: true });
  expect(server.count(TOKEN_ROUTE)).toBe(1);
});
