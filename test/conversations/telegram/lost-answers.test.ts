import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginMortalTalk, type MortalTalk, standingIn } from '../../rig/mortal-talk.ts';
import { playAll } from '../../rig/play-all.ts';
import { mp4 } from '../../rig/samples.ts';
import type { Fault, Which } from '../../rig/telegram/faults.ts';
import type { Person } from '../../rig/telegram/people.ts';
import type { Room } from '../../rig/telegram/rooms.ts';

const PROMPT = 'a 10 second clip of a lighthouse';
/** Lands; nobody tells the bot. */
const landed: Fault = { kind: 'silent' };
/** Breaks off before anything lands. */
const broken: Fault = { kind: 'broken' };
const limited: Fault = { kind: 'limited', seconds: 2 };
const badGateway: Fault = { kind: 'page', status: 502 };

let talk: MortalTalk;
beforeEach(async () => {
  talk = await beginMortalTalk();
});
afterEach(async () => {
  await talk.end();
  expect(talk.wrongs()).toEqual([]);
});

/** Asks for a video; the turn takes so long that its status is edited. */
async function asks({ life, clock, rest }: MortalTalk, room: Room, person: Person, address = ''): Promise<void> {
  const turn = life.simulator.nextTurn({ holdAfter: 3 });
  room.says(person, `/video${address} ${PROMPT}`);
  await turn.held;
  await clock.sleep(25_000);
  turn.release();
  await rest();
}

/** One answer and one video stand in the chat, nothing twice, and no status. */
function expectOneOfEach({ life, trace }: MortalTalk, room: Room): void {
  const { videos, statuses, texts, told } = standingIn(room);
  const all = trace();
  expect(life.simulator.posts(), all).toEqual([PROMPT]);
  expect(videos, all).toBe(1);
  expect(told, all).toMatch(/Timeline \(4 tracks\)[\s\S]*Video ready/);
  expect(statuses, all).toEqual([]);
  // The raw video that was told of on the way, and the answer.
  expect(texts.filter((text) => !/The raw video is ready/.test(text)).length, all).toBeLessThanOrEqual(1);
  expect(new Set(texts).size, all).toBe(texts.length);
}

describe('an answer is lost', () => {
  const calls = ['sendMessage', 'editMessageText', 'deleteMessage', 'sendVideo', 'sendMessageDraft', 'getUpdates'];
  const cases: ReadonlyArray<{ readonly fault: Fault; readonly which: Which }> = [
    { fault: landed, which: { after: 1 } },
    { fault: landed, which: { times: 3 } },
    { fault: broken, which: { times: 3 } },
    { fault: badGateway, which: {} },
  ];

  test.each(calls)('%s: one of each in the end, landed or not, at any call, several times in a row', async (call) => {
    await playAll(cases, async ({ fault, which }) => {
      const own = await beginMortalTalk();
      const order = own.life.api.fails(call, fault, which);
      await asks(own, own.chat, own.ann);
      expectOneOfEach(own, own.chat);
      if (which.after === undefined) expect(order.met, call).toBeGreaterThan(0);
      await own.end();
      expect(own.wrongs()).toEqual([]);
    });
  });
});

describe('what looks for a lost message is lost itself', () => {
  const probes: readonly Fault[] = [landed, broken, limited, badGateway];
  const losses: ReadonlyArray<readonly [name: string, lose: (api: MortalTalk['life']['api'], fault: Fault) => void]> = [
    [
      'the look for a text, and the deletion of its copy',
      (api, fault) => {
        api.fails('sendMessage', landed, { times: 2 });
        api.fails('editMessageText', fault, { times: 3 });
        api.fails('deleteMessage', fault);
      },
    ],
    [
      'the look for a video, and the deletion of what was to become it',
      (api, fault) => {
        api.fails('sendVideo', landed);
        api.fails('editMessageCaption', fault, { times: 3 });
        api.fails('deleteMessage', fault);
      },
    ],
    [
      'the message that becomes the video',
      (api, fault) => {
        api.fails('sendVideo', { kind: 'broken', bytes: 100_000 });
        api.fails('editMessageMedia', fault, { times: 3 });
      },
    ],
  ];

  test.each(losses)('%s', async (_, lose) => {
    await playAll(probes, async (fault) => {
      const own = await beginMortalTalk();
      lose(own.life.api, fault);
      await asks(own, own.chat, own.ann);
      expectOneOfEach(own, own.chat);
      await own.end();
      expect(own.wrongs()).toEqual([]);
    });
  });
});

describe('an upload', () => {
  test.each([true, false])('whose connection dies while Telegram works on it; it lands: %s', async (lands) => {
    const order = talk.life.api.fails('sendVideo', { kind: 'hanging' });
    const asked = asks(talk, talk.chat, talk.ann);
    await order.begun;
    if (lands) order.release();
    await talk.life.api.down();
    await talk.life.api.up();
    await asked;
    expectOneOfEach(talk, talk.chat);
  });

  test('that breaks off in its middle, at the source and on the way to Telegram', async () => {
    talk.life.simulator.fail({ on: 'file', with: { cut: 'in-body' } });
    talk.life.api.fails('sendVideo', { kind: 'broken', bytes: 100_000 });
    await asks(talk, talk.chat, talk.ann);
    expectOneOfEach(talk, talk.chat);
  });
});

describe('others write meanwhile', () => {
  test('in the same chat and in others of the same count: nobody’s message is touched', async () => {
    const { life, ann, chat, clock } = talk;
    const others = ['Bob', 'Cem', 'Dora'].map((first_name) => life.api.person({ first_name, language_code: 'en' }));
    const rooms = others.map((person) => life.api.privateChat(person));
    life.api.fails('sendMessage', landed, { chat: ann.id, times: 2 });
    life.api.fails('sendVideo', landed, { chat: ann.id });
    const asked = asks(talk, chat, ann);
    for (let round = 0; round < 6; round += 1) {
      chat.says(ann, `/status`);
      for (const [index, room] of rooms.entries()) room.says(others[index] ?? ann, '/help');
      await clock.sleep(4_000);
    }
    await asked;
    await talk.rest();
    expect(life.simulator.posts()).toEqual([PROMPT]);
    expect(standingIn(chat)).toMatchObject({ videos: 1, statuses: [] });
    const people = chat.messages.filter(({ from }) => from !== 'bot');
    expect(people.map(({ edits, text }) => [edits, text]).slice(1)).toEqual(Array(6).fill([0, '/status']));
    for (const room of rooms) {
      expect(room.view().filter((line) => line.startsWith('bot:'))).toHaveLength(6);
    }
  });

  test('in a supergroup, with a count of its own', async () => {
    const { life, ann, clock } = talk;
    const bob = life.api.person({ first_name: 'Bob', language_code: 'en' });
    const group = life.api.group({ title: 'Film club', supergroup: true, members: [ann, bob], privacyMode: false });
    for (let count = 0; count < 5; count += 1) group.says(bob, `before ${count}`);
    life.api.fails('sendMessage', landed, { times: 2, after: 1 });
    life.api.fails('sendVideo', landed);
    const asked = asks(talk, group, ann, `@${life.api.me.username}`);
    for (let round = 0; round < 8; round += 1) {
      group.says(bob, `round ${round}`);
      await clock.sleep(4_000);
    }
    await asked;
    expectOneOfEach(talk, group);
    expect(group.view().filter((line) => line.startsWith('bob:'))).toHaveLength(13);
    expect(group.messages.filter(({ from, edits }) => from !== 'bot' && edits > 0)).toEqual([]);
  });
});

describe('what comes in', () => {
  test('a press whose answer is lost has its effect once', async () => {
    const { life, chat, ann } = talk;
    chat.says(ann, PROMPT);
    await talk.rest();
    life.api.fails('answerCallbackQuery', landed);
    await chat.presses(ann, /Export/);
    await talk.rest();
    expect(standingIn(chat)).toMatchObject({ videos: 1, statuses: [] });
    expect(life.simulator.callsOf('render')).toHaveLength(1);
  });

  test('a file whose place is told late comes all the same', async () => {
    const { life, chat, ann } = talk;
    life.api.fails('getFile', landed, { times: 2 });
    life.api.fails('getFile', limited);
    const sent = chat.sends(ann, 'video', { name: 'one.mp4', bytes: mp4(20_000) });
    const answer = await chat.sees(/✅ File received: one\.mp4/, { after: sent });
    await talk.rest();
    expect(standingIn(chat)).toMatchObject({ statuses: [], texts: [answer.text] });
  });

  test('a file that breaks off on its way to us is fetched again', async () => {
    const { life, chat, ann } = talk;
    life.api.fails('file', { kind: 'broken', bytes: 1_000 });
    chat.sends(ann, 'video', { name: 'one.mp4', bytes: mp4(20_000) });
    await talk.rest();
    expect(standingIn(chat).statuses).toEqual([]);
    expect(standingIn(chat).texts).toEqual([expect.stringMatching(/✅ File received: one\.mp4/)]);
  });
});
