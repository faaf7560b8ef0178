import { expect, test } from 'vitest';
import { beginClub } from '../../rig/discord-journeys.ts';

test('what somebody keeps to themselves is a project apart: nobody else finds anything of it, and it goes on by its buttons', async () => {
  const { ann, bob, clips, quiet, simulator } = await beginClub({ bob: 'en-US' });
  clips.slash(ann, 'video', { prompt: 'a 5 second clip of a secret garden', private: true });
  await quiet();
  await clips.sees(/Secret_?Garden-\w+\.mp4/i, { as: ann });
  expect(clips.view(bob).join('\n')).not.toMatch(/garden/i);

  const history = clips.slash(bob, 'history');
  const status = clips.slash(bob, 'status');
  await quiet();
  await Promise.all([history.acknowledged(), status.acknowledged()]);
  expect(clips.view(bob).join('\n')).toMatch(/There are no exports yet/);
  expect(clips.view(bob).join('\n')).toMatch(/There is no video yet/);
  expect(clips.view(bob).join('\n')).not.toMatch(/garden/i);

  clips.presses(ann, /Timeline/);
  await quiet();
  expect(clips.view(ann).join('\n')).toMatch(/Video: secret garden/);
  expect(clips.view(bob).join('\n')).not.toMatch(/garden/i);
  expect(simulator.posts()).toHaveLength(1);
});
