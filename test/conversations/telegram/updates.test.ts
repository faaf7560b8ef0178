import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { jpeg } from '../../rig/samples.ts';
import { alone, answersIn, type Journey } from '../../rig/telegram-journeys.ts';

const WAVES = 'a 10 second clip of waves at sunset';
const PHOTO = { bytes: jpeg(1280, 960) };

describe('updates', () => {
  /** Ids of everything that the bot was told so far. */
  function told({ api }: Journey): number[] {
    return api.calls
      .filter(({ method }) => method === 'getUpdates')
      .flatMap(({ outcome }) => (outcome.kind === 'ok' && Array.isArray(outcome.result) ? outcome.result : []))
      .map((update: { update_id: number }) => update.update_id);
  }

  test.each([false, true])(
    'that come again do nothing twice: message, album item, press (restart: %s)',
    async (restart) => {
      const all = await alone();
      const { life, quiet, api, simulator, ann, chat } = all;
      chat.says(ann, `/video ${WAVES}`);
      await quiet();
      await chat.presses(ann, /Without music/);
      await quiet();
      const photo = { kind: 'photo' as const, ...PHOTO };
      chat.sendsAlbum(ann, [photo, photo, photo], { caption: 'a slideshow of these' });
      await quiet();
      chat.says(ann, '/credits');
      await chat.sees(/available/);
      await quiet();
      const before = chat.view();
      const calls = simulator.callsOf('message').length + simulator.callsOf('upload').length;
      const ids = [...new Set(told(all))];
      expect(ids).toHaveLength(6);
      if (restart) {
        await life.stop();
        await life.start();
      }
      // One by one, so that an album's items come without the others.
      for (const [index, id] of ids.entries()) {
        api.redeliver(id);
        await expect.poll(() => told(all).length, { interval: 5 }).toBe(ids.length + index + 1);
        await quiet();
      }
      chat.says(ann, '/help');
      await chat.sees(/\/help/);
      await quiet();
      expect(chat.view().slice(0, before.length)).toEqual(before);
      expect(chat.messages).toHaveLength(before.length + 2);
      expect(simulator.callsOf('message').length + simulator.callsOf('upload').length).toBe(calls);
    },
  );

  test('taken right before a stop are answered once, and nothing is said about the stop', async () => {
    for (const wait of [0, 4, 8]) {
      const { life, api, quiet, ann, chat } = await alone();
      chat.says(ann, WAVES);
      await quiet();
      await chat.presses(ann, /Timeline/);
      chat.says(ann, '/help');
      await expect.poll(() => api.pending.length, { interval: 1 }).toBe(0);
      await systemClock.sleep(wait);
      await life.stop();
      await life.start();
      await chat.sees(/\/help/);
      await quiet();
      expect(answersIn(chat).map(({ text }) => /^Timeline|\/help|Your video is done/.exec(text)?.[0])).toEqual([
        'Your video is done',
        'Timeline',
        '/help',
      ]);
      expect(life.log.filter((line) => /^(warn|error)/.test(line))).toEqual([]);
    }
  });

  test('found long after they were sent: one apology per chat, presses are run, what follows is taken', async () => {
    const all = await alone({ staleMs: 120_000 });
    const { life, quiet, api, clock, simulator, ann, chat } = all;
    const bob = api.person({ first_name: 'Bob', language_code: 'zh' });
    const other = api.privateChat(bob);
    chat.says(ann, WAVES);
    await quiet();
    await life.stop();
    const date = Math.floor(clock.now() / 1000) - 600;
    chat.says(ann, 'mute the music', { date });
    chat.says(ann, '/export', { date });
    chat.sends(ann, 'photo', PHOTO, { date });
    other.says(bob, '海边的视频', { date });
    const pressed = chat.presses(ann, /Without titles/);
    await life.start();
    await pressed;
    await chat.sees(/I was away for a while/);
    await other.sees(/我离线了一段时间/);
    await quiet();
    expect(answersIn(chat).filter(({ text }) => /I was away/.test(text))).toHaveLength(1);
    expect(answersIn(other)).toHaveLength(1);
    expect(simulator.posts()).toHaveLength(2);
    expect(simulator.callsOf('upload')).toEqual([]);
    chat.says(ann, 'mute the music');
    await quiet();
    expect(simulator.posts()).toHaveLength(3);
    expect(answersIn(chat).filter(({ text }) => /I was away/.test(text))).toHaveLength(1);
  });

  test('order is kept within a chat; one chat’s long turn does not delay another’s answer', async () => {
    const { quiet, api, simulator, ann, chat } = await alone();
    const bob = api.person({ first_name: 'Bob', language_code: 'en' });
    const other = api.privateChat(bob);
    const turn = simulator.nextTurn({ holdAfter: 2 });
    chat.says(ann, WAVES);
    await turn.held;
    chat.says(ann, 'mute the music');
    chat.says(ann, 'add a title "Night"');
    other.says(bob, 'a 5 second clip of a robot');
    await other.sees(/robot/i);
    await other.sees(/^The video now|^Your video|robot, 5 seconds/);
    expect(answersIn(chat).filter(({ text }) => /Your video is done/.test(text))).toEqual([]);
    chat.says(ann, '/status');
    await chat.sees(/2 more requests wait/);
    turn.release();
    await quiet();
    expect(simulator.posts(simulator.sessions()[0])).toEqual([WAVES, 'mute the music', 'add a title "Night"']);
  });
});
