import { describe, expect, test } from 'vitest';
import { club } from '../../rig/telegram-club.ts';
import { videosIn } from '../../rig/telegram-journeys.ts';

const BOT = '@nemo_test_bot';
const WAVES = 'a 10 second clip of waves at sunset';
const ROBOT = 'a 5 second clip of a robot in the rain';

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
    const [inTrailers, inShorts] = videosIn(room).sort((a, b) => (a.topic ?? 0) - (b.topic ?? 0));
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
    expect(videosIn(room).at(-1)).toMatchObject({ topic: trailers, caption: expect.stringMatching(/Waves/) });
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
    expect(videosIn(room)[0]?.topic).toBeUndefined();
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
    expect(videosIn(room)).toEqual([]);
    const refused = api.calls.filter(({ outcome }) => outcome.kind === 'refused').map(({ method }) => method);
    expect(refused.filter((method) => method === 'sendVideo')).toHaveLength(1);
    room.reopens(topic);
    const after = room.says(ann, '/history', { topic });
    await room.sees(/Your videos/, { after });
    await room.presses(ann, /Send no\. 1/);
    await quiet();
    expect(videosIn(room)).toHaveLength(1);
    expect(videosIn(room)[0]?.topic).toBe(topic);
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
    expect(videosIn(room)).toEqual([]);
    room.says(bob, `/video ${ROBOT}`);
    await quiet();
    expect(videosIn(room)).toHaveLength(1);
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
  expect(videosIn(chat).map(({ topic }) => topic)).toEqual([trailers]);
  await chat.presses(ann, /Export/);
  await quiet();
  expect(videosIn(chat).map(({ topic }) => topic)).toEqual([trailers, shorts]);
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
