import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customId, readCustomId } from '../../../src/bots/discord/buttons.ts';

const LARGEST_SNOWFLAKE = 2n ** 64n - 1n;
const action = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => Buffer.byteLength(text) <= 40);

test('what a button carries comes back, and fits, whatever it is', () => {
  const snowflake = fc.option(fc.bigInt({ min: 1n, max: LARGEST_SNOWFLAKE }).map(String), { nil: undefined });
  fc.assert(
    fc.property(action, snowflake, snowflake, (its, owner, channel) => {
      const press = { action: its, ...(owner ? { owner } : {}), ...(channel ? { channel } : {}) };
      const id = customId(press);
      expect(id.length).toBeLessThanOrEqual(100);
      expect(readCustomId(id)).toEqual(press);
    }),
  );
});

test('buttons that are posted already keep their meaning', () => {
  expect(readCustomId('13sr77gzykagx.:get:render-1')).toEqual({ action: 'get:render-1', owner: '500000000000000001' });
  expect(readCustomId('1.:export')).toEqual({ action: 'export' });
});

test.each(['', '1', '1.:', 'export', '2.:export', '1zz:export', 'video', '1A.:export', '1.5.6:export'])(
  '%j is none of ours',
  (id) => expect(readCustomId(id)).toBeUndefined(),
);

test('a button of what somebody keeps to themselves says so', () => {
  const press = { action: 'export', owner: '77', alone: true } as const;
  expect(readCustomId(customId(press))).toEqual(press);
  expect(readCustomId(customId({ ...press, channel: '900' }))).toEqual({ ...press, channel: '900' });
});
