import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMarkdown } from '../../../../src/bots/telegram/markup/format.ts';
import { answer, nonsense } from './markdown.ts';
import { complaints } from './server.ts';

const anything = fc.string({ unit: 'binary', maxLength: 200 });
const halves = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe('whatever is written', () => {
  test.each([
    ['answers', answer],
    ['nonsense', nonsense],
    ['any characters', anything],
    ['any halves of characters', halves],
  ])('Telegram takes it as it is: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (markdown) => {
        expect(complaints(formatMarkdown(markdown))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('no word of an answer is lost', () => {
    fc.assert(
      fc.property(answer, (markdown) => {
        const { text, entities } = formatMarkdown(markdown);
        const said = text + JSON.stringify(entities);
        const source = markdown.replace(/<\/?[ub]?>?|```\w*|mailto:/g, ' ');
        for (const [letters] of source.matchAll(/[\p{L}\p{M}]+/gu)) {
          expect(said.split(letters).length, letters).toBeGreaterThanOrEqual(source.split(letters).length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no letter of nonsense is lost, nor its order, where there are neither tables nor links', () => {
    fc.assert(
      fc.property(nonsense, (markdown) => {
        const source = markdown.replace(/[|()`]|<\/?u>|&amp;|https:\S*/g, '');
        expect(letters(formatMarkdown(source).text)).toBe(letters(source));
      }),
      { numRuns: 1_000 },
    );
  });

  test('no letter of any nonsense is lost', () => {
    fc.assert(
      fc.property(nonsense, (markdown) => {
        const source = markdown.replace(/<\/?u>|&amp;/g, '');
        const { text, entities } = formatMarkdown(source);
        const said = text + JSON.stringify(entities);
        for (const letter of new Set(letters(source))) {
          expect(said.split(letter).length, letter).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what is made to take long', () => {
  const size = 32_000;
  test.each([
    ...['a**b', '**a ', '*a ', 'a~~b', '*_', 'a*b', '[', '[a](', '![[', '` `` ', '<a ', '> ', '1. ', '- ', '|', '**`a'],
    ...['a|b\n-|-\n', '* a\n  ', '[a]: http://b.c\n', '<b>', '</b>', 'a@a', 'http://a.', '&', '\n', '\\', '“**'],
  ])('%j, over and over', (part) => {
    const { text } = timed(part.repeat(size / part.length));
    expect(text.length).toBeLessThanOrEqual(size * 3);
  });

  test.each([
    ['*a ', 'a* '],
    ['**a ', 'a** '],
    ['~~a ', 'a~~ '],
    ['[a *', '](b)'],
    ['<b>', '</b>'],
    ['_(', ')_'],
  ])('%j and %j within each other', (before, behind) => {
    const { text } = timed(before.repeat(4_000) + behind.repeat(4_000));
    expect(text.length).toBeLessThan(size * 3);
  });

  test('a very long text, of which the end keeps its marks', () => {
    const { text, entities } = timed('**a** b\n'.repeat(100_000));
    expect(text.startsWith('a b\na b\n')).toBe(true);
    expect(text.endsWith('\n**a** b\n**a** b')).toBe(true);
    expect(entities).toHaveLength(4_000);
  });

  /** Seconds where nothing was done about it; the bound leaves room for a busy machine. */
  function timed(markdown: string) {
    const start = performance.now();
    const result = formatMarkdown(markdown);
    expect(performance.now() - start).toBeLessThan(1_500);
    expect(complaints({ ...result, entities: result.entities.slice(0, 300) })).toEqual([]);
    return result;
  }
});

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}💥]/gu, '');
}
