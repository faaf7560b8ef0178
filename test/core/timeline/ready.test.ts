import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReady } from '../../../src/core/timeline/ready.ts';
import { anyDraft } from './timelines.ts';

describe('isReady', () => {
  it.each([
    [{ t: [{ tt: 0, sg: [{ d: 1000 }] }] }, true],
    [{ t: [null, { sg: [] }, { sg: [{}] }] }, true],
    [{ t: [{ tt: 0, sg: [] }, { tt: 1 }, { tt: 7, sg: null }] }, false],
    [{ t: [{ sg: 'text' }, { sg: { length: 1 } }] }, false],
    [{ t: [] }, false],
    [{ t: { sg: [1] } }, false],
    [{}, false],
    [[], false],
    [null, false],
    [undefined, false],
    ['{"t":[{"sg":[1]}]}', false],
  ])('%j → %s', (draft, ready) => {
    expect(isReady(draft)).toBe(ready);
  });

  it('never throws', () => {
    fc.assert(fc.property(anyDraft, (draft) => typeof isReady(draft) === 'boolean'));
  });
});
