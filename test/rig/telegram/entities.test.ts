import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entity, fixText } from './entities.ts';

const fix = (text: string, ...entities: Entity[]) => fixText(text, entities, false);
const entity = (type: string, offset: number, length: number): Entity => ({ type, offset, length });

test('blank ends go, and formatting moves along', () => {
  const { formatted } = fix(' \n a\tb\r\u202ec \n', entity('bold', 3, 6));
  expect(formatted).toEqual({ text: 'a bc', entities: [entity('bold', 0, 4)] });
  // The server does not trim what formatting covers.
  expect(fix('  a', entity('code', 1, 2)).formatted).toEqual({ text: ' a', entities: [entity('code', 0, 2)] });
});

test.each([
  [
    entity('bold', 3, 1),
    'Bad Request: entity beginning at UTF-16 offset 3 ends after the end of the text at UTF-16 offset 4',
  ],
  [entity('bold', 4, 1), 'Bad Request: entity begins after the end of the text at UTF-16 offset 4'],
  [entity('bold', 1, 1), 'Bad Request: entity begins in a middle of a UTF-16 symbol at byte offset 4'],
  [entity('bold', -1, 1), 'Bad Request: receive an entity with incorrect offset -1'],
])('%j does not fit', (wrong, refusal) => {
  expect(() => fix('🎬a', wrong)).toThrow(refusal);
});

test('an entity ends in the middle of a character', () => {
  expect(() => fix('🎬a', entity('bold', 0, 1))).toThrow(/ends in a middle of a UTF-16 symbol/);
});

test('what may stand in what', () => {
  const fine: Array<[string, string]> = [
    ['bold', 'italic'],
    ['blockquote', 'pre'],
    ['expandable_blockquote', 'bold'],
    ['bold', 'text_link'],
    ['spoiler', 'bold'],
  ];
  const wrong: Array<[string, string]> = [
    ['bold', 'code'],
    ['pre', 'bold'],
    ['blockquote', 'expandable_blockquote'],
    ['text_link', 'text_link'],
    ['bold', 'bold'],
    ['code', 'text_link'],
  ];
  for (const [outer, inner] of fine) {
    expect(fix('abcdef', entity(outer, 0, 6), entity(inner, 1, 2)).complaints, `${inner} in ${outer}`).toEqual([]);
  }
  for (const [outer, inner] of wrong) {
    expect(fix('abcdef', entity(outer, 0, 6), entity(inner, 1, 2)).complaints, `${inner} in ${outer}`).toEqual([
      `entity ${inner} 1+2 does not go with ${outer} 0+6`,
    ]);
  }
  expect(fix('abcdef', entity('bold', 0, 4), entity('italic', 2, 4)).complaints).toHaveLength(1);
});

test('links, mentions and commands are found, but not inside code', () => {
  const { formatted } = fix(
    '/start@nemo_bot see https://a.io/x?y=1. or ask @ann_b #film a@b.io',
    entity('code', 43, 6),
  );
  expect(formatted.entities.map(({ type }) => type)).toEqual(['bot_command', 'url', 'code', 'hashtag', 'email']);
  expect(formatted.entities[1]).toEqual(entity('url', 20, 18));
});

test('whatever is sent, what is kept is trimmed and its entities lie inside', () => {
  const kinds = ['bold', 'italic', 'code', 'pre', 'blockquote', 'text_link'];
  const parts = fc.record({
    text: fc.string({ unit: fc.constantFrom('a', ' ', '\n', '🎬', '\r', 'ß'), minLength: 1, maxLength: 30 }),
    spans: fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(30), fc.nat(30)), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(parts, ({ text, spans }) => {
      let fixed: ReturnType<typeof fix>;
      try {
        fixed = fix(text, ...spans.map(([type, offset, length]) => entity(type, offset, length)));
      } catch (error) {
        return error instanceof Error && /^Bad Request: /.test(error.message);
      }
      const { text: kept, entities } = fixed.formatted;
      expect(kept).not.toMatch(/[ \n]$/);
      for (const { offset, length } of entities) {
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThan(0);
        expect(offset + length).toBeLessThanOrEqual(kept.length);
      }
      return true;
    }),
  );
});
