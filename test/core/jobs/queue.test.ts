import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Halt } from '../../../src/core/flows/run.ts';
import { createQueue } from '../../../src/core/jobs/queue.ts';
import { jobOf } from './jobs.ts';

/** A queue whose jobs run until they are told to end. */
function begin() {
  const events: string[] = [];
  const ends = new Map<string, () => void>();
  const queue = createQueue(
    (job, signal) =>
      new Promise((resolve) => {
        events.push(`run ${job.id}`);
        ends.set(job.id, resolve);
        signal.addEventListener('abort', () => {
          events.push(`${signal.reason instanceof Halt ? signal.reason.why : 'aborted'} ${job.id}`);
          resolve();
        });
      }),
    async (job) => {
      events.push(`drop ${job.id}`);
    },
  );
  return {
    queue,
    events,
    put: (id: string, chat?: string) => queue.put(jobOf(id, chat)),
    async end(id: string) {
      ends.get(id)?.();
      await setImmediate();
    },
    line(chat = 'room:1:') {
      const { running, waiting } = queue.line(chat);
      return [running?.id, ...waiting.map((job) => job.id)];
    },
  };
}

test('a chat’s jobs run one after another in the order in which they came', async () => {
  const { put, end, events, line } = begin();
  expect(['a', 'b', 'c'].map((id) => put(id))).toEqual([0, 1, 2]);
  expect(line()).toEqual(['a', 'b', 'c']);
  expect(events).toEqual(['run a']);
  await end('a');
  expect(line()).toEqual(['b', 'c']);
  expect(put('d')).toBe(2);
  await end('b');
  await end('c');
  await end('d');
  expect(events).toEqual(['run a', 'run b', 'run c', 'run d']);
  expect(line()).toEqual([undefined]);
});

test('chats do not wait for one another', async () => {
  const { put, end, events } = begin();
  put('a1', 'a');
  put('a2', 'a');
  put('b1', 'b');
  expect(events).toEqual(['run a1', 'run b1']);
  await end('b1');
  put('b2', 'b');
  await setImmediate();
  expect(events).toEqual(['run a1', 'run b1', 'run b2']);
});

test('cancelling ends what runs, drops what waits and tells what there was; other chats and later jobs go on', async () => {
  const { queue, put, end, events, line } = begin();
  put('a1', 'a');
  put('a2', 'a');
  put('a3', 'a');
  put('b1', 'b');
  const cancelled = queue.cancel('a');
  put('a4', 'a');
  const { running, waiting } = await cancelled;
  expect([running?.id, ...waiting.map((job) => job.id)]).toEqual(['a1', 'a2', 'a3']);
  await setImmediate();
  expect(events).toEqual(['run a1', 'run b1', 'cancelled a1', 'drop a2', 'drop a3', 'run a4']);
  expect(line('a')).toEqual(['a4']);
  await end('a4');
  await end('b1');
  await queue.idle();
});

test('cancelling where nothing is going on is no mistake', async () => {
  const { queue } = begin();
  expect(await queue.cancel('a')).toEqual({ running: undefined, waiting: [] });
});

test('a halt ends every run as a shutdown, and neither what waits nor what comes later begins or is dropped', async () => {
  const { queue, put, events } = begin();
  put('a1', 'a');
  put('a2', 'a');
  put('b1', 'b');
  await queue.halt();
  put('c1', 'c');
  put('a3', 'a');
  await setImmediate();
  expect(events).toEqual(['run a1', 'run b1', 'shutdown a1', 'shutdown b1']);
  await queue.idle();
});

test('is idle when the last chat has nothing to do, and at once where nobody asked for anything', async () => {
  const { queue, put, end, events } = begin();
  await queue.idle();
  put('a1', 'a');
  put('a2', 'a');
  put('b1', 'b');
  const waiters = [queue.idle(), queue.idle()].map((idle) => idle.then(() => events.push('idle')));
  await end('b1');
  await end('a1');
  expect(events).not.toContain('idle');
  await end('a2');
  await Promise.all(waiters);
  expect(events.filter((event) => event === 'idle')).toHaveLength(2);
});
