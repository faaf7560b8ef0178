import { afterEach, describe, expect, test } from 'vitest';
import { type PrivateTalk, startPrivateTalk } from '../../rig/private-talk.ts';

let talk: PrivateTalk;
afterEach(() => talk.end());

const PROMPT = 'a 10 second clip of waves at sunset';
const QUIETLY = { text: '', alert: false };

/** The bot's videos that stand in the chat. */
function videos() {
  return talk.chat.messages.filter(({ video }) => video);
}

/** How each `sendVideo` was made: from the disk, or by the id of a file that Telegram has. */
function sends(): string[] {
  const calls = talk.life.api.calls.filter(({ method }) => method === 'sendVideo');
  return calls.map(({ args }) => (args.uploads.size > 0 ? 'upload' : 'stored'));
}

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
    expect(talk.posts()).toEqual([PROMPT]);
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
    expect(talk.posts().at(-1)).toBe('Remove the background music that was added automatically.');
    await talk.life.stop();
    await talk.life.start();
    expect(await talk.presses({ message: answer, label: /Without music/ })).toEqual(QUIETLY);
    expect(talk.last().text).toMatch(/already taken or is too old/);
    await talk.presses({ message: answer, label: /Video only/ });
    await talk.asks('/status', /^Timeline \(1 track\):\n1\. Video: waves at sunset \(0-10s\)$/);
    expect(talk.posts()).toHaveLength(3);
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
    await talk.says('make the lighthouse stand out more');
    const offer = talk.last();
    expect(offer.text).not.toMatch(/drag/i);
    const target = { message: offer, label: /drag the clip/i };
    const presses = [talk.chat.presses(talk.ann, target), talk.chat.presses(talk.ann, target)];
    expect(await Promise.all(presses)).toEqual([QUIETLY, QUIETLY]);
    await talk.rest();
    expect(talk.posts().filter((post) => /drag the clip to the right/i.test(post))).toHaveLength(1);
    await talk.chat.sees(/already taken/, { after: offer });
    await talk.presses(target);
    expect(talk.posts()).toHaveLength(3);
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
