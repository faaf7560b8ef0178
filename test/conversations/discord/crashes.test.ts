import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { beginClub, type Club, videosIn } from '../../rig/discord-journeys.ts';
import { type Deed, dyingAfterEachWrite, killedAroundEachCall, unansweredAtEachCall } from '../../rig/discord-kills.ts';
import { createManualClock } from '../../rig/manual-clock.ts';

const PROMPT = 'a 10 second clip of a lighthouse';
const UNDER_WAY = /thinking…|🔌|🤖|⏳|🔄/;

const ask: Deed['ready'] =
  async ({ clips, ann }) =>
  () =>
    void clips.slash(ann, 'video', { prompt: PROMPT });

function expectOver({ clips }: Club, why: string): void {
  expect(
    clips.messages.filter(({ thinking, text }) => thinking || UNDER_WAY.test(text)),
    why,
  ).toEqual([]);
}

function expectOneOfAll(club: Club, why: string): void {
  const { clips, simulator } = club;
  expect(simulator.posts(), why).toEqual([PROMPT]);
  expect(
    videosIn(clips).map(({ pings }) => pings),
    why,
  ).toEqual([['ann']]);
  expect(
    clips.messages.filter(({ text }) => /Timeline \(4 tracks\)|Your video is there/.test(text)),
    why,
  ).toHaveLength(1);
  expectOver(club, why);
}

test('a process that dies right after any write of a /video: one post at most, one video, one answer', async () => {
  await dyingAfterEachWrite({
    ready: ask,
    expects(club, why) {
      if (club.simulator.posts().length > 0) return expectOneOfAll(club, why);
      expect(club.clips.messages.at(-1)?.text, why).toMatch(/nothing has changed on the timeline since/);
      expectOver(club, why);
    },
  });
}, 60_000);

describe('one post, one video, one card', () => {
  const deed: Deed = { ready: ask, expects: expectOneOfAll };

  test.each([true, false])(
    'of a process that is killed around any call to Discord; it lands: %s',
    async (lands) => {
      await killedAroundEachCall(deed, lands);
    },
    60_000,
  );

  test('although the answer to any call is lost on the way', async () => {
    await unansweredAtEachCall(deed);
  }, 60_000);
});

describe('a video that arrived although the process died', () => {
  test.each([
    ['while Discord still remembers its nonce', 60_000],
    ['when Discord has forgotten its nonce', 6 * 60_000],
    ['when the interaction is dead, too', 20 * 60_000],
  ])('%s: is found and not sent again', async (_, away) => {
    const clock = createManualClock();
    const club = await beginClub({ clock });
    const { ann, api, clips, life, quiet, trace } = club;
    api.fails('POST /channels/:channel/messages', { kind: 'silent' });
    clips.slash(ann, 'video', { prompt: PROMPT });
    while (videosIn(clips).length === 0) {
      await systemClock.sleep(5);
      await clock.advance(50);
    }
    await life.kill();
    await clock.advance(away);
    await life.start();
    await quiet();
    expectOneOfAll(club, `away for ${away} ms\n${trace()}`);
    expect(api.calls.filter(({ route }) => route === 'GET /channels/:channel/messages')).toHaveLength(1);
  });
});
