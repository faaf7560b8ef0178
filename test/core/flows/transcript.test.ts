import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/core/errors.ts';
import { createTranscript } from '../../../src/core/flows/transcript.ts';
import { translate } from '../../../src/core/language/gui-translator.ts';
import type { AgentEvent } from '../../../src/core/ports/backend.ts';

const fragment = (text: string): AgentEvent => ({ kind: 'fragment', text });
const whole = (text: string): AgentEvent => ({ kind: 'whole', text });
const tool = (name = 'generate_video'): AgentEvent => ({ kind: 'tool-call', name });
const result = (name = 'generate_video'): AgentEvent => ({ kind: 'tool-result', name });
const heartbeat: AgentEvent = { kind: 'heartbeat' };

/** The answer, the same whether or not drafts are shown on the way. */
function heard(...events: AgentEvent[]): string {
  const [quiet, drafting] = [false, true].map((drafts) => {
    const transcript = createTranscript(drafts);
    for (const event of events) transcript.hear(event);
    return transcript.finish().text;
  });
  expect(drafting).toBe(quiet);
  return quiet ?? '';
}

describe('what was said is said once', () => {
  test.each([
    ['fragments alone', [fragment('The boat '), fragment('is blue.')], 'The boat is blue.'],
    ['a whole text alone', [whole('The boat is blue.')], 'The boat is blue.'],
    ['nothing that anybody would see', [fragment('\u200b\n'), fragment('\u2060\u200d '), whole('')], ''],
    [
      'fragments, then their aggregate',
      [fragment('The boat '), fragment('is blue.'), whole('The boat is blue.')],
      'The boat is blue.',
    ],
    ['an aggregate that goes on', [fragment('The boat '), whole('The boat is blue.')], 'The boat is blue.'],
    [
      'an aggregate that differs counts',
      [fragment('The bat '), fragment('is blu'), whole('The boat is blue.')],
      'The boat is blue.',
    ],
    [
      'the aggregate twice',
      [fragment('The boat is blue.'), whole('The boat is blue.'), whole('The boat is blue.')],
      'The boat is blue.',
    ],
    [
      'an aggregate behind the tool that it led to',
      [fragment('The boat is blue.'), tool(), whole('The boat is blue.')],
      'The boat is blue.',
    ],
    ['nothing', [heartbeat, tool(), result()], ''],
    ['empty pieces', [fragment(''), fragment('The boat is blue.'), fragment('')], 'The boat is blue.'],
  ])('%s', (_, events, text) => {
    expect(heard(...events)).toBe(text);
  });

  test('texts before and behind a tool are paragraphs of their own', () => {
    expect(
      heard(fragment('The boat is blue.'), tool(), result(), fragment('The sea '), heartbeat, fragment('is calm.')),
    ).toBe('The boat is blue.\n\nThe sea is calm.');
    expect(heard(whole('The boat is blue.'), whole('The sea is calm.'))).toBe('The boat is blue.\n\nThe sea is calm.');
  });

  test('an aggregate replaces only the fragments since the last tool', () => {
    expect(
      heard(fragment('The boat is blue.'), tool(), result(), fragment('The see '), whole('The sea is calm.')),
    ).toBe('The boat is blue.\n\nThe sea is calm.');
  });
});

describe('what else is kept', () => {
  test('the tool that works now, and the last failure', () => {
    const transcript = createTranscript(false);
    expect([transcript.tool, transcript.failure]).toEqual([undefined, undefined]);
    for (const event of [tool('generate_video'), result('generate_video'), tool('add_music'), heartbeat]) {
      transcript.hear(event);
    }
    const failures = (['garbled', 'out-of-credits'] as const).map(
      (reason) => new Failure(reason, { landed: 'unknown' }),
    );
    for (const failure of failures) transcript.hear({ kind: 'error', failure });
    expect([transcript.tool, transcript.failure]).toEqual(['add_music', failures[1]]);
  });

  test('what the agent directs its reader to do', () => {
    const transcript = createTranscript(true);
    for (const piece of ['The boat is in place. ', 'Click the Export but', 'ton to download it.']) {
      transcript.hear(fragment(piece));
    }
    expect(transcript.finish()).toEqual({ text: 'The boat is in place.', actions: [{ kind: 'export' }] });
  });

  test('no draft where none are shown', () => {
    const transcript = createTranscript(false);
    transcript.hear(whole('The boat is blue.\n\nThe sea is calm.'));
    expect(transcript.draft).toBe('');
  });
});

describe('the draft', () => {
  const sentences = fc.constantFrom(
    'The boat is blue.',
    'I added a title "Night Watch" at 0–3s.',
    '海浪在日落时分。',
    'Click the Export button to download it.',
    'Open the timeline panel to preview it.',
    '1. Video: boat\n2. Music: calm',
    '## What I did',
    '**Duration:** 10 seconds',
    'Drag the clip to the right.',
    'I encountered a temporary issue. Please try again.',
  );
  /** One text, the fragments that it comes in, and whether its aggregate follows. */
  const text = fc
    .record({
      text: fc.array(sentences, { minLength: 1, maxLength: 5 }).map((list) => list.join('\n\n')),
      cuts: fc.array(fc.nat(200), { maxLength: 12 }),
      aggregate: fc.boolean(),
      noise: fc.constantFrom([], [heartbeat]),
    })
    .map(({ text, cuts, aggregate, noise }) => {
      const at = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
      const pieces = at.slice(1).map((end, index) => fragment(text.slice(at[index], end)));
      return { text, events: [...pieces.flatMap((piece) => [piece, ...noise]), ...(aggregate ? [whole(text)] : [])] };
    });
  const turn = fc.array(text, { minLength: 1, maxLength: 4 }).map((texts) => ({
    text: texts.map((one) => one.text).join('\n\n'),
    events: texts.flatMap((one) => [...one.events, tool(), result()]),
  }));

  test('only grows while the agent does not contradict itself, and the answer begins with it', () => {
    fc.assert(
      fc.property(turn, ({ events }) => {
        const transcript = createTranscript(true);
        let before = '';
        for (const event of events) {
          transcript.hear(event);
          expect(transcript.draft.startsWith(before)).toBe(true);
          before = transcript.draft;
        }
        expect(transcript.finish().text.startsWith(before)).toBe(true);
      }),
    );
  });

  test('the answer is the translation of the whole, whatever the pieces', () => {
    fc.assert(
      fc.property(turn, fc.boolean(), ({ text, events }, drafts) => {
        const transcript = createTranscript(drafts);
        for (const event of events) transcript.hear(event);
        expect(transcript.finish()).toEqual(translate(text));
      }),
    );
  });

  test('starts over with what counts where the agent contradicts itself', () => {
    const transcript = createTranscript(true);
    transcript.hear(fragment('The bat is green.\n\nThe sea is calm.\n\n'));
    expect(transcript.draft).toContain('bat');
    transcript.hear(whole('The boat is blue.\n\nThe sea is calm.\n\nDone.'));
    expect(transcript.draft).not.toContain('bat');
    expect(transcript.draft).toContain('The boat is blue.');
  });
});
