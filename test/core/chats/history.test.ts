import { expect, test } from 'vitest';
import { createHistory, type ExportRecord } from '../../../src/core/chats/history.ts';
import { slowStore } from './slow-store.ts';

function record(number: number, more: Partial<ExportRecord> = {}): ExportRecord {
  return { renderId: `render_${number}`, at: number, state: 'ready', session: { sessionId: '1' }, ...more };
}

test('the newest stands first, fifty are kept, chat by chat', async () => {
  const history = createHistory(slowStore());
  expect(await history.list('a')).toEqual([]);
  for (let number = 1; number <= 53; number += 1) await history.put('a', record(number));
  await history.put('b', record(1));
  const kept = await history.list('a');
  expect(kept.map((entry) => entry.at)).toEqual(Array.from({ length: 50 }, (_, index) => 53 - index));
  expect(await history.list('b')).toHaveLength(1);
});

test('what is learned of an export replaces what was known, in its place', async () => {
  const history = createHistory(slowStore());
  for (const number of [1, 2, 3]) await history.put('a', record(number, { state: 'rendering' }));
  const learned = record(2, { title: 'Boat', duration: 10, size: 99, width: 16, height: 9, receipt: { file: 'x' } });
  await history.put('a', learned);
  expect(await history.list('a')).toEqual([
    record(3, { state: 'rendering' }),
    learned,
    record(1, { state: 'rendering' }),
  ]);
});

test('exports that are put at the same time are all kept', async () => {
  const history = createHistory(slowStore());
  await Promise.all([1, 2, 3, 4].map((number) => history.put('a', record(number))));
  expect((await history.list('a')).map((entry) => entry.at)).toEqual([4, 3, 2, 1]);
});

test('forgetting empties the one chat, also behind an export that is just being put', async () => {
  const history = createHistory(slowStore());
  await history.put('b', record(1));
  await Promise.all([history.put('a', record(2)), history.forget('a')]);
  expect(await history.list('a')).toEqual([]);
  expect(await history.list('b')).toHaveLength(1);
});

test('a list of another version that cannot be read counts as none, and can be written again', async () => {
  const store = slowStore();
  await store.set('history', 'a', [{ id: 'an old shape' }]);
  const history = createHistory(store);
  expect(await history.list('a')).toEqual([]);
  await history.put('a', record(1));
  expect(await history.list('a')).toEqual([record(1)]);
});
