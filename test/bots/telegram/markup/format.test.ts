import { describe, expect, test } from 'vitest';
import { formatMarkdown } from '../../../../src/bots/telegram/markup/format.ts';
import { complaints } from './server.ts';

/** A text as it is shown, and each of its formats with the words that have it. */
function shown(markdown: string): { text: string; formats: string[] } {
  const result = formatMarkdown(markdown);
  expect(complaints(result)).toEqual([]);
  const formats = result.entities.map((entity) => {
    const detail = entity.type === 'text_link' ? ` ${entity.url}` : entity.type === 'pre' ? ` ${entity.language}` : '';
    return `${entity.type}${detail}: ${result.text.slice(entity.offset, entity.offset + entity.length)}`;
  });
  return { text: result.text, formats };
}

describe('whole answers', () => {
  test('an English one', () => {
    const { text, formats } = shown(
      [
        '## Your draft is ready 🎬',
        '',
        "I've cut **three scenes** (12 s) and added *calm* music:",
        '',
        '1. **Opening** – waves at sunset',
        '2. **Middle** – the `surf.mp4` clip',
        '   - slowed to 50 %',
        '3. **End** – your logo',
        '',
        '> Tip: ask for subtitles &amp; a voice.',
        '',
        'See [the preview](https://nemo.example/p/1).',
        '',
      ].join('\n'),
    );
    expect(text).toBe(
      [
        'Your draft is ready 🎬',
        '',
        "I've cut three scenes (12 s) and added calm music:",
        '',
        '1. Opening – waves at sunset',
        '2. Middle – the surf.mp4 clip',
        '   • slowed to 50 %',
        '3. End – your logo',
        '',
        'Tip: ask for subtitles & a voice.',
        '',
        'See the preview.',
      ].join('\n'),
    );
    expect(formats).toEqual([
      'bold: Your draft is ready 🎬',
      'bold: three scenes',
      'italic: calm',
      'bold: Opening',
      'bold: Middle',
      'code: surf.mp4',
      'bold: End',
      'blockquote: Tip: ask for subtitles & a voice.',
      'text_link https://nemo.example/p/1: the preview',
    ]);
  });

  test('a Chinese one, whose bold ends at punctuation and whose ranges have tildes', () => {
    const { text, formats } = shown(
      '### 方案\n**时长：**10~15秒，每段3~5秒\n**风格：**“**温暖**”的*日落*\n\n- **镜头一：**海浪\n- 镜头二：`港口.mp4`，请看[预览](https://nemo.example/p)。',
    );
    expect(text).toBe(
      '方案\n时长：10~15秒，每段3~5秒\n风格：“温暖”的日落\n\n• 镜头一：海浪\n• 镜头二：港口.mp4，请看预览。',
    );
    expect(formats).toEqual([
      'bold: 方案',
      'bold: 时长：',
      'bold: 风格：',
      'bold: 温暖',
      'italic: 日落',
      'bold: 镜头一：',
      'code: 港口.mp4',
      'text_link https://nemo.example/p: 预览',
    ]);
  });
});

describe('emphasis and code', () => {
  test.each([
    ['***both***', 'both', ['bold: both', 'italic: both'].toReversed()],
    ['**bold _and italic_ too**', 'bold and italic too', ['bold: bold and italic too', 'italic: and italic']],
    ['**a **b** c**', 'a b c', ['bold: a b c']],
    ['~~gone~~', 'gone', ['strikethrough: gone']],
    ['## A **bold** title', 'A bold title', ['bold: A bold title']],
    ['**bold `code` bold**', 'bold code bold', ['bold: bold', 'code: code', 'bold: bold']],
    ['**“Hello”**world', '“Hello”world', ['bold: “Hello”']],
    ['`` a ` b ``', 'a ` b', ['code: a ` b']],
    ['`&amp; **x**`', '&amp; **x**', ['code: &amp; **x**']],
    ['> a `b`\n> > c\n\nd', 'a b\nc\n\nd', ['blockquote: a b\nc', 'code: b']],
  ])('%s', (markdown, text, formats) => {
    const result = shown(markdown);
    expect(result.text).toBe(text);
    expect(result.formats.toSorted()).toEqual(formats.toSorted());
  });

  test.each([
    '2*3*4 = 24',
    '2 * 3 * 4',
    '2**3**4',
    'width*height*depth',
    'snake_case_name and other_snake_name',
    'a lone * and a lone _ and a lone `',
    'about ~5 or ~7',
    '**bold that the stream cut off',
    'a [link](https://nemo.exam',
    ':sparkles: @everyone #1',
    '100 < 200 > 50 and <unknown tag="x">kept</unknown>',
    '<!-- kept as well -->',
    '[Anna]: Hello!\n[Ben]: Hi!\n[Anna]: Bye!',
  ])('%s stays as it is', (markdown) => {
    expect(shown(markdown)).toEqual({ text: markdown, formats: [] });
  });

  test('a fence has its language; what else stands behind it is not lost', () => {
    expect(shown('```ts\n  if (a) {\n\tb();\n```')).toEqual({
      text: '  if (a) {\n    b();',
      formats: ['pre ts:   if (a) {\n    b();'],
    });
    expect(shown('```\nplain\n```').formats).toEqual(['pre undefined: plain']);
    expect(shown('```js title="a.js"\nx\n```').formats).toEqual(['pre js: title="a.js"\nx']);
    expect(shown('```这 是 什么\nx').formats).toEqual(['pre undefined: 这 是 什么\nx']);
  });

  test('a fence that the stream cut off is code already', () => {
    expect(shown('Look:\n```py\nprint(1)\n``').formats).toEqual(['pre py: print(1)\n``']);
    expect(shown('Look:\n```py').text).toBe('Look:\npy');
  });

  test('tags that Telegram knows', () => {
    expect(shown('<b>a <i>b</i></b><br>c<br/><u>d</u> <s>e</s> <tg-spoiler>f</tg-spoiler> <code>g*h*i</code>')).toEqual(
      {
        text: 'a b\nc\nd e f g*h*i',
        formats: ['bold: a b', 'italic: b', 'underline: d', 'strikethrough: e', 'spoiler: f', 'code: g*h*i'],
      },
    );
    expect(shown('<a href="https://a.example/?x&amp;y">here</a>').formats).toEqual([
      'text_link https://a.example/?x&y: here',
    ]);
    expect(shown('</b>x<b>').text).toBe('</b>x<b>');
  });
});

describe('links', () => {
  test.each([
    ['[here](https://a.example/b?c=1&amp;d=2 "title")', 'here', ['text_link https://a.example/b?c=1&d=2: here']],
    ['[a `b` **c**](https://a.example)', 'a b c', ['text_link https://a.example/: a b c', 'bold: c']],
    ['![a cat](https://a.example/cat.png)', 'a cat', ['text_link https://a.example/cat.png: a cat']],
    ['[![badge](https://a.example/b.svg)](https://b.example)', 'badge', ['text_link https://b.example/: badge']],
    ['[open](tg://resolve?domain=x)', 'open', ['text_link tg://resolve?domain=x: open']],
    ['see [docs][1]\n\n[1]: https://a.example', 'see docs', ['text_link https://a.example/: docs']],
  ])('%s is clickable', (markdown, text, formats) => {
    expect(shown(markdown)).toEqual({ text, formats });
  });

  test.each([
    ['https://a.example/b_c_d?e=*f*', 'https://a.example/b_c_d?e=*f*'],
    ['<https://a.example>', 'https://a.example'],
    ['[https://a.example](https://a.example/)', 'https://a.example'],
    ['![](https://a.example/cat.png)', 'https://a.example/cat.png'],
    ['[write](mailto:me@a.example)', 'write (me@a.example)'],
    ['[me@a.example](mailto:me@a.example)', 'me@a.example'],
    ['[call](tel:+4912)', 'call (+4912)'],
    ['[the file](/exports/1.mp4)', 'the file (/exports/1.mp4)'],
    ['[notes.md](./notes.md)', 'notes.md'],
    ['[Scene 2](#scene-2)', 'Scene 2'],
    ['[local](http://localhost:3000/x)', 'local (http://localhost:3000/x)'],
    ['[you](tg://user?id=1)', 'you (tg://user?id=1)'],
    ['[x](javascript:alert)', 'x'],
    ['[1]: https://a.example', '[1]: https://a.example'],
  ])('%s is told in words', (markdown, text) => {
    expect(shown(markdown)).toEqual({ text, formats: [] });
  });
});

test('an address that would not fit into a message with others is told in words', () => {
  const address = `https://a.example/${'x'.repeat(2_000)}`;
  expect(shown(`[long](${address})`)).toEqual({ text: `long (${address})`, formats: [] });
});

describe('blocks', () => {
  test('headings stand as far from their text as they were written', () => {
    expect(shown('# A\ntext\n\n## B\n\ntext\n\n\n\nend').text).toBe('A\ntext\n\nB\n\ntext\n\nend');
  });

  test('lists are indented by their depth and keep their numbers', () => {
    expect(shown('* a\n  * b\n    more\n    1) c\n\n3. d\n3. e').text).toBe(
      '• a\n  • b\n    more\n    1) c\n\n3. d\n3. e',
    );
  });

  test('tasks', () => {
    expect(shown('- [ ] cut\n- [x] *music*\n\n1. [x] end').text).toBe('☐ cut\n☑ music\n\n1. ☑ end');
  });

  test('a code block in a list stands on lines of its own', () => {
    expect(shown('- run\n  ```sh\n  a\n  ```\n- b')).toEqual({ text: '• run\na\n• b', formats: ['pre sh: a'] });
  });

  test('a rule', () => {
    expect(shown('a\n\n---\n\nb').text).toBe('a\n\n———\n\nb');
  });

  test('a narrow table is aligned, Chinese and emoji counted as wide', () => {
    expect(shown('| 模型 | Price |\n|:--|--:|\n| **Kling** | 5 |\n| 可灵 👍 | 12 |').text).toBe(
      ['模型     Price', '-------  -----', 'Kling        5', '可灵 👍     12'].join('\n'),
    );
    expect(shown('| a | b |\n|---|---|\n| 1 | 2 |').formats).toEqual(['pre undefined: a  b\n-  -\n1  2']);
  });

  test('a wide table becomes a paragraph for each row', () => {
    const wide = 'makes long videos of nearly everything';
    const { text, formats } = shown(
      `| Model | What it does | Note |\n|-|-|-|\n| Kling | ${wide} | *new* |\n| Veo | short | |`,
    );
    expect(text).toBe(`Model: Kling\nWhat it does: ${wide}\nNote: new\n\nModel: Veo\nWhat it does: short`);
    expect(formats).toContain('bold: What it does');
    expect(formats).toContain('italic: new');
  });

  test('a table with links keeps them', () => {
    expect(shown('| a |\n|---|\n| [x](https://a.example) |').formats).toEqual([
      'bold: a',
      'text_link https://a.example/: x',
    ]);
  });

  test('cells that the head of a table has no place for are not lost', () => {
    expect(shown('| a | b |\n|---|---|\n| 1 | 2 | 3 |').text).toContain('3');
  });
});

describe('characters', () => {
  test('references and escapes', () => {
    expect(shown('&lt;b&gt; &#39;x&#x27; &hellip; &unknown; AT&T \\*no\\* \\_').text).toBe(
      "<b> 'x' … &unknown; AT&T *no* _",
    );
  });

  test('what Telegram refuses is taken away', () => {
    expect(shown('a\u0000b\ud800c\r\nd\u2028e\u202ef &#0;&#xD800;').text).toBe('ab\ufffdc\nd\nef \ufffd\ufffd');
  });

  test.each(['', '   \n', '\u200b', '&nbsp;', '```\n```', '> '])('there is nothing to see in %j', (markdown) => {
    expect(formatMarkdown(markdown)).toEqual({ text: '', entities: [] });
  });
});
