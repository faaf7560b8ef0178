import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinPieces, LONGEST_TEXT } from '../../../../src/bots/telegram/requests/join-pieces.ts';

const piece = (text: string) => ({ text, textLength: text.length });

test.each([
  ['the middle of a sentence', ['the boat sails', 'into the storm'], 'the boat sails into the storm'],
  ['the end of a sentence', ['The boat sails.', 'A storm.'], 'The boat sails.\nA storm.'],
  ['a line that opens a list', ['Scenes:', '1. a boat'], 'Scenes:\n1. a boat'],
  ['lines of a list', ['- a boat', '- a storm'], '- a boat\n- a storm'],
  ['behind a line of a list', ['Scenes\n2) a boat', 'The end'], 'Scenes\n2) a boat\nThe end'],
  ['Chinese', ['一艘船在海上航行', '遇到了暴风雨。', '结束'], '一艘船在海上航行遇到了暴风雨。\n结束'],
  ['a message that was only a mention', ['', 'a boat'], 'a boat'],
  ['one message', ['a boat'], 'a boat'],
  ['none', [], ''],
])('%s', (_, texts, joined) => {
  expect(joinPieces(texts.map(piece))).toBe(joined);
});

test('a piece that is as long as it can be ends in the middle of a word', () => {
  const text = 'storm'.repeat(2_000);
  const pieces = [
    text.slice(0, LONGEST_TEXT),
    text.slice(LONGEST_TEXT, 2 * LONGEST_TEXT),
    text.slice(2 * LONGEST_TEXT),
  ];
  expect(joinPieces(pieces.map(piece))).toBe(text);
});

test('no word is lost, split or swapped, wherever the app cut between words', () => {
  const word = fc.stringMatching(/^[a-z0-9.,!:-]{1,12}$/);
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { maxLength: 5 }), (pieces) => {
      const joined = joinPieces(pieces.map((words) => piece(words.join(' '))));
      expect(joined.split(/\s+/).filter(Boolean)).toEqual(pieces.flat());
    }),
  );
});
