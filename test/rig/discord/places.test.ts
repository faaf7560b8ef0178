import { expect, test } from 'vitest';
import { createManualClock } from '../manual-clock.ts';
import { club, refusal } from './with-discord.ts';

const DENIED = '403 50013 Missing Permissions';

test('what the bot may do in a channel', async () => {
  const { discord, calls, ann, general, path } = await club();
  const files = [{ name: 'a.mp4', data: Buffer.alloc(10) }];
  general.denies('bot', 'EMBED_LINKS', 'ATTACH_FILES');
  expect(await refusal(calls.post(path, { embeds: [{ title: 'x' }] }))).toBe(DENIED);
  expect(await refusal(calls.post(path, { content: 'x' }, files))).toBe(DENIED);
  await calls.post(path, { content: 'x' });
  general.denies('bot', 'SEND_MESSAGES');
  expect(await refusal(calls.post(path, { content: 'x' }))).toBe(DENIED);
  expect(await refusal(calls.post(`/channels/${general.id}/typing`))).toBe(DENIED);
  general.denies('everyone', 'VIEW_CHANNEL');
  expect(await refusal(calls.post(path, { content: 'x' }))).toBe('403 50001 Missing Access');
  expect(() => general.says(ann, 'x')).toThrow('does not see');
  general.allows('bot', 'VIEW_CHANNEL', 'SEND_MESSAGES');
  await calls.post(path, { content: 'y' });
  expect(general.view()).toEqual(['bot: x', 'bot: y']);
  expect(discord.invalid.map(({ status, code }) => `${status} ${code}`)).toEqual([
    '403 50013',
    '403 50013',
    '403 50013',
    '403 50013',
    '403 50001',
  ]);
  expect(discord.violations).toEqual([]);
});

test('who manages messages', async () => {
  const { calls, ann, bob, guild, general, path } = await club();
  const { id } = await calls.post(path, { content: 'x' });
  expect(() => general.removes(ann, { id: String(id) })).toThrow('cannot delete');
  guild.promotes(bob);
  const manages = (person: typeof ann) => {
    const { member } = general.slash(person, 'video').body;
    return JSON.stringify(member).match(/"permissions":"(\d+)"/)?.[1];
  };
  expect(BigInt(manages(bob) ?? 0) & (1n << 13n)).not.toBe(0n);
  expect(BigInt(manages(ann) ?? 0) & (1n << 13n)).toBe(0n);
  general.removes(bob, { id: String(id) });
  expect(general.view()).toEqual([]);
});

test('channels, guilds and the bot itself go away', async () => {
  const { discord, calls, ann, guild, general, path } = await club();
  const side = guild.channel('side');
  side.deletes();
  expect(await refusal(calls.post(`/channels/${side.id}/messages`, { content: 'x' }))).toBe(
    '404 10003 Unknown Channel',
  );
  const doing = general.slash(ann, 'video');
  await calls.answer(doing, { type: 5 });
  guild.removesBot();
  expect(await refusal(calls.post(path, { content: 'x' }))).toBe('403 50001 Missing Access');
  expect(await refusal(calls.patch(`${calls.webhook(doing)}/messages/@original`, { content: 'x' }))).toMatch(
    '404 10015',
  );
  expect(() => general.slash(ann, 'video')).toThrow('not installed');
  guild.addsBot();
  await calls.post(path, { content: 'x' });
  guild.deletes();
  expect(await refusal(calls.post(path, { content: 'x' }))).toBe('404 10003 Unknown Channel');
  expect(discord.violations).toEqual([]);
});

test('DMs: opened, closed, without a common server', async () => {
  const { discord, calls, ann } = await club();
  const { id } = await calls.post('/users/@me/channels', { recipient_id: ann.id });
  expect(id).toBe(discord.dm(ann).id);
  await calls.post(`/channels/${id}/messages`, { content: 'your video' });
  const dm = discord.dm(ann);
  expect(dm.view()).toEqual(['bot: your video']);
  dm.closes();
  expect(await refusal(calls.post(`/channels/${id}/messages`, { content: 'x' }))).toMatch('403 50007');
  const zoe = discord.person({ username: 'zoe' });
  const stranger = discord.dm(zoe);
  expect(await refusal(calls.post(`/channels/${stranger.id}/messages`, { content: 'x' }))).toMatch('403 50278');
  discord.installs(zoe);
  await calls.post(`/channels/${stranger.id}/messages`, { content: 'x' });
  expect(discord.trace().at(-1)).toBe('POST /channels/@zoe/messages content="x" → #1');
});

test('threads: on a message, by themselves, secret, archived', async () => {
  const clock = createManualClock();
  const { calls, ann, bob, general, path } = await club({ clock });
  const { id } = await calls.post(path, { content: 'a cat' });
  const { id: thread } = await calls.post(`${path}/${id}/threads`, { name: 'Cat', auto_archive_duration: 60 });
  expect(thread).toBe(id);
  expect(general.messages[0]?.hasThread).toBe(true);
  expect(await refusal(calls.post(`${path}/${id}/threads`, { name: 'Cat' }))).toMatch('400 160004');
  const cat = await general.thread(/Cat/);
  const inside = `/channels/${cat.id}/messages` as const;
  const { id: first } = await calls.post(inside, { content: 'draft' });
  cat.says(ann, 'longer');
  await clock.advance(61 * 60_000);
  expect(cat.archived).toBe(true);
  expect(await refusal(calls.patch(`${inside}/${first}`, { content: 'x' }))).toBe('400 50083 Thread is archived');
  await calls.post(inside, { content: 'back' });
  await calls.patch(`${inside}/${first}`, { content: 'edited' });
  cat.locks();
  expect(await refusal(calls.post(inside, { content: 'x' }))).toBe('400 50083 Thread is archived');
  expect(cat.view()).toEqual(['bot: edited', 'ann: longer', 'bot: back']);
  const { id: secret } = await calls.post(`/channels/${general.id}/threads`, { name: 'Just us', type: 12 });
  await calls.put(`/channels/${secret}/thread-members/${bob.id}`);
  const hidden = await general.thread(/Just us/);
  expect(hidden).toMatchObject({ secret: true, members: ['nemo', 'bob'] });
  expect(() => hidden.says(ann, 'hi')).toThrow('does not see');
});

test('threads that the bot may not open', async () => {
  const { calls, guild, general } = await club();
  general.denies('bot', 'CREATE_PRIVATE_THREADS');
  const open = (type: number) => calls.post(`/channels/${general.id}/threads`, { name: 'x', type });
  expect(await refusal(open(12))).toBe(DENIED);
  await open(11);
  guild.fillsWithThreads(true);
  expect(await refusal(open(11))).toMatch('400 160006');
  general.denies('bot', 'SEND_MESSAGES_IN_THREADS');
  const room = await general.thread(/x/);
  expect(await refusal(calls.post(`/channels/${room.id}/messages`, { content: 'x' }))).toBe(DENIED);
  await calls.patch(`/channels/${room.id}`, { archived: true });
  expect(room.archived).toBe(true);
});

test('a channel shows the threads that it has now', async () => {
  const { ann, general } = await club();
  expect(general.threads).toEqual([]);
  general.opensThread(ann, 'Take 2');
  expect(general.threads.map(({ name }) => name)).toEqual(['"Take 2"']);
  general.threads[0]?.deletes();
  expect(general.threads).toEqual([]);
});
