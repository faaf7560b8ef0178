import { InputFile } from 'grammy';
import { expect, test } from 'vitest';
import { createManualClock } from '../manual-clock.ts';
import { mp4 } from '../samples.ts';
import { refusal, withBotApi } from './with-bot-api.ts';

const unmodified =
  '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

async function chatWithMessage() {
  const rig = await withBotApi();
  const ann = rig.api.person({ first_name: 'Ann' });
  const chat = rig.api.privateChat(ann);
  const { message_id } = await rig.bot.sendMessage(ann.id, 'working');
  return { ...rig, ann, chat, id: message_id };
}

test('a status message through its stages', async () => {
  const { api, bot, ann, chat, id } = await chatWithMessage();
  const reply_markup = { inline_keyboard: [[{ text: 'Cancel', callback_data: 'c' }]] };
  expect(await bot.editMessageText(ann.id, id, 'still working', { reply_markup })).toMatchObject({
    message_id: id,
    text: 'still working',
    edit_date: expect.any(Number),
  });
  expect(chat.view()).toEqual(['bot: still working [Cancel]']);
  expect(await refusal(bot.editMessageText(ann.id, id, 'still working ', { reply_markup }))).toBe(unmodified);
  await bot.editMessageText(ann.id, id, 'still working');
  expect(chat.messages).toMatchObject([{ text: 'still working', keyboard: [], edits: 2 }]);
  expect(chat.notifications).toHaveLength(1);
  expect(api.trace()).toContain('editMessageText ann message=#1 keyboard=[Cancel] text="still working"');
});

test('what cannot be edited', async () => {
  const { bot, ann, chat, id } = await chatWithMessage();
  const theirs = chat.says(ann, 'mine');
  const video = await bot.sendVideo(ann.id, new InputFile(mp4(1000), 'a.mp4'), { caption: 'look' });
  const forced = await bot.sendMessage(ann.id, 'say', { reply_markup: { force_reply: true } });
  expect(await refusal(bot.editMessageText(ann.id, 99, 'x'))).toBe('400 Bad Request: message to edit not found');
  expect(await refusal(bot.editMessageText(ann.id, theirs.id, 'x'))).toBe("400 Bad Request: message can't be edited");
  expect(await refusal(bot.editMessageText(ann.id, forced.message_id, 'x'))).toBe(
    "400 Bad Request: message can't be edited",
  );
  expect(await refusal(bot.editMessageText(ann.id, video.message_id, 'x'))).toBe(
    '400 Bad Request: there is no text in the message to edit',
  );
  expect(await refusal(bot.editMessageCaption(ann.id, id, { caption: 'x' }))).toBe(
    '400 Bad Request: there is no caption in the message to edit',
  );
  expect(await refusal(bot.editMessageReplyMarkup(ann.id, id))).toBe(unmodified);
  expect(await refusal(bot.editMessageCaption(ann.id, video.message_id, { caption: 'x'.repeat(1025) }))).toBe(
    '400 Bad Request: message caption is too long',
  );
  chat.removes({ id });
  expect(await refusal(bot.editMessageText(ann.id, id, 'x'))).toBe('400 Bad Request: message to edit not found');
});

test('a text message becomes a video, and the same video again changes nothing', async () => {
  const { api, bot, ann, chat, id } = await chatWithMessage();
  const file = new InputFile(mp4(268_000), 'clip.mp4');
  const told = { width: 1080, height: 1920, duration: 10, supports_streaming: true };
  const edited = await bot.editMessageMedia(ann.id, id, { type: 'video', media: file, caption: 'done', ...told });
  expect(chat.view()).toEqual(['bot [video 10s 1080x1920 268 KB]: done']);
  expect(api.trace().at(-1)).toBe(
    'editMessageMedia ann media={"type":"video","media":"<clip.mp4 268000>","caption":"done","width":1080,"height":1920,"duration":10,"supports_streaming":true} message=#1',
  );
  const fileId = (typeof edited === 'object' && edited.video?.file_id) || '';
  const again = { type: 'video', media: fileId, caption: 'done' } as const;
  expect(await refusal(bot.editMessageMedia(ann.id, id, again))).toBe(unmodified);
  await bot.editMessageMedia(ann.id, id, { ...again, caption: 'over' });
  await bot.editMessageCaption(ann.id, id, { caption: 'and out' });
  expect(chat.view()).toEqual(['bot [video 10s 1080x1920 268 KB]: and out']);
  expect(await refusal(bot.editMessageMedia(ann.id, id, { type: 'photo', media: fileId }))).toBe(
    "400 Bad Request: can't use file of type Video as Photo",
  );
});

test('deleting', async () => {
  const clock = createManualClock();
  const { api, bot } = await withBotApi({ clock });
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  const old = await bot.sendMessage(ann.id, 'old');
  await clock.advance(48 * 60 * 60 * 1000 + 1000);
  const theirs = chat.says(ann, 'hers');
  const own = await bot.sendMessage(ann.id, 'own');
  expect(await refusal(bot.deleteMessage(ann.id, old.message_id))).toBe(
    "400 Bad Request: message can't be deleted for everyone",
  );
  expect(await refusal(bot.deleteMessage(ann.id, 99))).toBe('400 Bad Request: message to delete not found');
  await bot.deleteMessages(ann.id, [theirs.id, own.message_id, 98]);
  expect(chat.view()).toEqual(['bot: old']);
  expect(chat.history).toHaveLength(3);
  expect(await refusal(bot.deleteMessages(ann.id, []))).toBe('400 Bad Request: message identifiers are not specified');
});

test('in groups a bot deletes its own messages, and others only as administrator', async () => {
  const { api, bot } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  const big = api.group({ title: 'Big', supergroup: true, members: [ann] });
  const small = api.group({ title: 'Small', members: [ann] });
  const hers = big.says(ann, 'hi');
  expect(await refusal(bot.deleteMessage(big.id, hers.id))).toBe("400 Bad Request: message can't be deleted");
  expect(await refusal(bot.deleteMessage(small.id, small.says(ann, 'hi').id))).toBe(
    "400 Bad Request: message can't be deleted for everyone",
  );
  await bot.deleteMessage(big.id, (await bot.sendMessage(big.id, 'x')).message_id);
  big.promotesBot();
  await bot.deleteMessage(big.id, hers.id);
  expect(big.view()).toEqual([]);
});
