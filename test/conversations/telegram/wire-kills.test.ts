import { expect, test } from 'vitest';
import { beginMortalTalk, standingIn } from '../../rig/mortal-talk.ts';
import { playAll } from '../../rig/play-all.ts';
import { mp4 } from '../../rig/samples.ts';

const PROMPT = 'a 10 second clip of a lighthouse';

/**
 * What is promised of a process that is killed around any call: the agent gets one message, the chat one video, whether
 * that had landed or not. A text that lands in the very moment of the kill is not known to the next process: it is said
 * once more, or, as a status, stays. That happens at the one call only that was killed.
 */
test.each([true, false])(
  'a process that is killed around any call to Telegram; it lands: %s',
  async (lands) => {
    const { calls } = await play(undefined, lands);
    expect(calls).toBeGreaterThan(10);
    const found = { statuses: 0, doubled: 0 };
    await playAll(
      Array.from({ length: calls }, (_, index) => index),
      async (after) => {
        const { statuses, doubled } = await play(after, lands);
        found.statuses += statuses;
        found.doubled += doubled;
      },
    );
    expect(found.statuses).toBeLessThanOrEqual(lands ? 1 : 0);
    expect(found.doubled).toBeLessThanOrEqual(lands ? 1 : 0);
  },
  60_000,
);

/** Plays `/video`; the process is killed while it waits for the answer to a call, `after` so many. */
async function play(after: number | undefined, lands: boolean) {
  const talk = await beginMortalTalk();
  const { life, chat, ann } = talk;
  try {
    const before = life.api.calls.length;
    const killed = after === undefined ? undefined : life.api.fails(/^/, { kind: 'hanging' }, { after });
    chat.says(ann, `/video ${PROMPT}`);
    if (killed) {
      await Promise.race([killed.begun, talk.rest()]);
      await life.kill();
      if (lands) killed.release();
      killed.cancel();
      await life.simulator.idle();
      await life.start();
    }
    await talk.rest();
    const { videos, statuses, texts, told } = standingIn(chat);
    const trace = `killed after ${after} calls\n${talk.trace()}`;
    expect(life.simulator.posts(), trace).toEqual([PROMPT]);
    expect(videos, trace).toBe(1);
    expect(told, trace).toMatch(/Video ready/);
    expect(statuses.length, trace).toBeLessThanOrEqual(1);
    expect(texts.length, trace).toBeLessThanOrEqual(2);
    expect(talk.wrongs(), trace).toEqual([]);
    return {
      calls: life.api.calls.length - before,
      statuses: statuses.length,
      doubled: texts.length - new Set(texts).size,
    };
  } finally {
    await talk.end();
  }
}

test('a process that knows nothing of the videos of an earlier one takes none of them for its own', async () => {
  const talk = await beginMortalTalk({ simulator: { seed: 11, credits: 10_000 } });
  const { life, chat, ann } = talk;
  const files = ['one', 'two'].map((name) => ({ kind: 'video' as const, name: `${name}.mp4`, bytes: mp4(20_000) }));
  const stalled = life.simulator.fail({ on: 'render', after: 1, with: { stall: 'before-headers' } });
  chat.sendsAlbum(ann, files, { caption: '1) a 5 second clip of a lighthouse 2) a 7 second clip of a harbour' });
  await stalled.hit;
  const [first] = chat.messages.filter(({ from, video }) => from === 'bot' && video);
  await life.kill();
  stalled.release();
  await life.simulator.idle();
  life.api.fails('sendVideo', { kind: 'broken' });
  await life.start();
  await talk.rest();
  const videos = chat.messages.filter(({ from, video }) => from === 'bot' && video);
  expect(videos, talk.trace()).toHaveLength(2);
  expect(videos[0]?.caption).toBe(first?.caption);
  await talk.end();
  expect(talk.wrongs()).toEqual([]);
});
