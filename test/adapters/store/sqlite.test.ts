import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { type OpenStore, openSqlite } from '../../../src/adapters/store/sqlite.ts';
import { createManualClock } from '../../rig/manual-clock.ts';

let folder = '';
let opened: OpenStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  opened = await openSqlite(url(), systemClock);
});
afterEach(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

function url(): string {
  return `sqlite://${join(folder, 'deep/er/nemo.sqlite')}`;
}

describe('the store', () => {
  test('keeps what was written over a restart, and spaces apart', async () => {
    await opened.store.set('chats', 'a:1', { text: 'ñ 漢 🎬', list: [1, null] });
    await opened.store.set('jobs', 'a:1', 'other');
    await opened.close();
    opened = await openSqlite(url(), systemClock);
    expect(await opened.store.get('chats', 'a:1')).toEqual({ text: 'ñ 漢 🎬', list: [1, null] });
    expect(await opened.store.get('jobs', 'a:1')).toBe('other');
    expect(await opened.store.get('history', 'a:1')).toBeUndefined();
  });

  test('writes to one key in the order of the calls, awaited or not', async () => {
    for (let round = 0; round < 30; round += 1) {
      await Promise.all(Array.from({ length: 20 }, (_, value) => opened.store.set('chats', 'k', value)));
      expect(await opened.store.get('chats', 'k')).toBe(19);
    }
  });

  test('lets exactly one of many add a key', async () => {
    const won = await Promise.all(Array.from({ length: 20 }, (_, value) => opened.store.add('events', 'e', value)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await opened.store.get('events', 'e')).toBe(0);
  });

  test('forgets after the given time, and sweeps what nobody reads at the next start', async () => {
    await opened.store.set('events', 'short', 1, 0.001);
    await opened.store.set('events', 'long', 1, 3600);
    await opened.close();
    const later = createManualClock(Date.now() + 60_000);
    opened = await openSqlite(url(), later);
    expect(await opened.store.list('events')).toEqual([['long', 1]]);
    expect(await opened.store.add('events', 'short', 2)).toBe(true);
  });

  test('lists a space whole, however many there are', async () => {
    const keys = Array.from({ length: 2500 }, (_, index) => `job-${index}`);
    await Promise.all(keys.map((key) => opened.store.set('jobs', key, { key })));
    await opened.store.set('chats', 'job-x', 1);
    const listed = await opened.store.list('jobs');
    expect(new Set(listed.map(([key]) => key))).toEqual(new Set(keys));
  });

  test('rejects when the file is closed, and never calls that a missing value', async () => {
    await opened.store.set('chats', 'k', 1);
    await opened.close();
    await expect(opened.store.get('chats', 'k')).rejects.toThrow();
    await expect(opened.store.set('chats', 'k', 2)).rejects.toThrow();
    opened = await openSqlite(url(), systemClock);
  });

  test('says in one line that a file is no database, or has no place', async () => {
    const odd = join(folder, 'odd.sqlite');
    await writeFile(odd, 'this is no database, but it is long enough to be looked at as one'.repeat(20));
    await expect(openSqlite(`sqlite://${odd}`, systemClock)).rejects.toThrow(
      /^STORE_URL: .*odd\.sqlite cannot be used \(.*\)$/,
    );
    await expect(openSqlite(`sqlite://${odd}/deeper.sqlite`, systemClock)).rejects.toThrow(/^STORE_URL: /);
  });

  test('belongs to one process: a second copy is told so, and gets it when the first ends', async () => {
    const clock = createManualClock();
    const second = openSqlite(url(), clock);
    let told = '';
    second.catch((error: unknown) => {
      told = String(error);
    });
    while (!told) {
      await clock.advance(1_000);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(told).toMatch(/STORE_URL: .*nemo\.sqlite is in use by another copy/);

    const third = openSqlite(url(), systemClock);
    await opened.close();
    opened = await third;
    expect(await opened.store.get('chats', 'k')).toBeUndefined();
  });
});
