import { afterEach, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { type DiscordLife, startDiscordLife } from '../../rig/discord-life.ts';

const SEA = 'a 10 second clip of the sea';

let life: DiscordLife;
afterEach(async () => {
  expect(life.api.violations).toEqual([]);
  expect(life.simulator.violations).toEqual([]);
  await life.end();
});

async function begin({ attaching = true } = {}) {
  life = await startDiscordLife({ pictures: true, api: { rateLimits: false } });
  while (life.api.commands.length === 0) await systemClock.sleep(10);
  const ann = life.api.person({ username: 'ann', locale: 'en-US' });
  const clips = life.api.guild({ name: 'Film club', members: [ann] }).channel('clips');
  if (!attaching) clips.denies('bot', 'ATTACH_FILES');
  return { ann, clips };
}

test('the card shows the timeline as a picture with its summary as alternative text, and keeps it', async () => {
  const { ann, clips } = await begin();
  clips.slash(ann, 'video', { prompt: SEA });
  await life.quiet();
  const [card, video] = clips.messages;
  expect(card?.files.map(({ name }) => name)).toEqual(['timeline.png']);
  expect(card?.files[0]?.description).toMatch(/^Timeline \(4 tracks\):\n1\. Video: sea \(0-10s\)/);
  expect(card?.text).toMatch(/Timeline \(4 tracks\)/);
  expect(video?.video).toBeDefined();
  clips.slash(ann, 'status');
  await life.quiet();
  expect(clips.messages.at(-1)?.files.map(({ name }) => name)).toEqual(['timeline.png']);
});

test('a mention is answered with the picture as well', async () => {
  const { ann, clips } = await begin();
  clips.says(ann, `@nemo ${SEA}`);
  await life.quiet();
  expect(clips.messages.at(-1)?.files.map(({ name }) => name)).toEqual(['timeline.png']);
});

test.each([['/video'], ['a mention']])('where no files may be attached %s is answered in words', async (way) => {
  const { ann, clips } = await begin({ attaching: false });
  if (way === '/video') clips.slash(ann, 'video', { prompt: SEA });
  else clips.says(ann, `@nemo ${SEA}`);
  await life.quiet();
  const answer = clips.messages.find(({ text }) => /Timeline \(4 tracks\)/.test(text));
  expect(answer?.files).toEqual([]);
  expect(clips.messages.filter(({ text }) => /Timeline \(4 tracks\)/.test(text))).toHaveLength(1);
});
