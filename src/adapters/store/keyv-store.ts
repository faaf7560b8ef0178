import { Keyv, type KeyvStoreAdapter } from 'keyv';
import { z } from 'zod';
import type { Space, Store } from '../../core/ports/store.ts';
import { createSerial } from '../../core/serial.ts';

/** Letters only, and none a part of another: Keyv's adapters match namespaces by prefix. */
const spaces: readonly Space[] = ['chats', 'jobs', 'history', 'choices', 'events', 'identity', 'inbox', 'platform'];

/** What an adapter's iterator yields: a key with its namespace, and the value as Keyv wrote it. */
const rowSchema = z.tuple([z.string(), z.string()]);

/**
 * The core's store on any Keyv adapter. Keyv hides failures as misses and reorders writes that are not awaited; both
 * are undone here: failures reject, and what touches one key happens in the order of the calls. Keyv's own iterator
 * deletes expired rows on its way and so skips others; here the rows are collected first.
 */
export function createKeyvStore(adapter: KeyvStoreAdapter): Store {
  const keyvs = new Map<Space, Keyv>();
  for (const space of spaces) {
    keyvs.set(space, new Keyv({ store: adapter, namespace: space, throwOnErrors: true, emitErrors: false }));
  }

  function keyv(space: Space): Keyv {
    const found = keyvs.get(space);
    if (!found) throw new Error(`no such space: ${space}`);
    return found;
  }

  const serial = createSerial();
  function inOrder<T>(space: Space, key: string, act: (keyv: Keyv) => Promise<T>): Promise<T> {
    return serial(`${space}:${key}`, () => act(keyv(space)));
  }

  return {
    get: (space, key) => inOrder(space, key, (keyv) => keyv.get<unknown>(key)),
    set: (space, key, value, seconds) =>
      inOrder(space, key, async (keyv) => {
        await keyv.set(key, value, lifetime(seconds));
      }),
    add: (space, key, value, seconds) =>
      inOrder(space, key, async (keyv) => {
        if ((await keyv.get<unknown>(key)) !== undefined) return false;
        await keyv.set(key, value, lifetime(seconds));
        return true;
      }),
    delete: (space, key) =>
      inOrder(space, key, async (keyv) => {
        await keyv.delete(key);
      }),
    async list(space) {
      if (!adapter.iterator) throw new Error('this Keyv adapter cannot list keys');
      const rows: (readonly [key: string, raw: string])[] = [];
      for await (const row of adapter.iterator(space)) rows.push(rowSchema.parse(row));
      const entries: [string, unknown][] = [];
      for (const [key, raw] of rows) {
        const data = await keyv(space).deserializeData<unknown>(raw);
        if (!data || (typeof data.expires === 'number' && data.expires < Date.now())) continue;
        entries.push([key.slice(space.length + 1), data.value]);
      }
      return entries;
    },
  };
}

function lifetime(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}
