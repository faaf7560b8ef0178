import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { OperatorError } from '../../../src/core/errors.ts';
import { jpeg } from '../../rig/samples.ts';
import type { Person } from '../../rig/telegram/people.ts';
import type { SeenMessage } from '../../rig/telegram/view.ts';
import { beginJourney, type Journey, type JourneyOptions } from '../../rig/telegram-journeys.ts';

const WAVES = 'a 10 second clip of waves at sunset';
const PHOTO = { bytes: jpeg(1280, 960) };

async function alone(options: JourneyOptions = {}) {
  const journey = await beginJourney({ stepMs: 100, ...options });
  const ann = journey.api.person({ first_name: 'Ann', language_code: 'en' });
  const chat = journey.api.privateChat(ann);
  return { ...journey, ann, chat };
}

async function grouped(options: JourneyOptions = {}) {
  const journey = await beginJourney({ stepMs: 100, ...options });
  const ann = journey.api.person({ first_name: 'Ann', language_code: 'en' });
  const room = journey.api.group({ title: 'Club', members: [ann], supergroup: true });
  return { ...journey, ann, room };
}

function videosIn({ messages }: { readonly messages: readonly SeenMessage[] }): SeenMessage[] {
  return messages.filter(({ video }) => video);
}

/** The bot's messages that stand in a chat and are not its status. */
function answersIn({ messages }: { readonly messages: readonly SeenMessage[] }): SeenMessage[] {
  return messages.filter(({ from, silent }) => from === 'bot' && !silent);
}

/** Each with what it was to say. */
function refusedCalls({ api }: Journey): string[] {
  return api.calls
    .filter(({ outcome }) => outcome.kind === 'refused')
    .map(({ method, args }) => `${method} ${args.texts.get('text') ?? ''}`);
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

/** Has the bot say something that can be replied to. */
async function botSays(room: Awaited<ReturnType<typeof grouped>>['room'], person: Person): Promise<SeenMessage> {
  room.says(person, '/status');
  return room.sees(/There is no video yet/);
}

function callsOf(api: Journey['api'], method: string): number {
  return api.calls.filter((call) => call.method === method).length;
}

/** What the messages of a chat are known by. */
function marks({ view }: { view(): string[] }): string[] {
  return view().map((line) => /Video only|Video ready|available|\/\w+/.exec(line)?.[0] ?? line);
}

describe('the network', () => {
  test('Telegram is away for a minute while nothing is open', async () => {
    const { life, quiet, api, clock, ann, chat } = await alone();
    chat.says(ann, WAVES);
    await quiet();
    await api.down();
    chat.says(ann, 'mute the music');
    chat.says(ann, '/status');
    const since = clock.now();
    await expect.poll(() => clock.now() - since, { timeout: 5_000 }).toBeGreaterThan(60_000);
    await api.up();
    await chat.sees(/^🤖 At work|^Timeline/);
    await quiet();
    expect(life.simulator.posts()).toEqual([WAVES, 'mute the music']);
    expect(life.log.filter((line) => line.startsWith('warn: no updates'))).toHaveLength(1);
    expect(life.log).toContain('info: Telegram is back');
  });

  test('Telegram is away while a turn runs, and comes back before or after it is over', async () => {
    for (const early of [true, false]) {
      const { life, quiet, api, simulator, ann, chat } = await alone();
      const turn = simulator.nextTurn({ holdAfter: 2 });
      chat.says(ann, `/video ${WAVES}`);
      await turn.held;
      await api.down();
      if (early) {
        await api.up();
        turn.release();
      } else {
        turn.release();
        await turn.ended;
        await expect.poll(() => life.log.join(), { timeout: 5_000 }).toMatch(/the call is made again/);
        await api.up();
      }
      await quiet();
      expect(videosIn(chat)).toHaveLength(1);
      expect(answersIn(chat).filter(({ text }) => /Your video is done|raw video/.test(text))).toHaveLength(1);
      expect(simulator.posts()).toEqual([WAVES]);
      expect(chat.messages.filter(({ from, silent }) => from === 'bot' && silent)).toEqual([]);
    }
  });

  const faults = {
    'a page of 502': { kind: 'page', status: 502 },
    'a connection that broke off before anything landed': { kind: 'broken' },
    'an answer that was lost': { kind: 'silent' },
    'an internal error': { kind: 'error', status: 500, description: 'Internal Server Error' },
  } as const;

  describe.each(Object.entries(faults))('%s', (_, fault) => {
    test('on the first calls of every kind: each message is seen once', async () => {
      const { api, quiet, simulator, ann, chat } = await alone();
      const turn = simulator.nextTurn({ holdAfter: 3 });
      for (const method of ['sendMessage', 'editMessageText', 'deleteMessage', 'sendVideo']) {
        for (let after = 0; after < 6; after += 2) api.fails(method, fault, { after });
      }
      chat.says(ann, `/video ${WAVES}`);
      await turn.held;
      await expect.poll(() => callsOf(api, 'editMessageText')).toBeGreaterThan(2);
      turn.release();
      await quiet();
      chat.says(ann, '/credits');
      await chat.sees(/^💳 .* available/);
      await quiet();
      expect(marks(chat)).toEqual(['/video', 'Video only', 'Video ready', '/credits', 'available']);
      expect(simulator.posts()).toEqual([WAVES]);
      expect(simulator.callsOf('render')).toHaveLength(1);
    });

    test('on the final message, for minutes: it is seen once', async () => {
      const { api, quiet, simulator, ann, chat } = await alone({ stepMs: 150 });
      const order = api.fails('sendMessage', fault, { after: 1, times: fault.kind === 'silent' ? 3 : 7 });
      chat.says(ann, `/video ${WAVES}`);
      await expect.poll(() => order.met, { timeout: 10_000 }).toBe(fault.kind === 'silent' ? 3 : 7);
      await quiet();
      expect(marks(chat)).toEqual(['/video', 'Video only', 'Video ready']);
      expect(simulator.posts()).toEqual([WAVES]);
    });

    test('on answerCallbackQuery: the press has its effect once', async () => {
      const { quiet, api, simulator, ann, chat } = await alone();
      chat.says(ann, `/video ${WAVES}`);
      await quiet();
      api.fails('answerCallbackQuery', fault);
      expect(await chat.presses(ann, /Without music/)).toEqual({ text: '', alert: false });
      await quiet();
      await chat.presses(ann, /Timeline/);
      await chat.sees(/^Timeline/);
      expect(simulator.posts()).toHaveLength(2);
    });
  });

  test('another process takes the updates: it ends with a line that says so', async () => {
    const { life, api, ann, chat } = await alone();
    chat.says(ann, '/credits');
    await chat.sees(/available/);
    api.fails('getUpdates', {
      kind: 'error',
      status: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    chat.says(ann, '/help');
    await expect.poll(() => life.ended).toBeInstanceOf(OperatorError);
    expect(String(life.ended)).toMatch(/TELEGRAM_BOT_TOKEN: another process gets the updates of this bot/);
  });

  test('a webhook was set elsewhere', async () => {
    const { life, api, ann, chat } = await alone();
    api.fails('getUpdates', {
      kind: 'error',
      status: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    });
    chat.says(ann, '/help');
    await expect.poll(() => life.ended).toBeInstanceOf(OperatorError);
    expect(String(life.ended)).toMatch(/a webhook was set for this bot elsewhere/);
  });

  test.each(['getMe', 'getUpdates', 'sendMessage'])('the token is revoked, seen at %s', async (method) => {
    const { life, api, ann, chat } = await alone();
    await life.stop();
    api.fails(method, { kind: 'error', status: 401, description: 'Unauthorized' }, { times: 100 });
    await life.start();
    chat.says(ann, '/help');
    await expect.poll(() => life.ended).toBeInstanceOf(OperatorError);
    expect(String(life.ended)).toMatch(/TELEGRAM_BOT_TOKEN: Telegram does not know this token/);
    expect(chat.view()).toEqual(['ann: /help']);
  });
});

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
