import { expect, test } from 'vitest';
import { createManualClock } from '../manual-clock.ts';
import { club, refusal } from './with-discord.ts';

const HOUR = 60 * 60_000;

test('a message sent twice with one nonce stands there once, for a while', async () => {
  const clock = createManualClock();
  const { discord, calls, general, path } = await club({ clock });
  const once = { content: 'done', nonce: 'job 1 step 2', enforce_nonce: true };
  const first = await calls.post(path, once);
  expect((await calls.post(path, once)).id).toBe(first.id);
  expect(general.view()).toEqual(['bot: done']);
  await clock.advance(5 * 60_000);
  expect((await calls.post(path, once)).id).not.toBe(first.id);
  expect(await refusal(calls.post(path, { content: 'x', nonce: 'x'.repeat(26) }))).toBe('400 50035 Invalid Form Body');
  expect(discord.violations).toHaveLength(1);
});

test('whom a message calls', async () => {
  const { calls, ann, bob, general, guild, path } = await club();
  const asked = general.says(ann, 'a cat please');
  const everything = `<@${ann.id}> <@${bob.id}> @everyone`;
  const reply = { message_reference: { message_id: asked.id } };
  await calls.post(path, { content: everything, ...reply });
  await calls.post(path, { content: everything, ...reply, allowed_mentions: { parse: [], users: [ann.id] } });
  await calls.post(path, { content: everything, ...reply, allowed_mentions: { parse: [], replied_user: true } });
  guild.grants('MENTION_EVERYONE');
  await calls.post(path, { content: everything });
  expect(general.messages.slice(1).map(({ pings }) => pings)).toEqual([
    ['ann', 'bob'],
    ['ann'],
    ['ann'],
    ['everyone', 'ann', 'bob'],
  ]);
  expect(general.pings(bob)).toHaveLength(2);
  expect(general.view()[1]).toBe('bot: @ann @bob @everyone');
  const both = { parse: ['users'], users: [ann.id] };
  expect(await refusal(calls.post(path, { content: 'x', allowed_mentions: both }))).toBe('400 50035 Invalid Form Body');
});

test('a reply to what is gone', async () => {
  const { calls, ann, general, path } = await club();
  const asked = general.says(ann, 'a cat');
  general.removes(ann, asked);
  const message_reference = { message_id: asked.id };
  expect(await refusal(calls.post(path, { content: 'x', message_reference }))).toBe('400 50035 Invalid Form Body');
  await calls.post(path, { content: 'x', message_reference: { ...message_reference, fail_if_not_exists: false } });
  general.denies('bot', 'READ_MESSAGE_HISTORY');
  expect(await refusal(calls.post(path, { content: 'x', message_reference }))).toMatch('400 160002');
});

test('what Discord refuses: too long, empty, of another, gone', async () => {
  const { discord, calls, ann, general, path } = await club();
  expect(await refusal(calls.post(path, { content: 'x'.repeat(2001) }))).toBe('400 50035 Invalid Form Body');
  expect(discord.violations.at(-1)).toContain(
    '"content":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 2000 or fewer in length."}]}',
  );
  expect(await refusal(calls.post(path, { content: ' ' }))).toBe('400 50006 Cannot send an empty message');
  expect(await refusal(calls.post(path, { content: 5 }))).toBe('400 50035 Invalid Form Body');
  const own = general.says(ann, 'mine');
  expect(await refusal(calls.patch(`${path}/${own.id}`, { content: 'x' }))).toMatch('403 50005');
  expect(await refusal(calls.delete(`${path}/${own.id}`))).toBe('403 50013 Missing Permissions');
  expect(await refusal(calls.patch(`${path}/1`, { content: 'x' }))).toBe('404 10008 Unknown Message');
  expect(await refusal(calls.post('/channels/1/messages', { content: 'x' }))).toBe('404 10003 Unknown Channel');
  expect(await refusal(calls.get('/nowhere'))).toBe('404 0 404: Not Found');
  expect(discord.violations.at(-1)).toBe('the fake does not know GET /nowhere');
});

test('an unknown field is dropped without a word, but told', async () => {
  const { discord, calls, general, path } = await club();
  await calls.post(path, { content: 'x', colour: 'red', embeds: [{ title: 't', sub: 1 }] });
  expect(general.view()).toEqual(['bot: x ⟦t⟧']);
  expect(discord.violations).toEqual([
    'POST /channels/:channel/messages: unknown field embeds.0.sub',
    'POST /channels/:channel/messages: unknown field colour',
  ]);
});

test('embeds have limits of their own', async () => {
  const { calls, path } = await club();
  const big = { description: 'x'.repeat(4000) };
  expect(await refusal(calls.post(path, { embeds: [big, big] }))).toBe('400 50035 Invalid Form Body');
  expect(await refusal(calls.post(path, { embeds: [{ title: 'x'.repeat(257) }] }))).toBe('400 50035 Invalid Form Body');
  expect(await refusal(calls.post(path, { embeds: [{}] }))).toBe('400 50035 Invalid Form Body');
  await calls.post(path, { embeds: [big] });
});

test('edits, and their limit on what is older than an hour', async () => {
  const clock = createManualClock();
  const { discord, calls, general, path } = await club({ clock, limits: { oldEdits: 2 } });
  const { id } = await calls.post(path, { content: 'one' });
  await calls.patch(`${path}/${id}`, { content: 'two' });
  expect(general.messages[0]).toMatchObject({ edits: 1, content: 'two' });
  await clock.advance(HOUR);
  await calls.patch(`${path}/${id}`, { content: 'three' });
  await calls.patch(`${path}/${id}`, { content: 'four' });
  const late = calls.patch(`${path}/${id}`, { content: 'five' });
  late.catch(() => undefined);
  await expect.poll(() => discord.trace().at(-1)).toMatch('→ 429 30046');
  expect(general.view()).toEqual(['bot: four']);
});

test('reading: newest first, before and after', async () => {
  const { calls, ann, general, path } = await club();
  const ids = ['a', 'b', 'c', 'd'].map((text) => general.says(ann, text).id);
  const shown = async (query: string) => {
    const { list } = await calls.get(`${path}?${query}`);
    return JSON.stringify(list)
      .match(/"id":"(\d+)","channel_id"/g)
      ?.map((one) => ids.indexOf(one.match(/\d+/)?.[0] ?? ''));
  };
  expect(await shown('limit=2')).toEqual([3, 2]);
  expect(await shown(`after=${ids[0]}&limit=2`)).toEqual([2, 1]);
  expect(await shown(`before=${ids[1]}`)).toEqual([0]);
});
