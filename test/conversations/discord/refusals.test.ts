import { expect, test } from 'vitest';
import { beginClub, videosIn } from '../../rig/discord-journeys.ts';
import { createManualClock } from '../../rig/manual-clock.ts';

const MINUTE = 60_000;

function prompt(what: number): string {
  return `a 5 second clip of number ${what}`;
}

test('a channel that does not let the bot write is asked a few times an hour, whatever is wanted there; the people have it alone', async () => {
  const clock = createManualClock();
  const { ann, bob, api, clips, simulator, quiet } = await beginClub({ clock, bob: 'en-US' });
  clips.denies('bot', 'SEND_MESSAGES');
  const people = [ann, bob];
  for (let round = 0; round < 12; round += 1) {
    for (const [index, person] of people.entries()) clips.says(person, `@nemo /video ${prompt(2 * round + index)}`);
    await quiet();
    await clock.advance(5 * MINUTE);
  }
  expect(simulator.posts()).toHaveLength(24);
  for (const person of people) expect(videosIn(api.dm(person))).toHaveLength(12);
  expect(clips.messages.filter(({ from }) => from === 'bot')).toEqual([]);
  // A minute, then ever longer; each time with embeds and in plain words.
  expect(api.invalid.length).toBeLessThanOrEqual(14);

  // The right is given back: within the hour answers stand in the channel again.
  clips.allows('bot', 'SEND_MESSAGES');
  await clock.advance(60 * MINUTE);
  clips.says(ann, `@nemo /video ${prompt(24)}`);
  await quiet();
  expect(videosIn(clips)).toMatchObject([{ pings: ['ann'] }]);
});

test('a command that shows that the bot may write again is answered there at once, and so is all that follows', async () => {
  const clock = createManualClock();
  const { ann, api, clips, quiet } = await beginClub({ clock });
  clips.denies('bot', 'SEND_MESSAGES');
  clips.says(ann, `@nemo /video ${prompt(1)}`);
  await quiet();
  expect(videosIn(api.dm(ann))).toHaveLength(1);
  clips.allows('bot', 'SEND_MESSAGES');
  clips.slash(ann, 'video', { prompt: prompt(2) });
  await quiet();
  const posted = api.calls.filter(
    ({ route, uploads }) => route === 'POST /channels/:channel/messages' && uploads.length,
  );
  expect(posted.at(-1)).toMatchObject({ channel: clips.id, outcome: { kind: 'ok' } });
  expect(videosIn(clips)).toMatchObject([{ pings: ['ann'] }]);
  clips.says(ann, '@nemo /export');
  await quiet();
  expect(videosIn(clips)).toHaveLength(2);
  expect(videosIn(api.dm(ann))).toHaveLength(1);
});
