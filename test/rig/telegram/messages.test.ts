import { expect, test } from 'vitest';
import { refusal, withBotApi } from './with-bot-api.ts';

test('a bot answers what a person writes', async () => {
  const { api, bot } = await withBotApi();
  const ann = api.person({ first_name: 'Ann', language_code: 'de' });
  const chat = api.privateChat(ann);
  const polled = bot.getUpdates({ timeout: 10 });
  chat.says(ann, '/start hello https://example.com/a');
  const [update] = await polled;
  expect(update?.message).toMatchObject({
    message_id: 1,
    from: { id: ann.id, is_bot: false, language_code: 'de' },
    chat: { id: ann.id, type: 'private' },
    text: '/start hello https://example.com/a',
    entities: [
      { type: 'bot_command', offset: 0, length: 6 },
      { type: 'url', offset: 13, length: 21 },
    ],
  });
  const sent = await bot.sendMessage(ann.id, '  bold move \n', {
    entities: [{ type: 'bold', offset: 2, length: 4 }],
    reply_parameters: { message_id: 1 },
    reply_markup: {
      inline_keyboard: [[{ text: 'Go', callback_data: 'go' }], [{ text: 'Site', url: 'https://a.io' }]],
    },
  });
  expect(sent).toMatchObject({ message_id: 2, text: 'bold move', entities: [{ type: 'bold', offset: 0, length: 4 }] });
  expect(chat.view()).toEqual(['ann: /start hello https://example.com/a', 'bot: **bold** move [Go] [🔗 Site]']);
  expect(chat.messages[1]).toMatchObject({ from: 'bot', replyTo: 1, silent: false, edits: 0 });
  expect(api.violations).toEqual([]);
  expect(api.trace()).toEqual(['sendMessage ann keyboard=[Go]/[🔗 Site] reply=#1 text="  **bold** move \\n" → #2']);
});

test('texts that cannot be sent', async () => {
  const { api, bot } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  api.privateChat(ann);
  expect(await refusal(bot.sendMessage(ann.id, ''))).toBe('400 Bad Request: message text is empty');
  expect(await refusal(bot.sendMessage(ann.id, ' \n\t '))).toBe('400 Bad Request: text must be non-empty');
  expect(await refusal(bot.sendMessage(ann.id, '\u200b'))).toBe('400 Bad Request: text must be non-empty');
  expect(await refusal(bot.sendMessage(ann.id, 'x'.repeat(4097)))).toBe('400 Bad Request: message is too long');
  expect(await refusal(bot.sendMessage(1, 'x'))).toBe('400 Bad Request: chat not found');
  expect(await bot.sendMessage(ann.id, `${'x'.repeat(4096)} \n`)).toMatchObject({ text: 'x'.repeat(4096) });
});

test('a reply to a message that is gone', async () => {
  const { api, bot } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  const message = chat.says(ann, 'hi');
  chat.removes(message);
  const reply = { message_id: message.id };
  expect(await refusal(bot.sendMessage(ann.id, 'x', { reply_parameters: reply }))).toBe(
    '400 Bad Request: message to be replied not found',
  );
  await bot.sendMessage(ann.id, 'x', { reply_parameters: { ...reply, allow_sending_without_reply: true } });
  expect(chat.view()).toEqual(['bot: x']);
});

test('message ids count through all private chats and groups, and for each supergroup on its own', async () => {
  const { api, bot } = await withBotApi();
  const [ann, bob] = [api.person({ first_name: 'Ann' }), api.person({ first_name: 'Bob' })];
  const [one, two] = [api.privateChat(ann), api.privateChat(bob)];
  const group = api.group({ title: 'Club', members: [ann] });
  const big = api.group({ title: 'Big', supergroup: true, members: [ann] });
  const ids: number[] = [];
  for (const room of [one, two, group, big, one]) ids.push((await bot.sendMessage(room.id, 'x')).message_id);
  expect(ids).toEqual([1, 2, 3, 1, 4]);
});

test('silent messages make no sound', async () => {
  const { api, bot } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  await bot.sendMessage(ann.id, 'psst', { disable_notification: true });
  await bot.sendMessage(ann.id, 'ping');
  expect(chat.notifications.map(({ text }) => text)).toEqual(['ping']);
});

test('copies and forwards', async () => {
  const { api, bot } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  const { id } = chat.sends(ann, 'photo', {}, { caption: 'sea' });
  expect(await bot.copyMessage(ann.id, ann.id, id, { caption: 'sky' })).toEqual({ message_id: 2 });
  expect(await bot.forwardMessage(ann.id, ann.id, id)).toMatchObject({ forward_origin: { sender_user_name: 'Ann' } });
  expect(await refusal(bot.copyMessage(ann.id, ann.id, 99))).toBe('400 Bad Request: message to copy not found');
  expect(await refusal(bot.forwardMessage(ann.id, ann.id, 99))).toBe('400 Bad Request: message to forward not found');
  expect(await refusal(bot.editMessageCaption(ann.id, 3, { caption: 'x' }))).toBe(
    "400 Bad Request: message can't be edited",
  );
  expect(chat.view()).toEqual([
    'ann [photo 1280x960 150 KB]: sea',
    'bot [photo 1280x960 150 KB]: sky',
    'bot [photo 1280x960 150 KB]: sea',
  ]);
});

test('chat actions', async () => {
  const { api, bot } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  await bot.sendChatAction(ann.id, 'upload_video');
  expect(chat.actions).toMatchObject([{ action: 'upload_video' }]);
  const wrong = await fetch(`${api.url}/bot${api.token}/sendChatAction?chat_id=${ann.id}&action=dance`);
  expect(await wrong.json()).toMatchObject({ description: 'Bad Request: wrong parameter action in request' });
});

test('one reaction of the usual set', async () => {
  const { api, bot } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  const { id } = chat.says(ann, 'hi');
  await bot.setMessageReaction(ann.id, id, [{ type: 'emoji', emoji: '👀' }]);
  expect(chat.view()).toEqual(['ann: hi (👀)']);
  const many = [
    { type: 'emoji', emoji: '👀' },
    { type: 'emoji', emoji: '👍' },
  ] as const;
  expect(await refusal(bot.setMessageReaction(ann.id, id, [...many]))).toBe('400 Bad Request: REACTIONS_TOO_MANY');
  expect(await refusal(bot.setMessageReaction(ann.id, 99, []))).toBe('400 Bad Request: message to react not found');
});
