import { afterEach, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { type DiscordLife, startDiscordLife } from '../../rig/discord-life.ts';

let life: DiscordLife;
afterEach(async () => {
  expect(life.api.violations).toEqual([]);
  expect(life.simulator.violations).toEqual([]);
  await life.end();
});

test('what somebody keeps to themselves is a project apart: nobody else finds anything of it, and it goes on by its buttons', async () => {
  life = await startDiscordLife({ api: { rateLimits: false } });
  while (life.api.commands.length === 0) await systemClock.sleep(10);
  const ann = life.api.person({ username: 'ann', locale: 'en-US' });
  const bob = life.api.person({ username: 'bob', locale: 'en-US' });
  const clips = life.api.guild({ name: 'Film club', members: [ann, bob] }).channel('clips');
  clips.slash(ann, 'video', { prompt: 'a 5 second clip of a secret garden', private: true });
  await life.quiet();
  await clips.sees(/Secret_?Garden-\w+\.mp4/i, { as: ann });
  expect(clips.view(bob).join('\n')).not.toMatch(/garden/i);

  const history = clips.slash(bob, 'history');
  const status = clips.slash(bob, 'status');
  await life.quiet();
  await Promise.all([history.acknowledged(), status.acknowledged()]);
  expect(clips.view(bob).join('\n')).toMatch(/There are no exports yet/);
  expect(clips.view(bob).join('\n')).toMatch(/There is no video yet/);
  expect(clips.view(bob).join('\n')).not.toMatch(/garden/i);

  clips.presses(ann, /Timeline/);
  await life.quiet();
  expect(clips.view(ann).join('\n')).toMatch(/Video: secret garden/);
  expect(clips.view(bob).join('\n')).not.toMatch(/garden/i);
  expect(life.simulator.posts()).toHaveLength(1);
});
