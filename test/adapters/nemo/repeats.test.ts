import { expect, test } from 'vitest';
import { call, data, failureOf, json, session, startRig, text } from './backend.ts';

const CREATE = 'POST /api/tasks/me/with-session/nemo_agent';
const CREDITS = 'GET /api/credits/balance/simple';
const STATE = `GET /api/state/nemo_agent/me/${session.sessionId}/latest`;

test('a reading call is repeated twice after 5xx and broken connections', async () => {
  const { client, server, clock } = await startRig({
    [CREDITS]: [text('', 503), (response) => response.socket?.resetAndDestroy(), data({ available: 5 })],
  });
  expect(await client.credits(call)).toEqual({ available: 5 });
  expect(server.count(CREDITS)).toBe(3);
  expect(clock.slept).toHaveLength(2);
});

test('and then given up', async () => {
  const { client, server } = await startRig({ [STATE]: text('', 502) });
  expect(await failureOf(client.state(session, call))).toMatchObject({ reason: 'unavailable', code: 502 });
  expect(server.count(STATE)).toBe(3);
});

test('a definite refusal is not repeated', async () => {
  const { client, server } = await startRig({ [STATE]: json({ code: 1002, message: 'no session' }) });
  expect(await failureOf(client.state(session, call))).toMatchObject({ reason: 'session-gone', landed: 'no' });
  expect(server.count(STATE)).toBe(1);
});

test.each([
  ['as HTTP status', text('', 429), 30_000],
  ['as envelope', json({ code: 429, message: 'slow down' }), 30_000],
  ['with its own wait', text('', 429, { 'Retry-After': '7' }), 7_000],
  ['with a wait that is too long', text('', 429, { 'Retry-After': '3600' }), 60_000],
  ['with an odd wait', text('', 429, { 'Retry-After': 'soon' }), 30_000],
])('429 %s is waited out and tried once more', async (_, refusal, wait) => {
  const { client, server, clock } = await startRig({ [CREATE]: [refusal, data({ session_id: '5' })] });
  expect(await client.createSession('en', call)).toEqual({ sessionId: '5' });
  expect(clock.slept).toEqual([wait]);
  expect(server.count(CREATE)).toBe(2);
});

test('a second 429 is the end', async () => {
  const { client, server } = await startRig({ [CREDITS]: text('', 429, { 'Retry-After': '9' }) });
  expect(await failureOf(client.credits(call))).toMatchObject({
    reason: 'rate-limited',
    landed: 'no',
    retryAfter: 9,
  });
  expect(server.count(CREDITS)).toBe(2);
});

test('the wait is a setting', async () => {
  const { client, clock } = await startRig({ [CREDITS]: text('', 429) }, { rateLimitSeconds: 2 });
  await failureOf(client.credits(call));
  expect(clock.slept).toEqual([2_000]);
});
