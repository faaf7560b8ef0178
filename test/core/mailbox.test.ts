import { expect, test } from 'vitest';
import { createMailbox, type Mailbox } from '../../src/core/mailbox.ts';

function read<T>(box: Mailbox<T>): { readonly items: T[]; readonly ended: Promise<void> } {
  const items: T[] = [];
  const ended = (async () => {
    for await (const item of box) items.push(item);
  })();
  return { items, ended };
}

test('everything arrives once and in order, put before or while somebody reads', async () => {
  const box = createMailbox<number>();
  box.put(1);
  box.put(2);
  const { items, ended } = read(box);
  await new Promise(setImmediate);
  expect(items).toEqual([1, 2]);
  box.put(3);
  box.put(4);
  await new Promise(setImmediate);
  expect(items).toEqual([1, 2, 3, 4]);
  box.close();
  await ended;
});

test('closing lets what is in the box arrive, and nothing that comes later', async () => {
  const box = createMailbox<string>();
  box.put('a');
  box.close();
  box.put('late');
  const { items, ended } = read(box);
  await ended;
  expect(items).toEqual(['a']);
});

test('what is put in while an item is dealt with follows it', async () => {
  const box = createMailbox<number>();
  const seen: number[] = [];
  box.put(0);
  for await (const item of box) {
    seen.push(item);
    if (item < 5) box.put(item + 1);
    else box.close();
  }
  expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a reader that waits ends when the box is closed', async () => {
  const box = createMailbox<number>();
  const { items, ended } = read(box);
  await new Promise(setImmediate);
  box.close();
  await ended;
  expect(items).toEqual([]);
});
