import { expect, test } from 'vitest';
import { createRunningClock } from '../../rig/running-clock.ts';
import { startTelegramLife } from '../../rig/telegram-life.ts';

const CHATS = 100;
/** How much faster than the real one the clock of both sides runs: the limits of a whole bot hold, and take less long. */
const SPEED = 10;

test('a hundred chats at once, within the limits of one bot: each is served, in its own order', async () => {
  const clock = createRunningClock(SPEED);
  const life = await startTelegramLife({
    simulator: { credits: 1_000_000 },
    clock,
    api: { clock, callbackLifetime: 3_600_000 },
    staleMs: 3_600_000,
  });
  const before = process.memoryUsage();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed);
  }, 50);
  const rooms = Array.from({ length: CHATS }, (_, index) => {
    const person = life.api.person({ first_name: `P${index}`, language_code: 'en' });
    return { person, chat: life.api.privateChat(person), what: `number ${index}` };
  });
  for (const { person, chat, what } of rooms) chat.says(person, `a 5 second clip of ${what}`);
  for (const { person, chat } of rooms) chat.says(person, '/export');
  await Promise.all(rooms.map(({ chat }) => chat.sees(/Video ready! /, {}, 100_000)));
  await life.quiet();
  clearInterval(watch);

  for (const { chat, what } of rooms) {
    const said = chat.messages.filter(({ from }) => from === 'bot');
    const answer = said.findIndex(({ text }) => text.includes(`Video: ${what} (0-5s)`));
    const video = said.findIndex((message) => message.video);
    expect(answer, `the answer about ${what}`).toBeGreaterThanOrEqual(0);
    expect(video, `the video of ${what}`).toBeGreaterThan(answer);
    expect(said.filter((message) => message.video)).toHaveLength(1);
    expect(said.filter(({ text }) => /⏳|Connecting|Thinking/.test(text))).toEqual([]);
  }
  const posts = life.simulator.posts();
  expect(posts.toSorted()).toEqual(rooms.map(({ what }) => `a 5 second clip of ${what}`).toSorted());
  expect(life.api.violations).toEqual([]);
  const refused = life.api.calls.filter(({ outcome }) => outcome.kind === 'refused');
  expect(refused.map(({ method }) => method)).toEqual([]);
  const mb = (bytes: number) => Math.round(bytes / 1_000_000);
  process.stdout.write(
    `${CHATS} chats: heap ${mb(before.heapUsed)} → at most ${mb(most)} MB (both servers included), ${life.api.calls.length} calls\n`,
  );
  await life.end();
  await clock.stop();
}, 120_000);
