import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SimulatorOptions, startSimulator } from '../../../src/adapters/simulator/simulator.ts';
import { at, Client, list, said, start, text, timeline } from './client.ts';

let dataDir: string;
let client: Client;
let session: string;
let token: string;
let now: number;
const clock = { now: () => now, sleep: () => Promise.resolve(), after: () => () => undefined };
const options = { seed: 1, pace: 0, shape: 'adk', clock, manners: { silentEdits: 0 } } as const;

beforeEach(async () => {
  now = 1_800_000_000_000;
  dataDir = await mkdtemp(join(tmpdir(), 'simulator-restart-'));
  client = await start({ ...options, dataDir });
  token = await client.signIn();
  session = await client.open();
});
afterEach(async () => {
  await client.sim.close();
  await rm(dataDir, { recursive: true });
});

/** The same client at a simulator that goes on from that folder, under another port. */
async function goOn(folder = dataDir, more: Partial<SimulatorOptions> = {}): Promise<Client> {
  return new Client(await startSimulator({ ...options, dataDir: folder, ...more }), token);
}

async function restart(more: Partial<SimulatorOptions> = {}): Promise<void> {
  await client.sim.close();
  client = await goOn(dataDir, more);
}

/** What a process that is killed now would leave to the next one. */
async function killed(): Promise<{ later: Client; end: () => Promise<void> }> {
  const folder = `${dataDir}-killed`;
  await cp(dataDir, folder, { recursive: true });
  const later = await goOn(folder);
  return {
    later,
    async end() {
      await later.sim.close();
      await rm(folder, { recursive: true });
    },
  };
}

const balance = async (who: Client) => at(await (await who.get('/api/credits/balance/simple')).json(), 'data');
const lookAt = async (who: Client, id: string) => (await who.get(`/api/render/proxy/lambda/${id}`)).json();
/** A part of an answer, at whichever depth its shape has it. */
const found = (answer: unknown, ...path: string[]) => at(answer, 'data', ...path) ?? at(answer, ...path);

describe('a restart', () => {
  it('keeps token, credits, session and timeline', async () => {
    await client.turn(session, 'a 5s clip of a lake');
    await client.turn(session, 'add the title "Paradise Found"');
    const draft = await client.draft(session);
    const before = await client.state(session);
    const url = client.sim.url;
    await restart();
    expect(client.sim.url).not.toBe(url);
    expect(await balance(client)).toEqual({ available: 850, frozen: 0, total: 850 });
    expect(await client.state(session)).toEqual(before);
    expect(timeline(draft)).toContain('7: Paradise Found (0-3s)');
    expect(client.sim.posts(session)).toEqual(['a 5s clip of a lake', 'add the title "Paradise Found"']);
    expect(client.sim.violations).toEqual([]);
  });

  it('lets the conversation go on where it was: edits stay paid for, the language and the wire stay', async () => {
    session = await client.open('zh');
    await client.turn(session, '生成一个5秒的湖泊视频');
    const first = await client.turn(session, 'add jazz music');
    await restart({ shape: 'plain' });
    const second = await client.turn(session, 'remove the music');
    expect(Object.keys(Object(second.events[0])).sort()).toEqual(Object.keys(Object(first.events[0])).sort());
    expect(await balance(client)).toMatchObject({ total: 850 });
    expect(timeline(await client.draft(session)).join()).not.toContain('Jazz');
  });

  it('gives the client its identity back, and keeps the purse when its token has expired', async () => {
    await client.turn(session, 'a 5s clip of a lake');
    await restart();
    expect(await client.signIn()).toBe(token);
    now += 7 * 24 * 3600 * 1000;
    await restart();
    expect(await client.signIn()).not.toBe(token);
    expect(await balance(client)).toMatchObject({ available: 900 });
    expect(timeline(await client.draft(session))).toHaveLength(4);
  });

  it('keeps a registered account, whose token never expires', async () => {
    ({ token } = client.sim.register(7));
    now += 1000 * 24 * 3600 * 1000;
    await restart();
    expect(await balance(client)).toMatchObject({ available: 7 });
  });

  it('keeps the links to the browser', async () => {
    const opened = await client.post('/api/tasks/me/with-session/nemo_agent', { task_name: 'project', language: 'en' });
    const { session_id, task_id } = Object(at(await opened.json(), 'data'));
    const claim = async () =>
      at(await (await client.post('/api/auth/claim-token', { session_id, task_id })).json(), 'data', 'claim_token');
    const before = await claim();
    await restart();
    expect(await claim()).toBe(before);
  });

  it('keeps uploads, under the new address', async () => {
    await client.upload(session, [{ name: 'holiday.mp4', data: 'hello' }]);
    const path = `/api/upload-video/nemo_agent/me/${session}`;
    await client.post(path, { urls: ['https://example.org/b.png?x=1'], source_type: 'url' });
    await restart();
    const [own, foreign] = list(at(await client.state(session), 'video_infos'));
    expect(own).toMatchObject({ filename: 'holiday.mp4', file_type: 'video', duration: 8 });
    const url = text(at(own, 'cdn_url'));
    expect(url.startsWith(`${client.sim.url}/cdn/`)).toBe(true);
    expect(await (await fetch(url)).text()).toBe('hello');
    expect(at(foreign, 'cdn_url')).toBe('https://example.org/b.png?x=1');
    await client.turn(session, 'use my clip');
    expect(timeline(await client.draft(session)).join()).toContain('holiday.mp4');
  });

  it('keeps a finished render, by its id and under the new address', async () => {
    await client.turn(session, 'a 3s vertical clip of a lake');
    await client.render('render_1', session, await client.draft(session));
    const { url, size } = await finished();
    await restart();
    const later = await finished();
    expect(later).toEqual({ url: expect.stringMatching(`^${client.sim.url}/cdn/`), size });
    expect(new URL(later.url).pathname).toBe(new URL(url).pathname);
    const bytes = Buffer.from(await (await fetch(later.url)).arrayBuffer());
    expect(bytes.length).toBe(size);
    const download = await client.get('/api/render/proxy/render_1/download');
    expect(Buffer.from(await download.arrayBuffer()).equals(bytes)).toBe(true);
  });

  async function finished(): Promise<{ url: string; size: unknown }> {
    const answer: unknown = await lookAt(client, 'render_1');
    const url = text(found(answer, 'output', 'url') ?? found(answer, 'outputUrl'));
    return { url, size: found(answer, 'output', 'size') };
  }

  it('lets a running render go on by the clock', async () => {
    await restart({ pace: 1 });
    await client.turn(session, 'a 3s clip of a lake');
    const draft = await client.draft(session);
    await client.render('render_1', session, draft);
    now += 20_000;
    await restart({ pace: 1 });
    expect(found(await lookAt(client, 'render_1'), 'status')).toBe('processing');
    expect((await client.render('render_2', session, draft)).status).toBe(409);
    now += 70_000;
    expect(found(await lookAt(client, 'render_1'), 'status')).toBe('completed');
    expect((await client.render('render_1', session, draft)).status).toBe(400);
    expect(client.sim.violations).toEqual([]);
  });

  it('keeps cancelled and scripted renders what they were', async () => {
    await client.turn(session, 'a 3s clip of a lake');
    const draft = await client.draft(session);
    for (const script of [{ stuckAt: 50 }, { fail: 'out of memory' }, { looks: [0, 40, 80] }]) {
      client.sim.nextRender(script);
      await client.render(`render_${Object.keys(script)}`, session, draft);
      await client.post(`/api/render/proxy/lambda/render_stuckAt/cancel`);
    }
    await restart();
    expect(found(await lookAt(client, 'render_stuckAt'), 'error')).toBe('cancelled');
    expect(found(await lookAt(client, 'render_fail'), 'error')).toBe('out of memory');
    expect(found(await lookAt(client, 'render_looks'), 'progress')).toBe(0);
    await restart();
    expect(found(await lookAt(client, 'render_looks'), 'progress')).toBe(40);
  });

  it.each([[{ t: [{ tt: 0, sg: [{ d: 1 }] }] }], [null], [undefined], ['nonsense']])(
    'keeps a draft of %j',
    async (draft) => {
      await client.turn(session, 'a 3s clip of a lake');
      client.sim.setDraft(session, draft);
      await restart();
      expect(client.sim.draft(session)).toEqual(draft);
    },
  );

  it('never gives the same id twice, not even with the same seed', async () => {
    const seen = new Set<string>();
    for (let index = 0; index < 4; index += 1) {
      seen.add(await client.open());
      seen.add(await client.signIn(`client-${index + 10}`));
      seen.add(client.sim.register(1).userId);
      await restart();
    }
    expect(seen.size).toBe(12);
    expect(client.sim.sessions()).toHaveLength(5);
  });

  it('counts the identities of an address on', async () => {
    for (let index = 2; index <= 10; index += 1) {
      await client.signIn(`client-${index}`);
      await restart();
    }
    const answer = await client.post('/api/auth/anonymous-token', undefined, { 'x-client-id': 'one-more' });
    expect(answer.status).toBe(429);
  });

  it('forgets what had been taken away', async () => {
    client.sim.forgetSession(session);
    client.sim.expireTokens();
    await restart();
    expect(at(await (await client.get('/api/credits/balance/simple')).json(), 'code')).toBe(1001);
    await client.signIn();
    expect(at(await (await client.get(`/api/state/nemo_agent/me/${session}/latest`)).json(), 'code')).toBe(1002);
  });

  it('in another folder begins anew', async () => {
    await client.sim.close();
    const other = await mkdtemp(join(tmpdir(), 'simulator-restart-'));
    client = await goOn(other);
    expect(at(await (await client.get('/api/credits/balance/simple')).json(), 'code')).toBe(1001);
    await client.sim.close();
    await rm(other, { recursive: true });
  });
});

describe('in the middle of a turn', () => {
  it.each([0, 1, 2, 3, 5, 8])('killed after %i events, the agent has finished by the next start', async (holdAfter) => {
    const turn = client.sim.nextTurn({ holdAfter });
    const stream = client.turn(session, 'a 5s clip of a lake');
    await turn.held;
    const { later, end } = await killed();
    const draft = timeline(await later.draft(session));
    expect(list(at(await later.state(session), 'generated_media'))).toHaveLength(1);
    expect(await balance(later)).toEqual({ available: 900, frozen: 0, total: 900 });
    expect(said(await later.turn(session, 'hello'))).not.toBe('');
    await end();
    turn.release();
    await stream;
    expect(draft).toEqual(timeline(await client.draft(session)));
  });

  it('killed while editing, the one payment for edits has been made', async () => {
    await client.turn(session, 'a 5s clip of a lake');
    const turn = client.sim.nextTurn({ holdAfter: 1 });
    const stream = client.turn(session, 'remove the music');
    await turn.held;
    const { later, end } = await killed();
    expect(timeline(await later.draft(session))).toHaveLength(3);
    await later.turn(session, 'remove the title');
    expect(await balance(later)).toMatchObject({ total: 850 });
    await end();
    turn.release();
    await stream;
  });

  it('closed, the agent has finished by the next start', async () => {
    const turn = client.sim.nextTurn({ holdAfter: 2 });
    const stream = client.turn(session, 'a 5s clip of a lake');
    await turn.held;
    await restart();
    expect((await stream).cut).toBe(true);
    expect(timeline(await client.draft(session))).toHaveLength(4);
    expect(await balance(client)).toEqual({ available: 900, frozen: 0, total: 900 });
  });

  it('killed when a scripted draft was still to come, it has come', async () => {
    const draft = { t: [{ tt: 0, sg: [{ d: 1000 }] }] };
    const turn = client.sim.nextTurn({ events: ['{}', '{}', '{}'], change: { after: 2, draft }, holdAfter: 1 });
    const stream = client.turn(session, 'anything');
    await turn.held;
    const { later, end } = await killed();
    expect(await later.draft(session)).toEqual(draft);
    await end();
    turn.release();
    await stream;
  });

  it('a failed agent returns the credits, and that is kept as well', async () => {
    client.sim.nextTurn({ error: { after: 1, code: 500, message: 'no' } });
    await client.turn(session, 'a 5s clip of a lake');
    const { later, end } = await killed();
    expect(await balance(later)).toEqual({ available: 1000, frozen: 0, total: 1000 });
    expect(await later.draft(session)).toEqual(await client.draft(session));
    await end();
  });

  it('after its end, it is kept exactly as it was seen', async () => {
    await client.turn(session, 'a 5s clip of a lake');
    const { later, end } = await killed();
    expect(await later.draft(session)).toEqual(await client.draft(session));
    await end();
  });
});

describe('a state that cannot be read', () => {
  it.each([
    ['is cut off', (whole: string) => whole.slice(0, -20)],
    ['is of another version', (whole: string) => whole.replaceAll('"editsPaid"', '"paid"')],
    ['is no JSON', () => 'nonsense'],
  ])('because it %s, is a fresh start that is kept in its turn', async (_, broken) => {
    await client.sim.close();
    const file = join(dataDir, 'state.json');
    await writeFile(file, broken(await readFile(file, 'utf8')));
    client = await goOn();
    expect(at(await (await client.get('/api/credits/balance/simple')).json(), 'code')).toBe(1001);
    token = await client.signIn();
    session = await client.open();
    await restart();
    expect(await client.state(session)).toBeDefined();
  });
});

describe('a process that is killed', () => {
  const program = new URL('../../../dist/adapters/simulator/simulator.js', import.meta.url).href;
  const script = `const { startSimulator } = await import(${JSON.stringify(program)});
    console.log((await startSimulator({ pace: 0.001, credits: 1_000_000, dataDir: process.argv[1] })).url);`;

  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
  });

  async function run(folder: string): Promise<{ child: ChildProcess; there: Client }> {
    const stdio = ['ignore', 'pipe', 'inherit'] as const;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], { stdio: [...stdio] });
    children.push(child);
    if (child.stdout === null) throw new Error('no output');
    const [line] = await once(child.stdout, 'data');
    return { child, there: new Client({ ...client.sim, url: String(line).trim() }) };
  }

  it('knows at the next start whatever it had answered, and has done what was posted', async () => {
    const folder = join(dataDir, 'killed');
    const tokens = new Set<string>();
    const opened: string[] = [];
    const posted: string[] = [];
    for (const calls of [1, 2, 5, 12, 30]) {
      const { child, there } = await run(folder);
      const dead = once(child, 'exit');
      tokens.add(await there.signIn());
      let answered = 0;
      const busy = async (): Promise<void> => {
        for (;;) {
          const id = await there.open();
          opened.push(id);
          answered += 1;
          const response = await there.send(id, 'a 5s clip of a lake');
          if (response.headers.get('content-type') === 'text/event-stream') posted.push(id);
          answered += 1;
          if (answered >= calls) child.kill('SIGKILL');
          await response.body?.cancel();
        }
      };
      await Promise.allSettled([busy(), busy(), busy()]);
      await dead;
    }
    const { child, there } = await run(folder);
    tokens.add(await there.signIn());
    for (const id of opened) expect(await there.state(id)).toBeDefined();
    for (const id of posted) expect(timeline(await there.draft(id))).toHaveLength(4);
    expect(tokens.size).toBe(1);
    expect(new Set(opened).size).toBe(opened.length);
    expect(posted.length).toBeGreaterThanOrEqual(5);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
});
