import { expect, test } from 'vitest';
import { callsOf, refusal, videoCommand, withDiscord } from './with-discord.ts';

const BAD = '400 50035 Invalid Form Body';

async function registry() {
  const discord = await withDiscord();
  const calls = callsOf(discord);
  return { discord, calls, path: `/applications/${discord.me.id}/commands` as const };
}

test('commands are created, changed, replaced and taken away', async () => {
  const { discord, calls, path } = await registry();
  const { id } = await calls.post(path, videoCommand);
  expect((await calls.post(path, { ...videoCommand, description: 'Better' })).id).toBe(id);
  await calls.patch(`${path}/${id}`, { name_localizations: { 'zh-CN': '视频' } });
  expect(await calls.get(path)).toMatchObject({ list: [{ name: 'video', description: 'Better' }] });
  expect(JSON.stringify(await calls.get(path))).not.toContain('视频');
  expect(JSON.stringify(await calls.get(`${path}?with_localizations=true`))).toContain('视频');
  await calls.put(path, [{ name: 'help', description: 'Helps' }, videoCommand]);
  expect(discord.commands.map(({ name }) => name).sort()).toEqual(['help', 'video']);
  await calls.delete(`${path}/${id}`);
  expect(discord.commands.map(({ name }) => name)).toEqual(['help']);
  expect(await refusal(calls.get(`${path}/${id}`))).toMatch('404 10063');
  expect(discord.violations).toEqual([]);
});

test.each([
  ['a name with capitals is no slash command', { ...videoCommand, name: 'x'.repeat(33) }],
  ['a description is needed', { name: 'video' }],
  ['a required option comes first', withOptions({}, { required: true, name: 'b' })],
  ['no option twice', withOptions({}, {})],
  ['no more than 25 options', withOptions(...Array.from({ length: 26 }, (_, at) => ({ name: `a${at}` })))],
  ['no unknown locale', { ...videoCommand, name_localizations: { de_DE: 'film' } }],
  ['choices or suggestions', withOptions({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })],
  ['8000 characters', withOptions(...Array.from({ length: 25 }, (_, at) => ({ name: `a${at}`, choices: choices() })))],
])('%s', async (_, command) => {
  const { calls, path } = await registry();
  expect(await refusal(calls.post(path, command))).toBe(BAD);
});

test('only fifteen in the menu of messages', async () => {
  const { calls, path } = await registry();
  const menus = Array.from({ length: 16 }, (_, at) => ({ type: 3, name: `Make ${at}` }));
  expect(await refusal(calls.put(path, menus))).toBe(BAD);
  await calls.put(path, menus.slice(1));
});

test('people are offered what fits the place and them', async () => {
  const { discord, calls, path } = await registry();
  const ann = discord.person({ username: 'ann' });
  const general = discord.guild({ name: 'Club', members: [ann] }).channel('general');
  await calls.put(path, [
    { name: 'here', description: 'Only in servers', contexts: [0] },
    { name: 'settings', description: 'For managers', default_member_permissions: '32' },
    videoCommand,
  ]);
  expect(() => discord.dm(ann).slash(ann, 'here')).toThrow('not offered in such a place');
  expect(() => general.slash(ann, 'settings')).toThrow('not offered');
  expect(() => general.slash(ann, 'video', { ratio: '1:1' })).toThrow('no option ratio');
  expect(() => general.slash(ann, 'video', { prompt: 'x'.repeat(1001) })).toThrow('too long');
  expect(() => general.slash(ann, 'nothing')).toThrow('no command nothing');
  general.slash(ann, 'here');
});

function withOptions(...options: object[]) {
  return { ...videoCommand, options: options.map((one) => ({ type: 3, name: 'a', description: 'd', ...one })) };
}

function choices() {
  return Array.from({ length: 4 }, (_, at) => ({ name: `${at}${'x'.repeat(90)}`, value: 'y' }));
}

test('suggestions while somebody writes, and subcommands', async () => {
  const { discord, calls, path } = await registry();
  const ann = discord.person({ username: 'ann' });
  const general = discord.guild({ name: 'Club', members: [ann] }).channel('general');
  const skill = { type: 3, name: 'skill', description: 'How', autocomplete: true };
  const make = { type: 1, name: 'make', description: 'Makes', options: [skill] };
  await calls.put(path, [{ name: 'video', description: 'Videos', options: [make] }]);
  const typed = general.types(ann, 'video make', 'skill', 'sli');
  expect(typed.body).toMatchObject({
    type: 4,
    data: { options: [{ name: 'make', options: [{ name: 'skill', value: 'sli', focused: true }] }] },
  });
  expect(await refusal(calls.answer(typed, { type: 5 }))).toBe(BAD);
  await calls.answer(typed, { type: 8, data: { choices: [{ name: 'Slideshow', value: 'slides' }] } });
  expect(await typed.suggestions()).toEqual([{ name: 'Slideshow', value: 'slides' }]);
  expect(general.slash(ann, 'video make', { skill: 'anything' }).body).toMatchObject({
    data: { options: [{ name: 'make', type: 1, options: [{ name: 'skill', type: 3, value: 'anything' }] }] },
  });
});
