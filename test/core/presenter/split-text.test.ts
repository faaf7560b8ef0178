import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitText } from '../../../src/core/presenter/split-text.ts';

const words = fc.constantFrom(
  'waves',
  'Meer',
  '海浪在日落时分。',
  '👩‍👩‍👧‍👦',
  '🇩🇪',
  'é',
  'नमस्ते',
  '**bold**',
  '…',
  '`code`',
  'a'.repeat(90),
);
const sentence = fc.array(words, { minLength: 1, maxLength: 30 }).map((list) => `${list.join(' ')}.`);
const unbroken = fc.array(words, { minLength: 1, maxLength: 60 }).map((list) => list.join(''));
const codeLine = fc.constantFrom('  if (x) {', '', 'x = 1', '\tindented', '#', 'y'.repeat(150), '“`”', '-- `` --');
const fence = fc
  .record({
    mark: fc.constantFrom('```', '~~~', '`````', '`'.repeat(12)),
    language: fc.constantFrom('', 'ts', 'json5', ' python title=x', 'z'.repeat(30)),
    lines: fc.array(codeLine, { maxLength: 40 }),
  })
  .map(({ mark, language, lines }) => [mark + language, ...lines, mark].join('\n'));
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: sentence },
      unbroken,
      fence,
      fc.constantFrom('```npm i``` does it', '\n'.repeat(300)),
    ),
    {
      maxLength: 8,
    },
  )
  .chain((blocks) =>
    fc
      .array(fc.constantFrom('\n', '\n\n', '\n\n\n\n'), { minLength: blocks.length, maxLength: blocks.length })
      .map((joints) => blocks.map((block, index) => block + joints[index]).join('')),
  );
const max = fc.integer({ min: 100, max: 900 });

/** The fence that is still open at the end of a text (CommonMark, fenced code blocks). */
function openFence(markdown: string): string | undefined {
  let open: string | undefined;
  for (const line of markdown.split('\n')) {
    const [, mark = '', info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (!mark) continue;
    if (open === undefined) {
      if (!mark.startsWith('`') || !info.includes('`')) open = mark;
    } else if (mark.startsWith(open) && !info.trim()) open = undefined;
  }
  return open;
}

/** Everything but white space and the lines of fences, which a cut adds. */
function substance(markdown: string): string {
  return markdown.replace(/^ {0,3}(?:`{3,}|~{3,})[^`\n]*$/gm, '').replace(/\s+/g, '');
}

describe('any text', () => {
  test('every piece fits and says something', () => {
    fc.assert(
      fc.property(text, max, (whole, limit) => {
        for (const piece of splitText(whole, limit)) {
          expect(piece.length).toBeLessThanOrEqual(limit);
          expect(piece.trim()).not.toBe('');
        }
      }),
    );
  });

  test('nothing is lost and nothing is said twice', () => {
    fc.assert(
      fc.property(text, max, (whole, limit) => {
        expect(splitText(whole, limit).map(substance).join('')).toBe(substance(whole));
      }),
    );
  });

  test('every fence is closed in its piece', () => {
    fc.assert(
      fc.property(text, max, (whole, limit) => {
        for (const piece of splitText(whole, limit)) expect(openFence(piece), piece).toBeUndefined();
      }),
    );
  });

  test('no grapheme is torn', () => {
    const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 5, maxLength: 80 }),
        fc.constantFrom('', ' ', '\n'),
        max,
        (list, joint, limit) => {
          const whole = list.join(joint);
          const borders = new Set([...graphemes.segment(whole)].map(({ index }) => index));
          let at = 0;
          for (const piece of splitText(whole, limit)) {
            const start = whole.indexOf(piece, at);
            expect(borders.has(start)).toBe(true);
            at = start + piece.length;
            expect(at === whole.length || borders.has(at)).toBe(true);
          }
        },
      ),
    );
  });

  test('prose becomes few pieces', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 20 }), max, (sentences, limit) => {
        const whole = sentences.join(' ');
        expect(splitText(whole, limit).length).toBeLessThanOrEqual(Math.ceil((3 * whole.length) / (limit - 100 / 3)));
      }),
    );
  });
});

describe('where it is cut', () => {
  const filler = (length: number) => 'word '.repeat(length / 5).trim();

  test('what fits stays as it is', () => {
    expect(splitText('  two\n\nparts ', 100)).toEqual(['  two\n\nparts ']);
    expect(splitText('x'.repeat(100), 100)).toEqual(['x'.repeat(100)]);
    expect(splitText('', 100)).toEqual([]);
    expect(splitText(' \n', 100)).toEqual([]);
  });

  test.each([
    ['between paragraphs rather than lines', `${filler(60)}\n\n${filler(20)}\n${filler(60)}`, 60],
    ['between lines rather than sentences', `${filler(60)}\n${filler(20)}. ${filler(60)}`, 60],
    ['between sentences rather than words', `${filler(60)}. ${filler(20)} ${filler(60)}`, 61],
    ['after a Chinese full stop, which no space follows', `${'海'.repeat(60)}。${'浪'.repeat(60)}`, 61],
    ['but not where that leaves next to nothing', `ok\n\n${'x'.repeat(50)} ${'y'.repeat(90)}`, 54],
  ])('%s', (_, whole, length) => {
    const [first = '', ...rest] = splitText(whole, 100);
    expect(first).toBe(whole.slice(0, length).trimEnd());
    expect(rest).toHaveLength(1);
  });

  test('code goes on in the next piece with its language and its indentation', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `  line ${index}`);
    const pieces = splitText(['Look:', '```ts', ...lines, '```', 'Done.'].join('\n'), 100);
    expect(pieces[0]).toMatch(/^Look:\n```ts\n {2}line 0\n[\s\S]*\n```$/);
    expect(pieces[1]).toMatch(/^```ts\n {2}line \d+\n/);
    expect(pieces.at(-1)).toMatch(/\n```\nDone\.$/);
  });

  test('an inline span of three backticks opens no fence', () => {
    const whole = `\`\`\`npm i\`\`\` installs it.\n${filler(140)}`;
    expect(splitText(whole, 100).join(' ').replace(/\s+/g, ' ')).toBe(whole.replace(/\s+/g, ' '));
  });

  test.each([
    ['a fence with an endless description', `\`\`\`${'x'.repeat(5_000)}\ncode\n\`\`\``],
    ['an endless mark', `${'~'.repeat(5_000)}\n${filler(1_000)}`],
    ['an endless grapheme', `e${'\u0301'.repeat(5_000)}`],
    ['nothing but lines', `${'\n'.repeat(5_000)}x`],
    ['nothing but marks', '```\n~~~\n'.repeat(500)],
  ])('%s comes to an end', (_, whole) => {
    const pieces = splitText(whole, 100);
    expect(pieces.length).toBeLessThanOrEqual(whole.length / 30);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(100);
  });

  test('a fence that the text leaves open is closed at its end', () => {
    expect(splitText('Look:\n```ts\nx', 100)).toEqual(['Look:\n```ts\nx\n```']);
  });
});
