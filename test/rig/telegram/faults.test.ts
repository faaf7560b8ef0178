import { HttpError, InputFile } from 'grammy';
import { expect, test } from 'vitest';
import { createManualClock } from '../manual-clock.ts';
import { mp4 } from '../samples.ts';
import { refusal, withBotApi } from './with-bot-api.ts';

async function chatWith(options = {}) {
  const rig = await withBotApi(options);
  const ann = rig.api.person({ first_name: 'Ann' });
  return { ...rig, ann, chat: rig.api.privateChat(ann) };
}

test('an error in place of an answer, for one chat and so many calls', async () => {
  const { api, bot, ann, chat } = await chatWith();
  const bob = api.person({ first_name: 'Bob' });
  api.privateChat(bob);
  const order = api.fails(
    'sendMessage',
    { kind: 'error', status: 500, description: 'Internal Server Error' },
    {
      chat: ann.id,
      times: 2,
      after: 1,
    },
  );
  await bot.sendMessage(ann.id, 'one');
  await bot.sendMessage(bob.id, 'one');
  expect(await refusal(bot.sendMessage(ann.id, 'two'))).toBe('500 Internal Server Error');
  expect(await refusal(bot.sendMessage(ann.id, 'two'))).toBe('500 Internal Server Error');
  await bot.sendMessage(ann.id, 'two');
  expect(order.met).toBe(2);
  expect(chat.view()).toEqual(['bot: one', 'bot: two']);
});

test('limits and a proxy that answers in HTML', async () => {
  const { api, bot, ann } = await chatWith();
  api.fails(/send/, { kind: 'limited', seconds: 17 });
  await expect(bot.sendMessage(ann.id, 'x')).rejects.toMatchObject({ parameters: { retry_after: 17 } });
  api.fails('sendMessage', { kind: 'page', status: 502 });
  await expect(bot.sendMessage(ann.id, 'x')).rejects.toBeInstanceOf(HttpError);
});

test('a message lands, but the bot never hears of it', async () => {
  const { api, bot, ann, chat } = await chatWith();
  api.fails('sendMessage', { kind: 'silent' });
  await expect(bot.sendMessage(ann.id, 'x')).rejects.toBeInstanceOf(HttpError);
  expect(chat.view()).toEqual(['bot: x']);
  expect(api.trace()).toEqual(['sendMessage ann text="x" → landed, no answer']);
});

test('an upload breaks off in the middle and nothing lands', async () => {
  const { api, bot, ann, chat } = await chatWith();
  let given = 0;
  async function* endless() {
    yield mp4(1000);
    for (given = 1000; given < 50_000_000; given += 65_536) yield Buffer.alloc(65_536);
  }
  api.fails('sendVideo', { kind: 'broken', bytes: 100_000 }, { chat: ann.id });
  await expect(bot.sendVideo(ann.id, new InputFile(() => endless()))).rejects.toBeInstanceOf(HttpError);
  expect(given).toBeLessThan(40_000_000);
  expect(chat.view()).toEqual([]);
  await bot.sendVideo(ann.id, new InputFile(mp4(1000)));
  expect(api.trace()).toEqual([
    'sendVideo ann video=<missing> → broken off',
    'sendVideo ann video=<video.mp4 1000> → #1',
  ]);
});

test('a bot that breaks off its own upload', async () => {
  const { api, bot, ann, chat } = await chatWith();
  async function* failing() {
    for (let part = 0; part < 40; part += 1) yield mp4(65_536);
    throw new Error('the source dried up');
  }
  await expect(bot.sendVideo(ann.id, new InputFile(() => failing()))).rejects.toBeInstanceOf(HttpError);
  await expect.poll(() => api.trace()).toEqual(['sendVideo ann video=<missing> → broken off']);
  expect(chat.view()).toEqual([]);
  expect(api.violations).toEqual([]);
});

test('a call that hangs until it is let go, and one that is slow', async () => {
  const clock = createManualClock();
  const { api, bot, ann, chat } = await chatWith({ clock });
  const order = api.fails('sendMessage', { kind: 'hanging' });
  const hanging = bot.sendMessage(ann.id, 'x');
  await order.begun;
  expect(chat.view()).toEqual([]);
  order.release();
  await hanging;
  api.fails('sendMessage', { kind: 'slow', ms: 5000 });
  const slow = bot.sendMessage(ann.id, 'y');
  await chat.sees(/y/);
  await expect.poll(() => clock.alarms).toBe(1);
  await clock.advance(5000);
  expect(await slow).toMatchObject({ text: 'y' });
});

test('the server is gone and comes back on the same port', async () => {
  const { api, bot, ann, chat } = await chatWith();
  const poll = bot.getUpdates({ timeout: 30 });
  poll.catch(() => undefined);
  await expect.poll(() => api.calls.length).toBe(1);
  await api.down();
  await expect(poll).rejects.toBeInstanceOf(HttpError);
  await expect(bot.sendMessage(ann.id, 'x')).rejects.toBeInstanceOf(HttpError);
  chat.says(ann, 'anybody there?');
  await api.up();
  expect((await bot.getUpdates())[0]?.message?.text).toBe('anybody there?');
  await bot.sendMessage(ann.id, 'yes');
});

test('a download that breaks off', async () => {
  const { api, bot, ann, chat } = await chatWith();
  const sent = chat.sends(ann, 'document', { size: 100_000 });
  const { file_path } = await bot.getFile(sent.file?.fileId ?? '');
  api.fails('file', { kind: 'broken', bytes: 1000 });
  const url = `${api.url}/file/bot${api.token}/${file_path}`;
  await expect(fetch(url).then((response) => response.arrayBuffer())).rejects.toThrow();
  expect((await (await fetch(url)).arrayBuffer()).byteLength).toBe(100_000);
});
