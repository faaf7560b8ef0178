import { describe, expect, it } from 'vitest';
import { type Intent, route } from '../../../src/core/language/router.ts';
import { CASES, COMPOUND, OPEN } from './router-cases.ts';

const INTENTS = ['export', 'credits', 'state', 'upload', 'message'] as const satisfies readonly Intent[];

describe('route', () => {
  for (const intent of INTENTS) {
    const texts = CASES[intent].trim().split('\n');
    it.each(texts)(`${intent}: %s`, (text) => {
      const found = route(text);
      expect(found.intent).toBe(intent);
      expect(found.message).toBe(text);
    });
  }

  it.each(COMPOUND)('%s → %s', (text, message, ...then) => {
    expect(route(text)).toEqual({ intent: 'message', message, then });
  });

  it.each(OPEN)('asks back: %s', (text, between) => {
    expect(route(text)).toMatchObject({ intent: 'ask', between });
  });
});
