import type { Space, Store } from '../src/core/ports/store.ts';

/** A store that keeps its values as JSON text, as a real one does, and ages them by the clock it is given. */
export function memoryStore(now: () => number = Date.now): Store {
  const spaces = new Map<Space, Map<string, { readonly json: string; readonly until: number }>>();

  const space = (name: Space) => {
    const entries = spaces.get(name) ?? new Map<string, { readonly json: string; readonly until: number }>();
    spaces.set(name, entries);
    for (const [key, { until }] of entries) if (until <= now()) entries.delete(key);
    return entries;
  };
  const parse = (json: string | undefined): unknown => (json === undefined ? undefined : JSON.parse(json));
  const entry = (value: unknown, seconds = Number.POSITIVE_INFINITY) => ({
    json: JSON.stringify(value),
    until: now() + seconds * 1_000,
  });

  return {
    get: async (name, key) => parse(space(name).get(key)?.json),
    set: async (name, key, value, seconds) => {
      space(name).set(key, entry(value, seconds));
    },
    add: async (name, key, value, seconds) => {
      if (space(name).has(key)) return false;
      space(name).set(key, entry(value, seconds));
      return true;
    },
    delete: async (name, key) => {
      space(name).delete(key);
    },
    list: async (name) => [...space(name)].map(([key, { json }]) => [key, parse(json)] as const),
  };
}
