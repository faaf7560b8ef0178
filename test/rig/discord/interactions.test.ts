import { expect, test } from 'vitest';
import { createManualClock } from '../manual-clock.ts';
import { club, refusal } from './with-discord.ts';

const MINUTE = 60_000;

test('three seconds for the first answer, and one only', async () => {
  const clock = createManualClock();
  const { discord, calls, ann, general } = await club({ clock });
  const late = general.slash(ann, 'video', { prompt: 'a cat' });
  await clock.advance(3000);
  expect(late.failed).toBe(true);
  expect(general.view(ann)).toEqual(['· (only ann sees) The application did not respond']);
  expect(await refusal(calls.answer(late, { type: 5 }))).toBe('404 10062 Unknown interaction');
  expect(discord.unanswered).toEqual(['/video']);
  const early = general.slash(ann, 'video');
  await clock.advance(2900);
  await calls.answer(early, { type: 4, data: { content: 'hi' } });
  await clock.advance(3000);
  expect(await early.acknowledged()).toMatchObject({ type: 4, clockMs: 2900 });
  expect(discord.violations).toEqual([]);
  expect(await refusal(calls.answer(early, { type: 5 }))).toBe('400 40060 Interaction has already been acknowledged.');
  expect(discord.violations).toHaveLength(1);
  expect(discord.slowest).toMatchObject({ title: '/video', person: ann });
});

test('a token lives fifteen minutes and is not called again', async () => {
  const clock = createManualClock();
  const { discord, calls, ann, general } = await club({ clock });
  const doing = general.slash(ann, 'video');
  const hook = calls.webhook(doing);
  expect(await refusal(calls.patch(`${hook}/messages/@original`, { content: 'x' }))).toBe('404 10015 Unknown Webhook');
  await calls.answer(doing, { type: 5 });
  await clock.advance(15 * MINUTE - 1);
  await calls.patch(`${hook}/messages/@original`, { content: 'still' });
  await clock.advance(1);
  expect(await refusal(calls.patch(`${hook}/messages/@original`, { content: 'dead' }))).toBe(
    '401 50027 Invalid Webhook Token',
  );
  expect(discord.violations).toEqual([]);
  expect(await refusal(calls.post(hook, { content: 'dead' }))).toBe('401 50027 Invalid Webhook Token');
  expect(discord.violations).toEqual(['the dead token of /video was called again']);
  expect(discord.invalid.map(({ status, code }) => `${status} ${code}`)).toEqual(['401 50027', '401 50027']);
  expect(general.view()).toEqual(['bot: still']);
});

test('thinking becomes a message; what only one sees stays so', async () => {
  const { calls, ann, bob, general, path } = await club();
  const doing = general.slash(ann, 'video');
  await calls.answer(doing, { type: 5, data: { flags: 64 } });
  expect(general.view(ann)).toEqual(['bot (only ann sees): thinking…']);
  expect(general.view(bob)).toEqual([]);
  const hook = calls.webhook(doing);
  await calls.patch(`${hook}/messages/@original`, { content: 'your credits', flags: 0 });
  expect(general.view()).toEqual(['bot (only ann sees): your credits']);
  expect(doing.answer).toMatchObject({ edits: 0, thinking: false, onlyFor: ann, answers: '/video' });
  expect(await refusal(calls.get(`${path}/${doing.answer?.id ?? ''}`))).toBe('404 10008 Unknown Message');
  await calls.delete(`${hook}/messages/@original`);
  expect(general.view()).toEqual([]);
  expect(await refusal(calls.get(`${hook}/messages/@original`))).toBe('404 10008 Unknown Message');
});

test('a followup right after thinking fills that message, as the original does', async () => {
  const { discord, calls, ann, general } = await club();
  const doing = general.slash(ann, 'video');
  await calls.answer(doing, { type: 5 });
  await calls.post(calls.webhook(doing), { content: 'one', flags: 64 });
  await calls.post(calls.webhook(doing), { content: 'two', flags: 64 });
  expect(general.view()).toEqual(['bot: one', 'bot (only ann sees): two']);
  expect(discord.violations).toHaveLength(1);
});

test('which answers fit what', async () => {
  const { calls, ann, general, path } = await club();
  const command = general.slash(ann, 'video');
  expect(await refusal(calls.answer(command, { type: 6 }))).toBe('400 50035 Invalid Form Body');
  const modal = { custom_id: 'm', title: 'More', components: [row({ type: 4, custom_id: 't', style: 1, label: 'T' })] };
  await calls.answer(command, { type: 9, data: modal });
  expect(await command.opens()).toMatchObject({ title: 'More', fields: [{ label: 'T', kind: 'text' }] });
  const submitted = command.submits({ T: 'words' });
  expect(await refusal(calls.answer(submitted, { type: 9, data: modal }))).toBe('400 50035 Invalid Form Body');
  await calls.answer(submitted, { type: 5 });
  await calls.post(path, { content: 'press', components: [row({ type: 2, style: 1, label: 'Go', custom_id: 'go' })] });
  const press = general.presses(ann, /Go/);
  await calls.answer(press, { type: 7, data: { content: 'pressed', components: [] } });
  expect(general.view()).toEqual(['bot: thinking…', 'bot: pressed']);
  expect(press.answer).toMatchObject({ edits: 1 });
});

test('with_response tells the message', async () => {
  const { discord, ann, general } = await club();
  const { id, token } = general.slash(ann, 'video').body;
  const response = await fetch(`${discord.url}/api/v10/interactions/${id}/${token}/callback?with_response=true`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 4, data: { content: 'hi', flags: 64 } }),
  });
  expect(await response.json()).toMatchObject({
    interaction: { id, type: 2, response_message_ephemeral: true, response_message_loading: false },
    resource: { type: 4, message: { content: 'hi', flags: 64, interaction_metadata: { id } } },
  });
});

test('an app that a person installed: five followups, and only for them where apps may not speak', async () => {
  const { discord, calls, ann } = await club();
  const guild = discord.guild({ name: 'Elsewhere', members: [ann], bot: false });
  const lobby = guild.channel('lobby');
  expect(() => lobby.slash(ann, 'video')).toThrow('not installed');
  discord.installs(ann);
  const doing = lobby.slash(ann, 'video');
  expect(doing.body).toMatchObject({ authorizing_integration_owners: { '1': ann.id }, context: 0 });
  await calls.answer(doing, { type: 4, data: { content: 'zero' } });
  const hook = calls.webhook(doing);
  for (const content of ['1', '2', '3', '4', '5']) await calls.post(hook, { content });
  expect(await refusal(calls.post(hook, { content: '6' }))).toMatch('400 40094');
  await calls.patch(`${hook}/messages/@original`, { content: 'edited' });
  expect(await refusal(calls.post(`/channels/${lobby.id}/messages`, { content: 'x' }))).toBe(
    '403 50001 Missing Access',
  );
  lobby.denies('everyone', 'USE_EXTERNAL_APPS');
  await calls.answer(lobby.slash(ann, 'video'), { type: 4, data: { content: 'quiet' } });
  expect(lobby.view().at(-1)).toBe('bot (only ann sees): quiet');
});

test('what an interaction tells of the place', async () => {
  const { discord, ann, general } = await club();
  general.denies('bot', 'SEND_MESSAGES');
  const zoe = discord.person({ username: 'zoe', locale: 'zh-CN', uploadBytes: 500_000_000 });
  const inGuild = general.slash(ann, 'video', { script: { file: { name: 'a.txt', bytes: Buffer.from('INT. DAY') } } });
  expect(inGuild.body).toMatchObject({
    context: 0,
    guild_locale: 'en-US',
    locale: 'en-US',
    member: { user: { id: ann.id } },
  });
  expect(BigInt(String(inGuild.body.app_permissions)) & (1n << 11n)).toBe(0n);
  expect(BigInt(String(inGuild.body.app_permissions)) & (1n << 15n)).not.toBe(0n);
  const alone = discord.dm(zoe).slash(zoe, 'video');
  expect(alone.body).toMatchObject({
    context: 1,
    locale: 'zh-CN',
    attachment_size_limit: 500_000_000,
    user: { id: zoe.id },
    authorizing_integration_owners: { '0': '0' },
  });
  discord.installs(zoe);
  expect(discord.privateChannel([zoe, ann]).slash(zoe, 'video').body).toMatchObject({ context: 2 });
});

function row(component: unknown) {
  return { type: 1, components: [component] };
}
