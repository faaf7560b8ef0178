import { afterEach, describe, expect, test } from 'vitest';
import { type PrivateTalk, startPrivateTalk } from '../../rig/private-talk.ts';

let talk: PrivateTalk;
afterEach(() => talk.end());

/** What the buttons under a message say, row by row. */
function buttons({ keyboard }: { readonly keyboard: ReadonlyArray<ReadonlyArray<{ readonly text: string }>> }) {
  return keyboard.map((row) => row.map(({ text }) => text));
}

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
