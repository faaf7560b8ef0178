import type { Space, Store } from '../../src/core/ports/store.ts';

/** Tells which events have been written down and not been taken yet, whichever process wrote them. */
export interface HeldEvents {
  wrap(store: Store): Store;
  readonly count: number;
}

export function createHeldEvents(): HeldEvents {
  const held = new Set<string>();

  async function holding<T>(space: Space, key: string, write: () => Promise<T>): Promise<T> {
    const known = held.has(key);
    if (space === 'inbox') held.add(key);
    try {
      return await write();
    } catch (error) {
      if (!known) held.delete(key);
      throw error;
    }
  }

  return {
    get count() {
      return held.size;
    },
    wrap: (store) => ({
      ...store,
      set: (space, key, value, seconds) => holding(space, key, () => store.set(space, key, value, seconds)),
      add: (space, key, value, seconds) => holding(space, key, () => store.add(space, key, value, seconds)),
      async delete(space, key) {
        await store.delete(space, key);
        if (space === 'inbox') held.delete(key);
      },
    }),
  };
}
