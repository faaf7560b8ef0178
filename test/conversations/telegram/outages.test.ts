import { describe, expect, test } from 'vitest';
import { OperatorError } from '../../../src/core/errors.ts';
import { alone, answersIn, type Journey, videosIn } from '../../rig/telegram-journeys.ts';

const WAVES = 'a 10 second clip of waves at sunset';

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
