import { expect, test } from 'vitest';
import { createManualClock } from '../manual-clock.ts';
import { refusal, withBotApi } from './with-bot-api.ts';

async function chatWith(options = {}) {
  const rig = await withBotApi(options);
  const ann = rig.api.person({ first_name: 'Ann' });
  return { ...rig, ann, chat: rig.api.privateChat(ann) };
}

const texts = (updates: ReadonlyArray<{ message?: { text?: string } | undefined }>) =>
  updates.map(({ message }) => message?.text);

test('updates wait, are confirmed by the offset, and come in order', async () => {
  const { api, bot, ann, chat } = await chatWith();
  for (const text of ['a', 'b', 'c', 'd']) chat.says(ann, text);
  const [first, second] = await bot.getUpdates({ limit: 2 });
  expect((second?.update_id ?? 0) - (first?.update_id ?? 0)).toBe(1);
  expect(texts(await bot.getUpdates())).toEqual(['a', 'b', 'c', 'd']);
  expect(texts(await bot.getUpdates({ offset: second?.update_id ?? 0 }))).toEqual(['b', 'c', 'd']);
  expect(api.pending).toHaveLength(3);
  expect(texts(await bot.getUpdates({ offset: -1 }))).toEqual(['d']);
  expect(texts(await bot.getUpdates())).toEqual(['d']);
});

test('a poll answers as soon as something comes, else after its time', async () => {
  const clock = createManualClock();
  const { bot, ann, chat } = await chatWith({ clock });
  const polled = bot.getUpdates({ timeout: 30 });
  await expect.poll(() => clock.alarms).toBe(1);
  chat.says(ann, 'a');
  chat.says(ann, 'b');
  const updates = await polled;
  expect(texts(updates)).toEqual(['a', 'b']);
  const empty = bot.getUpdates({ timeout: 500, offset: (updates.at(-1)?.update_id ?? 0) + 1 });
  await expect.poll(() => clock.alarms).toBe(1);
  await clock.advance(50_000);
  expect(await empty).toEqual([]);
});

test('of two polls the older ends', async () => {
  const clock = createManualClock();
  const { bot, ann, chat } = await chatWith({ clock });
  const older = refusal(bot.getUpdates({ timeout: 30 }));
  await expect.poll(() => clock.alarms).toBe(1);
  const newer = bot.getUpdates({ timeout: 30 });
  expect(await older).toBe(
    '409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  );
  chat.says(ann, 'hi');
  expect(texts(await newer)).toEqual(['hi']);
});

test('updates are kept for a day', async () => {
  const clock = createManualClock();
  const { bot, ann, chat } = await chatWith({ clock });
  chat.says(ann, 'old');
  await clock.advance(24 * 60 * 60 * 1000 - 1);
  chat.says(ann, 'new');
  await clock.advance(1);
  expect(texts(await bot.getUpdates())).toEqual(['new']);
});

test('an update can come again after it was confirmed', async () => {
  const { api, bot, ann, chat } = await chatWith();
  chat.says(ann, 'once');
  const [update] = await bot.getUpdates();
  const id = update?.update_id ?? 0;
  expect(await bot.getUpdates({ offset: id + 1 })).toEqual([]);
  api.redeliver(id);
  expect(await bot.getUpdates({ offset: id + 1 })).toEqual([update]);
  expect(await bot.getUpdates({ offset: id + 1 })).toEqual([]);
});

test('only the types that the bot wants are kept', async () => {
  const { api, bot, ann, chat } = await chatWith();
  await bot.getUpdates({ allowed_updates: ['edited_message'] });
  const message = chat.says(ann, 'one');
  chat.edits(ann, message, 'two');
  expect(await bot.getUpdates()).toMatchObject([{ edited_message: { text: 'two' } }]);
  await fetch(`${api.url}/bot${api.token}/getUpdates?allowed_updates=["messages"]`);
  expect(api.violations).toEqual(['allowed_updates: ["messages"] has unknown types']);
});
