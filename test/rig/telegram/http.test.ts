import { expect, test } from 'vitest';
import { refusal, withBotApi } from './with-bot-api.ts';

async function asked(api: { url: string; token: string }, path: string, init: RequestInit = {}) {
  const response = await fetch(`${api.url}${path}`, init);
  return [response.status, await response.json()];
}

test('tokens and methods that do not exist', async () => {
  const { api, bot } = await withBotApi();
  expect(await asked(api, '/bot1:wrong/getMe')).toEqual([
    401,
    { ok: false, error_code: 401, description: 'Unauthorized' },
  ]);
  expect(await asked(api, `/bot${api.token}/makeVideo`)).toEqual([
    404,
    { ok: false, error_code: 404, description: 'Not Found: method not found' },
  ]);
  expect(await asked(api, '/')).toEqual([404, { ok: false, error_code: 404, description: 'Not Found' }]);
  expect(api.violations).toEqual([]);
  expect(await refusal(bot.getMyStarBalance())).toBe('501 Not Implemented: the fake does not know getMyStarBalance');
  expect(api.violations).toEqual(['the fake does not know getMyStarBalance']);
});

test('every format of a call', async () => {
  const { api } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  const path = `/bot${api.token}/SENDmessage`;
  const fields = { chat_id: String(ann.id), text: 'ü & x' };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(fields) };
  await asked(api, `${path}?${new URLSearchParams(fields)}`);
  for (const init of [{ body: new URLSearchParams(fields) }, { body: form }, json]) {
    await asked(api, path, { method: 'POST', ...init });
  }
  expect(chat.view()).toEqual(Array(4).fill('bot: ü & x'));
  const broken = { method: 'POST', headers: { 'content-type': 'application/json' } };
  expect(await asked(api, path, { ...broken, body: '[]' })).toMatchObject([
    400,
    { description: 'Bad Request: JSON object expected' },
  ]);
  expect((await asked(api, path, { ...broken, body: '{' }))[0]).toBe(400);
});

test('what the documentation does not know is a violation', async () => {
  const { api } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  api.privateChat(ann);
  const body = {
    chat_id: ann.id,
    text: 'x',
    disable_web_page_preview: true,
    message_thread_id: 'two',
    disable_notification: 'yes',
    link_preview_options: { is_disabled: 'true', disabled: true },
    entities: [{ type: 'bold', offset: 0 }],
  };
  const [status, answer] = await asked(api, `/bot${api.token}/sendMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(status).toBe(400);
  expect(answer).toMatchObject({
    description: 'Bad Request: can\'t parse MessageEntity: Can\'t find field "length"',
  });
  expect(api.violations).toEqual([
    'sendMessage: unknown parameter disable_web_page_preview',
    'sendMessage: message_thread_id is no Integer',
    'sendMessage: entities[0].length is missing',
    'sendMessage: link_preview_options.is_disabled is no Boolean',
    'sendMessage: unknown field link_preview_options.disabled',
    'sendMessage: disable_notification is no Boolean',
  ]);
  await asked(api, `/bot${api.token}/sendMessage?text=x`);
  expect(api.violations.at(-1)).toBe('sendMessage: parameter chat_id is missing');
});

test('what exists but is not played is a violation', async () => {
  const { api, bot } = await withBotApi();
  const ann = api.person({ first_name: 'Ann' });
  api.privateChat(ann);
  await bot.sendMessage(ann.id, 'x', { message_effect_id: '5', parse_mode: 'HTML' });
  expect(api.violations).toEqual([
    'sendMessage: the fake does not play message_effect_id',
    'sendMessage: the fake does not know parse_mode HTML',
  ]);
});

test('getMe', async () => {
  const { api, bot } = await withBotApi({ username: 'film_bot' });
  expect(await bot.getMe()).toMatchObject({ id: api.me.id, is_bot: true, username: 'film_bot' });
});
