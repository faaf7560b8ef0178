import { afterEach, describe, expect, test } from 'vitest';
import { type HttpServer, startHttpServer } from '../../../src/adapters/http/http-server.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { beginJourney, type Journey, type JourneyOptions } from '../../rig/telegram-journeys.ts';

const WAVES = 'a 10 second clip of waves at sunset';
const PUBLIC = 'https://bot.example.com/telegram/hook';
const SECRET = 'se-cret_1';
const HEADER = 'x-telegram-bot-api-secret-token';

const servers: HttpServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A life that Telegram calls, on a port of this process; `knock` calls it as somebody else would. */
async function called(options: JourneyOptions = {}) {
  let journey: Journey | undefined;
  let alive = true;
  const answered: number[] = [];
  const server = await startHttpServer(
    0,
    new Map([
      [
        new URL(PUBLIC).pathname,
        async (request, response) => {
          const webhook = alive ? journey?.life.webhook : undefined;
          // What a proxy says in front of a process that is away.
          if (!webhook) return void response.writeHead(502).end();
          await webhook.handle(request, response);
          answered.push(response.statusCode);
        },
      ],
    ]),
  );
  servers.push(server);
  const url = `http://127.0.0.1:${server.port}${new URL(PUBLIC).pathname}`;
  journey = await beginJourney({
    ...options,
    webhook: { url: PUBLIC, secret: SECRET },
    api: { ...options.api, webhooks: { [PUBLIC]: url } },
  });
  const { api, life } = journey;
  await expect.poll(() => life.log).toContain('info: connected to Telegram');
  const ann = api.person({ first_name: 'Ann', language_code: 'en' });

  async function knock(init: RequestInit): Promise<number> {
    const response = await fetch(url, init);
    expect(await response.text()).toBe('');
    return response.status;
  }
  return {
    ...journey,
    ann,
    chat: api.privateChat(ann),
    answered,
    knock,
    async stops() {
      alive = false;
      await life.stop();
    },
    async dies() {
      alive = false;
      await life.kill();
    },
    async starts() {
      await life.start();
      alive = true;
    },
  };
}

/** An update as Telegram sends it, about a message of Ann's. */
function update(id: number, text: string): string {
  const from = { id: 10_001, is_bot: false, first_name: 'Ann', language_code: 'en' };
  const chat = { id: 10_001, type: 'private', first_name: 'Ann' };
  const date = Math.floor(Date.parse('2026-01-01T00:00:00Z') / 1000);
  return JSON.stringify({ update_id: id, message: { message_id: 900 + id, date, from, chat, text } });
}

function post(
  body: string | ReadableStream<Uint8Array>,
  headers: Record<string, string> = { [HEADER]: SECRET },
): RequestInit {
  return { method: 'POST', body, headers };
}

test('a whole conversation by webhook: no poll, every update taken once', async () => {
  const { api, stops, starts, quiet, simulator, ann, chat, answered } = await called();
  chat.says(ann, `/video ${WAVES}`);
  await quiet();
  expect(chat.messages.filter(({ video }) => video)).toHaveLength(1);
  expect(await chat.presses(ann, /Without music/)).toEqual({ text: '', alert: false });
  await quiet();
  chat.says(ann, '/history');
  await chat.sees(/Your videos/);
  await quiet();
  await stops();
  chat.says(ann, 'mute the music');
  await starts();
  await quiet();
  expect(simulator.posts()).toHaveLength(3);
  expect(simulator.sessions()).toHaveLength(1);
  expect(api.calls.filter(({ method }) => method === 'getUpdates')).toEqual([]);
  expect(answered.filter((status) => status === 200)).toHaveLength(4);
  expect(api.pending).toEqual([]);
});

describe('what is not Telegram', () => {
  test.each([
    ['no secret', {}],
    ['a wrong secret', { [HEADER]: 'se-cret_2' }],
    ['a secret that only begins right', { [HEADER]: `${SECRET}x` }],
    ['a part of the secret', { [HEADER]: SECRET.slice(0, -1) }],
    ['an empty secret', { [HEADER]: '' }],
  ])('%s: 401, and nothing happens', async (_, headers) => {
    const { quiet, simulator, ann, chat, knock } = await called();
    expect(await knock(post(update(7, WAVES), headers))).toBe(401);
    await quiet();
    expect(chat.view()).toEqual([]);
    chat.says(ann, '/credits');
    await chat.sees(/available/);
    expect(simulator.posts()).toEqual([]);
  });

  test('neither a POST nor JSON nor small: refused, and the next update is taken', async () => {
    const { quiet, ann, chat, knock } = await called();
    expect(await knock({ method: 'GET', headers: { [HEADER]: SECRET } })).toBe(405);
    expect(await knock({ method: 'PUT', headers: { [HEADER]: SECRET }, body: update(7, WAVES) })).toBe(405);
    expect(await knock(post('{"update_id": 7, "mess'))).toBe(400);
    expect(await knock(post(''))).toBe(400);
    expect(await knock(post('x'.repeat(1024 * 1024 + 1)))).toBe(413);
    await quiet();
    expect(chat.view()).toEqual([]);
    chat.says(ann, '/credits');
    await chat.sees(/available/);
  });

  test('a body that does not tell how large it is', async () => {
    const { knock } = await called();
    let given = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 65_536;
        if (given > 8_000_000) controller.close();
        else controller.enqueue(new TextEncoder().encode(' '.repeat(65_536)));
      },
    });
    const init: RequestInit & { duplex: 'half' } = { ...post(body), duplex: 'half' };
    expect(await knock(init)).toBe(413);
  });

  test('an update of another kind, or of a later API, is taken and does nothing', async () => {
    const { quiet, chat, knock } = await called();
    expect(await knock(post('{"update_id": 7, "a_thing_of_2030": {"id": 1}}'))).toBe(200);
    expect(await knock(post('{"hello": "world"}'))).toBe(200);
    expect(await knock(post('[]'))).toBe(200);
    await quiet();
    expect(chat.view()).toEqual([]);
  });
});

describe('stored before it is acknowledged', () => {
  /** A store whose writes of updates fail so many times. */
  function failing(times: number) {
    let left = times;
    return (store: Store): Store => ({
      ...store,
      async add(space, key, value, seconds) {
        if (space === 'inbox' && left > 0) {
          left -= 1;
          throw new Error('the disk is full');
        }
        return store.add(space, key, value, seconds);
      },
    });
  }

  test('what cannot be written down is not acknowledged, comes again and is answered once', async () => {
    const journey = await called({ store: failing(3) });
    const { quiet, simulator, ann, chat, answered } = journey;
    journey.expectsErrors(/an update could not be written down; Telegram sends it again/);
    chat.says(ann, `/video ${WAVES}`);
    chat.says(ann, '/credits');
    await chat.sees(/available/);
    await quiet();
    expect(answered).toEqual([500, 500, 500, 200, 200]);
    expect(simulator.posts()).toEqual([WAVES]);
    expect(chat.messages.filter(({ video }) => video)).toHaveLength(1);
  });

  test('a process that dies right after it acknowledged goes on with it, and a repeat does nothing', async () => {
    const { api, dies, starts, quiet, simulator, ann, chat, answered } = await called();
    simulator.fail({ on: 'token', with: { stall: 'before-headers' } });
    chat.says(ann, `/video ${WAVES}`);
    await simulator.waitFor('token');
    await expect.poll(() => answered).toEqual([200]);
    await dies();
    await starts();
    await quiet();
    expect(simulator.posts()).toEqual([WAVES]);
    expect(chat.messages.filter(({ video }) => video)).toHaveLength(1);
    const seen = chat.view();
    expect(api.pending).toEqual([]);
    api.redeliver(100_000_001);
    await expect.poll(() => answered).toEqual([200, 200]);
    await quiet();
    expect(chat.view()).toEqual(seen);
  });

  test('while the process is away Telegram keeps them, in order', async () => {
    const { stops, starts, quiet, simulator, ann, chat } = await called();
    chat.says(ann, WAVES);
    await quiet();
    await stops();
    chat.says(ann, 'mute the music');
    chat.says(ann, 'add a title "Night"');
    chat.says(ann, '/history');
    await starts();
    await chat.sees(/no exports yet/);
    await quiet();
    expect(simulator.posts()).toEqual([WAVES, 'mute the music', 'add a title "Night"']);
  });
});
