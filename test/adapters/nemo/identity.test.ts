import { describe, expect, test } from 'vitest';
import { createNemoBackend, type NemoOptions } from '../../../src/adapters/nemo/client.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import {
  call,
  collect,
  data,
  events,
  failureOf,
  json,
  type Rig,
  session,
  startRig,
  TOKEN,
  TOKEN_ROUTE,
  text,
  tokenAnswer,
} from './backend.ts';

const CREDITS = 'GET /api/credits/balance/simple';
const CREATE = 'POST /api/tasks/me/with-session/nemo_agent';
const DAY = 86_400_000;

/** Another process on the same store and server. */
function restart({ server, store, clock, log }: Rig, options: Partial<NemoOptions> = {}) {
  return createNemoBackend({
    apiUrl: server.url,
    webUrl: 'https://nemo.example',
    platform: 'clawhub',
    store,
    clock,
    log,
    ...options,
  });
}

const clientIds = ({ server }: Rig) =>
  server.seen.filter(({ path }) => path === '/api/auth/anonymous-token').map(({ headers }) => headers['x-client-id']);

/** Answers by the token that a call brings: refuses all but this one. */
const only =
  (token: string, refusal = json({ code: 1001, message: 'token expired' })) =>
  (...args: Parameters<typeof refusal>) =>
    (args[1].headers.authorization === `Bearer ${token}` ? data({ available: 1 }) : refusal)(...args);

describe('the anonymous identity', () => {
  test('is acquired once, however many calls want it at the same time', async () => {
    const { client, server } = await startRig({ [CREDITS]: data({ available: 1 }) });
    await Promise.all(Array.from({ length: 50 }, () => client.credits(call)));
    expect(server.count(TOKEN_ROUTE)).toBe(1);
    expect(server.count(CREDITS)).toBe(50);
  });

  test('outlives a restart', async () => {
    const rig = await startRig({ [CREDITS]: data({ available: 1 }) });
    await rig.client.credits(call);
    const next = restart(rig);
    await next.credits(call);
    expect(rig.server.count(TOKEN_ROUTE)).toBe(1);
    expect(next.accountLink()).toBe('https://nemo.example/register?bind=anon_7');
    await next.close();
  });

  test('is renewed under the same client id when it has expired', async () => {
    const rig = await startRig({
      [CREDITS]: data({ available: 1 }),
      [TOKEN_ROUTE]: [tokenAnswer('nmv_usr_1'), data({ token: 'nmv_usr_2' })],
    });
    await rig.client.credits(call);
    rig.clock.set(7 * DAY - 1);
    await rig.client.credits(call);
    expect(rig.server.count(TOKEN_ROUTE)).toBe(1);
    rig.clock.set(7 * DAY);
    await rig.client.credits(call);
    expect(rig.server.count(TOKEN_ROUTE)).toBe(2);
    expect(rig.server.seen.at(-1)?.headers.authorization).toBe('Bearer nmv_usr_2');
    const [first, second] = clientIds(rig);
    expect(second).toBe(first);
    expect(rig.client.accountLink()).toBe('https://nemo.example/register?bind=anon_7');
  });

  test.each([
    ['nothing', undefined],
    ['nonsense', 'soon'],
    ['a day that has passed', '1969-12-31T00:00:00Z'],
  ])('lives 7 days where the backend says %s about it', async (_, expires_at) => {
    const { client, server, clock } = await startRig({
      [CREDITS]: data({ available: 1 }),
      [TOKEN_ROUTE]: data({ token: TOKEN, expires_at }),
    });
    await client.credits(call);
    clock.set(7 * DAY - 1);
    await client.credits(call);
    expect(server.count(TOKEN_ROUTE)).toBe(1);
    clock.set(7 * DAY);
    await client.credits(call);
    expect(server.count(TOKEN_ROUTE)).toBe(2);
  });

  test.each([
    ['1001', json({ code: 1001, message: 'token expired' })],
    ['HTTP 401', text('', 401)],
  ])('is renewed after %s, and the call repeated once', async (_, refusal) => {
    const rig = await startRig({
      [CREDITS]: only('nmv_usr_2', refusal),
      [TOKEN_ROUTE]: [tokenAnswer('nmv_usr_1'), tokenAnswer('nmv_usr_2')],
    });
    expect(await rig.client.credits(call)).toEqual({ available: 1 });
    expect(rig.server.count(CREDITS)).toBe(2);
    expect(new Set(clientIds(rig)).size).toBe(1);
    const next = restart(rig);
    await next.credits(call);
    expect(rig.server.count(TOKEN_ROUTE)).toBe(2);
    await next.close();
  });

  test('that is refused in 1,000 calls at once is renewed once', async () => {
    const { client, server } = await startRig({
      [CREDITS]: only('nmv_usr_2'),
      [TOKEN_ROUTE]: [tokenAnswer('nmv_usr_1'), tokenAnswer('nmv_usr_2')],
    });
    await Promise.all(Array.from({ length: 1_000 }, () => client.credits(call)));
    expect(server.count(TOKEN_ROUTE)).toBe(2);
    expect(server.count(CREDITS)).toBe(2_000);
  });

  test('that comes back the same is not asked for by each refused call again', async () => {
    const { client, server } = await startRig({ [CREDITS]: json({ code: 1001 }) });
    await client.connect(call);
    const failures = await Promise.all(Array.from({ length: 20 }, () => failureOf(client.credits(call))));
    expect(failures.every(({ reason, landed }) => reason === 'signed-out' && landed === 'no')).toBe(true);
    expect(server.count(CREDITS)).toBe(40);
    expect(server.count(TOKEN_ROUTE)).toBe(2);
  });

  test('is not exchanged for another because the credits are spent', async () => {
    const { client, server } = await startRig({ 'POST /run_sse': json({ code: 2001, message: 'insufficient' }) });
    expect(await failureOf(client.send(session, 'Hi', call))).toMatchObject({ reason: 'out-of-credits', landed: 'no' });
    expect(server.count(TOKEN_ROUTE)).toBe(1);
    expect(client.accountLink()).toBe('https://nemo.example/register?bind=anon_7');
  });

  test('goes under the configured client id', async () => {
    const rig = await startRig({ [CREDITS]: data({ available: 1 }) }, { clientId: 'my-bot' });
    await rig.client.credits(call);
    expect(clientIds(rig)).toEqual(['my-bot']);
  });

  test('kept for another client id or another backend is left alone', async () => {
    const rig = await startRig({ [CREDITS]: data({ available: 1 }) });
    await rig.client.credits(call);
    const other = await startRig({ [CREDITS]: data({ available: 1 }) }, { store: rig.store });
    await other.client.credits(call);
    expect(other.server.count(TOKEN_ROUTE)).toBe(1);
    const renamed = restart(rig, { clientId: 'my-bot' });
    await renamed.credits(call);
    expect(rig.server.count(TOKEN_ROUTE)).toBe(2);
    await renamed.close();
  });

  test('gets another client id, and keeps it, where the backend refuses the first with 400', async () => {
    const rig = await startRig({
      [CREDITS]: data({ available: 1 }),
      [TOKEN_ROUTE]: [json({ code: 400, message: 'X-Client-Id missing' }, 400), tokenAnswer()],
    });
    await rig.client.credits(call);
    const [first, second] = clientIds(rig);
    expect(second).not.toBe(first);
    expect(await rig.store.get('identity', 'client-id')).toBe(second);
  });

  test('with a configured client id that is refused says so', async () => {
    const { client, server } = await startRig({ [TOKEN_ROUTE]: text('', 400) }, { clientId: 'odd' });
    expect(await failureOf(client.connect(call))).toMatchObject({ reason: 'rejected', code: 400 });
    expect(server.count(TOKEN_ROUTE)).toBe(1);
  });

  test('waits out a rate limit once', async () => {
    const { client, server, clock } = await startRig({ [TOKEN_ROUTE]: [text('', 429), tokenAnswer()] });
    await client.connect(call);
    expect(clock.slept).toEqual([30_000]);
    server.on(TOKEN_ROUTE, text('', 429));
    clock.set(8 * DAY);
    expect(await failureOf(client.connect(call))).toMatchObject({ reason: 'rate-limited', landed: 'no' });
    expect(server.count(TOKEN_ROUTE)).toBe(4);
  });

  test('is asked for anew by the next call after a failure', async () => {
    const { client } = await startRig({ [TOKEN_ROUTE]: [text('', 500), data({}), tokenAnswer()] });
    expect(await failureOf(client.connect(call))).toMatchObject({ reason: 'unavailable' });
    expect(await failureOf(client.connect(call))).toMatchObject({ reason: 'garbled' });
    await client.connect(call);
  });

  test('goes on being acquired when the call that began it is aborted', async () => {
    let answer = () => {};
    const { client, server } = await startRig({
      [TOKEN_ROUTE]: (...args) => {
        answer = () => void tokenAnswer()(...args);
      },
    });
    const abort = new AbortController();
    const first = client.connect({ ...call, signal: abort.signal });
    const second = client.connect(call);
    await expect.poll(() => server.count(TOKEN_ROUTE)).toBe(1);
    abort.abort(new Error('enough'));
    await expect(first).rejects.toThrow('enough');
    answer();
    expect(await second).toEqual({ anonymous: true });
    expect(server.count(TOKEN_ROUTE)).toBe(1);
  });

  test('works for this run where it cannot be kept', async () => {
    const rig = await startRig({ [CREDITS]: data({ available: 1 }) });
    const broken: Store = {
      ...rig.store,
      set: () => Promise.reject(new Error('disk full')),
    };
    const client = restart(rig, { store: broken });
    await client.credits(call);
    await client.credits(call);
    expect(rig.server.count(TOKEN_ROUTE)).toBe(1);
    expect(rig.log.lines.map(({ level }) => level)).toEqual(['error']);
    await client.close();
  });

  test('ignores what is broken in the store', async () => {
    const rig = await startRig({ [CREDITS]: data({ available: 1 }) });
    await rig.store.set('identity', 'client-id', { odd: true });
    await rig.store.set('identity', 'token', 'odd');
    await rig.client.credits(call);
    expect(clientIds(rig)[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(await rig.store.get('identity', 'client-id')).toBe(clientIds(rig)[0]);
  });

  test('learns its user id from the first answer that tells', async () => {
    const rig = await startRig({
      [TOKEN_ROUTE]: data({ token: TOKEN }),
      [CREATE]: data({ session_id: '5', user_id: 'anon_9' }),
    });
    expect(rig.client.accountLink()).toBe('https://nemo.example/register');
    await rig.client.createSession('en', call);
    expect(rig.client.accountLink()).toBe('https://nemo.example/register?bind=anon_9');
    const next = restart(rig);
    await next.connect(call);
    expect(next.accountLink()).toBe('https://nemo.example/register?bind=anon_9');
    await next.close();
  });

  test('leaves its token in no log line and no error', async () => {
    const echo = json({ code: 7777, message: `what is ${TOKEN} and Bearer ${TOKEN}` }, 400);
    const { client, log } = await startRig({
      [CREDITS]: echo,
      'POST /run_sse': events({ error: `bad ${TOKEN}` }, { odd: TOKEN }),
    });
    const failure = await failureOf(client.credits(call));
    const turn = await collect(await client.send(session, 'Hi', call));
    expect(turn).toHaveLength(1);
    const told = [failure.stack, ...turn.map((event) => event.kind === 'error' && event.failure.stack), log.lines];
    expect(JSON.stringify(told)).not.toContain(TOKEN);
  });
});

describe('the operator’s own token', () => {
  const own = { token: 'nmv_usr_own' };

  test('is used as it is', async () => {
    const { client, server } = await startRig({ [CREDITS]: only('nmv_usr_own') }, { token: ' nmv_usr_own\n' });
    expect(await client.connect(call)).toEqual({ anonymous: false });
    expect(await client.credits(call)).toEqual({ available: 1 });
    expect(client.accountLink()).toBe('https://nemo.example');
    expect(server.count(TOKEN_ROUTE)).toBe(0);
  });

  test.each([json({ code: 1001 }), text('', 401)])('is never replaced by an anonymous one', async (refusal) => {
    const { client, server } = await startRig({ [CREDITS]: refusal }, own);
    expect(await failureOf(client.credits(call))).toMatchObject({ reason: 'signed-out', landed: 'no' });
    expect(server.count(TOKEN_ROUTE)).toBe(0);
    expect(server.count(CREDITS)).toBe(1);
  });

  test('may belong to somebody who has not registered yet', async () => {
    const { client } = await startRig({ [CREATE]: data({ session_id: '5', user_id: 'anon_3' }) }, own);
    await client.createSession('en', call);
    expect(await client.connect(call)).toEqual({ anonymous: true });
    expect(client.accountLink()).toBe('https://nemo.example/register?bind=anon_3');
  });
});
