import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBudget } from '../../../src/bots/telegram/budget.ts';
import { NotNow } from '../../../src/core/errors.ts';
import { createManualClock } from '../../rig/manual-clock.ts';

const PRIVATE = 7;
const GROUP = -7;

function begin() {
  const clock = createManualClock();
  const stopping = new AbortController();
  const budget = createBudget(clock, stopping.signal);
  const start = clock.now();
  const made: { readonly chat: number; readonly name: string; readonly at: number }[] = [];
  const call = (chat: number, name: string, passing = false) =>
    budget.run(
      chat,
      async () => {
        made.push({ chat, name, at: clock.now() - start });
      },
      { passing },
    );
  return {
    clock,
    budget,
    stopping,
    made,
    call,
    times: (chat: number) => made.filter((one) => one.chat === chat).map(({ at }) => at),
  };
}

/** The most that ever fell into a span that begins with a call. */
function most(times: readonly number[], span: number): number {
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + span).length));
}

describe('the limits of a chat', () => {
  test('a group gets no more than twenty calls a minute, in order, and all of them in the end', async () => {
    const { clock, call, made, times } = begin();
    const all = Promise.all(Array.from({ length: 50 }, (_, index) => call(GROUP, String(index))));
    await clock.advance(200_000);
    await all;
    expect(made.map(({ name }) => name)).toEqual(Array.from({ length: 50 }, (_, index) => String(index)));
    expect(most(times(GROUP), 60_000)).toBeLessThanOrEqual(20);
  });

  test('a private chat gets about one a second, the first ones at once', async () => {
    const { clock, call, times } = begin();
    const all = Promise.all(Array.from({ length: 30 }, (_, index) => call(PRIVATE, String(index))));
    await clock.advance(60_000);
    await all;
    expect(times(PRIVATE).slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(most(times(PRIVATE), 10_000)).toBeLessThanOrEqual(12);
  });

  test('what may be dropped is not made to wait, and leaves room for what may not', async () => {
    const { clock, call, times } = begin();
    let dropped = 0;
    for (let second = 0; second < 60; second += 1) {
      await call(GROUP, 'status', true).catch((error) => {
        expect(error).toBeInstanceOf(NotNow);
        dropped += 1;
      });
      await clock.advance(1_000);
    }
    expect(dropped).toBeGreaterThan(40);
    const before = times(GROUP).length;
    await call(GROUP, 'answer');
    expect(times(GROUP)).toHaveLength(before + 1);
    expect(times(GROUP).at(-1)).toBe(60_000);
  });

  test('a chat that Telegram wants left alone waits, and no other', async () => {
    const { clock, budget, call, made } = begin();
    budget.hold(GROUP, 30);
    const held = call(GROUP, 'held');
    await call(PRIVATE, 'free');
    await expect(call(GROUP, 'status', true)).rejects.toBeInstanceOf(NotNow);
    await clock.advance(29_000);
    expect(made.map(({ name }) => name)).toEqual(['free']);
    await clock.advance(2_000);
    await held;
    expect(made.map(({ name, at }) => [name, at])).toEqual([
      ['free', 0],
      ['held', 30_000],
    ]);
  });

  test('a stop ends every wait with its reason', async () => {
    const { budget, stopping, call } = begin();
    budget.hold(PRIVATE, 1_000);
    const waiting = [call(PRIVATE, 'a'), call(PRIVATE, 'b')].map((one) => one.catch((error: unknown) => error));
    stopping.abort(new Error('stopped'));
    expect(await Promise.all(waiting)).toEqual([new Error('stopped'), new Error('stopped')]);
  });
});

test('a call that fails keeps nobody else waiting', async () => {
  const { budget, call, made } = begin();
  await expect(budget.run(PRIVATE, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await call(PRIVATE, 'next');
  expect(made).toHaveLength(1);
});

test('whatever is asked for by whom and when: limits hold, order holds, nothing is lost', async () => {
  const calls = fc.array(
    fc.record({ chat: fc.constantFrom(1, 2, 3, -1, -2), wait: fc.integer({ min: 0, max: 3_000 }) }),
    { minLength: 1, maxLength: 80 },
  );
  await fc.assert(
    fc.asyncProperty(calls, async (asked) => {
      const { clock, call, made, times } = begin();
      const all = [];
      for (const [index, { chat, wait }] of asked.entries()) {
        all.push(call(chat, String(index)));
        await clock.advance(wait);
      }
      await clock.advance(600_000);
      await Promise.all(all);
      expect(made).toHaveLength(asked.length);
      for (const chat of [1, 2, 3, -1, -2]) {
        const own = made.filter((one) => one.chat === chat).map(({ name }) => Number(name));
        expect(own).toEqual(own.toSorted((a, b) => a - b));
        if (chat < 0) expect(most(times(chat), 60_000)).toBeLessThanOrEqual(20);
      }
      expect(
        most(
          made.map(({ at }) => at),
          1_000,
        ),
      ).toBeLessThanOrEqual(30);
    }),
    { numRuns: 30 },
  );
});
