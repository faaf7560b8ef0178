import { performance } from 'node:perf_hooks';
import { GrammyError } from 'grammy';
import { expect, test, vi } from 'vitest';
import { createManualClock } from '../manual-clock.ts';
import { refusal, withBotApi } from './with-bot-api.ts';

test('a group takes 20 sends and edits a minute', async () => {
  const clock = createManualClock();
  const { api, bot } = await withBotApi({ clock, pacing: {} });
  const ann = api.person({ first_name: 'Ann' });
  const room = api.group({ title: 'Club', members: [ann] });
  const { message_id } = await bot.sendMessage(room.id, '0');
  for (let count = 1; count < 20; count += 1) {
    await clock.advance(1000);
    await bot.editMessageText(room.id, message_id, String(count));
  }
  const error = await bot.sendMessage(room.id, 'x').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(GrammyError);
  expect(error).toMatchObject({
    error_code: 429,
    description: 'Too Many Requests: retry after 41',
    parameters: { retry_after: 41 },
  });
  await bot.sendChatAction(room.id, 'typing');
  expect(api.violations).toEqual([]);
  await clock.advance(41_000);
  await bot.sendMessage(room.id, 'x');
  expect(await refusal(bot.sendMessage(room.id, 'x'))).toBe('429 Too Many Requests: retry after 1');
});

test('writing on before retry_after is over is a violation', async () => {
  const clock = createManualClock();
  const { api, bot } = await withBotApi({ clock, pacing: { privateBurst: 1 } });
  const ann = api.person({ first_name: 'Ann' });
  api.privateChat(ann);
  const [first, second, third] = await Promise.all(
    ['a', 'b', 'c'].map((text) =>
      bot.sendMessage(ann.id, text).then(
        () => 'sent',
        () => 'limited',
      ),
    ),
  );
  expect([first, second, third].sort()).toEqual(['limited', 'limited', 'sent']);
  expect(api.violations).toEqual([]);
  // Parallel calls are told apart from stubborn ones by the time between them, on the real clock.
  const later = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1000);
  expect(await refusal(bot.sendMessage(ann.id, 'd'))).toBe('429 Too Many Requests: retry after 1');
  expect(api.violations).toEqual([`sendMessage to ${ann.id}: 1 s before retry_after was over`]);
  later.mockRestore();
  await clock.advance(1000);
  await bot.sendMessage(ann.id, 'e');
});

test('a private chat takes a burst and then one a second', async () => {
  const clock = createManualClock();
  const { api, bot } = await withBotApi({ clock, pacing: { privateBurst: 3 } });
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  for (const text of ['a', 'b', 'c']) await bot.sendMessage(ann.id, text);
  expect(await refusal(bot.sendMessage(ann.id, 'd'))).toBe('429 Too Many Requests: retry after 1');
  await clock.advance(1000);
  await bot.sendMessage(ann.id, 'd');
  await clock.advance(3000);
  for (const text of ['e', 'f', 'g']) await bot.sendMessage(ann.id, text);
  expect(chat.messages).toHaveLength(7);
});

test('the whole bot sends 30 a second', async () => {
  const clock = createManualClock();
  const { api, bot } = await withBotApi({ clock, pacing: {} });
  const people = Array.from({ length: 31 }, (_, index) => api.person({ first_name: `P${index}` }));
  for (const person of people) api.privateChat(person);
  for (const { id } of people.slice(0, 30)) await bot.sendMessage(id, 'x');
  expect(await refusal(bot.sendMessage(people[30]?.id ?? 0, 'x'))).toBe('429 Too Many Requests: retry after 1');
});
