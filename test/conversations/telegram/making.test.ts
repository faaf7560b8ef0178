import { afterEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import { shortWaits } from '../../rig/conversation.ts';
import { type PrivateTalk, startPrivateTalk } from '../../rig/private-talk.ts';

let talk: PrivateTalk;
afterEach(() => talk.end());

const PROMPT = 'a 10 second clip of waves at sunset';

/** What the buttons under a message say, row by row. */
function buttons({ keyboard }: { readonly keyboard: ReadonlyArray<ReadonlyArray<{ readonly text: string }>> }) {
  return keyboard.map((row) => row.map(({ text }) => text));
}

describe('the start', () => {
  test('greets in English with examples; one that is pressed becomes a video, and another one later, too', async () => {
    talk = await startPrivateTalk();
    const greeting = await talk.asks('/start', /Tell me what the video should show/);
    expect(greeting.text).toMatch(
      /Try saying:[\s\S]*• A 15-second vertical video of a paper boat sailing down a rainy/,
    );
    expect(buttons(greeting)).toHaveLength(3);
    expect(greeting.keyboard.flat().every(({ text }) => [...text].length <= 38)).toBe(true);
    await talk.presses(/^A 15-second/);
    expect(talk.last().text).toMatch(/Timeline \(4 tracks\)/);
    await talk.presses(/Export/);
    expect(talk.last().video).toMatchObject({ width: 1080, height: 1920, duration: 15 });
    await talk.presses(/^Cut the first 3 seconds/);
    expect(talk.last().text).toMatch(/Our Summer/);
    expect(talk.life.simulator.posts()).toEqual([
      'A 15-second vertical video of a paper boat sailing down a rainy street at dusk, with soft piano',
      'Cut the first 3 seconds, make the music quieter and add the title "Our Summer"',
    ]);
  });

  test('greets in Chinese and goes on in it, from the first status to the caption', async () => {
    talk = await startPrivateTalk({ language: 'zh-hans' });
    const greeting = await talk.asks('/start', /告诉我视频要拍什么/);
    expect(greeting.text).toContain('15 秒竖屏视频：黄昏的雨巷里，一只纸船顺水漂流，配轻柔的钢琴曲');
    expect(buttons(greeting)[0]).toEqual(['15 秒竖屏视频：黄昏的雨巷里，一只纸船…']);
    await talk.presses(/纸船/);
    expect(talk.last().text).toMatch(/时间线（4 条轨道）/);
    await talk.presses(/导出/);
    expect(talk.last().caption).toMatch(/^✅ 视频已就绪.*15\s?秒|^✅ 视频已就绪.*15s/);
    expect(talk.life.simulator.callsOf('session')[0]?.body).toMatchObject({ language: 'zh' });
    const program = talk.chat.history.filter(({ from }) => from === 'bot').map(({ text, caption }) => text || caption);
    expect(program.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test('a link that names a skill leads to it; one that names nothing known simply greets', async () => {
    talk = await startPrivateTalk();
    await talk.asks('/start video-generation-4k', /4K Video Generation/);
    await talk.asks('/start someone_elses-campaign_7', /4K Video Generation/);
    const skills = await talk.asks('/skill', /switch with \/skill/);
    expect(skills.text).toMatch(/👉 4K Video Generation — video-generation-4k/);
    await talk.says(PROMPT);
    await talk.presses(/Export/);
    expect(talk.life.simulator.callsOf('render')[0]?.headers['x-skill-source']).toBe('video-generation-4k');
  });

  test('registers its menu per language once, not again after a restart, and again when it was another one', async () => {
    let mark: unknown;
    talk = await startPrivateTalk({
      store: remembering(
        (value) => (mark = value),
        () => mark,
      ),
    });
    await talk.asks('/help', /\/export – the finished MP4/);
    expect(talk.life.api.commands('default', '').map(({ command }) => command)).toContain('export');
    expect(talk.life.api.commands('default', 'zh')).toHaveLength(12);
    expect(
      talk.life.api.commands('default', 'zh').every(({ description }) => /\p{Script=Han}/u.test(description)),
    ).toBe(true);
    expect(registrations()).toBe(2);
    await talk.life.stop();
    await talk.life.start();
    await talk.asks('/help', /\/export – the finished MP4/);
    expect(registrations()).toBe(2);
    await talk.life.stop();
    mark = 'of an earlier version';
    await talk.life.start();
    await talk.asks('/help', /\/export – the finished MP4/);
    await talk.rest();
    expect(registrations()).toBe(4);
    expect(mark).not.toBe('of an earlier version');
  });
});

describe('from a prompt to the video', () => {
  test('a status lives silently and goes; the raw video, the answer and the video are told with a sound', async () => {
    talk = await startPrivateTalk({ settings: slowRenders });
    const { chat, ann, life } = talk;
    const turn = life.simulator.nextTurn({ shape: 'adk', holdAfter: 6 });
    chat.says(ann, PROMPT);
    const status = await chat.sees(/Connecting/);
    await chat.sees(/raw video is there[\s\S]*1\. Video: waves at sunset \(0-10s\)/);
    const later = await chat.sees(/Generating video… 0:1\d/);
    expect(later.id).toBe(status.id);
    turn.release();
    await chat.sees(/Timeline \(4 tracks\)/);
    await talk.rest();
    expect(statuses()).toEqual([]);

    life.simulator.nextRender({ looks: [0, 40, 40, 80] });
    void chat.presses(ann, /Export/);
    await chat.sees(/⏳ 40%/);
    await chat.sees(/⏳ 80%/);
    const video = await chat.sees(/^✅ Video ready! Waves At Sunset · 10s · 2\d\d KB$/);
    await talk.rest();
    expect(video.video).toMatchObject({ width: 1920, height: 1080, duration: 10, streaming: true });
    expect(video.video?.name).toBe('Waves At Sunset.mp4');
    expect(buttons(video)).toEqual([['📋 Timeline', '💳 Credits'], ['🆕 New', '🎲 Again'], ['🔗 Open in the browser']]);
    expect(video.keyboard.flat().at(-1)?.url).toMatch(/^https:\/\/nemovideo\.com\/workspace\/claim\?ct=clm_/);
    expect(statuses()).toEqual([]);
    expect(chat.history.filter(({ silent }) => silent).every(({ deleted }) => deleted)).toBe(true);
    expect(chat.notifications.map(({ text, caption }) => text || caption)).toEqual([
      expect.stringMatching(/^🎬 The raw video is there/),
      expect.stringMatching(/Timeline \(4 tracks\)/),
      expect.stringMatching(/^✅ Video ready!/),
    ]);
  });

  test('says that a video is on its way only while it really is', async () => {
    talk = await startPrivateTalk();
    const { chat, ann, life } = talk;
    await talk.says(PROMPT);
    expect(chat.actions).toEqual([]);
    const upload = life.api.fails('sendVideo', { kind: 'hanging' });
    void chat.presses(ann, /Export/);
    await upload.begun;
    await talk.passes(15_000);
    const shown = chat.actions.length;
    expect(shown).toBeGreaterThanOrEqual(3);
    expect(new Set(chat.actions.map(({ action }) => action))).toEqual(new Set(['upload_video']));
    upload.release();
    await talk.rest();
    expect(talk.last().video).toBeDefined();
    const sent = chat.actions.length;
    await talk.passes(20_000);
    expect(chat.actions).toHaveLength(sent);
  });

  test('the answer is shown while it is being written, as a draft that the message replaces', async () => {
    talk = await startPrivateTalk();
    const { chat, ann, life } = talk;
    const turn = life.simulator.nextTurn({ events: written, holdAfter: 3 });
    chat.says(ann, 'describe the second scene');
    await turn.held;
    await talk.passes(3_000);
    expect(chat.draft).toMatch(/^The fox wakes\. The \*\*lake\*\* is frozen\./);
    expect(chat.messages.filter(({ from, silent }) => from === 'bot' && !silent)).toEqual([]);
    turn.release();
    await talk.rest();
    expect(chat.draft).toBeUndefined();
    expect(talk.last().text).toBe('The fox wakes. The lake is frozen. The sun rises. The end.');
    expect(talk.last().entities).toEqual([{ type: 'bold', offset: 19, length: 4 }]);
    for (const draft of chat.drafts)
      expect('The fox wakes. The **lake** is frozen. The sun rises. The end.').toContain(draft);
  });

  test('a server without drafts shows it in the status message, and nothing breaks', async () => {
    talk = await startPrivateTalk({ api: { drafts: false } });
    const { chat, ann, life } = talk;
    for (const [round, prompt] of ['describe the first scene', 'describe the second scene'].entries()) {
      const turn = life.simulator.nextTurn({ events: written, holdAfter: 3 });
      const said = chat.says(ann, prompt);
      await turn.held;
      const status = await chat.sees(/Thinking/, { after: said });
      if (round > 0)
        expect((await chat.sees(/The lake is frozen\.[\s\S]*Thinking/, { after: said })).id).toBe(status.id);
      turn.release();
      await talk.rest();
      expect(talk.since(said).map(({ text }) => text)).toEqual([
        'The fox wakes. The lake is frozen. The sun rises. The end.',
      ]);
    }
    expect(life.api.calls.filter(({ method }) => method === 'sendMessageDraft')).toHaveLength(1);
    expect(chat.drafts).toEqual([]);
  });

  test('a video that is larger than the server takes is linked, and kept under /history', async () => {
    talk = await startPrivateTalk({ api: { limits: { uploadBytes: 100_000 } } });
    await talk.says(PROMPT);
    await talk.presses(/Export/);
    const told = talk.last();
    expect(told.video).toBeUndefined();
    expect(told.text).toMatch(/^✅ Video ready! Waves At Sunset[\s\S]*too large for this chat\.$/);
    expect(told.text).not.toMatch(/https?:/);
    expect(buttons(told)).toEqual([
      ['📋 Timeline', '💳 Credits', '🆕 New'],
      ['⬇️ Download'],
      ['🔗 Open in the browser'],
    ]);
    const file = await fetch(told.keyboard.flat().find(({ text }) => /Download/.test(text))?.url ?? '');
    expect(Number(file.headers.get('content-length'))).toBeGreaterThan(100_000);
    await file.body?.cancel();
    await talk.asks('/history', /^🗂️ Your videos:\n1\. Waves At Sunset · 10s/);
    await talk.presses(/Send no\. 1/);
    expect(talk.last().text).toMatch(/too large for this chat/);
    expect(talk.life.simulator.callsOf('render')).toHaveLength(1);
  });
});

describe('what the agent says', () => {
  test('is shown with its formatting: bold, code, lists, tables and links', async () => {
    talk = await startPrivateTalk();
    const shown = await answered(
      [
        '# Plan\n\nHere is **bold** and `code`.\n\n```js\nconst a = "<b>";\n```',
        '| Scene | Length |\n|---|---|\n| Fox | 3 s |\n| Lake | 4 s |',
        '- one\n- two\n\nMore on [the page](https://example.com/a_b?x=1&y=2).',
      ].join('\n\n'),
    );
    const [message] = shown;
    expect(shown).toHaveLength(1);
    expect(message?.text).toMatch(/^Plan\n\nHere is bold and code\.\n\nconst a = "<b>";\n\n/);
    expect(message?.text).toMatch(/Scene {2}Length\n.*\nFox {4}3 s\nLake {3}4 s/);
    expect(message?.text).toMatch(/• one\n• two\n\nMore on the page\.$/);
    expect(message?.entities.map(({ type }) => type)).toEqual(['bold', 'bold', 'code', 'pre', 'pre', 'text_link']);
    expect(message?.entities.at(-1)).toMatchObject({ url: 'https://example.com/a_b?x=1&y=2' });
  });

  test.each([
    ['HTML', 'Use <b>x</b> & <script>alert(1)</script> & <a href="https://evil.example">here</a> &amp;', /alert\(1\)/],
    ['marks without a partner', '_ * ` ~ [ ] ( ) > # + - = | { } . ! \\ __init__ snake_case_word', /snake_case_word$/],
    ['a script as a link', 'The lake [x](javascript:alert(1)) freezes', /^The lake x freezes$/],
    ['a mention of everybody', 'Hello @everyone and [you](tg://user?id=10001)', /^Hello @everyone and you/],
    ['a fence that is never closed', 'Look:\n```\n**not bold** <b>', /\*\*not bold\*\* <b>$/],
    ['one mark', '_', /^_$/],
    ['only what cannot be seen', '\u200b\u2800', /^…$/],
  ])('%s is shown and never refused', async (_, text, shows) => {
    talk = await startPrivateTalk();
    const shown = await answered(text);
    expect(shown.map((message) => message.text)).toEqual([expect.stringMatching(shows)]);
    expect(shown[0]?.entities.filter(({ type }) => type === 'text_mention')).toEqual([]);
    expect(refusals()).toEqual([]);
    expect(buttons(shown[0] ?? { keyboard: [] })).toEqual([['📋 Timeline', '💳 Credits', '🆕 New']]);
  });

  test('a very long answer comes whole and in order, the fence whole in each piece, the buttons under the last', async () => {
    talk = await startPrivateTalk();
    const lines = Array.from({ length: 160 }, (_, index) => `print("line ${index} <b> _x_ **y**")`);
    const before = 'A sentence with 👩‍👩‍👧‍👦 in it. '.repeat(130).trim();
    const after = 'Closing words 🇩🇪🇫🇷. '.repeat(150).trim();
    const text = `${before}\n\n\`\`\`python\n${lines.join('\n')}\n\`\`\`\n\n${after}`;
    expect(text.length).toBeGreaterThan(11_000);
    const shown = await answered(text);
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.every((message) => message.text.length <= 4096)).toBe(true);
    expect(wordsOf(shown.map((message) => message.text).join('\n'))).toEqual(
      wordsOf(`${before}\n${lines.join('\n')}\n${after}`),
    );
    const code = shown.flatMap(({ text: piece, entities }) =>
      entities
        .filter(({ type }) => type === 'pre')
        .map(({ offset, length, language }) => [language, piece.slice(offset, offset + length).trim()] as const),
    );
    expect(code.every(([language]) => language === 'python')).toBe(true);
    expect(code.flatMap(([, piece]) => piece.split('\n'))).toEqual(lines);
    expect(shown.map(({ keyboard }) => keyboard.length)).toEqual([...shown.slice(1).map(() => 0), 1]);
    expect(refusals()).toEqual([]);
  });

  test('emoji are never torn, wherever a piece ends', async () => {
    talk = await startPrivateTalk();
    const family = '👩‍👩‍👧‍👦';
    const shown = await answered(`x${family.repeat(600)}`);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.map((message) => message.text).join('')).toBe(`x${family.repeat(600)}`);
    for (const { text: piece } of shown) expect(piece.replace(/^x/, '').replaceAll(family, '')).toBe('');
  });
});

/** What the bot shows when the agent says that. */
async function answered(text: string) {
  talk.life.simulator.nextTurn({ shape: 'plain', events: [JSON.stringify({ type: 'text', content: text })] });
  return talk.since(await talk.says('describe the scenes of the fox'));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Calls that Telegram did not carry out. */
function refusals() {
  return talk.life.api.calls.filter(({ outcome }) => outcome.kind === 'refused');
}

/** Statuses that stand in the chat. */
function statuses() {
  return talk.chat.messages.filter(({ from, silent }) => from === 'bot' && silent);
}

/** Renders that are looked at as often as people look. */
const slowRenders = { ...shortWaits, waits: { ...shortWaits.waits, renderPoll: 4_000 } };

/** An answer of four sentences, each an event. */
const written = ['The fox wakes. ', 'The **lake** is frozen. ', 'The sun rises. ', 'The end.'].map((content) =>
  JSON.stringify({ type: 'text', content }),
);

function registrations(): number {
  return talk.life.api.calls.filter(({ method }) => method === 'setMyCommands').length;
}

/** A store whose mark of the registered menu lies in the test's hand. */
function remembering(write: (value: unknown) => void, read: () => unknown) {
  return (store: Store): Store => ({
    ...store,
    get: (space, key) => (key === 'telegram:commands' ? Promise.resolve(read()) : store.get(space, key)),
    async set(space, key, value, seconds) {
      if (key === 'telegram:commands') write(value);
      else await store.set(space, key, value, seconds);
    },
  });
}
