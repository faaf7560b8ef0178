import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/core/timeline/fingerprint.ts';
import { anyDraft } from './timelines.ts';

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
}

describe('fingerprint', () => {
  it('is short and the same for the same draft', () => {
    expect(fingerprint({ t: [{ tt: 0, sg: [] }] })).toMatch(/^[\w-]{22}$/);
    expect(fingerprint({ t: [{ tt: 0, sg: [] }] })).toBe(fingerprint({ t: [{ sg: [], tt: 0 }] }));
  });

  it('does not depend on the order of keys', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => fingerprint(shuffled(value)) === fingerprint(value)));
  });

  it('tells different JSON apart', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.jsonValue({ noUnicodeString: false }), (a, b) => {
        const equal = JSON.stringify(shuffled(sorted(a))) === JSON.stringify(shuffled(sorted(b)));
        return (fingerprint(a) === fingerprint(b)) === equal;
      }),
    );
  });

  it.each([
    [{ t: [1, 2] }, { t: [2, 1] }],
    [{ d: 1 }, { d: '1' }],
    [['a', 'b'], ['a,b']],
    [[['a'], 'b'], [['a', 'b']]],
    [{ a: { b: 1 } }, { a: {}, b: 1 }],
    [null, {}],
    [undefined, null],
    [[], {}],
  ])('%j is not %j', (a, b) => {
    expect(fingerprint(a)).not.toBe(fingerprint(b));
  });

  it('takes a draft of any depth and size', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 50_000; depth += 1) deep = depth % 2 ? [deep] : { t: deep };
    expect(fingerprint(deep)).not.toBe(fingerprint({ t: deep }));
    const wide = Array.from({ length: 50_000 }, (_, index) => ({ d: index }));
    expect(fingerprint(wide)).not.toBe(fingerprint([...wide, 1]));
  });

  it('never throws', () => {
    fc.assert(fc.property(anyDraft, (draft) => fingerprint(draft).length === 22));
  });
});

/** Keys in order, so that two values can be compared as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
