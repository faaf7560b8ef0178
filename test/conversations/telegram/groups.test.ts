import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import { jpeg } from '../../rig/samples.ts';
import type { GroupRoom } from '../../rig/telegram/groups.ts';
import type { Room } from '../../rig/telegram/rooms.ts';
import type { SeenMessage } from '../../rig/telegram/view.ts';
import { beginJourney, type JourneyOptions } from '../../rig/telegram-journeys.ts';

const BOT = '@nemo_test_bot';
const WAVES = 'a 10 second clip of waves at sunset';
const PHOTO = { bytes: jpeg(1280, 960) };
const ROBOT = 'a 5 second clip of a robot in the rain';

interface ClubOptions extends JourneyOptions {
  readonly privacyMode?: boolean;
  readonly supergroup?: boolean;
  readonly forum?: boolean;
}

/** Olga owns the club; Ann speaks English, Bob Chinese and has no user name. */
async function club({ privacyMode = true, supergroup = false, forum = false, ...options }: ClubOptions = {}) {
  const journey = await beginJourney(options);
  const { api } = journey;
  const olga = api.person({ first_name: 'Olga', username: 'olga', language_code: 'en' });
  const ann = api.person({ first_name: 'Ann', username: 'ann', language_code: 'en' });
  const bob = api.person({ first_name: 'Bob', language_code: 'zh-hans' });
  const room = api.group({ title: 'Club', members: [olga, ann, bob], privacyMode, supergroup, forum });
  return { ...journey, olga, ann, bob, room };
}

function answersTo(room: GroupRoom, message: { readonly id: number }): SeenMessage[] {
  return room.messages.filter(({ from, replyTo }) => from === 'bot' && replyTo === message.id);
}

function videosOf(room: Room): SeenMessage[] {
  return room.messages.filter(({ video }) => video);
}

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

describe('buttons in a group', () => {
  test('others are told in their own language, nothing happens; the requester and admins may', async () => {
    const { quiet, simulator, room, olga, ann, bob, api } = await club({ supergroup: true });
    room.says(ann, `/video ${WAVES}`);
    await quiet();
    const seen = room.view();
    const calls = simulator.calls.length;
    expect(await room.presses(bob, /Without music/)).toEqual({
      text: '这个按钮属于发起请求的人。给我发送你自己的请求，就会有你的按钮。',
      alert: true,
    });
    const pat = api.person({ first_name: 'Pat' });
    room.joins(pat);
    expect(await room.presses(pat, /Without music/)).toMatchObject({
      text: expect.stringMatching(/^This button belongs to whoever asked for it/),
      alert: true,
    });
    await quiet();
    expect(room.view()).toEqual([...seen, '· pat joined']);
    expect(simulator.calls).toHaveLength(calls);

    expect(await room.presses(olga, /Timeline/)).toEqual({ text: '', alert: false });
    await room.sees(/^Timeline \(4 tracks\)/);
    room.promotes(pat);
    expect(await room.presses(pat, /Without music/)).toEqual({ text: '', alert: false });
    await quiet();
    expect(simulator.posts()).toHaveLength(2);
    expect(await room.presses(ann, /Without titles/)).toEqual({ text: '', alert: false });
    await quiet();
    expect(simulator.posts()).toHaveLength(3);
  });

  test('an anonymous admin is answered; that admin’s buttons are for the admins', async () => {
    const { quiet, simulator, room, api, olga, bob } = await club({ supergroup: true });
    const anonymous = api.person({
      id: 1_087_968_824,
      first_name: 'Group',
      username: 'GroupAnonymousBot',
      is_bot: true,
    });
    room.joins(anonymous);
    const asked = room.says(anonymous, `/video ${ROBOT}`);
    await quiet();
    expect(answersTo(room, asked).some(({ video }) => video)).toBe(true);
    expect(await room.presses(bob, /Without music/)).toMatchObject({ alert: true });
    expect(await room.presses(olga, /Without music/)).toEqual({ text: '', alert: false });
    await quiet();
    expect(simulator.posts()).toHaveLength(2);
  });

  test('after a restart they are still the requester’s', async () => {
    const { life, quiet, simulator, room, ann, bob } = await club();
    room.says(ann, `/video ${WAVES}`);
    await quiet();
    await life.stop();
    await life.start();
    expect(await room.presses(bob, /Without music/)).toMatchObject({ alert: true });
    expect(await room.presses(ann, /Without music/)).toMatchObject({ alert: false });
    await quiet();
    expect(simulator.posts()).toHaveLength(2);
  });
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

describe('forums', () => {
  test('each topic is a chat of its own: session, history, answers, buttons', async () => {
    const { quiet, simulator, room, ann, bob } = await club({ forum: true, privacyMode: false });
    const trailers = room.opens('Trailers');
    const shorts = room.opens('Shorts');
    room.says(ann, `/video ${WAVES}`, { topic: trailers });
    room.says(bob, `/video ${ROBOT}`, { topic: shorts });
    room.says(ann, 'just talk', { topic: trailers });
    await quiet();
    expect(simulator.sessions()).toHaveLength(2);
    const [inTrailers, inShorts] = videosOf(room).sort((a, b) => (a.topic ?? 0) - (b.topic ?? 0));
    expect(inTrailers).toMatchObject({ topic: trailers, caption: expect.stringMatching(/Waves/) });
    expect(inShorts).toMatchObject({ topic: shorts, caption: expect.stringMatching(/Robot/) });

    room.says(ann, '/history', { topic: trailers });
    const history = await room.sees(/Your videos/);
    expect(history.topic).toBe(trailers);
    expect(history.text).not.toMatch(/Robot/);
    room.says(ann, '/history');
    expect((await room.sees(/There are no exports yet/)).topic).toBeUndefined();

    await room.presses(ann, { message: history, label: /Send no\. 1/ });
    await quiet();
    expect(videosOf(room).at(-1)).toMatchObject({ topic: trailers, caption: expect.stringMatching(/Waves/) });
    room.says(ann, `${BOT} mute the music`, { topic: trailers });
    await quiet();
    expect(simulator.sessions()).toHaveLength(2);
    const said = room.messages.filter(({ from }) => from === 'bot');
    expect(said.filter(({ topic }) => topic === undefined)).toHaveLength(1);
  });

  test('the general topic is a chat, too', async () => {
    const { quiet, simulator, room, ann } = await club({ forum: true });
    const topic = room.opens('Trailers');
    room.says(ann, `/video ${WAVES}`);
    await quiet();
    room.says(ann, '/status', { topic });
    expect((await room.sees(/There is no video yet/)).topic).toBe(topic);
    await room.presses(ann, /Without music/);
    await quiet();
    expect(simulator.sessions()).toHaveLength(1);
    expect(simulator.posts()).toHaveLength(2);
    expect(videosOf(room)[0]?.topic).toBeUndefined();
  });

  test('a topic that is closed while a job runs: no noise, and the video waits in the history', async () => {
    const { quiet, simulator, api, room, ann } = await club({ forum: true });
    const topic = room.opens('Trailers');
    const turn = simulator.nextTurn({ holdAfter: 2 });
    room.says(ann, `/video ${WAVES}`, { topic });
    await turn.held;
    room.closes(topic);
    turn.release();
    await quiet();
    expect(videosOf(room)).toEqual([]);
    const refused = api.calls.filter(({ outcome }) => outcome.kind === 'refused').map(({ method }) => method);
    expect(refused.filter((method) => method === 'sendVideo')).toHaveLength(1);
    room.reopens(topic);
    const after = room.says(ann, '/history', { topic });
    await room.sees(/Your videos/, { after });
    await room.presses(ann, /Send no\. 1/);
    await quiet();
    expect(videosOf(room)).toHaveLength(1);
    expect(videosOf(room)[0]?.topic).toBe(topic);
    expect(simulator.posts()).toHaveLength(1);
    expect(simulator.callsOf('render')).toHaveLength(1);
  });

  test('a topic that is deleted while a job runs: other topics go on', async () => {
    const { quiet, simulator, api, room, ann, bob } = await club({ forum: true });
    const topic = room.opens('Trailers');
    const turn = simulator.nextTurn({ holdAfter: 2 });
    room.says(ann, `/video ${WAVES}`, { topic });
    await turn.held;
    const gone = { kind: 'error', status: 400, description: 'Bad Request: message thread not found' } as const;
    const order = api.fails(/^send(Message|Video)$/, gone, { chat: room.id, times: 100 });
    turn.release();
    await quiet();
    order.cancel();
    expect(order.met).toBeLessThanOrEqual(3);
    expect(videosOf(room)).toEqual([]);
    room.says(bob, `/video ${ROBOT}`);
    await quiet();
    expect(videosOf(room)).toHaveLength(1);
  });
});

test('topics of a private chat are chats of their own, too', async () => {
  const { quiet, simulator, api, ann } = await club();
  const chat = api.privateChat(ann);
  const [trailers, shorts] = [chat.opens('Trailers'), chat.opens('Shorts')];
  chat.says(ann, `/video ${WAVES}`, { topic: trailers });
  chat.says(ann, ROBOT, { topic: shorts });
  await quiet();
  expect(simulator.sessions()).toHaveLength(2);
  expect(videosOf(chat).map(({ topic }) => topic)).toEqual([trailers]);
  await chat.presses(ann, /Export/);
  await quiet();
  expect(videosOf(chat).map(({ topic }) => topic)).toEqual([trailers, shorts]);
  chat.says(ann, '/history', { topic: shorts });
  const history = await chat.sees(/Your videos/);
  expect(history.topic).toBe(shorts);
  expect(history.text).not.toMatch(/Waves/);
  chat.says(ann, '/status');
  expect((await chat.sees(/There is no video yet/)).topic).toBeUndefined();
  const drafts = api.calls.filter(({ method }) => method === 'sendMessageDraft');
  expect(new Set(drafts.map(({ args }) => Number(args.texts.get('message_thread_id'))))).toEqual(
    new Set([trailers, shorts]),
  );
});

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
    expect(videosOf(heir)).toHaveLength(1);
    const landed = heir.history.filter(({ from, silent }) => from === 'bot' && !silent);
    expect(landed.filter(({ deleted, edits }) => deleted || edits > 0)).toEqual([]);
    expect(landed[0]?.text).toMatch(/At work on/);
    expect(videosOf(heir)[0]?.replyTo).toBeUndefined();
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
    expect(videosOf(heir)).toHaveLength(1);
    heir.says(ann, `${BOT} mute the music`);
    await quiet();
    expect(simulator.sessions()).toHaveLength(1);
    expect(simulator.posts()).toHaveLength(2);
  });
});
