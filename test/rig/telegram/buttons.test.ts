import { expect, test } from 'vitest';
import { createManualClock } from '../manual-clock.ts';
import { refusal, withBotApi } from './with-bot-api.ts';

async function chatWith(options = {}) {
  const rig = await withBotApi(options);
  const ann = rig.api.person({ first_name: 'Ann' });
  return { ...rig, ann, chat: rig.api.privateChat(ann) };
}

const keyboard = (...buttons: object[]) => JSON.stringify({ inline_keyboard: [buttons] });

async function sending(api: { url: string; token: string }, chat: number, reply_markup: string): Promise<string> {
  const form = new URLSearchParams({ chat_id: String(chat), text: 'x', reply_markup });
  const response = await fetch(`${api.url}/bot${api.token}/sendMessage`, { method: 'POST', body: form });
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null && 'description' in body ? String(body.description) : 'sent';
}

test.each([
  [keyboard({ text: 'a', callback_data: 'x'.repeat(65) }), 'Bad Request: BUTTON_DATA_INVALID'],
  [keyboard({ text: 'a', callback_data: 'ä'.repeat(33) }), 'Bad Request: BUTTON_DATA_INVALID'],
  [keyboard({ text: 'a', callback_data: 'ä'.repeat(32) }), 'sent'],
  [keyboard({ text: '', callback_data: 'x' }), 'Bad Request: inline keyboard button text must be non-empty'],
  [
    keyboard({ text: 'a' }),
    "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [keyboard({ callback_data: 'x' }), 'Bad Request: can\'t parse inline keyboard button: Can\'t find field "text"'],
  [
    keyboard({ text: 'a', url: 'http://localhost/x' }),
    "Bad Request: inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL",
  ],
  [
    keyboard({ text: 'a', url: 'ftp://a.io/x' }),
    "Bad Request: inline keyboard button URL 'ftp://a.io/x' is invalid: Unsupported URL protocol",
  ],
  ['{', "Bad Request: can't parse reply keyboard markup JSON object"],
  ['[]', 'Bad Request: object expected as reply markup'],
])('reply_markup %s', async (markup, answer) => {
  const { api, ann } = await chatWith();
  expect(await sending(api, ann.id, markup)).toBe(answer);
});

test('a button with two actions and one with an unknown field are violations', async () => {
  const { api, ann } = await chatWith();
  await sending(api, ann.id, keyboard({ text: 'a', url: 'https://a.io', callback_data: 'x' }));
  await sending(api, ann.id, keyboard({ text: 'a', callback: 'x', callback_data: 'y' }));
  expect(api.violations).toEqual([
    'sendMessage: button "a" has url and callback_data: exactly one is allowed',
    'sendMessage: unknown field reply_markup.inline_keyboard[0][0].callback',
  ]);
});

test('a press is answered once', async () => {
  const { api, bot, ann, chat } = await chatWith();
  await bot.sendMessage(ann.id, 'sure?', {
    reply_markup: { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }]] },
  });
  const pressed = chat.presses(ann, /yes/i);
  const [update] = await bot.getUpdates();
  const query = update?.callback_query;
  expect(query).toMatchObject({ data: 'y', from: { id: ann.id }, message: { text: 'sure?' } });
  const id = query?.id ?? '';
  expect(await refusal(bot.answerCallbackQuery(id, { text: 'x'.repeat(201) }))).toBe(
    '400 Bad Request: MESSAGE_TOO_LONG',
  );
  await bot.answerCallbackQuery(id, { text: 'Right', show_alert: true });
  expect(await pressed).toEqual({ text: 'Right', alert: true });
  expect(await refusal(bot.answerCallbackQuery(id))).toContain('query is too old');
  expect(api.violations).toEqual(['answerCallbackQuery: the press was answered before']);
});

test('a press that waits too long cannot be answered any more', async () => {
  const clock = createManualClock();
  const { bot, ann, chat } = await chatWith({ clock });
  await bot.sendMessage(ann.id, 'sure?', {
    reply_markup: { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }]] },
  });
  const pressed = expect(chat.presses(ann, /Yes/, 50)).rejects.toThrow('nobody answered the press of "Yes"');
  const [update] = await bot.getUpdates();
  await clock.advance(31_000);
  expect(await refusal(bot.answerCallbackQuery(update?.callback_query?.id ?? ''))).toBe(
    '400 Bad Request: query is too old and response timeout expired or query ID is invalid',
  );
  expect(await refusal(bot.answerCallbackQuery('17'))).toContain('query ID is invalid');
  await pressed;
});

test('only buttons that stand there can be pressed', async () => {
  const { bot, ann, chat } = await chatWith();
  const link = { text: 'Open', url: 'https://a.io' };
  const sent = await bot.sendMessage(ann.id, 'look', { reply_markup: { inline_keyboard: [[link]] } });
  await expect(chat.presses(ann, /Open/)).rejects.toThrow('not a button that the bot hears of');
  await bot.editMessageReplyMarkup(ann.id, sent.message_id);
  await expect(chat.presses(ann, /Open/)).rejects.toThrow('there is no button /Open/:\nbot: look');
});
