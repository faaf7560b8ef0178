import { describe, expect, test } from 'vitest';
import { beginClub, type Club, patience, until, videosIn } from '../../rig/discord-journeys.ts';
import { type Deed, dyingAfterEachWrite, killedAroundEachCall, unansweredAtEachCall } from '../../rig/discord-kills.ts';
import { createManualClock } from '../../rig/manual-clock.ts';

const PROMPT = 'a 10 second clip of a lighthouse';
const STRIP = 'Remove the background music that was added automatically.';
const UNDER_WAY = /thinking…|🔌|🤖|⏳|🔄/;

/** Nobody but Ann has seen anything, nobody was called, and nothing seems to be under way. */
function expectAlone({ ann, bob, clips, api }: Club, why: string): void {
  expect(
    clips.history.filter(({ onlyFor }) => onlyFor?.id !== ann.id),
    why,
  ).toEqual([]);
  expect(clips.view(bob), why).toEqual([]);
  expect(
    clips.messages.filter(({ thinking, text }) => thinking || UNDER_WAY.test(text)),
    why,
  ).toEqual([]);
  expect(
    clips.history.flatMap(({ pings }) => pings),
    why,
  ).toEqual([]);
  expect(api.dm(ann).messages, why).toEqual([]);
}

const video: Deed = {
  ready:
    async ({ clips, ann }) =>
    () =>
      void clips.slash(ann, 'video', { prompt: PROMPT, private: true }),
  expects(club, why) {
    const { clips, simulator } = club;
    expectAlone(club, why);
    if (simulator.posts().length === 0) {
      expect(clips.messages.at(-1)?.text, why).toMatch(/nothing has changed on the timeline since/);
      return;
    }
    expect(simulator.posts(), why).toEqual([PROMPT]);
    expect(simulator.callsOf('render'), why).toHaveLength(1);
    expect(clips.messages, why).toHaveLength(1);
    expect(clips.messages[0]?.video?.name, why).toMatch(/^Lighthouse-\w{6}\.mp4$/);
    expect(clips.messages[0]?.files, why).toHaveLength(1);
    expect(clips.messages[0]?.text, why).toMatch(/(Timeline \(4 tracks\)|Your video is there)[\s\S]*Video ready!/);
  },
};

/** Ann has her video, changes it, and exports what came of that under what only she sees. */
const exported: Deed = {
  async ready({ clips, ann, presses, quiet }) {
    clips.slash(ann, 'video', { prompt: PROMPT, private: true });
    await quiet();
    await presses(clips, ann, /Without music/);
    return () => void clips.presses(ann, /Export/);
  },
  expects(club, why) {
    const { clips, simulator } = club;
    expectAlone(club, why);
    expect(simulator.posts(), why).toEqual([PROMPT, STRIP]);
    expect(simulator.callsOf('render'), why).toHaveLength(2);
    expect(videosIn(clips), why).toHaveLength(2);
    expect(videosIn(clips).at(-1)?.files, why).toHaveLength(1);
    expect(
      clips.messages.filter(({ text }) => /Video ready!/.test(text)),
      why,
    ).toHaveLength(2);
  },
};

describe.each([
  ['a private /video', video, 1],
  ['an export that is asked for under what one person sees', exported, 3],
])('%s comes once, whole, and to the person alone', (_, deed, every) => {
  test.each([true, false])(
    'when the process is killed around a call to Discord; it lands: %s',
    async (lands) => {
      await killedAroundEachCall(deed, lands);
    },
    60_000,
  );

  test('when the answer to a call is lost', async () => {
    await unansweredAtEachCall(deed);
  }, 60_000);

  test('when the process dies after a write', async () => {
    await dyingAfterEachWrite(deed, every);
  }, 60_000);
});

test('a private video whose process is away until the interaction is over comes as a direct message', async () => {
  const clock = createManualClock();
  const club = await beginClub({ clock, settings: patience });
  const { ann, bob, api, clips, life, simulator } = club;
  clips.slash(ann, 'video', { prompt: PROMPT, private: true });
  await until(() => simulator.callsOf('render').length > 0);
  await life.kill();
  await simulator.idle();
  await clock.advance(16 * 60_000);
  await life.start();
  await club.quiet();
  const dm = api.dm(ann);
  expect(videosIn(clips)).toEqual([]);
  expect(dm.view()).toEqual([expect.stringMatching(/Video ready!.*\.mp4/)]);
  expect(clips.messages).toMatchObject([{ text: expect.stringMatching(/Timeline \(4 tracks\)/) }]);
  expect(clips.view(bob)).toEqual([]);
  expect(simulator.posts()).toEqual([PROMPT]);
  expect(api.invalid).toEqual([]);
  await club.presses(dm, ann, /Timeline/);
  expect(dm.messages.at(-1)?.text).toMatch(/Timeline \(4 tracks\)/);
  expect(simulator.sessions()).toHaveLength(1);
});
