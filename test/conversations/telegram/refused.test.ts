import { describe, expect, test } from 'vitest';
import { jpeg } from '../../rig/samples.ts';
import type { Person } from '../../rig/telegram/people.ts';
import type { SeenMessage } from '../../rig/telegram/view.ts';
import { alone, answersIn, grouped, type Journey, videosIn } from '../../rig/telegram-journeys.ts';

const WAVES = 'a 10 second clip of waves at sunset';
const PHOTO = { bytes: jpeg(1280, 960) };

/** Each with what it was to say. */
function refusedCalls({ api }: Journey): string[] {
  return api.calls
    .filter(({ outcome }) => outcome.kind === 'refused')
    .map(({ method, args }) => `${method} ${args.texts.get('text') ?? ''}`);
}

/** Has the bot say something that can be replied to. */
async function botSays(room: Awaited<ReturnType<typeof grouped>>['room'], person: Person): Promise<SeenMessage> {
  room.says(person, '/status');
  return room.sees(/There is no video yet/);
}

describe('what a chat refuses', () => {
  test('blocked in the middle of a job, unblocked later: /history has the video, nothing is paid twice', async () => {
    const all = await alone();
    const { life, quiet, simulator, ann, chat } = all;
    const turn = simulator.nextTurn({ holdAfter: 2 });
    chat.says(ann, `/video ${WAVES}`);
    await turn.held;
    chat.blocks();
    turn.release();
    await quiet();
    const refused = refusedCalls(all);
    expect(new Set(refused).size).toBe(refused.length);
    expect(life.log.filter((line) => /^(warn|error)/.test(line))).toEqual([]);
    expect(videosIn(chat)).toEqual([]);
    chat.unblocks();
    chat.says(ann, '/history');
    await chat.sees(/Your videos/);
    await chat.presses(ann, /Send no\. 1/);
    await quiet();
    expect(videosIn(chat)).toHaveLength(1);
    expect(simulator.posts()).toEqual([WAVES]);
    expect(simulator.callsOf('render')).toHaveLength(1);
  });

  test('kicked from the group in the middle of a job, back later', async () => {
    const all = await grouped();
    const { quiet, simulator, ann, room } = all;
    const turn = simulator.nextTurn({ holdAfter: 2 });
    room.says(ann, `/video ${WAVES}`);
    await turn.held;
    room.kicksBot();
    turn.release();
    await quiet();
    const refused = refusedCalls(all);
    expect(new Set(refused).size).toBe(refused.length);
    room.addsBot();
    room.says(ann, '/history');
    await room.sees(/Your videos/);
    await room.presses(ann, /Send no\. 1/);
    await quiet();
    expect(videosIn(room)).toHaveLength(1);
    expect(simulator.posts()).toEqual([WAVES]);
    expect(simulator.callsOf('render')).toHaveLength(1);
  });

  test('a chat that is not found any more: the work is done and kept, other chats do not notice', async () => {
    const { quiet, simulator, api, ann, chat } = await alone();
    const bob = api.person({ first_name: 'Bob', language_code: 'en' });
    const other = api.privateChat(bob);
    const gone = { kind: 'error', status: 400, description: 'Bad Request: chat not found' } as const;
    const order = api.fails(/^(send|edit|delete)/, gone, { chat: ann.id, times: 100 });
    chat.says(ann, `/video ${WAVES}`);
    other.says(bob, 'a 5 second clip of a robot');
    await quiet();
    order.cancel();
    expect(answersIn(other).at(-1)?.text).toMatch(/robot/i);
    chat.says(ann, '/history');
    await chat.sees(/Your videos/);
    expect(simulator.callsOf('render')).toHaveLength(1);
  });

  test('no right to send text: nothing is said, the video comes', async () => {
    const { quiet, simulator, ann, room } = await grouped();
    room.restricts({ text: false });
    room.says(ann, `/video ${WAVES}`);
    await quiet();
    expect(videosIn(room)).toHaveLength(1);
    expect(answersIn(room)).toHaveLength(1);
    room.restricts({ text: true });
    room.says(ann, '/status');
    await room.sees(/^Timeline/);
    expect(simulator.posts()).toEqual([WAVES]);
  });

  test('no right to send videos: a link, and the file once it may be sent', async () => {
    const { quiet, simulator, ann, room } = await grouped();
    room.restricts({ videos: false });
    room.says(ann, `/video ${WAVES}`);
    await quiet();
    const last = answersIn(room).at(-1);
    expect(last?.text).toMatch(/I may not send videos in this chat/);
    expect(last?.keyboard.flat().filter(({ url }) => url)).toHaveLength(2);
    room.restricts({ videos: true });
    room.says(ann, '/history');
    await room.sees(/Your videos/);
    await room.presses(ann, /Send no\. 1/);
    await quiet();
    expect(videosIn(room)).toHaveLength(1);
    expect(simulator.callsOf('render')).toHaveLength(1);
  });

  test('a status message that somebody deleted is posted anew', async () => {
    const { quiet, simulator, ann, room } = await grouped();
    room.restricts({});
    const turn = simulator.nextTurn({ holdAfter: 2 });
    room.says(ann, WAVES, { replyTo: await botSays(room, ann) });
    await turn.held;
    const status = await room.sees(/^🤖|^🎬|Ready/);
    room.removes(status);
    const anew = await room.sees(/^🤖|^🎬/, { after: status });
    expect(anew.silent).toBe(true);
    turn.release();
    await quiet();
    expect(answersIn(room).at(-1)?.text).toMatch(/waves at sunset/);
    expect(room.messages.filter(({ from, silent }) => from === 'bot' && silent)).toEqual([]);
  });

  test.each(["Message can't be edited", 'message is not modified: specified new message content'])(
    'an edit that is refused with “%s”',
    async (description) => {
      const { quiet, simulator, api, ann, chat } = await alone();
      const turn = simulator.nextTurn({ holdAfter: 2 });
      const order = api.fails('editMessageText', {
        kind: 'error',
        status: 400,
        description: `Bad Request: ${description}`,
      });
      chat.says(ann, WAVES);
      await turn.held;
      await order.begun;
      await expect.poll(() => api.calls.filter(({ method }) => method === 'editMessageText').length).toBeGreaterThan(2);
      turn.release();
      await quiet();
      chat.says(ann, '/status');
      await chat.sees(/^Timeline/);
      expect(answersIn(chat).filter(({ text }) => /waves at sunset/.test(text))).not.toEqual([]);
      const statuses = chat.history.filter(({ from, silent }) => from === 'bot' && silent);
      expect(statuses).toHaveLength(/not modified/.test(description) ? 1 : 2);
    },
  );

  test('a status message that is too old to be deleted stays, and nothing is said about it', async () => {
    const { life, quiet, api, ann, chat } = await alone();
    api.fails('deleteMessage', {
      kind: 'error',
      status: 400,
      description: "Bad Request: message can't be deleted for everyone",
    });
    chat.says(ann, WAVES);
    await quiet();
    chat.says(ann, 'mute the music');
    await quiet();
    expect(chat.messages.filter(({ from, silent }) => from === 'bot' && silent)).toHaveLength(1);
    expect(life.log.filter((line) => /^(warn|error)/.test(line))).toEqual([]);
  });

  test('a file that cannot be fetched any more is said so, the next one is taken', async () => {
    const { quiet, simulator, api, ann, chat } = await alone();
    const description = 'Bad Request: wrong file_id or the file is temporarily unavailable';
    const order = api.fails('getFile', { kind: 'error', status: 400, description }, { times: 100 });
    chat.sends(ann, 'photo', PHOTO, { caption: 'make it move' });
    await chat.sees(/cannot be opened any more. Please send it again/);
    order.cancel();
    await quiet();
    expect(simulator.posts()).toEqual([]);
    chat.sends(ann, 'photo', PHOTO, { caption: 'make it move' });
    await quiet();
    expect(simulator.callsOf('upload')).toHaveLength(1);
    expect(simulator.posts()).toEqual(['make it move']);
  });

  test('a video whose file id Telegram does not know any more is uploaded again', async () => {
    const { quiet, simulator, api, ann, chat } = await alone();
    chat.says(ann, `/video ${WAVES}`);
    await quiet();
    const description = 'Bad Request: wrong file identifier/HTTP URL specified';
    api.fails('sendVideo', { kind: 'error', status: 400, description });
    chat.says(ann, '/history');
    await chat.sees(/Your videos/);
    await chat.presses(ann, /Send no\. 1/);
    await quiet();
    expect(videosIn(chat)).toHaveLength(2);
    expect(simulator.callsOf('render')).toHaveLength(1);
  });
});
