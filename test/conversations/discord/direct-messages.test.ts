import { describe, expect, test } from 'vitest';
import { type Club, patience, videosIn } from '../../rig/discord-journeys.ts';
import { type Deed, killedAroundEachCall } from '../../rig/discord-kills.ts';
import { createManualClock } from '../../rig/manual-clock.ts';

const PROMPT = 'a 10 second clip of a lighthouse';
const MINUTE = 60_000;

/** Ann's video is being made, and takes until something has become of the place where she asked for it. */
function whileMade(ask: (club: Club) => void, happens: (club: Club) => Promise<void> | void): Deed['ready'] {
  return async (club) => {
    const turn = club.simulator.nextTurn({ holdAfter: 2 });
    ask(club);
    await turn.held;
    await happens(club);
    return () => turn.release();
  };
}

const still = () => ({ clock: createManualClock(), settings: patience });

/** Ann has her answer and her video once, in her DM. */
function expectInDm({ ann, api, clips, simulator }: Club, why: string): void {
  const dm = api.dm(ann);
  expect(simulator.posts(), why).toEqual([PROMPT]);
  expect(simulator.callsOf('render'), why).toHaveLength(1);
  expect(videosIn(clips), why).toEqual([]);
  expect(
    dm.messages.map(({ text }) => text),
    why,
  ).toEqual([
    expect.stringMatching(/Timeline \(4 tracks\)|Your video is there/),
    expect.stringMatching(/Video ready!/),
  ]);
  expect(videosIn(dm), why).toHaveLength(1);
  expect(videosIn(dm)[0]?.files, why).toHaveLength(1);
}

const tokenOver: Deed = {
  club: still,
  ready: whileMade(
    ({ clips, ann }) => {
      clips.denies('bot', 'SEND_MESSAGES');
      clips.slash(ann, 'video', { prompt: PROMPT });
    },
    async ({ clock }) => {
      for (let minute = 0; minute < 14; minute += 1) await clock?.advance(MINUTE);
    },
  ),
  expects: expectInDm,
};

const threadGone: Deed = {
  ready: whileMade(
    ({ clips, ann }) => void clips.opensThread(ann, 'Night').says(ann, `@nemo /video ${PROMPT}`),
    ({ clips }) => clips.threads[0]?.deletes(),
  ),
  expects: expectInDm,
};

const channelGone: Deed = {
  ready: whileMade(
    ({ clips, ann }) => void clips.slash(ann, 'video', { prompt: PROMPT }),
    ({ clips }) => clips.deletes(),
  ),
  expects: expectInDm,
};

/** The bot is thrown out of the only server that it shares with Ann: nothing reaches her, but it is kept. */
const botGone: Deed = {
  ready: whileMade(
    ({ clips, ann }) => void clips.says(ann, `@nemo /video ${PROMPT}`),
    ({ guild }) => guild.removesBot(),
  ),
  async expects({ ann, api, clips, guild, simulator, quiet, presses }, why) {
    expect(simulator.posts(), why).toEqual([PROMPT]);
    expect(api.dm(ann).messages, why).toEqual([]);
    expect(api.invalid.length, why).toBeLessThanOrEqual(8);
    guild.addsBot();
    clips.slash(ann, 'history');
    await quiet();
    await presses(clips, ann, /Send no\. 1/);
    expect(videosIn(clips), why).toHaveLength(1);
    expect(simulator.callsOf('render'), why).toHaveLength(1);
  },
};

describe('where nothing can be said any more the video comes once, in a direct message', () => {
  test.each([
    ['the interaction is over and the bot may not post', tokenOver],
    ['the thread is deleted', threadGone],
    ['the channel is deleted', channelGone],
  ])(
    'although the process is killed around a call: %s',
    async (_, deed) => {
      await killedAroundEachCall(deed, true);
    },
    60_000,
  );

  test('also where the calls around which it is killed never landed', async () => {
    await killedAroundEachCall(threadGone, false);
  }, 60_000);
});

test('thrown out while a video is made, and killed around a call: it is kept for the day when the bot is back', async () => {
  await killedAroundEachCall(botGone, true);
}, 60_000);
