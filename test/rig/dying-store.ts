import type { Store } from '../../src/core/ports/store.ts';

/** A store in front of a process that dies: after a given write nothing ever comes back, as after SIGKILL. */
export interface DyingStore {
  wrap(store: Store): Store;
  /** Dies right after that many more writes; resolves when it has. */
  dieAfter(writes: number): Promise<void>;
  /** The next process: everything works again. */
  revive(): void;
  /** Writes so far. */
  readonly writes: number;
}

export function createDyingStore(): DyingStore {
  let writes = 0;
  let left = Number.POSITIVE_INFINITY;
  let life = 0;
  let died: () => void = () => undefined;

  function never<T>(): Promise<T> {
    return new Promise(() => undefined);
  }

  return {
    get writes() {
      return writes;
    },
    wrap(store) {
      const own = life;
      const alive = () => own === life && left > 0;
      async function write<T>(act: () => Promise<T>): Promise<T> {
        if (!alive()) return never();
        const result = await act();
        if (!alive()) return never();
        writes += 1;
        left -= 1;
        if (left > 0) return result;
        died();
        return never();
      }
      return {
        get: async (space, key) => (alive() ? store.get(space, key) : never()),
        list: async (space) => (alive() ? store.list(space) : never()),
        set: (space, key, value, seconds) => write(() => store.set(space, key, value, seconds)),
        add: (space, key, value, seconds) => write(() => store.add(space, key, value, seconds)),
        delete: (space, key) => write(() => store.delete(space, key)),
      };
    },
    dieAfter(count) {
      left = count;
      return new Promise((resolve) => {
        died = resolve;
      });
    },
    revive() {
      life += 1;
      left = Number.POSITIVE_INFINITY;
    },
  };
}
