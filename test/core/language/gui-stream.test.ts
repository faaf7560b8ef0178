import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/core/language/gui-stream.ts';
import { translate } from '../../../src/core/language/gui-translator.ts';

const PIECES = [
  'I added a dog. ',
  'Click Export. ',
  'Click **Export** to save it. ',
  'and you can preview it in the timeline',
  'Open the Layers panel',
  'drag it onto the canvas',
  'Choose MP4',
  'To export:',
  'Next steps',
  'I encountered a temporary issue.',
  ' Please try again. ',
  '视频已完成，',
  '点击“导出”。',
  '请在时间线中预览。',
  '抱歉，我遇到了一个临时问题。',
  '[page](https://app.example.com/x) ',
  '## ',
  '1. ',
  '2. ',
  '- ',
  '> ',
  '**',
  '```\n',
  '|a|b|\n',
  '\n',
  '\n\n',
  '\r\n',
  '(',
  ')',
  '"',
  '`',
  '. ',
  '! ',
  '…',
  '🎬',
  '，',
  '\t',
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 60 }),
);
const lengths = fc.array(fc.integer({ min: 1, max: 13 }), { minLength: 1, maxLength: 30 });

function fragmentsOf(text: string, sizes: readonly number[]): string[] {
  const fragments: string[] = [];
  for (let at = 0, i = 0; at < text.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    fragments.push(text.slice(at, at + size));
    at += size;
  }
  return fragments;
}

describe('createTranslator', () => {
  it('comes to the same end whatever the fragments, and never takes back what it showed', () => {
    fc.assert(
      fc.property(texts, lengths, (text, sizes) => {
        const translator = createTranslator();
        let shown = '';
        for (const fragment of fragmentsOf(text, sizes)) {
          const next = translator.push(fragment);
          expect(next.startsWith(shown)).toBe(true);
          shown = next;
        }
        const end = translator.end();
        expect(end).toEqual(translate(text));
        expect(end.text.startsWith(shown)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('shows a sentence as soon as the next one has begun', () => {
    const translator = createTranslator();
    expect(translator.push('The bay is calm')).toBe('');
    expect(translator.push('. ')).toBe('');
    expect(translator.push('G')).toBe('The bay is calm.');
    expect(translator.push('ulls cry. Click Ex')).toBe('The bay is calm. Gulls cry.');
    expect(translator.push('port. The end')).toBe('The bay is calm. Gulls cry.');
    expect(translator.end()).toEqual({ text: 'The bay is calm. Gulls cry. The end', actions: [{ kind: 'export' }] });
  });

  it('shows a heading or an introduction only with what it announces', () => {
    const translator = createTranslator();
    expect(translator.push('Fog is in.\n\n## Steps\n')).toBe('Fog is in.');
    expect(translator.push('1. Click Export\n')).toBe('Fog is in.');
    expect(translator.push('2. Watch the harbour light up, it is lovely\nx')).toContain(
      '## Steps\n1. Watch the harbour',
    );
  });

  it('holds a temporary issue back until it knows that more is said', () => {
    const translator = createTranslator();
    translator.push('Fog is in. I encountered a temporary issue. ');
    expect(translator.push('Pl')).toBe('Fog is in.');
    expect(translator.push('ease try again later. B')).toBe('Fog is in.');
    expect(translator.push('oats follow. ')).toBe('Fog is in.');
    expect(translator.end().text).toBe(
      'Fog is in. I encountered a temporary issue. Please try again later. Boats follow.',
    );
  });

  it.each([
    'I replaced the second shot with a wide view of the bay. You can preview it in the timeline. ',
    'if a, ',
    '(. ',
    '** ',
    '## Next steps\n',
    '1. choose\n',
    'To export:\nClick Export.\n',
    '## Next steps\n- Click Export\n',
    'I encountered a temporary issue. Click Export. ',
    'Fog:\n',
    'a: ',
    '点击，',
    '\n',
  ])('costs little a fragment: %j', (unit) => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length)).slice(0, 50_000);
    const fragments = fragmentsOf(text, [5]);
    const runs = [1, 2, 3].map(() => {
      const translator = createTranslator();
      const start = performance.now();
      for (const fragment of fragments) translator.push(fragment);
      translator.end();
      return performance.now() - start;
    });
    expect((Math.min(...runs) * 1_000) / fragments.length).toBeLessThan(150);
  });
});
