import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Intent, route } from '../../../src/core/language/router.ts';
import { COMPOUND, OPEN } from './router-cases/compound.ts';
import { CREDITS } from './router-cases/credits.ts';
import { EXPORTS } from './router-cases/export.ts';
import { ENGLISH_MESSAGES } from './router-cases/message-english.ts';
import { EUROPEAN_MESSAGES } from './router-cases/message-european.ts';
import { UNSPACED_MESSAGES } from './router-cases/message-unspaced.ts';
import { STATES } from './router-cases/state.ts';
import { UPLOADS } from './router-cases/upload.ts';

const CASES: ReadonlyArray<readonly [Intent, string]> = [
  ['export', EXPORTS],
  ['credits', CREDITS],
  ['state', STATES],
  ['upload', UPLOADS],
  ['message', ENGLISH_MESSAGES],
  ['message', EUROPEAN_MESSAGES],
  ['message', UNSPACED_MESSAGES],
];

/** What a text asks for, what the agent gets of it, and what comes afterwards. */
function told(text: string): readonly string[] {
  const { intent, message, then } = route(text);
  return [intent, message, ...then];
}

describe('route', () => {
  for (const [intent, texts] of CASES) {
    it.each(texts.trim().split('\n'))(`${intent}: %s`, (text) => {
      expect(told(text)).toEqual([intent, text]);
    });
  }

  it.each(COMPOUND)('%s → %s', (text, message, ...then) => {
    expect(told(text)).toEqual(['message', message, ...then]);
  });

  it.each(OPEN)('asks back: %s', (text, between) => {
    expect(told(text)).toEqual(['ask', text]);
    expect(route(text).between).toEqual(between);
  });

  it('answers two commands one after the other', () => {
    const both = 'export it and tell me how many credits are left';
    expect(told(both)).toEqual(['export', both, 'credits']);
    expect(told('看看进度，再查一下余额')).toEqual(['state', '看看进度，再查一下余额', 'credits']);
  });

  it('sends a long brief whole, and still hears the command in its last sentence', () => {
    const brief = 'A fisherman rows out before sunrise while gulls circle above the harbour. '.repeat(8).trim();
    expect(told(brief)).toEqual(['message', brief]);
    expect(told(`${brief} Then export it.`)).toEqual(['message', brief, 'export']);
    expect(route(`${brief} He keeps the export licence in his pocket.`).then).toEqual([]);
  });

  it('keeps the person’s own spelling, case and white space in the message', () => {
    expect(route('  Make the SKY “teal”  ').message).toBe('Make the SKY “teal”');
    expect(route('Add the word “Now!” in RED, then export').message).toBe('Add the word “Now!” in RED');
  });

  it('takes quoted commands for copy, whatever stands around them', () => {
    const commands = fc.constantFrom('export', 'my credits', 'show status', 'upload', '导出', '查余额');
    const wishes = fc.constantFrom('write', 'a poster that reads', 'end with', '屏幕上写');
    const quotes = fc.constantFrom(['"', '"'], ['“', '”'], ['「', '」'], ['«', '»']);
    fc.assert(
      fc.property(wishes, quotes, commands, (wish, [open, close], command) => {
        expect(route(`${wish} ${open}${command}${close}`).intent).toBe('message');
      }),
    );
  });

  it('never throws, never loses a message and never invents words', () => {
    const words = fc.constantFrom(
      'export',
      'then',
      'and',
      'add a title',
      '导出',
      '然后',
      '加字幕',
      '"',
      '，',
      '. ',
      '\n',
      'credits',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
      fc.string({ minLength: 380, maxLength: 900 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { intent, then, message } = route(text);
        expect(text).toContain(message);
        if (intent === 'message' && text.trim() !== '') expect(message).not.toBe('');
        if (intent !== 'message') expect(then).not.toContain(intent);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes well under a millisecond a message', () => {
    const texts = [EXPORTS, CREDITS, STATES, UPLOADS, ENGLISH_MESSAGES].flatMap((list) => list.trim().split('\n'));
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      for (const text of texts) route(text);
      return performance.now() - start;
    });
    expect(Math.min(...runs) / texts.length).toBeLessThan(1);
  });
});
