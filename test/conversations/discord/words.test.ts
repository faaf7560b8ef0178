import { describe, expect, test } from 'vitest';
import type { SeenMessage } from '../../rig/discord/view.ts';
import { beginTalk } from '../../rig/discord-answers.ts';
import { labels } from '../../rig/discord-journeys.ts';

/** The words of a message without whom it calls and without the frame of its embed. */
function wordsOf({ content, text }: SeenMessage): string {
  const shown = text.startsWith(content) ? text.slice(content.length).trimStart() : text;
  const inside = /^⟦([\s\S]*)⟧$/.exec(shown)?.[1] ?? shown;
  return inside;
}

describe('what the agent says', () => {
  test('is shown with the formatting that Discord has', async () => {
    const { answered } = await beginTalk();
    const text = [
      '# Plan',
      'Here is **bold**, *slanted*, ~~gone~~ and `code`.',
      '```js\nconst a = "<b>";\n```',
      '- one\n- two',
      'More on [the page](https://example.com/a_b?x=1&y=2).',
    ].join('\n\n');
    const [message, ...others] = await answered(text);
    expect(others).toEqual([]);
    expect(message && wordsOf(message)).toBe(text);
    expect(message && labels(message)).toEqual(['📋 Timeline', '💳 Credits', '🆕 New']);
  });

  test('a table, which Discord does not have, stands in columns', async () => {
    const { answered } = await beginTalk();
    const [message] = await answered(
      'The scenes:\n\n| Scene | Length |\n|---|---|\n| Fox | 3 s |\n| Lake | 4 s |\n\nThe end.',
    );
    expect(message && wordsOf(message)).toBe(
      'The scenes:\n\n```\nScene  Length\n─────  ──────\nFox    3 s\nLake   4 s\n```\n\nThe end.',
    );
  });

  test('what only looks like a table stays as it is, and a table in a fence, too', async () => {
    const { answered } = await beginTalk();
    const text = 'Left | right\n\n```\n| a | b |\n|---|---|\n| 1 | 2 |\n```\n\nNight | day';
    const [message] = await answered(text);
    expect(message && wordsOf(message)).toBe(text);
  });

  test.each([
    ['HTML', 'Use <b>x</b> & <script>alert(1)</script> &amp;', /alert\(1\)/],
    ['marks without a partner', '_ * ` ~ [ ] ( ) > # + - = | { } . ! \\ __init__ snake_case', /snake_case$/],
    ['a fence that is never closed', 'Look:\n```\n**not bold** <b>', /\*\*not bold\*\* <b>/],
    ['one mark', '_', /^_$/],
  ])('%s is shown and never refused', async (_, text, shows) => {
    const { answered } = await beginTalk();
    const shown = await answered(text);
    expect(shown.map(wordsOf)).toEqual([expect.stringMatching(shows)]);
  });

  test.each(['mention', 'command', 'plain words'] as const)(
    'when it is very long comes whole and in order, each fence whole, the buttons under the last: %s',
    async (by) => {
      const { clips, answered } = await beginTalk();
      if (by === 'plain words') clips.denies('bot', 'EMBED_LINKS');
      const lines = Array.from({ length: 160 }, (_, index) => `print("line ${index} <b> _x_ **y**")`);
      const before = 'A sentence with 👩‍👩‍👧‍👦 in it. '.repeat(130).trim();
      const after = 'Closing words 🇩🇪🇫🇷. '.repeat(150).trim();
      const shown = await answered(
        `${before}\n\n\`\`\`python\n${lines.join('\n')}\n\`\`\`\n\n${after}`,
        by === 'mention' ? 'mention' : 'command',
      );
      expect(shown.length).toBeGreaterThan(2);
      for (const { content } of shown) expect(content.length).toBeLessThanOrEqual(2000);
      const pieces = shown.map((message) =>
        by === 'plain words' ? message.content.replace(/^<@\d+>\n/, '') : wordsOf(message),
      );
      for (const piece of pieces) expect((piece.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
      const code = pieces.flatMap((piece) =>
        [...piece.matchAll(/^```python\n([\s\S]*?)\n```$/gm)].map(([, inside = '']) => inside),
      );
      expect(code.join('\n').split('\n')).toEqual(lines);
      const words = pieces
        .join('\n')
        .replaceAll(/^```.*$/gm, '')
        .split(/\s+/)
        .filter(Boolean);
      expect(words).toEqual(`${before}\n${lines.join('\n')}\n${after}`.split(/\s+/).filter(Boolean));
      expect(shown.slice(0, -1).flatMap(labels)).toEqual([]);
      if (by === 'mention') expect(shown.slice(-1).flatMap(labels)).toEqual(['📋 Timeline', '💳 Credits', '🆕 New']);
    },
  );

  test.each([
    ['an embed, by a command', 'command', 4_000],
    ['plain words, by a mention', 'mention', 1_900],
  ] as const)(
    'that fills one message to the last letter is one message, a letter more are two: %s',
    async (_, by, most) => {
      const { answered } = await beginTalk();
      const text = 'word '.repeat(most / 5).slice(0, -1);
      const own = async (said: string) =>
        (await answered(said, by)).filter(({ text: shown }) => shown.includes('word'));
      expect((await own(`${text}!`)).map(wordsOf)).toEqual([`${text}!`]);
      expect(await own(`${text}!!`)).toHaveLength(3);
    },
  );

  test('with letters of several units never tears one', async () => {
    const { answered } = await beginTalk();
    const family = '👩‍👩‍👧‍👦';
    const shown = await answered(`x${family.repeat(600)}`);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.map(wordsOf).join('')).toBe(`x${family.repeat(600)}`);
    for (const piece of shown.map(wordsOf)) expect(piece.replace(/^x/, '').replaceAll(family, '')).toBe('');
  });
});
