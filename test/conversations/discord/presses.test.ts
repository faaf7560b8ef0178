import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginClub, type Club, videosIn } from '../../rig/discord-journeys.ts';
import { createManualClock } from '../../rig/manual-clock.ts';

const WAVES = 'a 10 second clip of waves at sunset';
const ANOTHER = `${WAVES}\n\nMake it anew from the start, as another version.`;
const STRIP = 'Remove the background music that was added automatically.';
const WEEK = 7 * 24 * 3600_000;
const EXPIRED = /already taken or is too old/;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

/** Ann has her video in the channel. */
async function withVideo(options = {}): Promise<Club> {
  const club = await beginClub(options);
  club.clips.slash(club.ann, 'video', { prompt: WAVES });
  await club.quiet();
  return club;
}

/** Presses, and expects a word that only the presser sees, while nothing changes for anybody else. */
async function expectWordAside(club: Club, label: RegExp, word: RegExp): Promise<void> {
  const { ann, bob, clips, presses } = club;
  const before = clips.view(bob);
  const posts = club.simulator.posts().length;
  await presses(clips, ann, label);
  expect(clips.messages.at(-1)).toMatchObject({ onlyFor: ann, text: expect.stringMatching(word) });
  expect(clips.view(bob)).toEqual(before);
  expect(club.simulator.posts()).toHaveLength(posts);
}

describe('a button that leads nowhere any more tells so to whoever pressed it, and to nobody else', () => {
  test('taken before, pressed again at once, after a kill and weeks later', async () => {
    const clock = createManualClock();
    const club = await withVideo({ clock });
    const { ann, clips, life, presses } = club;
    await presses(clips, ann, /Without music/);
    await expectWordAside(club, /Without music/, EXPIRED);
    await life.kill();
    await life.start();
    await expectWordAside(club, /Without music/, EXPIRED);
    await clock.advance(3 * WEEK);
    await life.stop();
    // The store forgets by the clock on the wall.
    vi.setSystemTime(Date.now() + 3 * WEEK);
    await life.start();
    await expectWordAside(club, /Without music/, EXPIRED);
    expect(club.simulator.posts()).toEqual([WAVES, STRIP]);
    // What costs nothing works as on the first day.
    await presses(clips, ann, /Credits/);
    expect(clips.view(ann).at(-1)).toMatch(/only ann sees.*credits available/);
  });

  test('of a chat that was forgotten', async () => {
    const club = await withVideo();
    const { ann, clips, life, presses, quiet } = club;
    clips.slash(ann, 'forget');
    await quiet();
    await presses(clips, ann, /^(?!.*no).*(Forget|Delete|Yes)/i);
    await expectWordAside(club, /Without music/, EXPIRED);
    await expectWordAside(club, /Again/, EXPIRED);
    await life.stop();
    await life.start();
    await expectWordAside(club, /Video only/, EXPIRED);
    expect(club.simulator.posts()).toEqual([WAVES]);
  });
});

describe('🎲 Again under a video in a channel', () => {
  test('is for its requester and moderators, is paid for once, and each take has its own, also after a restart', async () => {
    const club = await withVideo();
    const { ann, bob, mia, clips, life, simulator, quiet, presses } = club;
    await presses(clips, bob, /Again/);
    expect(clips.messages.at(-1)).toMatchObject({
      onlyFor: bob,
      text: expect.stringMatching(/这个按钮属于发起请求的人/),
    });
    expect(simulator.posts()).toEqual([WAVES]);

    const [first] = videosIn(clips);
    clips.presses(ann, { message: first ?? { id: '' }, label: /Again/ });
    clips.presses(ann, { message: first ?? { id: '' }, label: /Again/ });
    await quiet();
    expect(simulator.posts()).toEqual([WAVES, ANOTHER]);
    expect(videosIn(clips).map(({ pings }) => pings)).toEqual([['ann'], ['ann']]);
    expect(clips.messages.filter(({ text }) => EXPIRED.test(text))).toMatchObject([{ onlyFor: ann }]);

    await life.kill();
    await life.start();
    await presses(clips, mia, { message: videosIn(clips)[1] ?? { id: '' }, label: /Again/ });
    expect(simulator.posts()).toEqual([WAVES, ANOTHER, ANOTHER]);
    expect(videosIn(clips).map(({ pings }) => pings)).toEqual([['ann'], ['ann'], ['mia']]);
    await presses(clips, mia, { message: first ?? { id: '' }, label: /Again/ });
    expect(clips.messages.at(-1)).toMatchObject({ onlyFor: mia, text: expect.stringMatching(EXPIRED) });
    expect(simulator.posts()).toHaveLength(3);
    expect(simulator.callsOf('render')).toHaveLength(3);
  });
});
