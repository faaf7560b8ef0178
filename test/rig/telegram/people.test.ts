import { expect, test } from 'vitest';
import { createManualClock } from '../manual-clock.ts';
import { splitAsApps } from './splitting.ts';
import { refusal, withBotApi } from './with-bot-api.ts';

test('a long text arrives in several messages, cut where the apps cut', async () => {
  const { api, bot } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  const paragraph = `${'word '.repeat(599)}end\n`;
  chat.says(ann, paragraph.repeat(3));
  const texts = (await bot.getUpdates()).map(({ message }) => message?.text ?? '');
  expect(texts.map((text) => text.length)).toEqual([2998, 2998, 2998]);
  expect(splitAsApps('x'.repeat(9000)).map((text) => text.length)).toEqual([4096, 4096, 808]);
  expect(splitAsApps(`${'x'.repeat(4095)}🎬`)).toEqual(['x'.repeat(4095), '🎬']);
  expect(splitAsApps(`${'x'.repeat(3000)} ${'y'.repeat(3000)}`)).toEqual(['x'.repeat(3000), 'y'.repeat(3000)]);
});

test('an album arrives as separate updates, its last item late', async () => {
  const clock = createManualClock();
  const { api, bot } = await withBotApi({ clock });
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  const photo = { kind: 'photo' } as const;
  chat.sendsAlbum(ann, [photo, { kind: 'video', duration: 4 }, photo], { caption: 'the sea', straggler: 6000 });
  const first = await bot.getUpdates();
  expect(first.map(({ message }) => message?.caption)).toEqual(['the sea', undefined]);
  await clock.advance(6000);
  const late = await bot.getUpdates({ offset: (first[1]?.update_id ?? 0) + 1 });
  expect(late).toHaveLength(1);
  const groups = [...first, ...late].map(({ message }) => message?.media_group_id);
  expect(new Set(groups).size).toBe(1);
  expect(groups[0]).toMatch(/^\d+$/);
});

test('files of every kind', async () => {
  const { api, bot } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  const kinds = ['photo', 'video', 'animation', 'document', 'audio', 'voice', 'video_note', 'sticker'] as const;
  for (const kind of kinds) chat.sends(ann, kind);
  const messages = (await bot.getUpdates()).map(({ message }) => message ?? {});
  for (const [index, kind] of kinds.entries()) expect(messages[index]).toHaveProperty(kind);
  expect(messages[2]).toHaveProperty('document');
});

test('editing, forwarding, service messages', async () => {
  const { api, bot } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  const message = chat.says(ann, 'a car');
  chat.edits(ann, message, 'a cat');
  chat.forwards(ann, 'breaking news', 'Carl');
  chat.service(
    ann,
    { message_auto_delete_timer_changed: { message_auto_delete_time: 86400 } },
    'messages vanish in a day',
  );
  const [, edited, forwarded, service] = await bot.getUpdates();
  expect(edited?.edited_message).toMatchObject({ message_id: 1, text: 'a cat', edit_date: expect.any(Number) });
  expect(forwarded?.message).toMatchObject({ forward_origin: { type: 'hidden_user', sender_user_name: 'Carl' } });
  expect(service?.message).toHaveProperty('message_auto_delete_timer_changed');
  expect(chat.view()).toEqual(['ann: a cat', 'ann: breaking news', '· messages vanish in a day']);
});

test('waiting for what is seen', async () => {
  const { api, bot } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  const said = chat.says(ann, 'done?');
  const waiting = chat.sees(/done/, { after: said });
  const { message_id } = await bot.sendMessage(ann.id, 'working');
  await bot.editMessageText(ann.id, message_id, 'done!');
  expect(await waiting).toMatchObject({ text: 'done!', edits: 1 });
  expect(await chat.sees(/done/, { by: ann })).toMatchObject({ text: 'done?' });
});

test('closed doors', async () => {
  const { api, bot } = await withBotApi();
  const [ann, bob] = [api.person({ first_name: 'Ann' }), api.person({ first_name: 'Bob' })];
  const chat = api.privateChat(ann);
  const { message_id } = await bot.sendMessage(ann.id, 'hi');
  chat.blocks();
  expect((await bot.getUpdates())[0]?.my_chat_member?.new_chat_member.status).toBe('kicked');
  expect(await refusal(bot.sendMessage(ann.id, 'x'))).toBe('403 Forbidden: bot was blocked by the user');
  expect(await refusal(bot.editMessageText(ann.id, message_id, 'x'))).toBe(
    '403 Forbidden: bot was blocked by the user',
  );
  chat.unblocks();
  await bot.sendMessage(ann.id, 'again');
  chat.deactivates();
  expect(await refusal(bot.sendMessage(ann.id, 'x'))).toBe('403 Forbidden: user is deactivated');
  api.group({ title: 'Club', members: [bob] });
  expect(await refusal(bot.sendMessage(bob.id, 'x'))).toBe(
    "403 Forbidden: bot can't initiate conversation with a user",
  );
});
