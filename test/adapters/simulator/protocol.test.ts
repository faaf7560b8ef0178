import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSimulator } from '../../../src/adapters/simulator/simulator.ts';
import { at, Client, said, start } from './client.ts';

let client: Client;
beforeEach(async () => {
  client = await start();
});
afterEach(() => client.sim.close());

const what = () => client.sim.violations.map((violation) => violation.what);

/** The code of an answer, whichever way it is told. */
async function codeOf(answer: Promise<Response>): Promise<number> {
  const response = await answer;
  const code = at(await response.json().catch(() => ({})), 'code');
  return typeof code === 'number' ? code : response.status;
}

describe('identities', () => {
  it('needs a client id', async () => {
    expect(await codeOf(client.post('/api/auth/anonymous-token'))).toBe(400);
    expect(await codeOf(client.post('/api/auth/anonymous-token', undefined, { 'x-client-id': 'x'.repeat(65) }))).toBe(
      400,
    );
  });

  it('gives a client its own identity back, and a new token when the old one is void', async () => {
    const first = await client.signIn('me');
    expect(await client.signIn('me')).toBe(first);
    const session = await client.open();
    client.sim.expireTokens();
    expect(await codeOf(client.get('/api/credits/balance/simple'))).toBe(1001);
    expect(await client.signIn('me')).not.toBe(first);
    expect(await client.state(session)).toBeDefined();
  });

  it('gives one address ten identities a week', async () => {
    for (let index = 2; index <= 10; index += 1) await client.signIn(`client-${index}`);
    expect(await codeOf(client.post('/api/auth/anonymous-token', undefined, { 'x-client-id': 'one-more' }))).toBe(429);
    await client.signIn('client-4');
  });

  it('can be told to count no addresses', async () => {
    const many = await start({ identitiesPerAddress: Number.POSITIVE_INFINITY });
    for (let index = 2; index <= 15; index += 1) await many.signIn(`client-${index}`);
    await many.sim.close();
  });

  it('lets a token expire after 7 days', async () => {
    let now = 0;
    const clock = { now: () => now, sleep: () => Promise.resolve(), after: () => () => undefined };
    const later = await start({ clock });
    now = 7 * 24 * 3600 * 1000;
    expect(await codeOf(later.get('/api/credits/balance/simple'))).toBe(1001);
    await later.signIn();
    expect(await codeOf(later.get('/api/credits/balance/simple'))).toBe(0);
    await later.sim.close();
  });

  it('knows registered accounts', async () => {
    const { token, userId } = client.sim.register(7);
    const operator = new Client(client.sim, token);
    expect(userId).not.toMatch(/^anon_/);
    expect(at(await (await operator.get('/api/credits/balance/simple')).json(), 'data')).toEqual({
      available: 7,
      frozen: 0,
      total: 7,
    });
  });

  it.each(['Bearer nmv_usr_unknown', 'nmv_usr_x', ''])('turns away "%s"', async (authorization) => {
    expect(await codeOf(client.get('/api/credits/balance/simple', { authorization }))).toBe(1001);
  });
});

describe('sessions', () => {
  it('have ids of digits that no number holds, and belong to who opened them', async () => {
    const session = await client.open();
    expect(session).toMatch(/^\d{19}$/);
    expect(String(Number(session))).not.toBe(session);
    const other = new Client(client.sim);
    await other.signIn('somebody else');
    expect(await codeOf(other.get(`/api/state/nemo_agent/me/${session}/latest`))).toBe(1002);
  });

  it('come never back under another simulator', async () => {
    const [one, two] = await Promise.all([startSimulator({ pace: 0 }), startSimulator({ pace: 0 })]);
    const ids = await Promise.all(
      [one, two].map(async (sim) => {
        const fresh = new Client(sim);
        await fresh.signIn();
        return await fresh.open();
      }),
    );
    expect(ids[0]).not.toBe(ids[1]);
    await Promise.all([one.close(), two.close()]);
  });

  it('can be claimed in a browser without a user token', async () => {
    const session = await client.open();
    const { task_id } = Object(
      at(await (await client.get(`/api/state/nemo_agent/me/${session}/latest`)).json(), 'data'),
    );
    const claim = { task_id, session_id: session };
    const answer = await (await client.post('/api/auth/claim-token', claim)).json();
    expect(at(answer, 'data', 'claim_token')).toMatch(/^clm_/);
    expect(at(answer, 'data', 'expires_in')).toBe(604_800);
    expect(await codeOf(client.post('/api/auth/claim-token', { task_id: '1', session_id: session }))).toBe(400);
    expect(await codeOf(client.post('/api/auth/claim-token', { ...claim, session_id: '5' }))).toBe(1002);
  });

  it('are gone once they were forgotten', async () => {
    const session = await client.open();
    client.sim.forgetSession(session);
    expect(await codeOf(client.send(session, 'hello'))).toBe(1002);
    expect(await codeOf(client.get(`/api/state/nemo_agent/me/${session}/latest`))).toBe(1002);
  });

  it.each([
    { taskName: 'project', language: 'en' },
    { task_name: 'project' },
    { task_name: 7, language: 'en' },
    'text',
  ])('are not opened with %j', async (body) => {
    expect(await codeOf(client.post('/api/tasks/me/with-session/nemo_agent', body))).toBe(400);
  });
});

describe('strictness', () => {
  it('finds nothing wrong with a correct conversation', async () => {
    const session = await client.open();
    await client.turn(session, 'a 5s clip of a lake');
    await client.render('render_1', session, await client.draft(session));
    expect(what()).toEqual([]);
  });

  it.each(['x-skill-source', 'x-skill-version', 'x-skill-platform'])('misses %s', async (header) => {
    const session = await client.open();
    await client.turn(session, 'a 5s clip of a lake');
    const draft = await client.draft(session);
    delete client.headers[header];
    expect(await codeOf(client.render('render_1', session, draft))).toBe(402);
    expect(what()).toEqual([]);
    await client.get('/api/credits/balance/simple');
    expect(what()).toHaveLength(1);
    expect(what()[0]).toMatch(new RegExp(`^${header} is missing$`, 'i'));
  });

  it('notices unknown fields at any depth', async () => {
    const session = await client.open();
    const body = { app_name: 'nemo_agent', user_id: 'me', session_id: session, streaming: true };
    await client.post('/run_sse', { ...body, new_message: { role: 'user', parts: [{ text: 'hello' }] } });
    expect(what()).toEqual([
      'Accept does not ask for an event stream',
      'unknown field streaming',
      'unknown field new_message.role',
    ]);
  });

  it('notices a user token in an address', async () => {
    await client.get(`/api/credits/balance/simple?token=${client.headers.authorization?.slice(7)}`);
    expect(what()).toEqual(['a user token stands in the address']);
  });

  it('notices a token that is sent to the address of a file', async () => {
    await client.get('/cdn/whatever.mp4');
    expect(what()).toEqual(['the token was sent to the address of a file']);
  });

  it('notices JSON that is not declared', async () => {
    await client.post('/api/tasks/me/with-session/nemo_agent', {}, { 'content-type': 'text/plain' });
    expect(what()).toEqual(['a JSON body is not declared as one']);
  });

  it.each(['export', 'Export the video!', 'please download', '导出', '导出视频。', 'send me the video'])(
    'notices that "%s" was sent to the agent',
    async (message) => {
      await client.turn(await client.open(), message);
      expect(what()).toEqual(['an export command was sent to the agent']);
    },
  );

  it('has nothing against a video about exports', async () => {
    await client.turn(await client.open(), 'a video about coffee exports');
    expect(what()).toEqual([]);
  });

  it('knows no other addresses', async () => {
    expect(await codeOf(client.get('/api/nothing'))).toBe(404);
    expect(await codeOf(client.get('/run_sse'))).toBe(404);
  });
});

describe('credits', () => {
  const balance = async () => at(await (await client.get('/api/credits/balance/simple')).json(), 'data');

  it('are held while a clip is made, and gone when it is done', async () => {
    const session = await client.open();
    const turn = client.sim.nextTurn({ holdAfter: 1 });
    const stream = client.turn(session, 'a 5s clip of a lake');
    await turn.held;
    expect(await balance()).toEqual({ available: 900, frozen: 100, total: 1000 });
    turn.release();
    await stream;
    expect(await balance()).toEqual({ available: 900, frozen: 0, total: 900 });
  });

  it('pay for a session once, however many edits there are; talk and export are free', async () => {
    const session = await client.open();
    await client.turn(session, 'a 5s clip of a lake');
    await client.turn(session, 'add a title "Lake"');
    await client.turn(session, 'remove the music');
    await client.turn(session, 'how long is it?');
    await client.render('render_1', session, await client.draft(session));
    expect(await balance()).toEqual({ available: 850, frozen: 0, total: 850 });
  });

  it('come back when the agent fails', async () => {
    const session = await client.open();
    client.sim.nextTurn({ error: { after: 2, code: 500, message: 'model overloaded' } });
    await client.turn(session, 'a 5s clip of a lake');
    expect(await balance()).toEqual({ available: 1000, frozen: 0, total: 1000 });
  });

  it('are refused as JSON instead of events when they run out', async () => {
    client.sim.setCredits(99);
    const session = await client.open();
    const answer = await client.send(session, 'a 5s clip of a lake');
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(at(await answer.json(), 'code')).toBe(2001);
    expect(client.sim.posts(session)).toEqual([]);
    client.sim.nextTurn({ text: 'kept for the next that begins' });
    await client.send(session, 'a 5s clip of a lake');
    expect(said(await client.turn(session, 'hello'))).toBe('kept for the next that begins');
    expect(said(await client.turn(session, 'hello'))).toContain('Describe');
  });
});
