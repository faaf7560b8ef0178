import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, type Client, list, read, said, start, timeline, tools } from './client.ts';

let client: Client;
beforeEach(async () => {
  client = await start({ credits: 100_000 });
});
afterEach(() => client.sim.close());

const lake = 'a 5s clip of a lake';

describe('the two shapes', () => {
  it('are ADK events as the kit writes them, key for key', async () => {
    // Which spelling a session uses is a matter of its seed.
    const seen = await spelled(client, 'invocationId');
    const { events, raw } = seen;
    expect(raw).toMatch(/^(data: .*\n\n|: ping\n\n|event: heartbeat\ndata: \{\}\n\n|data:\n\n)+$/);
    const common = ['actions', 'author', 'content', 'id', 'invocationId', 'longRunningToolIds', 'timestamp'];
    for (const event of events) expect(Object.keys(Object(event))).toEqual(expect.arrayContaining(common));
    const call = events.find((event) => list(at(event, 'content', 'parts')).some((part) => at(part, 'functionCall')));
    expect(JSON.stringify(call)).toMatch(
      /"functionCall":\{"name":"generate_video","args":\{.*\},"id":"adk-[0-9a-f-]{36}"\}/,
    );
    const result = events.find((event) => at(event, 'content', 'role') === 'user');
    expect(Object.keys(Object(result))).toEqual([
      'invocationId',
      'author',
      'content',
      'actions',
      'id',
      'longRunningToolIds',
      'timestamp',
    ]);
    expect(Number.isInteger(at(events[0], 'timestamp'))).toBe(true);
    expect(new Set(events.map((event) => at(event, 'invocationId'))).size).toBe(1);
    expect(at(events.at(-1), 'turnComplete')).toBe(true);
  });

  it('are ADK events in the other spelling, with times in seconds', async () => {
    const { events } = await spelled(client, 'invocation_id');
    expect(JSON.stringify(events)).toMatch(/"function_call".*"function_response".*"turn_complete":true/);
    expect(JSON.stringify(events)).not.toMatch(/functionCall|turnComplete|stateDelta/);
    expect(Number(at(events[0], 'timestamp'))).toBeLessThan(1e11);
  });

  it('are plain events', async () => {
    const plain = await start({ shape: 'plain' });
    const seen = await plain.turn(await plain.open(), lake);
    const types = new Set(seen.events.map((event) => at(event, 'type')));
    expect([...types].sort()).toEqual(['text', 'thinking', 'tool_call', 'tool_result']);
    expect(said(seen)).toContain('The raw video is ready: lake, 5 seconds.');
    await plain.sim.close();
  });

  it('are mixed by session', async () => {
    const mixed = await start({ shape: 'mixed' });
    const shapes = new Set<string>();
    for (let index = 0; index < 30; index += 1) {
      const { events } = await mixed.turn(await mixed.open(), 'hello');
      shapes.add(['type', 'invocationId', 'invocation_id'].find((key) => at(events[0], key) !== undefined) ?? '?');
    }
    expect([...shapes].sort()).toEqual(['invocationId', 'invocation_id', 'type']);
    await mixed.sim.close();
  });

  it('write a text in fragments that the whole then repeats', async () => {
    const { events } = await client.turn(await client.open(), lake);
    let fragments = '';
    let checked = 0;
    for (const event of events) {
      const text = list(at(event, 'content', 'parts'))
        .map((part) => at(part, 'text') ?? '')
        .join('');
      if (at(event, 'partial') === true) fragments += text;
      else {
        if (fragments !== '') expect(text).toBe(fragments);
        checked += fragments === '' ? 0 : 1;
        fragments = '';
      }
    }
    expect(checked).toBeGreaterThan(0);
  });
});

/** A generation in a session whose events have that key. */
async function spelled(who: Client, key: string) {
  for (let index = 0; index < 30; index += 1) {
    const session = await who.open();
    const { events } = await who.turn(session, 'hello');
    if (at(events[0], key) !== undefined) return await who.turn(session, lake);
  }
  throw new Error(`no session writes ${key}`);
}

describe('a generation', () => {
  it('tells of the raw video before it adds anything to it', async () => {
    const session = await client.open();
    const seen = await client.turn(session, lake);
    expect(tools(seen)).toEqual(['generate_video', 'add_music', 'add_title', 'apply_effect']);
    const order = JSON.stringify(seen.events);
    expect(order.indexOf('The raw video is ready')).toBeGreaterThan(order.indexOf('generate_video'));
    expect(order.lastIndexOf('The raw video is ready')).toBeLessThan(order.indexOf('add_music'));
  });

  it('has the raw video in the state by the time that it is told of', async () => {
    const session = await client.open();
    const { events } = await client.turn(session, lake);
    const ready = events.findIndex((event) => JSON.stringify(event).includes('"status":"ok"')) + 1;
    const other = await client.open();
    const turn = client.sim.nextTurn({ session: other, holdAfter: ready });
    const stream = client.turn(other, lake);
    await turn.held;
    expect(timeline(await client.draft(other))).toEqual(['0: lake (0-5s)']);
    expect(list(at(await client.state(other), 'generated_media'))).toHaveLength(1);
    turn.release();
    await stream;
    expect(timeline(await client.draft(other))).toHaveLength(4);
  });

  it('sends heartbeats of every form', async () => {
    const session = await client.open();
    let raw = '';
    for (let index = 0; index < 4; index += 1) raw += (await client.turn(session, 'add a title "X"')).raw;
    for (let index = 0; index < 3; index += 1) raw += (await client.turn(session, lake)).raw;
    const turn = client.sim.nextTurn({ holdAfter: 0 });
    const stream = client.turn(session, 'hello');
    await turn.held;
    for (let index = 0; index < 3; index += 1) turn.heartbeat();
    turn.release();
    const seen = await stream;
    expect(seen.heartbeats).toBe(3);
    expect(seen.raw).toMatch(/^: ping\n\nevent: heartbeat\ndata: \{\}\n\ndata:\n\n/);
    expect(raw).toContain(': ping\n\n');
  });
});

describe('one turn at a time', () => {
  it('refuses a message while the agent is busy', async () => {
    const session = await client.open();
    const turn = client.sim.nextTurn({ holdAfter: 0 });
    const first = client.turn(session, lake);
    await turn.held;
    expect((await client.send(session, 'hello')).status).toBe(409);
    turn.release();
    await first;
    expect(client.sim.posts(session)).toEqual([lake]);
  });
});

describe('a connection that dies', () => {
  it('after any event leaves the agent to its work', async () => {
    const { events } = await client.turn(await client.open(), lake);
    const whole = timeline(await client.draft(client.sim.sessions()[0] ?? ''));
    for (let cutAfter = 0; cutAfter <= events.length; cutAfter += 1) {
      // The same seed once more: the same events.
      const again = await start();
      const session = await again.open();
      const turn = again.sim.nextTurn({ cutAfter });
      const seen = await again.turn(session, lake);
      expect([cutAfter, seen.cut, seen.events.length]).toEqual([cutAfter, true, cutAfter]);
      expect(await turn.ended).toBe(events.length);
      expect(timeline(await again.draft(session))).toEqual(whole);
      expect(again.sim.posts()).toEqual([lake]);
      await again.sim.close();
    }
  });

  it('because the client hung up changes nothing either', async () => {
    const session = await client.open();
    const turn = client.sim.nextTurn({ holdAfter: 1 });
    const stream = await client.send(session, lake);
    await turn.held;
    await stream.body?.cancel();
    turn.release();
    expect(await turn.ended).toBeGreaterThan(5);
    expect(timeline(await client.draft(session))).toHaveLength(4);
    await client.sim.idle();
  });
});

describe('scripted turns', () => {
  it('say exactly what they are told to, and change the draft where they are told to', async () => {
    const session = await client.open();
    const draft = { t: [{ tt: 0, sg: [{ d: 1000 }] }] };
    const events = ['{"error":"x"}', 'not json', Buffer.from('data: {"a":\ndata: 1}\n\n')];
    const turn = client.sim.nextTurn({ events, change: { after: 2, draft }, holdAfter: 2 });
    const stream = client.send(session, lake);
    expect(await turn.begun).toBe(lake);
    await turn.held;
    expect(await client.draft(session)).not.toEqual(draft);
    turn.release();
    expect(await (await stream).text()).toBe('data: {"error":"x"}\n\ndata: not json\n\ndata: {"a":\ndata: 1}\n\n');
    expect(await client.draft(session)).toEqual(draft);
    expect(await turn.ended).toBe(3);
  });

  it('can say nothing at all', async () => {
    client.sim.nextTurn({ events: [] });
    expect(await (await client.send(await client.open(), lake)).text()).toBe('');
  });

  it('choose the words, the silence and the shape', async () => {
    const session = await client.open();
    client.sim.nextTurn({ text: 'Look at this.', shape: 'plain' });
    const seen = await client.turn(session, lake);
    expect(at(seen.events.at(-1), 'type')).toBe('text');
    expect(said(seen)).toMatch(/Look at this\.$/);
    client.sim.nextTurn({ silent: true });
    expect(said(await client.turn(session, 'add a title "Quiet"'))).not.toContain('Quiet');
    expect(timeline(await client.draft(session))).toContain('7: Quiet (0-3s)');
  });

  it.each([
    ['adk', /"error_?[cC]ode":"500".*model overloaded/],
    ['plain', /"type":"error","code":500,"message":"model overloaded"/],
  ] as const)('fail inside the stream (%s)', async (shape, pattern) => {
    const session = await client.open();
    client.sim.nextTurn({ shape, error: { after: 1, code: 500, message: 'model overloaded' } });
    const { raw, events, cut } = await client.turn(session, lake);
    expect(raw).toMatch(pattern);
    expect(events).toHaveLength(2);
    expect(cut).toBe(false);
    expect(timeline(await client.draft(session))).toEqual([]);
  });

  it('belong to their session and wait their turn', async () => {
    const [one, two] = [await client.open(), await client.open()];
    client.sim.nextTurn({ session: two, text: 'second' });
    client.sim.nextTurn({ text: 'any' });
    expect(said(await client.turn(one, 'hello'))).toBe('any');
    expect(said(await client.turn(two, 'hello'))).toBe('second');
    expect(said(await client.turn(two, 'hello'))).toContain('Describe');
  });
});

describe('the clock', () => {
  it('is asked for every pause, shortened by the pace', async () => {
    const slept: number[] = [];
    const clock = {
      now: () => 1_800_000_000_000,
      sleep: async (ms: number) => void slept.push(ms),
      after: () => () => undefined,
    };
    const paced = await start({ pace: 0.5, clock });
    const { heartbeats } = await paced.turn(await paced.open(), lake);
    const total = slept.reduce((sum, ms) => sum + ms, 0);
    expect(total).toBeGreaterThanOrEqual(50_000);
    expect(total).toBeLessThanOrEqual(155_000);
    expect(heartbeats).toBeGreaterThanOrEqual(6);
    expect(Math.max(...slept)).toBe(7500);
    await paced.sim.close();
  });

  it('keeps a held turn alive with heartbeats where that is wanted', async () => {
    let tick = (): void => undefined;
    const clock = {
      now: () => 0,
      sleep: () => Promise.resolve(),
      after: (_: number, callback: () => void) => {
        tick = callback;
        return () => {
          tick = () => undefined;
        };
      },
    };
    const paced = await start({ pace: 1, clock });
    const turn = paced.sim.nextTurn({ events: ['{"a":1}'], holdAfter: 1, heartbeatsWhileHeld: true });
    const stream = paced.send(await paced.open(), lake);
    await turn.held;
    for (let index = 0; index < 5; index += 1) tick();
    turn.release();
    expect((await read(await stream)).heartbeats).toBe(5);
    tick();
    await paced.sim.close();
  });
});

describe('closing', () => {
  it('ends what still runs', async () => {
    const other = await start({ pace: 1 });
    const session = await other.open();
    const stream = await other.send(session, lake);
    await other.sim.close();
    expect((await read(stream)).cut).toBe(true);
  });
});
