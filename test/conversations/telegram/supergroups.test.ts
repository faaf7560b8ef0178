import { describe, expect, test } from 'vitest';
import { type ClubOptions, club } from '../../rig/telegram-club.ts';
import { videosIn } from '../../rig/telegram-journeys.ts';

const BOT = '@nemo_test_bot';
const WAVES = 'a 10 second clip of waves at sunset';

describe('a group becomes a supergroup', () => {
  async function begun(options: ClubOptions = {}) {
    const all = await club(options);
    // The next supergroup's numbers begin anew, below those of this one.
    for (let index = 0; index < 6; index += 1) all.room.says(all.bob, `talk ${index}`);
    all.room.says(all.ann, `/video ${WAVES}`);
    await all.quiet();
    return all;
  }

  test.each([false, true])(
    'while nothing is open (restart between: %s): session, history and old buttons stay',
    async (restart) => {
      const { life, quiet, simulator, room, ann, bob, olga } = await begun();
      const heir = room.migrates();
      await quiet();
      if (restart) {
        await life.stop();
        await life.start();
      }
      heir.says(ann, `${BOT} mute the music`);
      await quiet();
      expect(simulator.sessions()).toHaveLength(1);
      expect(simulator.posts()).toEqual([WAVES, 'mute the music']);
      heir.says(bob, '/history');
      await heir.sees(/Waves At Sunset/);
      expect(await room.presses(bob, /Without titles/)).toMatchObject({ alert: true });
      expect(await room.presses(ann, /Without titles/)).toMatchObject({ alert: false });
      await quiet();
      expect(await room.presses(olga, /Timeline/)).toMatchObject({ alert: false });
      await heir.sees(/^Timeline \(/);
      expect(simulator.posts()).toHaveLength(3);
      expect(simulator.sessions()).toHaveLength(1);
    },
  );

  test('an old button’s answer is no reply to a stranger’s message that happens to have the old number', async () => {
    const { quiet, room, ann, bob } = await begun();
    const heir = room.migrates();
    const talk = Array.from({ length: 12 }, (_, index) => heir.says(bob, `talk ${index}`));
    await quiet();
    await room.presses(ann, /Timeline/);
    const answer = await heir.sees(/^Timeline \(/);
    expect(talk.map(({ id }) => id)).not.toContain(answer.replyTo);
  });

  test('while a job is open: it ends in the supergroup, and nobody’s message is touched', async () => {
    const { quiet, simulator, room, ann, olga } = await club();
    const turn = simulator.nextTurn({ holdAfter: 2 });
    room.says(ann, 'talk');
    room.says(ann, `/video ${WAVES}`);
    await turn.held;
    const status = await room.sees(/Thinking|Ready/);
    const heir = room.migrates();
    // Its answer is numbered as the status message in the group was.
    heir.says(olga, '/status');
    const answer = await heir.sees(/At work on your last message/);
    expect(answer.id).toBe(status.id);
    await heir.sees(/^🤖 Thinking/);
    turn.release();
    await quiet();
    expect(simulator.posts()).toEqual([WAVES]);
    expect(videosIn(heir)).toHaveLength(1);
    const landed = heir.history.filter(({ from, silent }) => from === 'bot' && !silent);
    expect(landed.filter(({ deleted, edits }) => deleted || edits > 0)).toEqual([]);
    expect(landed[0]?.text).toMatch(/At work on/);
    expect(videosIn(heir)[0]?.replyTo).toBeUndefined();
  });

  test('while a job is open and the process is down', async () => {
    const { life, quiet, simulator, room, ann } = await club();
    const turn = simulator.nextTurn({ holdAfter: 2 });
    room.says(ann, `/video ${WAVES}`);
    await turn.held;
    await life.kill();
    const heir = room.migrates();
    turn.release();
    await simulator.idle();
    await life.start();
    await quiet();
    expect(simulator.posts()).toEqual([WAVES]);
    expect(videosIn(heir)).toHaveLength(1);
    heir.says(ann, `${BOT} mute the music`);
    await quiet();
    expect(simulator.sessions()).toHaveLength(1);
    expect(simulator.posts()).toHaveLength(2);
  });
});
