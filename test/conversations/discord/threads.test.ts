import { afterEach, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { type DiscordLife, startDiscordLife } from '../../rig/discord-life.ts';

let life: DiscordLife;
afterEach(async () => {
  expect(life.api.violations).toEqual([]);
  expect(life.simulator.violations).toEqual([]);
  await life.end();
});

async function begin() {
  life = await startDiscordLife({ threads: true, api: { rateLimits: false } });
  while (life.api.commands.length === 0) await systemClock.sleep(10);
  const ann = life.api.person({ username: 'ann', locale: 'en-US' });
  const bob = life.api.person({ username: 'bob', locale: 'en-US' });
  const clips = life.api.guild({ name: 'Film club', members: [ann, bob] }).channel('clips');
  return { ann, bob, clips };
}

test('a video has a thread of its own, where it is worked on with others', async () => {
  const { ann, bob, clips } = await begin();
  clips.slash(ann, 'video', { prompt: 'a 5 second clip of a candle' });
  await life.quiet();
  const thread = await clips.thread(/a 5 second clip of a candle/);
  expect(thread.secret).toBe(false);
  expect(clips.view().filter((line) => line.startsWith('bot'))).toEqual(['bot: 🎬 a 5 second clip of a candle']);
  await thread.sees(/Candle-\w+\.mp4/);
  await life.quiet();
  expect(thread.view().filter((line) => /Connecting|⏳/.test(line))).toEqual([]);

  life.simulator.nextTurn({ silent: true });
  thread.says(bob, '@nemo add a title "Night Watch"');
  await life.quiet();
  await thread.sees(/Title changed/);
  expect(life.simulator.sessions()).toHaveLength(1);
  clips.slash(ann, 'video', { prompt: 'a 6 second clip of rain' });
  await life.quiet();
  expect(life.simulator.sessions()).toHaveLength(2);
});

test('a private one is for the requester alone', async () => {
  const { ann, clips } = await begin();
  clips.slash(ann, 'video', { prompt: 'a 5 second clip of a candle', private: true });
  await life.quiet();
  const thread = await clips.thread(/candle/);
  expect(thread.secret).toBe(true);
  expect(thread.members).toContain('ann');
  expect(clips.view(ann).join('\n')).toMatch(/only ann sees.*🧵/);
  await thread.sees(/Candle-\w+\.mp4/);
});

test('where no thread can be opened it is answered in the channel', async () => {
  const { ann, clips } = await begin();
  clips.denies('everyone', 'CREATE_PUBLIC_THREADS');
  clips.denies('bot', 'CREATE_PUBLIC_THREADS');
  clips.slash(ann, 'video', { prompt: 'a 5 second clip of a candle' });
  await life.quiet();
  expect(clips.threads).toEqual([]);
  await clips.sees(/Candle-\w+\.mp4/);
});
