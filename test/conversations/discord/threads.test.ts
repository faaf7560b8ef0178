import { expect, test } from 'vitest';
import { beginClub } from '../../rig/discord-journeys.ts';

test('a video has a thread of its own, where it is worked on with others', async () => {
  const { ann, bob, clips, simulator, quiet } = await beginClub({ threads: true, bob: 'en-US' });
  clips.slash(ann, 'video', { prompt: 'a 5 second clip of a candle' });
  await quiet();
  const thread = await clips.thread(/a 5 second clip of a candle/);
  expect(thread.secret).toBe(false);
  expect(clips.view().filter((line) => line.startsWith('bot'))).toEqual(['bot: 🎬 a 5 second clip of a candle']);
  await thread.sees(/Candle-\w+\.mp4/);
  await quiet();
  expect(thread.view().filter((line) => /Connecting|⏳/.test(line))).toEqual([]);

  simulator.nextTurn({ silent: true });
  thread.says(bob, '@nemo add a title "Night Watch"');
  await quiet();
  await thread.sees(/Title changed/);
  expect(simulator.sessions()).toHaveLength(1);
  clips.slash(ann, 'video', { prompt: 'a 6 second clip of rain' });
  await quiet();
  expect(simulator.sessions()).toHaveLength(2);
});

test('a private one is for the requester alone', async () => {
  const { ann, clips, quiet } = await beginClub({ threads: true, bob: 'en-US' });
  clips.slash(ann, 'video', { prompt: 'a 5 second clip of a candle', private: true });
  await quiet();
  const thread = await clips.thread(/candle/);
  expect(thread.secret).toBe(true);
  expect(thread.members).toContain('ann');
  expect(clips.view(ann).join('\n')).toMatch(/only ann sees.*🧵/);
  await thread.sees(/Candle-\w+\.mp4/);
});

test('where no thread can be opened it is answered in the channel', async () => {
  const { ann, clips, quiet } = await beginClub({ threads: true, bob: 'en-US' });
  clips.denies('everyone', 'CREATE_PUBLIC_THREADS');
  clips.denies('bot', 'CREATE_PUBLIC_THREADS');
  clips.slash(ann, 'video', { prompt: 'a 5 second clip of a candle' });
  await quiet();
  expect(clips.threads).toEqual([]);
  await clips.sees(/Candle-\w+\.mp4/);
});
