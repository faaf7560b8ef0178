import { expect, test } from 'vitest';
import { createManualClock } from '../manual-clock.ts';
import { club, refusal } from './with-discord.ts';

const file = (name: string, size: number) => ({ name, data: Buffer.alloc(size, 7) });

test('files come with their names, and the server tells too large ones', async () => {
  const { calls, discord, general, path } = await club({ limits: { attachmentBytes: 1000 } });
  await calls.post(path, { content: 'two' }, [file('my film.mp4', 1000), file('b.txt', 5)]);
  expect(general.view()).toEqual(['bot: two [my_film.mp4 1 KB] [b.txt 5 B]']);
  expect(general.messages[0]?.video).toMatchObject({
    size: 1000,
    mime: 'video/mp4',
    sha256: expect.stringMatching(/^\w{64}$/),
  });
  expect(await refusal(calls.post(path, {}, [file('a', 1001)]))).toBe('413 40005 Request entity too large');
  const boosted = discord.guild({ name: 'Boosted', attachmentBytes: 5000 }).channel('general');
  await calls.post(`/channels/${boosted.id}/messages`, {}, [file('a', 5000)]);
});

test('an answer may be as large as the person may upload', async () => {
  const { calls, discord, general, guild } = await club({ limits: { attachmentBytes: 1000 } });
  const zoe = discord.person({ username: 'zoe', uploadBytes: 3000 });
  guild.joins(zoe);
  const doing = general.slash(zoe, 'video');
  expect(doing.body.attachment_size_limit).toBe(3000);
  await calls.answer(doing, { type: 5 });
  const original = `${calls.webhook(doing)}/messages/@original` as const;
  expect(await refusal(calls.patch(original, {}, [file('a.mp4', 3001)]))).toMatch('413 40005');
  await calls.patch(original, {}, [file('a.mp4', 3000)]);
  expect(general.view()).toEqual(['bot: [a.mp4 3 KB]']);
});

test('an edit lists what stays and what comes', async () => {
  const { calls, general, path } = await club();
  const posted = await calls.post(path, {}, [file('a', 1), file('b', 2)]);
  const [first] = JSON.stringify(posted.attachments).match(/\d{18,}/) ?? [];
  const edit = `${path}/${posted.id}` as const;
  await calls.patch(edit, { attachments: [{ id: first }, { id: 0, description: 'new' }] }, [file('c', 3)]);
  expect(general.view()).toEqual(['bot: [a 1 B] [c 3 B]']);
  await calls.patch(edit, { content: 'x' });
  expect(general.view()).toEqual(['bot: x [a 1 B] [c 3 B]']);
  expect(await refusal(calls.patch(edit, { attachments: [{ id: '5' }] }))).toBe('400 50035 Invalid Form Body');
  await calls.patch(edit, { attachments: [] });
  expect(general.view()).toEqual(['bot: x']);
  expect(await refusal(calls.patch(edit, { content: '' }))).toMatch('400 50006');
  const eleven = Array.from({ length: 11 }, (_, at) => file(`f${at}`, 1));
  expect(await refusal(calls.post(path, {}, eleven))).toBe('400 50035 Invalid Form Body');
});

test('links to files end', async () => {
  const clock = createManualClock();
  const { ann, general, calls, path } = await club({ clock });
  const script = { name: 'a.txt', bytes: Buffer.from('INT. DAY') };
  const doing = general.slash(ann, 'video', { script: { file: script } });
  const url = JSON.stringify(doing.body).match(/"url":"([^"]+)"/)?.[1] ?? '';
  expect(url).toMatch(/ephemeral-attachments\/\d+\/\d+\/a\.txt\?ex=[0-9a-f]+&is=[0-9a-f]+&hm=\w+/);
  expect(await (await fetch(url)).text()).toBe('INT. DAY');
  expect((await fetch(url.replace(/ex=\w/, 'ex=f'))).status).toBe(404);
  const said = general.says(ann, '@nemo', { attachments: [{ name: 'big.mov', size: 300_000 }] });
  await clock.advance(24 * 60 * 60_000);
  expect((await fetch(url)).status).toBe(404);
  const again = JSON.stringify(await calls.get(`${path}/${said.id}`)).match(/"url":"([^"]+)"/)?.[1] ?? '';
  expect((await (await fetch(again)).arrayBuffer()).byteLength).toBe(300_000);
});
