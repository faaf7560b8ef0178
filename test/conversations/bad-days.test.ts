import { afterEach, describe, expect, test } from 'vitest';
import { type Conversation, protocolWaits, startConversation } from '../rig/conversation.ts';

let talk: Conversation;
afterEach(async () => {
  expect(talk.simulator.violations).toEqual([]);
  await talk.end();
});

const PROMPT = 'a 10 second clip of a lighthouse';

/** What a chat may never show, whatever went wrong. */
const leaks = /nmv_usr_|clm_(?!\w+$)|\{"|at \w+ \(|\/work\/|undefined|\[object/m;

describe('each error code', () => {
  test.each([
    ['an envelope', { code: 2001 }],
    ['HTTP 402 with an envelope', { code: 2001, status: 402 }],
  ])('out of credits as %s: anonymous people learn where to register', async (_, answer) => {
    talk = await startConversation();
    talk.simulator.fail({ on: 'message', with: answer });
    await talk.says(PROMPT);
    await talk.quiet();
    expect(talk.last()).toMatchObject({ role: 'error' });
    expect(talk.last().text).toMatch(/https:\/\/nemovideo\.com\/register\?bind=anon_/);
    expect(talk.simulator.posts()).toEqual([]);
  });

  test('out of credits for an operator: top up', async () => {
    talk = await startConversation();
    const { token } = talk.simulator.register(10);
    await talk.end();
    talk = await startConversation({ token });
    talk.simulator.fail({ on: 'any', times: 9, with: { code: 1001 } });
    await talk.says(PROMPT);
    await talk.quiet();
    expect(talk.last().text).toMatch(/operator must renew it/);
  });

  test('1001 in the middle: the identity is renewed once and nobody notices', async () => {
    talk = await startConversation();
    await talk.says(PROMPT);
    await talk.quiet();
    talk.simulator.expireTokens();
    await talk.says('export');
    await talk.quiet();
    expect(talk.last().role).toBe('video');
    expect(talk.simulator.callsOf('token')).toHaveLength(2);
  });

  test('1002 in the middle: a new session, a sentence about it, and the message once', async () => {
    talk = await startConversation();
    await talk.says(PROMPT);
    await talk.quiet();
    const [old = ''] = talk.simulator.sessions();
    talk.simulator.forgetSession(old);
    await talk.says('a 5 second clip of a candle');
    await talk.quiet();
    expect(talk.transcript().filter((line) => /old project is gone/.test(line))).toHaveLength(1);
    expect(talk.last().text).toMatch(/candle/);
    expect(talk.simulator.posts(talk.simulator.sessions().at(-1))).toEqual(['a 5 second clip of a candle']);
    talk.simulator.forgetSession(talk.simulator.sessions().at(-1) ?? '');
    await talk.says('export');
    await talk.quiet();
    expect(talk.last().text).toMatch(/nothing to export yet/);
  });

  test('402 on export is a matter of the plan: register to unlock', async () => {
    talk = await startConversation();
    await talk.says(PROMPT);
    await talk.quiet();
    talk.simulator.fail({ on: 'render', with: { status: 402 } });
    await talk.says('export');
    await talk.quiet();
    expect(talk.last().text).toMatch(/not included in the free plan.*register\?bind=anon_/);
    expect(talk.simulator.callsOf('render')).toHaveLength(1);
  });

  test('429 is waited out once; twice is told, and the message was never posted', async () => {
    talk = await startConversation();
    talk.simulator.fail({ on: 'message', with: { status: 429 } });
    await talk.says(PROMPT);
    await talk.quiet();
    expect(talk.last().role).toBe('answer');
    talk.simulator.fail({ on: 'message', times: 2, with: { code: 429, status: 429 } });
    await talk.says('add a title "Night"');
    await talk.quiet();
    expect(talk.last().text).toMatch(/try again in a minute/);
    await talk.presses(/Try again/);
    await talk.quiet();
    expect(talk.simulator.posts()).toEqual([PROMPT, 'add a title "Night"']);
  });

  test.each([
    ['4001', { code: 4001 }, /not a type that I can use.*Accepted/s],
    ['4002', { code: 4002, status: 413 }, /too large.*Compress or trim/s],
  ])('%s on an upload names what is accepted', async (_, answer, sentence) => {
    talk = await startConversation();
    talk.simulator.fail({ on: 'upload', with: answer });
    await talk.says('use https://media.example.com/clips/boat.mp4');
    await talk.quiet();
    expect(talk.last().text).toMatch(/boat\.mp4/);
    if (answer.code === 4002) expect(talk.last().text).toMatch(sentence);
  });

  test.each([
    ['an HTML page', { status: 502, body: 'html' }],
    ['an empty 500', { status: 500, body: 'empty' }],
    ['something that is not JSON', { text: 'oops' }],
    ['a dead connection', { cut: 'before-headers' }],
  ] as const)('%s on everything is one plain sentence', async (_, answer) => {
    talk = await startConversation({ settings: { ...fast, recoveryLooks: 1 } });
    await talk.says(PROMPT);
    await talk.quiet();
    const before = talk.room.messages.length;
    const fault = talk.simulator.fail({ on: 'any', times: 1000, with: answer });
    await talk.says('add a title "Night"');
    await talk.says('/credits');
    await talk.quiet();
    fault.clear();
    expect(talk.room.messages.length).toBeGreaterThan(before);
    for (const message of talk.room.messages) expect(message.text).not.toMatch(leaks);
    expect(talk.simulator.posts().length).toBeLessThanOrEqual(2);
  });

  test('a failure that the agent reports inside the stream is told, with the offer to try again', async () => {
    talk = await startConversation();
    talk.simulator.nextTurn({ error: { after: 0, code: 500, message: 'Traceback (most recent call last): secret' } });
    await talk.says(PROMPT);
    await talk.quiet();
    expect(talk.last().role).toBe('error');
    expect(talk.last().text).not.toMatch(/Traceback|secret/);
    expect(talk.last().choices.map((choice) => choice.label)).toEqual(['🔁 Try again']);
  });
});

const fast = { ...protocolWaits, waits: { ...protocolWaits.waits, recoveryFirst: 5, recoveryNext: 5, renderPoll: 5 } };

describe('a silent edit', () => {
  test('is told in words', async () => {
    talk = await startConversation();
    await talk.says(PROMPT);
    await talk.quiet();
    talk.simulator.nextTurn({ silent: true });
    await talk.says('add a title "Paradise Found"');
    await talk.quiet();
    expect(talk.last().text).toMatch(/^✅ .*Paradise Found/);
  });

  test('that changed nothing is not passed over in silence', async () => {
    talk = await startConversation();
    await talk.says(PROMPT);
    await talk.quiet();
    talk.simulator.nextTurn({ events: [] });
    await talk.says('do something odd with it');
    await talk.quiet();
    expect(talk.last().text).toMatch(/without a word, and nothing changed/);
  });
});

describe('an answer that is no event stream', () => {
  test.each([
    ['success in an envelope', { text: '{"code":0,"message":"success","data":{}}' }],
    ['plain words', { text: 'accepted', type: 'text/plain' }],
  ])('but %s: the timeline is looked at, and the message is sent again on request only', async (_, answer) => {
    talk = await startConversation({ settings: fast });
    talk.simulator.fail({ on: 'message', with: answer });
    await talk.says(PROMPT);
    await talk.quiet();
    expect(talk.last().role).toBe('error');
    expect(talk.last().text).toMatch(/nothing has changed on the timeline since\. The message was not sent again/);
    expect(talk.simulator.callsOf('message')).toHaveLength(1);
    expect(talk.simulator.callsOf('state')).toHaveLength(5);
    await talk.presses(/Try again/);
    await talk.quiet();
    expect(talk.last().text).toMatch(/Timeline \(4 tracks\)/);
    expect(talk.simulator.posts()).toEqual([PROMPT]);
  });
});

describe('an export on a bad day', () => {
  test('a failed render is tried once more under a new id; twice is told', async () => {
    talk = await startConversation();
    await talk.says(PROMPT);
    await talk.quiet();
    talk.simulator.nextRender({ fail: 'worker died' });
    await talk.says('export');
    await talk.quiet();
    expect(talk.last().role).toBe('video');
    expect(talk.simulator.callsOf('render')).toHaveLength(2);
    talk.simulator.nextRender({ fail: 'worker died' });
    talk.simulator.nextRender({ fail: 'worker died' });
    await talk.says('export');
    await talk.quiet();
    expect(talk.last().text).toMatch(/failed on the server, twice/);
    expect(talk.last().text).not.toMatch(/worker/);
  });

  test('a submit whose answer was lost is asked for by its id, not submitted again', async () => {
    talk = await startConversation();
    await talk.says(PROMPT);
    await talk.quiet();
    talk.simulator.fail({ on: 'render', with: { cut: 'before-headers', lands: true } });
    await talk.says('export');
    await talk.quiet();
    expect(talk.last().role).toBe('video');
    expect(talk.simulator.callsOf('render')).toHaveLength(1);
  });

  test('a dead file address falls back to the download endpoint', async () => {
    talk = await startConversation();
    await talk.says(PROMPT);
    await talk.quiet();
    talk.simulator.fail({ on: 'file', times: 9, with: { status: 403, body: 'html' } });
    await talk.says('export');
    await talk.quiet();
    expect(talk.last().role).toBe('video');
    expect(talk.simulator.callsOf('render-download')).toHaveLength(1);
  });

  test('a video that cannot be sent is kept, said so, and sent on request', async () => {
    talk = await startConversation();
    await talk.says(PROMPT);
    await talk.quiet();
    talk.room.failDeliveries(1);
    await talk.says('export');
    await talk.quiet();
    expect(talk.last().text).toMatch(/kept under \/history/);
    await talk.presses(/Send it again/);
    await talk.quiet();
    expect(talk.last().role).toBe('video');
    expect(talk.simulator.callsOf('render')).toHaveLength(1);
  });
});
