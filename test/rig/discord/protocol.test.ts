import { once } from 'node:events';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createManualClock } from '../manual-clock.ts';
import type { Discord } from './discord-api.ts';
import { clientOf, login, withDiscord } from './with-discord.ts';

interface Frame {
  readonly op: number;
  readonly t?: string;
  readonly s?: number;
  readonly d?: unknown;
}

/** A shard without discord.js. */
async function shardOf(discord: Discord) {
  const socket = new WebSocket(`${discord.url.replace('http', 'ws')}/gateway?v=10&encoding=json`);
  const frames: Frame[] = [];
  socket.on('message', (data) => void frames.push(JSON.parse(String(data))));
  await once(socket, 'open');
  await expect.poll(() => frames[0]?.op).toBe(10);
  return {
    frames,
    socket,
    send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
    async closed(): Promise<unknown> {
      const [code] = await once(socket, 'close');
      return code;
    },
  };
}

const hello = (discord: Discord, more: object = {}) => ({
  token: discord.token,
  intents: 1 << 12,
  properties: { os: 'linux', browser: 'test', device: 'test' },
  ...more,
});

test.each([
  ['an unknown opcode', 99, {}, 4001],
  ['a frame that cannot be read', 2, { token: 5 }, 4002],
  ['anything before IDENTIFY', 3, {}, 4003],
  ['a shard that cannot be', 2, { shard: [2, 2] }, 4010],
  ['intents that do not exist', 2, { intents: 2 ** 40 }, 4013],
])('%s is refused', async (_, op, d, code) => {
  const discord = await withDiscord();
  const shard = await shardOf(discord);
  shard.send(op, op === 2 ? hello(discord, d) : d);
  expect(await shard.closed()).toBe(code);
});

test('IDENTIFY twice is refused, heartbeats are answered', async () => {
  const discord = await withDiscord();
  const shard = await shardOf(discord);
  shard.send(1, null);
  await expect.poll(() => shard.frames.at(-1)?.op).toBe(11);
  shard.send(2, hello(discord));
  await expect.poll(() => shard.frames.at(-1)?.t).toBe('READY');
  shard.send(2, hello(discord));
  expect(await shard.closed()).toBe(4005);
});

test('RESUME sends what was missed, once, as long as the session is kept', async () => {
  const clock = createManualClock();
  const discord = await withDiscord({ clock });
  const ann = discord.person({ username: 'ann' });
  discord.guild({ name: 'Club', members: [ann] });
  const dm = discord.dm(ann);
  const first = await shardOf(discord);
  first.send(2, hello(discord));
  await expect.poll(() => first.frames.at(-1)?.t).toBe('READY');
  dm.says(ann, 'one');
  await expect.poll(() => first.frames.at(-1)?.s).toBe(2);
  const session_id = discord.gateway.sessions[0]?.id;
  first.socket.terminate();
  await expect.poll(() => discord.gateway.sessions[0]?.socket).toBe(undefined);
  dm.says(ann, 'two');
  const second = await shardOf(discord);
  second.send(6, { token: discord.token, session_id, seq: 2 });
  await expect
    .poll(() => second.frames.map(({ t, s }) => `${t} ${s}`))
    .toEqual(['null null', 'MESSAGE_CREATE 3', 'RESUMED 4']);
  second.socket.terminate();
  await expect.poll(() => discord.gateway.sessions[0]?.socket).toBe(undefined);
  await clock.advance(6 * 60_000);
  const third = await shardOf(discord);
  third.send(6, { token: discord.token, session_id, seq: 4 });
  await expect.poll(() => third.frames.at(-1)).toMatchObject({ op: 9, d: false });
});

test('a shard that says goodbye has no session any more', async () => {
  const discord = await withDiscord();
  const shard = await shardOf(discord);
  shard.send(2, hello(discord));
  await expect.poll(() => discord.gateway.sessions.length).toBe(1);
  shard.socket.close(1000);
  await expect.poll(() => discord.gateway.sessions.length).toBe(0);
});

test('discord.js keeps its heart beating', async () => {
  const discord = await withDiscord({ heartbeat: 50 });
  await login(discord, clientOf(discord));
  await expect.poll(() => discord.gateway.log.filter(({ did }) => did === 'heartbeat').length).toBeGreaterThan(2);
  expect(discord.gateway.log.filter(({ did }) => did === 'identify')).toHaveLength(1);
});
