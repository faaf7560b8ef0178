import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../../src/bots/discord/requests/message.ts';
import { asShown, readWords } from '../../../../src/bots/discord/requests/words.ts';

const me = { id: '1150000000000000001' };
const at = `<@${me.id}>`;
const mentions: readonly Mention[] = [
  { id: me.id, username: 'Nemo' },
  { id: '5', username: 'bob', global_name: 'Bob' },
  { id: '6', username: 'cy', global_name: 'Cy', member: { nick: 'Captain' } },
  { id: '7', username: 'dee', global_name: null, member: { nick: null } },
];
const words = (raw: string) => readWords(raw, mentions, me);

describe('a mention of us', () => {
  test.each([
    [`${at} make it blue`, 'make it blue'],
    [`<@!${me.id}>, make it blue`, 'make it blue'],
    [`${at}: 1) trim 2) mute`, '1) trim 2) mute'],
    [`${at} - make it blue`, 'make it blue'],
    [`${at}\n- a boat\n- a storm`, '- a boat\n- a storm'],
    [`${at}，做一个视频`, '做一个视频'],
    [`make it blue ${at}`, 'make it blue'],
    [`make it blue, ${at}!`, 'make it blue!'],
    [`hey ${at} make it blue`, 'hey make it blue'],
    [`hey, ${at}, make it blue`, 'hey, make it blue'],
    [`a boat\n${at}: and a storm`, 'a boat\nand a storm'],
    [`${at} ${at} hello`, 'hello'],
    [`  ${at}  `, ''],
  ])('%j says %j', (raw, text) => {
    expect(words(raw)).toEqual({ text, mentioned: true });
  });

  test('is none where Discord took it for none', () => {
    expect(readWords(`\`${at}\``, [], me)).toEqual({ text: '`@…`', mentioned: false });
  });
});

describe('what apps show as something else reads as they show it', () => {
  test.each([
    ['for <@5> and <@!6>', 'for @Bob and @Captain'],
    ['for <@7>', 'for @dee'],
    ['for <@8> and <@&9>', 'for @… and @…'],
    ['as in <#10>', 'as in #…'],
    ['a <:boat:11> and a <a:wave_2:12>', 'a :boat: and a :wave_2:'],
    ['see </skill list:13>', 'see /skill list'],
    ['with <https://a.org/a.mp4?b=<c> please', 'with <https://a.org/a.mp4?b=<c> please'],
    ['with <https://a.org/a.mp4> please', 'with https://a.org/a.mp4 please'],
    ['1 < 2 > 0, <b>, <@>, <@x>, <t:1767225600:R>', '1 < 2 > 0, <b>, <@>, <@x>, <t:1767225600:R>'],
    ['🎬 **bold** [song](https://a.org/s.mp3)', '🎬 **bold** [song](https://a.org/s.mp3)'],
  ])('%j', (raw, text) => {
    expect(words(raw)).toEqual({ text, mentioned: false });
    expect(asShown(raw, mentions)).toBe(text);
  });
});

describe('however mentions stand in a text', () => {
  const plain = fc.stringMatching(/^[a-zA-Zа-яё一-龥 ,.!\n🎬-]{0,20}$/u);
  const mark = fc.constantFrom(at, `<@!${me.id}>`, '<@5>', '<#10>', '<:boat:11>', '<@&9>');
  const text = fc.array(fc.oneof(plain, mark), { maxLength: 12 });

  test('none is left, people are named as often as they were, and no word is lost', () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const raw = pieces.join('');
        const said = words(raw);
        expect(said.mentioned).toBe(pieces.some((piece) => piece.includes(me.id)));
        expect(said.text).not.toMatch(/<[@#:]/);
        expect(said.text.split('@Bob')).toHaveLength(pieces.filter((piece) => piece === '<@5>').length + 1);
        const letters = (of: string) => of.replace(/[^\p{L}🎬]/gu, '');
        const typed = pieces.map((piece) => (piece === '<@5>' ? 'Bob' : piece === '<:boat:11>' ? 'boat' : piece));
        expect(letters(said.text)).toBe(letters(typed.join('')));
      }),
    );
  });

  test('without any, the text is what was typed, trimmed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        fc.pre(!/^\s*\//.test(typed) && !/<[^>]*>/s.test(typed));
        expect(words(typed)).toEqual({ text: typed.trim(), mentioned: false });
      }),
    );
  });
});
