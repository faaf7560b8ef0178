import { expect, test } from 'vitest';
import { createManualClock } from '../manual-clock.ts';
import { club } from './with-discord.ts';

const SEND = 'POST /channels/:channel/messages';

test('an error in place of an answer, for one channel and so many calls', async () => {
  const { discord, calls, guild, general, path } = await club();
  const other = guild.channel('other');
  const error = { kind: 'error', status: 500, code: 0, message: 'Internal Server Error' } as const;
  const order = discord.fails(SEND, error, { channel: general, times: 2, after: 1 });
  await calls.post(path, { content: '1' });
  await calls.post(`/channels/${other.id}/messages`, { content: '1' });
  await expect(calls.post(path, { content: '2' })).rejects.toThrow('Internal Server Error');
  await expect(calls.post(path, { content: '2' })).rejects.toThrow('Internal Server Error');
  await calls.post(path, { content: '3' });
  expect(order.met).toBe(2);
  expect(general.view()).toEqual(['bot: 1', 'bot: 3']);
});

test('a message lands, but the bot never hears of it', async () => {
  const { discord, calls, general, path } = await club();
  discord.fails(SEND, { kind: 'silent' });
  await expect(calls.post(path, { content: 'x' })).rejects.toThrow();
  expect(general.view()).toEqual(['bot: x']);
  expect(discord.trace().at(-1)).toBe('POST /channels/#general/messages content="x" → landed, no answer');
});

test('an upload breaks off and nothing lands; a proxy answers in HTML', async () => {
  const { discord, calls, general, path } = await club();
  const files = [{ name: 'a.mp4', data: Buffer.alloc(3_000_000) }];
  discord.fails(SEND, { kind: 'broken', bytes: 1000 });
  await expect(calls.post(path, {}, files)).rejects.toThrow();
  discord.fails(/messages$/, { kind: 'page', status: 502 });
  await expect(calls.post(path, { content: 'x' })).rejects.toThrow();
  expect(general.view()).toEqual([]);
  expect(discord.violations).toEqual([]);
});

test('a call that hangs until it is let go, and one that is slow', async () => {
  const clock = createManualClock();
  const { discord, calls, general, path } = await club({ clock });
  const order = discord.fails(SEND, { kind: 'hanging' });
  const hanging = calls.post(path, { content: 'x' });
  await order.begun;
  expect(general.view()).toEqual([]);
  order.release();
  await hanging;
  discord.fails(SEND, { kind: 'slow', ms: 5000 });
  const slow = calls.post(path, { content: 'y' });
  await general.sees(/y/);
  await clock.advance(5000);
  expect(await slow).toMatchObject({ content: 'y' });
});

test('discord.js waits when it is told to', async () => {
  const { discord, calls, path } = await club();
  discord.fails(SEND, { kind: 'limited', seconds: 0.05 });
  await calls.post(path, { content: 'x' });
  expect(
    discord
      .trace()
      .slice(-2)
      .map((line) => line.split('→')[1]),
  ).toEqual([' 429 0 You are being rate limited.', ' #1']);
  expect(discord.invalid).toHaveLength(1);
  discord.fails(SEND, { kind: 'limited', seconds: 0.05, scope: 'shared' });
  await calls.post(path, { content: 'y' });
  expect(discord.invalid).toHaveLength(1);
});

test('buckets are told in headers and discord.js keeps within them', async () => {
  const { discord, calls, general, path } = await club({ rateLimits: { messages: { limit: 2, ms: 100 } } });
  await Promise.all(['1', '2', '3', '4', '5'].map((content) => calls.post(path, { content })));
  expect(general.messages).toHaveLength(5);
  expect(discord.invalid).toEqual([]);
  const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
  const post = () =>
    fetch(`${discord.url}/api/v10${path}`, { method: 'POST', headers, body: JSON.stringify({ content: 'x' }) });
  const answers = await Promise.all([post(), post(), post(), post()]);
  const refused = answers.find(({ status }) => status === 429);
  expect(refused?.headers.get('x-ratelimit-scope')).toBe('user');
  expect(await refused?.json()).toMatchObject({ retry_after: expect.any(Number), global: false });
});

test('the server is gone and comes back on the same port', async () => {
  const { discord, calls, ann, general, path } = await club();
  await discord.down();
  await expect(calls.post(path, { content: 'x' })).rejects.toThrow();
  general.says(ann, 'anybody there?');
  await discord.up();
  await calls.post(path, { content: 'yes' });
  expect(general.view()).toEqual(['ann: anybody there?', 'bot: yes']);
});

test('a download that breaks off', async () => {
  const { discord, ann, general } = await club();
  const { files } = general.says(ann, 'x', { attachments: [{ name: 'a.mov', size: 100_000 }] });
  const url = files[0]?.url ?? '';
  discord.fails('GET /cdn', { kind: 'broken', bytes: 1000 });
  await expect(fetch(url).then((response) => response.arrayBuffer())).rejects.toThrow();
  expect((await (await fetch(url)).arrayBuffer()).byteLength).toBe(100_000);
});

test('without the token nothing', async () => {
  const { discord, path } = await club();
  const response = await fetch(`${discord.url}/api/v10${path}`, { headers: { authorization: 'Bot x' } });
  expect([response.status, await response.json()]).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
});
