import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { updateSchema } from '../../../../src/bots/telegram/requests/update.ts';
import { readWords } from '../../../../src/bots/telegram/requests/words.ts';
import { me, message } from './updates.ts';

function words(fields: Readonly<Record<string, unknown>>) {
  const { message: parsed } = updateSchema.parse({ update_id: 1, message: message(fields) });
  if (!parsed) throw new Error('no message');
  return readWords(parsed, me);
}

describe('a mention of us', () => {
  test.each([
    ['@NemoVideoBot make it blue', 'make it blue'],
    ['@nemovideobot, make it blue', 'make it blue'],
    ['@NemoVideoBot: 1) trim 2) mute', '1) trim 2) mute'],
    ['@NemoVideoBot - make it blue', 'make it blue'],
    ['@NemoVideoBot\n- a boat\n- a storm', '- a boat\n- a storm'],
    ['@NemoVideoBot，做一个视频', '做一个视频'],
    ['make it blue @NemoVideoBot', 'make it blue'],
    ['make it blue, @NemoVideoBot!', 'make it blue!'],
    ['hey @NemoVideoBot make it blue', 'hey make it blue'],
    ['hey, @NemoVideoBot, make it blue', 'hey, make it blue'],
    ['a boat\n@NemoVideoBot: and a storm', 'a boat\nand a storm'],
    ['@NemoVideoBot @NemoVideoBot hello', 'hello'],
    ['  @NemoVideoBot  ', ''],
  ])('%j says %j', (text, expected) => {
    expect(words({ text })).toEqual({ text: expected, mentioned: true });
  });

  test('by name, of somebody without a username, counts where it is us', () => {
    const entities = [{ type: 'text_mention', offset: 0, length: 4, user: { id: me.id } }];
    expect(words({ text: 'Nemo, make it blue', entities })).toEqual({ text: 'make it blue', mentioned: true });
    const other = [{ type: 'text_mention', offset: 0, length: 4, user: { id: 1 } }];
    expect(words({ text: 'Nemo, make it blue', entities: other })).toEqual({
      text: 'Nemo, make it blue',
      mentioned: false,
    });
  });

  test('stays where it is none: of others, in an address, in a longer name', () => {
    for (const text of ['@NemoVideoBot2 hi', '@QuizBot hi', 'https://t.me/@NemoVideoBot']) {
      expect(words({ text, entities: [{ type: 'mention', offset: 0, length: text.indexOf(' ') }] })).toEqual({
        text,
        mentioned: false,
      });
    }
  });

  test('offsets count as Telegram counts: an emoji is two', () => {
    expect(words({ text: '🎬🎬 @NemoVideoBot make 🎬 blue' })).toEqual({ text: '🎬🎬 make 🎬 blue', mentioned: true });
  });
});

describe('a command', () => {
  test.each([
    ['/export', { name: 'export', args: '' }],
    ['/Video  a boat\nat sea ', { name: 'video', args: 'a boat\nat sea' }],
    ['/history 2', { name: 'history', args: '2' }],
    ['@NemoVideoBot /video a boat', { name: 'video', args: 'a boat' }],
    ['@NemoVideoBot, /status', { name: 'status', args: '' }],
  ])('%j', (text, command) => {
    expect(words({ text })).toMatchObject({ text: '', command });
  });

  test('tells whom it is for', () => {
    expect(words({ text: '/video@nemovideobot a boat' })).toEqual({
      text: '',
      mentioned: false,
      command: { name: 'video', args: 'a boat' },
      commandFor: 'nemovideobot',
    });
    expect(words({ text: '/video@QuizBot a boat' }).commandFor).toBe('quizbot');
  });

  test('in a caption counts as well', () => {
    expect(words({ caption: '/video make it blue' }).command).toEqual({ name: 'video', args: 'make it blue' });
  });

  test.each(['make a video /export', 'and/or', '/home/ann/clip.mp4', '- /export'])('%j is none', (text) => {
    expect(words({ text })).toEqual({ text, mentioned: false });
  });
});

describe('a linked word', () => {
  const linked = (text: string, word: string, url: string) => ({
    text,
    entities: [{ type: 'text_link', offset: text.indexOf(word), length: word.length, url }],
  });

  test('brings its address', () => {
    expect(words(linked('use this song please', 'this song', 'https://a.org/song.mp3')).text).toBe(
      'use this song (https://a.org/song.mp3) please',
    );
    expect(words(linked('use song ', 'song ', 'https://a.org/song.mp3')).text).toBe(
      'use song (https://a.org/song.mp3)',
    );
  });

  test('says nothing twice, and nothing of what is no address on the web', () => {
    expect(words(linked('https://a.org', 'https://a.org', 'https://a.org/')).text).toBe('https://a.org');
    expect(words(linked('Bob knows', 'Bob', 'tg://user?id=1')).text).toBe('Bob knows');
  });

  test('behind a mention and a command', () => {
    const text = '@NemoVideoBot /video with song';
    const entities = [
      { type: 'mention', offset: 0, length: 13 },
      { type: 'bot_command', offset: 14, length: 6 },
      { type: 'text_link', offset: 26, length: 4, url: 'https://a.org/s.mp3' },
    ];
    expect(words({ text, entities }).command).toEqual({ name: 'video', args: 'with song (https://a.org/s.mp3)' });
  });
});

test('without entities of ours a text is what was typed, trimmed', () => {
  const kinds = fc.constantFrom('bold', 'custom_emoji', 'hashtag', 'spoiler', 'mention', 'text_mention', 'unheard_of');
  const entity = fc.record({ type: kinds, offset: fc.nat(60), length: fc.nat(60) });
  fc.assert(
    fc.property(fc.string({ maxLength: 50, unit: 'grapheme' }), fc.array(entity), (text, entities) => {
      expect(words({ text, entities })).toEqual({ text: text.trim(), mentioned: false });
    }),
  );
});
