import { expect, test } from 'vitest';
import { createSlots } from '../../../src/adapters/documents/slots.ts';

const never = new AbortController().signal;

function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

test('no more run at once than allowed, and the waiting ones run in order', async () => {
  const inSlot = createSlots(2);
  const gates = [gate(), gate(), gate(), gate()];
  const begun: number[] = [];
  const runs = gates.map(({ passed }, index) =>
    inSlot(() => {
      begun.push(index);
      return passed;
    }, never),
  );
  expect(begun).toEqual([0, 1]);
  gates[1]?.open();
  await runs[1];
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  for (const each of gates) each.open();
  await Promise.all(runs);
  expect(begun).toEqual([0, 1, 2, 3]);
});

test('work that fails gives its place back', async () => {
  const inSlot = createSlots(1);
  await expect(inSlot(() => Promise.reject(new Error('broken')), never)).rejects.toThrow('broken');
  await expect(inSlot(async () => 'next', never)).resolves.toBe('next');
});

test('an abort while waiting leaves the queue and never starts the work', async () => {
  const inSlot = createSlots(1);
  const first = gate();
  const running = inSlot(() => first.passed, never);
  const impatient = new AbortController();
  let started = false;
  const waiting = inSlot(async () => {
    started = true;
  }, impatient.signal);
  const patient = inSlot(async () => 'served', never);
  impatient.abort(new Error('gave up'));
  await expect(waiting).rejects.toThrow('gave up');
  first.open();
  await running;
  await expect(patient).resolves.toBe('served');
  expect(started).toBe(false);
});
