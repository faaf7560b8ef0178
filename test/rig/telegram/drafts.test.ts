import { expect, test } from 'vitest';
import { createManualClock } from '../manual-clock.ts';
import { refusal, withBotApi } from './with-bot-api.ts';

async function chatWith(options = {}) {
  const clock = createManualClock();
  const rig = await withBotApi({ clock, ...options });
  const ann = rig.api.person({ first_name: 'Ann' });
  return { ...rig, clock, ann, chat: rig.api.privateChat(ann) };
}

test('a draft stands until a message is sent or half a minute is over', async () => {
  const { bot, ann, chat, clock } = await chatWith();
  await bot.sendMessageDraft(ann.id, 7, 'Once');
  await bot.sendMessageDraft(ann.id, 7, 'Once upon', { entities: [{ type: 'bold', offset: 0, length: 4 }] });
  expect(chat.draft).toBe('**Once** upon');
  await bot.sendMessage(ann.id, 'Once upon a time');
  expect(chat.draft).toBeUndefined();
  await bot.sendMessageDraft(ann.id, 8, 'Then');
  await clock.advance(29_999);
  expect(chat.draft).toBe('Then');
  await clock.advance(1);
  expect(chat.draft).toBeUndefined();
  expect(chat.drafts).toEqual(['Once', '**Once** upon', 'Then']);
  expect(chat.view()).toEqual(['bot: Once upon a time']);
});

test('drafts are for private chats, have an id and a limit', async () => {
  const { api, bot, ann } = await chatWith();
  const room = api.group({ title: 'Club', members: [ann] });
  expect(await refusal(bot.sendMessageDraft(room.id, 7, 'x'))).toBe('400 Bad Request: TEXTDRAFT_PEER_INVALID');
  expect(await refusal(bot.sendMessageDraft(ann.id, 0, 'x'))).toBe('400 Bad Request: RANDOM_ID_INVALID');
  expect(await refusal(bot.sendMessageDraft(ann.id, 7, 'x'.repeat(4097)))).toBe('400 Bad Request: message is too long');
  await bot.sendMessageDraft(ann.id, 7, '');
});

test('drafts have limits of their own', async () => {
  const { bot, ann, clock } = await chatWith({ pacing: {} });
  for (let count = 0; count < 20; count += 1) await bot.sendMessageDraft(ann.id, 7, `${count}`);
  expect(await refusal(bot.sendMessageDraft(ann.id, 7, 'x'))).toBe('429 Too Many Requests: retry after 5');
  await bot.sendMessage(ann.id, 'the message itself');
  await clock.advance(5000);
  for (let count = 0; count < 20; count += 1) await bot.sendMessageDraft(ann.id, 7, `${count}`);
  await clock.advance(5000);
  expect(await refusal(bot.sendMessageDraft(ann.id, 7, 'x'))).toBe('429 Too Many Requests: retry after 20');
});

test('an older server has no drafts', async () => {
  const { bot, ann } = await chatWith({ drafts: false });
  expect(await refusal(bot.sendMessageDraft(ann.id, 7, 'x'))).toBe('404 Not Found: method not found');
});
