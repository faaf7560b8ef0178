import { afterEach, describe, expect, test } from 'vitest';
import type { FaultAnswer } from '../../../src/adapters/simulator/faults.ts';
import { type PrivateTalk, startPrivateTalk } from '../../rig/private-talk.ts';

let talk: PrivateTalk;
afterEach(() => talk.end());

const PROMPT = 'a 10 second clip of waves at sunset';

/** The bot's videos that stand in the chat. */
function videos() {
  return talk.chat.messages.filter(({ video }) => video);
}

/** What a chat may never show, whatever went wrong. */
const leaks = /nmv_usr_|\{"|at \w+ \(|\/work\/|undefined|\[object|Traceback/m;

describe('on a bad day', () => {
  test('a silent edit is told in words, and one that changed nothing, too', async () => {
    talk = await startPrivateTalk();
    await talk.says(PROMPT);
    talk.life.simulator.nextTurn({ silent: true });
    await talk.says('add a title "Paradise Found"');
    expect(talk.last().text).toMatch(/^✅ .*Paradise Found/);
    talk.life.simulator.nextTurn({ events: [] });
    await talk.says('do something odd with it');
    expect(talk.last().text).toMatch(/without a word, and nothing changed/);
    await talk.presses(/Export/);
    expect(talk.last().video).toBeDefined();
  });

  test('credits that are used up come with the address where to get more', async () => {
    talk = await startPrivateTalk();
    await talk.says(PROMPT);
    talk.life.simulator.setCredits(0);
    await talk.says('a 10 second clip of a lighthouse, generate it anew');
    const link = talk.last().entities.find(({ type }) => type === 'url');
    expect(talk.last().text).toMatch(
      /^💳 The credits are used up\. Here you get more: https:\/\/nemovideo\.com\/register\?bind=anon_/,
    );
    expect(link).toBeDefined();
    await talk.asks('/credits', /💳 0 credits available/);
    await talk.presses(/Export/);
    expect(talk.last().video).toBeDefined();
  });

  test.each<readonly [string, FaultAnswer, RegExp]>([
    ['1002 twice', { code: 1002 }, /project is gone on the server/],
    ['2001', { code: 2001 }, /credits are used up/],
    ['402', { status: 402 }, /not included in the free plan/],
    ['403', { status: 403 }, /refused that/],
    ['409', { code: 409, status: 409 }, /still at work on what was asked before/],
    ['429', { status: 429 }, /try again in a minute/],
    ['500', { status: 500, body: 'html' }, /nothing has changed on the timeline since/],
    ['no stream', { text: 'oops' }, /nothing has changed on the timeline since/],
  ])('%s is one plain sentence, and the next message is taken', async (_, answer, sentence) => {
    talk = await startPrivateTalk();
    await talk.says(PROMPT);
    const fault = talk.life.simulator.fail({ on: 'message', times: 3, with: answer });
    const said = await talk.says('add a title "Night"');
    fault.clear();
    expect(talk.last().text).toMatch(sentence);
    const shown = talk.since(said);
    expect(shown.length).toBeLessThanOrEqual(2);
    for (const { text } of shown) expect(text).not.toMatch(leaks);
    talk.life.simulator.nextTurn({ text: 'All well.' });
    await talk.says('a 5 second clip of a candle');
    expect(talk.last().text).toMatch(/All well\./);
  });

  test.each<readonly [string, FaultAnswer, RegExp]>([
    [
      '402',
      { status: 402 },
      /not included in the free plan\. Register to unlock it: https:\/\/nemovideo\.com\/register/,
    ],
    ['429', { status: 429 }, /a lot going on just now\. Please try again in a minute/],
    ['500', { status: 500 }, /failed on the server, twice/],
  ])('an export that meets %s is told, and can be asked for again', async (_, answer, sentence) => {
    talk = await startPrivateTalk();
    await talk.says(PROMPT);
    const fault = talk.life.simulator.fail({ on: 'render', times: 9, with: answer });
    await talk.presses(/Export/);
    fault.clear();
    expect(talk.last().text).toMatch(sentence);
    await talk.says('export');
    expect(talk.last().video).toBeDefined();
    expect(videos()).toHaveLength(1);
  });
});
