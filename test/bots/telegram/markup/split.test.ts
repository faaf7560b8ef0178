import fc from 'fast-check';
import type { MessageEntity } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { formatMarkdown } from '../../../../src/bots/telegram/markup/format.ts';
import type { FormattedText } from '../../../../src/bots/telegram/markup/formatted-text.ts';
import { splitFormatted } from '../../../../src/bots/telegram/markup/split.ts';
import { answer, nonsense, word } from './markdown.ts';
import { complaints, counted } from './server.ts';

const max = fc.integer({ min: 100, max: 600 });
const formatted = fc.oneof(answer, nonsense).map(formatMarkdown);
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where each piece stands in the whole; fails where one says something else. */
function places(whole: FormattedText, pieces: readonly FormattedText[]): { start: number; end: number }[] {
  let at = 0;
  return pieces.map(({ text }) => {
    const start = whole.text.indexOf(text, at);
    expect(whole.text.slice(at, Math.max(at, start)).trim()).toBe('');
    at = start + text.length;
    return { start, end: at };
  });
}

describe('any text', () => {
  test('every piece is a message that Telegram takes and shows whole', () => {
    fc.assert(
      fc.property(formatted, max, (whole, limit) => {
        for (const piece of splitFormatted(whole, limit)) {
          expect(piece.text.length).toBeLessThanOrEqual(limit);
          expect(piece.text.trim()).not.toBe('');
          expect(complaints(piece)).toEqual([]);
          expect(counted(piece.entities)).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('nothing but white space is lost, and nothing is said twice', () => {
    fc.assert(
      fc.property(formatted, max, (whole, limit) => {
        const pieces = splitFormatted(whole, limit);
        places(whole, pieces);
        expect(substance(pieces.map(({ text }) => text).join(''))).toBe(substance(whole.text));
      }),
    );
  });

  test('every character keeps its formats', () => {
    fc.assert(
      fc.property(formatted, max, (whole, limit) => {
        const pieces = splitFormatted(whole, limit);
        expect(pieces.flatMap(formatsByCharacter)).toEqual(formatsByCharacter(whole));
      }),
    );
  });

  test('no grapheme is torn', () => {
    const texts = fc
      .tuple(fc.array(word, { minLength: 20, maxLength: 90 }), fc.constantFrom('', ' ', '\n'))
      .map(([words, joint]) => ({ text: words.join(joint), entities: [] }));
    fc.assert(
      fc.property(texts, max, (whole, limit) => {
        const borders = new Set([...graphemes.segment(whole.text)].map(({ index }) => index));
        for (const { end } of places(whole, splitFormatted(whole, limit)).slice(0, -1)) {
          expect(borders.has(end)).toBe(true);
        }
      }),
    );
  });

  test('what fits is one piece, the same', () => {
    fc.assert(
      fc.property(answer, (markdown) => {
        const whole = formatMarkdown(markdown);
        fc.pre(whole.text !== '' && counted(whole.entities) <= 100);
        expect(splitFormatted(whole, Math.max(100, whole.text.length))).toEqual([whole]);
      }),
    );
  });
});

describe('where it is cut', () => {
  const filler = (length: number) => 'word '.repeat(length / 5).trim();
  const plain = (text: string) => ({ text, entities: [] });

  test('nothing becomes no piece', () => {
    expect(splitFormatted(plain(''), 100)).toEqual([]);
    expect(splitFormatted(plain(' \n\u200b'), 100)).toEqual([]);
  });

  test.each([
    ['between paragraphs rather than lines', `${filler(60)}\n\n${filler(20)}\n${filler(60)}`, 59],
    ['between lines rather than sentences', `${filler(60)}\n${filler(20)}. ${filler(60)}`, 59],
    ['between sentences rather than words', `${filler(60)}. ${filler(20)} ${filler(60)}`, 60],
    ['after a Chinese full stop, which no space follows', `${'海'.repeat(60)}。${'浪'.repeat(60)}`, 61],
    ['after a Chinese comma rather than anywhere', `${'海'.repeat(60)}，${'浪'.repeat(60)}`, 61],
    ['right at the limit, where a word ends there', `${'x'.repeat(100)}\n\ny`, 100],
    ['but not where that leaves next to nothing', `ok\n\n${'x'.repeat(50)} ${'y'.repeat(90)}`, 54],
    ['between graphemes, where there is nothing else', `${'x'.repeat(95)}👩‍👩‍👧‍👦${'y'.repeat(80)}`, 95],
  ])('%s', (_, text, length) => {
    const [first, ...rest] = splitFormatted(plain(text), 100);
    expect(first?.text).toBe(text.slice(0, length));
    expect(rest).toHaveLength(1);
  });

  test.each([
    ['a link', `${filler(90)} [the words of a link](https://a.example) ${filler(50)}`, 'the words of a link'],
    ['inline code', `${filler(90)} \`some code with spaces\` ${filler(50)}`, 'some code with spaces'],
    ['an address', `${filler(10)}\n${'海'.repeat(80)}https://a.example/b?c=d,e`, 'https://a.example/b?c=d,e'],
  ])('%s stays whole', (_, markdown, words) => {
    const pieces = splitFormatted(formatMarkdown(markdown), 100);
    expect(pieces).toHaveLength(2);
    expect(pieces.some(({ text }) => text.includes(words))).toBe(true);
  });

  test('a link longer than a piece leads to the same place from each of its pieces', () => {
    const pieces = splitFormatted(formatMarkdown(`[${filler(150)}](https://a.example)`), 100);
    expect(pieces.map(({ entities }) => entities)).toEqual([
      [{ type: 'text_link', url: 'https://a.example/', offset: 0, length: 99 }],
      [{ type: 'text_link', url: 'https://a.example/', offset: 0, length: 49 }],
    ]);
  });

  test('code goes on with its language and its indentation', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `    line ${index}`);
    const pieces = splitFormatted(formatMarkdown(['```ts', ...lines, '```', 'Done.'].join('\n')), 100);
    expect(pieces).toEqual([
      { text: lines.slice(0, 9).join('\n'), entities: [{ type: 'pre', language: 'ts', offset: 0, length: 98 }] },
      {
        text: `${lines.slice(9).join('\n')}\nDone.`,
        entities: [{ type: 'pre', language: 'ts', offset: 0, length: 34 }],
      },
    ]);
  });

  test('bold in a quote goes on', () => {
    const pieces = splitFormatted(formatMarkdown(`> **${filler(150)}**`), 100);
    expect(pieces.map(({ entities }) => entities.map(({ type }) => type))).toEqual([
      ['blockquote', 'bold'],
      ['blockquote', 'bold'],
    ]);
  });
});

describe('what a message can carry', () => {
  test('at most 100 formats', () => {
    const pieces = splitFormatted(formatMarkdown('**a** b\n'.repeat(250)), 4_096);
    expect(pieces.map(({ entities }) => entities.length)).toEqual([100, 100, 50]);
    expect(pieces[0]?.text.endsWith('a b')).toBe(true);
  });

  test('emphasis within emphasis counts as the server counts it', () => {
    const pieces = splitFormatted(formatMarkdown(`**${'b *i* '.repeat(80)}b**`), 4_096);
    expect(pieces).toHaveLength(2);
    for (const { entities } of pieces) expect(counted(entities)).toBeLessThanOrEqual(100);
  });

  test('long addresses are spread over several', () => {
    const link = `[here](https://a.example/${'x'.repeat(1_900)})\n`;
    const pieces = splitFormatted(formatMarkdown(link.repeat(10)), 4_096);
    expect(pieces.map(({ entities }) => entities.length)).toEqual([4, 4, 2]);
  });
});

/** Each character that is no white space, with the formats that it has. */
function formatsByCharacter({ text, entities }: FormattedText): string[] {
  return [...text.matchAll(/\S/gu)].map(({ index, 0: character }) => {
    const formats = entities.filter(({ offset, length }) => offset <= index && index < offset + length).map(format);
    return `${character} ${formats.toSorted().join(' ')}`;
  });
}

function format(entity: MessageEntity): string {
  if (entity.type === 'text_link') return entity.url;
  return entity.type === 'pre' ? `pre ${entity.language}` : entity.type;
}

function substance(text: string): string {
  return text.replace(/\s+/g, '');
}
