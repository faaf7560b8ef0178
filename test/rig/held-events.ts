import type { Store } from '../../src/core/ports/store.ts';

/** Tells which events have been written down and not been taken yet, whichever process wrote them. */
export interface HeldEvents {
  wrap(store: Store): Store;
  readonly count: number;
}

export function createHeldEvents(): HeldEvents {
  const held = new Set<string>();
  return {
    get count() {
      return held.size;
    },
    wrap: (store) => ({
      ...store,
      async set(space, key, value, seconds) {
        if (space === 'inbox') held.add(key);
        try {
          await store.set(space, key, value, seconds);
        } catch (error) {
          held.delete(key);
          throw error;
        }
      },
      async delete(space, key) {
        await store.delete(space, key);
        if (space === 'inbox') held.delete(key);
      },
    }),
  };
}
