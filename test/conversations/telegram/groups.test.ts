import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import { jpeg } from '../../rig/samples.ts';
import { answersTo, club } from '../../rig/telegram-club.ts';

const BOT = '@nemo_test_bot';
const WAVES = 'a 10 second clip of waves at sunset';
const PHOTO = { bytes: jpeg(1280, 960) };
const ROBOT = 'a 5 second clip of a robot in the rain';

describe.each([true, false])('two people in a group, privacy mode: %s', (privacyMode) => {
  test('each is answered in their own thread, in the order of their requests', async () => {
    const { quiet, simulator, room, ann, bob } = await club({ privacyMode });
    room.says(bob, 'shall we film the sea?');
    const first = room.says(ann, `/video ${WAVES}`);
    const second = room.says(bob, `${BOT} 加上标题 "Night"`);
    room.says(ann, 'I asked for it already');
    await quiet();
    const third = room.says(ann, 'mute the music', { replyTo: answersTo(room, first).at(-1) ?? first });
    await quiet();
    const [text, video] = answersTo(room, first);
    expect(text?.text).toMatch(/waves at sunset/);
    expect(video?.caption).toMatch(/^✅ Video ready!/);
    const forBob = answersTo(room, second);
    expect(forBob[0]?.text).toBe('🕒 收到。前面还有 1 个请求。');
    expect(forBob[1]?.keyboard.flat().map((button) => button.text)).toContain('📦 导出');
    expect(answersTo(room, third)).toHaveLength(1);
    expect(simulator.posts()).toEqual([WAVES, '加上标题 "Night"', 'mute the music']);
    expect(simulator.sessions()).toHaveLength(1);
    const spoken = room.messages.filter(({ from }) => from === 'bot');
    expect(spoken.every(({ replyTo }) => [first.id, second.id, third.id].includes(replyTo ?? 0))).toBe(true);
  });

  test('talk among people and commands of other bots are neither answered nor written down', async () => {
    const written: string[] = [];
    const store = (real: Store): Store => ({
      ...real,
      async add(space, key, value, seconds) {
        if (space === 'inbox') written.push(JSON.stringify(value));
        return real.add(space, key, value, seconds);
      },
    });
    const { quiet, room, ann, bob } = await club({ privacyMode, store });
    room.says(ann, 'make a video of this, somebody?');
    room.says(bob, '/video@other_bot a cat');
    room.says(bob, '/weather tomorrow');
    room.says(ann, '@someone_else look');
    room.sends(bob, 'photo', {}, { caption: 'from last night' });
    room.edits(bob, room.says(bob, 'hi'), `${BOT} hi`);
    room.renames('Film club');
    await quiet();
    room.says(ann, `/help${BOT}`);
    await room.sees(/\/help/);
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/\/help@nemo_test_bot/);
    expect(room.messages.filter(({ from }) => from === 'bot')).toHaveLength(1);
  });
});

test('an album of talk is not stored either, an album for the bot is one request', async () => {
  const { life, simulator, room, ann, bob } = await club({ privacyMode: false });
  const photos = [PHOTO, PHOTO].map((photo) => ({ kind: 'photo' as const, ...photo }));
  room.sendsAlbum(bob, photos, { caption: 'our trip' });
  room.sendsAlbum(ann, photos, { caption: `${BOT} a slideshow of these, 10 seconds` });
  await room.sees(/2 files received/);
  await life.assistant.idle();
  expect(simulator.callsOf('upload')).toHaveLength(2);
  expect(simulator.posts()).toEqual(['a slideshow of these, 10 seconds']);
  expect(room.messages.filter(({ from, text }) => from === 'bot' && /2 files received/.test(text))).toHaveLength(1);
});

test('/video and a mention as a reply take what was said there: a text, a photo', async () => {
  const { quiet, simulator, room, ann, bob } = await club({ privacyMode: false });
  const idea = room.says(bob, ROBOT);
  room.says(ann, '/video', { replyTo: idea });
  await quiet();
  expect(simulator.posts()).toEqual([ROBOT]);
  const photo = room.sends(bob, 'photo', PHOTO, { caption: 'our cat' });
  room.says(ann, `${BOT} make it dance for 5 seconds`, { replyTo: photo });
  await quiet();
  expect(simulator.callsOf('upload')).toHaveLength(1);
  expect(simulator.posts()).toEqual([ROBOT, 'make it dance for 5 seconds']);
  room.says(bob, '/video', { replyTo: photo });
  await quiet();
  expect(simulator.callsOf('upload')).toHaveLength(2);
  expect(simulator.posts().at(-1)).toBe('our cat');
});
