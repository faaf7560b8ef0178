import { setImmediate } from 'node:timers/promises';
import type { Store } from '../../../src/core/ports/store.ts';
import { memoryStore } from '../../memory-store.ts';

/** A store that answers after a while, as one on a disk does: whoever reads and then writes can be overtaken. */
export function slowStore(): Store {
  const store = memoryStore();
  return {
    ...store,
    async get(space, key) {
      const value = await store.get(space, key);
      await setImmediate();
      return value;
    },
    async set(space, key, value, seconds) {
      await setImmediate();
      await store.set(space, key, value, seconds);
    },
  };
}
