import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { route } from '../../../src/core/language/router.ts';

/** What a text asks for, what the agent gets of it, and what comes afterwards. */
function told(text: string): readonly string[] {
  const { intent, message, then } = route(text);
  return [intent, message, ...then];
}

describe('route', () => {
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
      { numRuns: 500 },
    );
  });
});
