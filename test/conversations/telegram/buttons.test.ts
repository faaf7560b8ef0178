import { afterEach, describe, expect, test } from 'vitest';
import type { FaultAnswer } from '../../../src/adapters/simulator/faults.ts';
import { shortWaits } from '../../rig/conversation.ts';
import { type PrivateTalk, startPrivateTalk } from '../../rig/private-talk.ts';

let talk: PrivateTalk;
afterEach(() => talk.end());

const PROMPT = 'a 10 second clip of waves at sunset';
const QUIETLY = { text: '', alert: false };

function posts(): readonly string[] {
  return talk.life.simulator.posts();
}

/** The bot's videos that stand in the chat. */
function videos() {
  return talk.chat.messages.filter(({ video }) => video);
}

/** How each `sendVideo` was made: from the disk, or by the id of a file that Telegram has. */
function sends(): string[] {
  const calls = talk.life.api.calls.filter(({ method }) => method === 'sendVideo');
  return calls.map(({ args }) => (args.uploads.size > 0 ? 'upload' : 'stored'));
}

/** What a chat may never show, whatever went wrong. */
const leaks = /nmv_usr_|\{"|at \w+ \(|\/work\/|undefined|\[object|Traceback/m;

describe('buttons', () => {
  test('work after a stop and after a kill, each answered at once', async () => {
    talk = await startPrivateTalk();
    await talk.says(PROMPT);
    await talk.life.stop();
    await talk.life.start();
    expect(await talk.presses(/Export/)).toEqual(QUIETLY);
    expect(talk.last().video).toBeDefined();
    await talk.life.kill();
    await talk.life.start();
    expect(await talk.presses(/Timeline/)).toEqual(QUIETLY);
    expect(talk.last().text).toMatch(/^Timeline \(4 tracks\)/);
    expect(await talk.presses(/Credits/)).toEqual(QUIETLY);
    expect(talk.last().text).toBe('💳 900 credits available.');
    await talk.life.kill();
    await talk.life.start();
    expect(await talk.presses(/New/)).toEqual(QUIETLY);
    expect(talk.last().text).toMatch(/A new project/);
    await talk.asks('/status', /Timeline: empty/);
    expect(posts()).toEqual([PROMPT]);
  });

  test('that are pressed while nobody is there are taken when somebody is again', async () => {
    talk = await startPrivateTalk();
    await talk.says(PROMPT);
    await talk.life.kill();
    const pressed = talk.chat.presses(talk.ann, /Export/);
    await talk.life.start();
    expect(await pressed).toEqual(QUIETLY);
    await talk.rest();
    expect(videos()).toHaveLength(1);
    await talk.says('add a title "Night"');
    expect(talk.last().text).toMatch(/"Night"/);
  });

  test('that cost are taken once, also across a restart: the second press is told', async () => {
    talk = await startPrivateTalk();
    const { text } = await talk.says(PROMPT);
    expect(text).toBe(PROMPT);
    const answer = talk.last();
    expect(await talk.presses({ message: answer, label: /Keep everything/ })).toEqual(QUIETLY);
    expect(talk.last().text).toBe('👍 Everything stays as it is.');
    await talk.presses({ message: answer, label: /Without music/ });
    expect(posts().at(-1)).toBe('Remove the background music that was added automatically.');
    await talk.life.stop();
    await talk.life.start();
    expect(await talk.presses({ message: answer, label: /Without music/ })).toEqual(QUIETLY);
    expect(talk.last().text).toMatch(/already taken or is too old/);
    await talk.presses({ message: answer, label: /Video only/ });
    await talk.asks('/status', /^Timeline \(1 track\):\n1\. Video: waves at sunset \(0-10s\)$/);
    expect(posts()).toHaveLength(3);
  });

  test('offer the edits that the agent directs; two hasty presses are one', async () => {
    talk = await startPrivateTalk();
    await talk.says(PROMPT);
    talk.life.simulator.nextTurn({
      events: [
        JSON.stringify({
          type: 'text',
          content: 'It is in place. You can drag the clip to the right to start it later.',
        }),
      ],
    });
    await talk.says('where does the lighthouse stand in the picture');
    const offer = talk.last();
    expect(offer.text).not.toMatch(/drag/i);
    const target = { message: offer, label: /drag the clip/i };
    const presses = [talk.chat.presses(talk.ann, target), talk.chat.presses(talk.ann, target)];
    expect(await Promise.all(presses)).toEqual([QUIETLY, QUIETLY]);
    await talk.rest();
    expect(posts().filter((post) => /drag the clip to the right/i.test(post))).toHaveLength(1);
    await talk.chat.sees(/already taken/, { after: offer });
    await talk.presses(target);
    expect(posts()).toHaveLength(3);
  });

  test('of /history send a video again without an upload, also after a restart', async () => {
    talk = await startPrivateTalk();
    await talk.says(PROMPT);
    await talk.presses(/Export/);
    const fetched = talk.life.simulator.callsOf('file').length;
    await talk.asks('/history', /^🗂️ Your videos:\n1\. Waves At Sunset · 10s · 2\d\d KB/);
    await talk.presses(/Send no\. 1/);
    await talk.life.stop();
    await talk.life.start();
    await talk.presses(/Send no\. 1/);
    expect(sends()).toEqual(['upload', 'stored', 'stored']);
    expect(talk.life.simulator.callsOf('file')).toHaveLength(fetched);
    expect(new Set(videos().map(({ video }) => video?.fileId)).size).toBe(1);
    expect(videos()).toHaveLength(3);
    expect(new Set(videos().map(({ caption }) => caption)).size).toBe(1);
  });

  test('of a file that Telegram does not know any more upload it anew', async () => {
    talk = await startPrivateTalk();
    await talk.says(PROMPT);
    await talk.presses(/Export/);
    await talk.asks('/history', /Your videos/);
    const description = 'Bad Request: wrong file identifier/HTTP URL specified';
    talk.life.api.fails('sendVideo', { kind: 'error', status: 400, description });
    await talk.presses(/Send no\. 1/);
    expect(sends()).toEqual(['upload', 'stored', 'upload']);
    expect(videos()).toHaveLength(2);
    await talk.presses(/Send no\. 1/);
    expect(sends().at(-1)).toBe('stored');
  });

  test('of another version are answered quietly, and nothing follows', async () => {
    talk = await startPrivateTalk();
    await talk.says(PROMPT);
    const markup = {
      inline_keyboard: [
        [{ text: 'Render', callback_data: 'v0|render|42' }],
        [{ text: 'Odd', callback_data: '1.:odd:1' }],
      ],
    };
    await fetch(`${talk.life.api.url}/bot${talk.life.api.token}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: talk.ann.id, text: 'An old message', reply_markup: markup }),
    });
    const old = talk.last();
    expect(await talk.presses(/Render/)).toEqual(QUIETLY);
    expect(talk.since(old)).toEqual([]);
    expect(await talk.presses(/Odd/)).toEqual(QUIETLY);
    expect(talk.last().text).toMatch(/too old/);
    await talk.presses(/Export/);
    expect(talk.last().video).toBeDefined();
  });
});

describe('commands', () => {
  test('/privacy tells what is kept, /forget deletes it after a yes: history, skill and language are gone', async () => {
    talk = await startPrivateTalk();
    await talk.asks('/privacy', /🔒 Kept on the machine of this bot’s operator[\s\S]*\/forget deletes/);
    await talk.asks('/language zh-CN', /现在我说中文/);
    await talk.asks('/skill video-generation-4k', /4K/);
    await talk.says(PROMPT);
    await talk.presses(/导出/);
    expect(talk.last().caption).toMatch(/^✅ 视频已就绪/);
    const [session = ''] = talk.life.simulator.sessions();
    await talk.says('/forget');
    await talk.presses(/^保留$/);
    await talk.asks('/history', /1\. .* · 10/);
    await talk.says('/forget');
    await talk.presses(/全部删除/);
    await talk.life.stop();
    await talk.life.start();
    await talk.asks('/history', /^There are no exports yet/);
    await talk.asks('/skill', /👉 Free Video Generation/);
    await talk.presses(/全部保留/);
    await talk.says('a 5 second clip of a candle');
    expect(talk.life.simulator.posts(session)).toEqual([PROMPT]);
    await talk.presses(/只留视频/);
    expect(talk.last().text).toMatch(/already taken or is too old/);
  });

  test('/help lists what there is; what is no command is told; a command in capitals is one', async () => {
    talk = await startPrivateTalk();
    const help = await talk.asks(
      '/help',
      /\/video – describe a video and get it finished\n\/export – the finished MP4/,
    );
    expect(help.entities.filter(({ type }) => type === 'bot_command').length).toBeGreaterThanOrEqual(12);
    await talk.asks('/nonsense', /I do not know \/nonsense\. \/help shows what there is\./);
    await talk.asks('/CREDITS', /1,000 credits available/);
    await talk.asks(`/status@${talk.life.api.me.username}`, /Timeline: empty|no video yet/);
    const other = await talk.says('/status@another_bot');
    expect(talk.since(other)).toEqual([]);
    await talk.asks('/video', /What should the video show\?/);
    expect(posts()).toEqual([]);
  });

  test('/cancel during a turn lets go of it at once; the status goes, and the next message is taken', async () => {
    talk = await startPrivateTalk();
    const { chat, ann, life } = talk;
    const turn = life.simulator.nextTurn({ holdAfter: 2 });
    chat.says(ann, PROMPT);
    await turn.held;
    chat.says(ann, 'add a title "Two"');
    await chat.sees(/One request is ahead of this one/);
    await talk.asks('/cancel', /🛑 I no longer wait for the answer[\s\S]*One waiting request is dropped/);
    await talk.rest();
    expect(chat.messages.filter(({ from, silent }) => from === 'bot' && silent)).toEqual([]);
    turn.release();
    await life.simulator.idle();
    await talk.says('/status');
    expect(talk.last().text).toMatch(/^Timeline \(4 tracks\)/);
    await talk.presses(/Export/);
    expect(talk.last().video).toBeDefined();
    expect(posts()).toEqual([PROMPT]);
  });

  test('/cancel during a render ends it on the server, too', async () => {
    talk = await startPrivateTalk({ settings: { ...shortWaits, waits: { ...shortWaits.waits, renderPoll: 4_000 } } });
    const { chat, ann, life } = talk;
    await talk.says(PROMPT);
    life.simulator.nextRender({ stuckAt: 40 });
    void chat.presses(ann, /Export/);
    await chat.sees(/⏳ 40%/);
    await talk.asks('/cancel', /🛑 The export is cancelled/);
    await talk.rest();
    expect(life.simulator.callsOf('render-cancel')).toHaveLength(1);
    expect(chat.messages.filter(({ from, silent }) => from === 'bot' && silent)).toEqual([]);
    expect(videos()).toEqual([]);
    await talk.asks('/cancel', /nothing to cancel/);
    await talk.presses(/Export/);
    expect(videos()).toHaveLength(1);
  });
});

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
    ['no stream', { text: 'oops' }, /without a word, and nothing changed on the timeline/],
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
