import { Bot, InputFile } from 'grammy';
import { expect, test } from 'vitest';
import { mp4 } from '../samples.ts';
import { withBotApi } from './with-bot-api.ts';

test('a grammY bot over long polling: a status that becomes a video, and a press', async () => {
  const { api } = await withBotApi();
  const bot = new Bot(api.token, { client: { apiRoot: api.url } });
  bot.command('video', async (context) => {
    const status = await context.reply('working');
    const media = { type: 'video', media: new InputFile(mp4(5000), 'cat.mp4'), caption: context.match } as const;
    const keyboard = [[{ text: 'Again', callback_data: 'again' }]];
    await context.api.editMessageMedia(context.chat.id, status.message_id, media, {
      reply_markup: { inline_keyboard: keyboard },
    });
  });
  bot.on('callback_query:data', (context) => context.answerCallbackQuery(`pressed ${context.callbackQuery.data}`));
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  chat.says(ann, '/video a cat');
  const running = bot.start();
  const video = await chat.sees(/a cat/);
  expect(chat.view()).toEqual(['ann: /video a cat', 'bot [video 5 KB]: a cat [Again]']);
  expect(await chat.presses(ann, /Again/)).toEqual({ text: 'pressed again', alert: false });
  expect(await chat.presses(ann, { message: video, data: 'old' })).toEqual({ text: 'pressed old', alert: false });
  await bot.stop();
  await running;
  expect(api.pending).toEqual([]);
  expect(api.violations).toEqual([]);
  expect(api.trace()).toEqual([
    'getMe',
    'deleteWebhook',
    'sendMessage ann text="working" → #2',
    'editMessageMedia ann media={"type":"video","media":"<cat.mp4 5000>","caption":"a cat"} message=#2 keyboard=[Again]',
    'answerCallbackQuery press=1 text="pressed again"',
    'answerCallbackQuery press=2 text="pressed old"',
  ]);
});
