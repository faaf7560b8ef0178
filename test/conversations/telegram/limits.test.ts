import { describe, expect, test } from 'vitest';
import { protocolWaits } from '../../rig/conversation.ts';
import type { SeenMessage } from '../../rig/telegram/view.ts';
import { beginJourney, type Journey, type JourneyOptions } from '../../rig/telegram-journeys.ts';

const WAVES = 'a 10 second clip of waves at sunset';
const MINUTE = 60_000;
const STEP_MS = 150;
/** The protocol's waits, on a clock on which they take no time worth mentioning. */
const patient = { ...protocolWaits, renderPolls: 100 };

async function alone(options: JourneyOptions = {}) {
  const journey = await beginJourney({ settings: patient, stepMs: STEP_MS, ...options });
  const ann = journey.api.person({ first_name: 'Ann', language_code: 'en' });
  return { ...journey, ann, chat: journey.api.privateChat(ann) };
}

async function grouped(forum = false) {
  const journey = await beginJourney({ settings: patient, stepMs: STEP_MS });
  const ann = journey.api.person({ first_name: 'Ann', language_code: 'en' });
  const bob = journey.api.person({ first_name: 'Bob', language_code: 'en' });
  const room = journey.api.group({ title: 'Club', members: [ann, bob], supergroup: true, forum });
  return { ...journey, ann, bob, room };
}

const limited = /^(send(?!ChatAction|MessageDraft)|edit)/;

/** When calls that Telegram counts were made in a chat, ms. */
function times({ api }: Journey, chat: number, method = limited): number[] {
  return api.calls.filter((call) => call.chat === chat && method.test(call.method)).map(({ at }) => at);
}

/** The most of them within any minute. */
function busiestMinute(at: readonly number[]): number {
  return Math.max(0, ...at.map((start) => at.filter((time) => time >= start && time < start + MINUTE).length));
}

function refusedForHaste({ api }: Journey): number {
  return api.calls.filter(({ outcome }) => outcome.kind === 'refused' && outcome.status === 429).length;
}

function videosIn({ messages }: { readonly messages: readonly SeenMessage[] }): SeenMessage[] {
  return messages.filter(({ video }) => video);
}

/** Resolves when so much time has passed on the journey's clock. */
async function passes({ clock }: Journey, ms: number): Promise<void> {
  await clock.sleep(ms);
}

describe('the budget of a chat', () => {
  test('a long job with heartbeats in a group stays below 20 calls a minute, and its answer lands', async () => {
    const all = await grouped();
    const { quiet, simulator, ann, room } = all;
    const turn = simulator.nextTurn({ holdAfter: 2 });
    room.says(ann, `/video ${WAVES}`);
    await turn.held;
    await passes(all, 4 * MINUTE);
    const status = await room.sees(/^⏳ Still working/);
    expect(status.edits).toBeGreaterThan(10);
    turn.release();
    await quiet();
    expect(videosIn(room)).toHaveLength(1);
    expect(busiestMinute(times(all, room.id))).toBeLessThanOrEqual(20);
    expect(refusedForHaste(all)).toBe(0);
    expect(room.messages.filter(({ silent, from }) => from === 'bot' && silent)).toEqual([]);
  });

  test('five jobs in five topics of one group share it, and all five end', async () => {
    const all = await grouped(true);
    const { quiet, simulator, ann, room } = all;
    const topics = ['one', 'two', 'three', 'four', 'five'].map((name) => room.opens(name));
    const turns = topics.map(() => simulator.nextTurn({ holdAfter: 2 }));
    for (const topic of topics) room.says(ann, `/video ${WAVES}`, { topic });
    await Promise.all(turns.map(({ held }) => held));
    await passes(all, 3 * MINUTE);
    for (const topic of topics) {
      const statuses = room.messages.filter((message) => message.topic === topic && message.silent);
      expect(statuses).toHaveLength(1);
      expect(statuses[0]?.edits).toBeGreaterThan(1);
    }
    for (const turn of turns) turn.release();
    await quiet();
    expect(
      videosIn(room)
        .map(({ topic }) => topic)
        .sort(),
    ).toEqual([...topics].sort());
    expect(busiestMinute(times(all, room.id))).toBeLessThanOrEqual(20);
    expect(refusedForHaste(all)).toBe(0);
  });

  test('twenty quick requests of one person are all answered, in order, without a 429', async () => {
    const all = await alone();
    const { quiet, ann, chat } = all;
    for (let index = 0; index < 20; index += 1) chat.says(ann, `/nothing${String.fromCharCode(97 + index)}`);
    await quiet();
    await chat.sees(/\/nothingt/);
    const answers = chat.messages
      .filter(({ from }) => from === 'bot')
      .map(({ text }) => /\/nothing(\w)/.exec(text)?.[1]);
    expect(answers.join('')).toBe('abcdefghijklmnopqrst');
    expect(refusedForHaste(all)).toBe(0);
  });
});

describe('429', () => {
  test('in the middle of status edits: the chat is left alone for so long, and only this chat', async () => {
    const all = await alone();
    const { api, clock, quiet, simulator, ann, chat } = all;
    const bob = api.person({ first_name: 'Bob', language_code: 'en' });
    const other = api.privateChat(bob);
    const turn = simulator.nextTurn({ holdAfter: 2 });
    const order = api.fails('editMessageText', { kind: 'limited', seconds: 40 }, { chat: ann.id, after: 2 });
    chat.says(ann, WAVES);
    await turn.held;
    await order.begun;
    const told = clock.now();
    other.says(bob, '/status');
    const answer = await other.sees(/There is no video yet/);
    expect(answer.date * 1000 - told).toBeLessThan(20_000);
    await passes(all, 60_000);
    turn.release();
    await quiet();
    const [next = 0] = times(all, ann.id).filter((at) => at > told);
    expect(next - told).toBeGreaterThanOrEqual(40_000);
    expect(times(all, ann.id, /^editMessageText$/).filter((at) => at > told)).not.toEqual([]);
    expect(chat.messages.filter(({ from }) => from === 'bot').map(({ silent }) => silent)).toEqual([false]);
  });

  test('at the final message: it is waited out, and the message comes once', async () => {
    const all = await alone();
    const { api, quiet, simulator, ann, chat } = all;
    const order = api.fails('sendMessage', { kind: 'limited', seconds: 90 }, { after: 1 });
    chat.says(ann, WAVES);
    await order.begun;
    await quiet();
    const answers = chat.messages.filter(({ from }) => from === 'bot');
    expect(answers).toHaveLength(1);
    expect(answers[0]?.text).toMatch(/waves at sunset/);
    const [first = 0, second = 0] = times(all, ann.id, /^sendMessage$/).slice(1);
    expect(second - first).toBeGreaterThanOrEqual(90_000);
    await chat.presses(ann, /Video only/);
    await quiet();
    expect(simulator.posts()).toHaveLength(2);
  });

  test('at sendVideo: the file is opened anew, and comes once', async () => {
    const all = await alone();
    const { api, quiet, simulator, ann, chat } = all;
    api.fails('sendVideo', { kind: 'limited', seconds: 30 });
    chat.says(ann, `/video ${WAVES}`);
    await quiet();
    const [video, ...more] = videosIn(chat);
    expect(more).toEqual([]);
    expect(video?.video).toMatchObject({ width: 1920, height: 1080, duration: 10, streaming: true });
    expect(video?.video?.size).toBeGreaterThan(200_000);
    expect(simulator.callsOf('render')).toHaveLength(1);
    const [first = 0, second = 0] = times(all, ann.id, /^sendVideo$/);
    expect(second - first).toBeGreaterThanOrEqual(30_000);
    chat.says(ann, '/history');
    await chat.sees(/Your videos/);
    await chat.presses(ann, /Send no\. 1/);
    await quiet();
    expect(videosIn(chat).map((message) => message.video?.fileId)).toEqual([
      video?.video?.fileId,
      video?.video?.fileId,
    ]);
  });

  test('at drafts: they wait, the answer does not', async () => {
    const all = await alone();
    const { api, clock, quiet, ann, chat } = all;
    const order = api.fails('sendMessageDraft', { kind: 'limited', seconds: 600 });
    chat.says(ann, WAVES);
    await order.begun;
    const told = clock.now();
    await quiet();
    expect(times(all, ann.id, /^sendMessageDraft$/)).toHaveLength(1);
    const answer = chat.messages.at(-1);
    expect(answer?.text).toMatch(/waves at sunset/);
    expect((answer?.date ?? 0) * 1000 - told).toBeLessThan(60_000);
  });

  test('at deleting the status: it goes later, nothing waits for it', async () => {
    const all = await alone();
    const { api, quiet, ann, chat } = all;
    api.fails('deleteMessage', { kind: 'limited', seconds: 20 });
    chat.says(ann, WAVES);
    await quiet();
    chat.says(ann, '/credits');
    await chat.sees(/available/);
    expect(chat.messages.filter(({ from, silent }) => from === 'bot' && silent)).toEqual([]);
  });
});
