import { describe, expect, it } from 'vitest';
import { type GuiAction, translate } from '../../../src/core/language/gui-translator.ts';
import { KEPT } from './gui-cases/kept.ts';
import { MARKDOWN } from './gui-cases/markdown.ts';
import { SPACED } from './gui-cases/spaced.ts';
import { UNSPACED } from './gui-cases/unspaced.ts';

function done(actions: readonly GuiAction[]): string[] {
  return actions.map((action) => (action.kind === 'edit' ? `edit: ${action.instruction}` : action.kind));
}

describe('translate', () => {
  it.each(KEPT)('leaves as it is: %s', (text) => {
    expect(translate(text)).toEqual({ text, actions: [] });
  });

  it.each([...SPACED, ...UNSPACED, ...MARKDOWN])('%s', (said, seen, actions) => {
    const translated = translate(said);
    expect(translated.text).toBe(seen);
    expect(done(translated.actions)).toEqual(actions);
  });

  it('keeps all content of a text put together from many', () => {
    const text = KEPT.filter((one) => !one.includes('```')).join('\n\n');
    expect(translate(text)).toEqual({ text, actions: [] });
  });

  it('names an action once, however often it is directed', () => {
    const { actions } = translate('Click Export. Rain falls for 4 seconds. Press the Export button to get the file.');
    expect(actions).toEqual([{ kind: 'export' }]);
  });

  it('is idempotent: what a person sees holds no more directions', () => {
    for (const [said] of [...SPACED, ...UNSPACED, ...MARKDOWN]) {
      const once = translate(said).text;
      expect(translate(once)).toEqual({ text: once, actions: [] });
    }
  });
});
