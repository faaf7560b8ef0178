import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modalId, readModalId } from '../../../../src/bots/discord/requests/modal-id.ts';

const chosen = fc.record(
  {
    ratio: fc.constantFrom('16:9', '9:16', '1:1', '4:5'),
    length: fc.integer({ min: 1, max: 3600 }),
    quality: fc.stringMatching(/^[a-z][a-z0-9-]{0,63}$/),
    private: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

test('what was chosen comes back with the form, and fits', () => {
  fc.assert(
    fc.property(chosen, (options) => {
      const id = modalId(options);
      expect(id.length).toBeLessThanOrEqual(100);
      expect(readModalId(id)).toEqual(options);
    }),
  );
});

test.each(['', 'survey', 'videos', '1.:export'])('%j is none of ours', (id) => {
  expect(readModalId(id)).toBeUndefined();
});
