import { expect, test } from 'vitest';
import { createSerial } from '../../src/core/serial.ts';

/** An act that lasts until it is let go. */
function held(events: string[], name: string) {
  let end: (error?: Error) => void = () => undefined;
  const act = () =>
    new Promise<string>((resolve, reject) => {
      events.push(`begin ${name}`);
      end = (error) => {
        events.push(`end ${name}`);
        if (error) reject(error);
        else resolve(name);
      };
    });
  return { act, end: (error?: Error) => end(error) };
}

test('acts of one key follow one another, those of another key do not wait', async () => {
  const events: string[] = [];
  const serial = createSerial();
  const a = held(events, 'a');
  const b = held(events, 'b');
  const other = held(events, 'other');
  const results = [serial('k', a.act), serial('k', b.act), serial('l', other.act)];
  expect(events).toEqual(['begin a', 'begin other']);
  other.end();
  a.end();
  await results[0];
  await new Promise(setImmediate);
  expect(events).toEqual(['begin a', 'begin other', 'end other', 'end a', 'begin b']);
  b.end();
  expect(await Promise.all(results)).toEqual(['a', 'b', 'other']);
});

test('a failure is its caller’s alone: the next act of the key runs', async () => {
  const serial = createSerial();
  const failed = serial('k', () => Promise.reject(new Error('first')));
  const next = serial('k', async () => 'second');
  await expect(failed).rejects.toThrow('first');
  expect(await next).toBe('second');
});

test('the order holds for many acts, also for those that begin while others end', async () => {
  const serial = createSerial();
  const seen: number[] = [];
  const acts = Array.from({ length: 50 }, (_, index) =>
    serial('k', async () => {
      await new Promise(setImmediate);
      seen.push(index);
      if (index === 10) void serial('k', async () => seen.push(99));
    }),
  );
  await Promise.all(acts);
  await serial('k', async () => undefined);
  expect(seen).toEqual([...Array.from({ length: 50 }, (_, index) => index), 99]);
});
