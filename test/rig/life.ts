import type { Log } from '../../src/core/ports/log.ts';
import type { Platform, Surface } from '../../src/core/ports/platform.ts';
import type { Store } from '../../src/core/ports/store.ts';

/** One process's life: after its end nothing that it began ever comes back, and nothing that it still does is seen. */
export interface Life {
  store(store: Store): Store;
  platform(platform: Platform): Platform;
  log(log: Log): Log;
  end(): void;
}

export function beginLife(): Life {
  let alive = true;

  async function during<T>(act: () => Promise<T>): Promise<T> {
    if (!alive) return never();
    try {
      const result = await act();
      return alive ? result : never();
    } catch (error) {
      if (!alive) return never();
      throw error;
    }
  }

  function surface(original: Surface): Surface {
    return {
      capabilities: original.capabilities,
      post: (message, key) => during(() => original.post(message, key)),
      edit: (ref, message) => during(() => original.edit(ref, message)),
      retire: (ref) => during(() => original.retire(ref)),
      draft(text) {
        if (alive) original.draft(text);
      },
      deliver: (video, caption, key) => during(() => original.deliver(video, caption, key)),
    };
  }

  return {
    store: (original) => ({
      get: (space, key) => during(() => original.get(space, key)),
      set: (space, key, value, seconds) => during(() => original.set(space, key, value, seconds)),
      add: (space, key, value, seconds) => during(() => original.add(space, key, value, seconds)),
      delete: (space, key) => during(() => original.delete(space, key)),
      list: (space) => during(() => original.list(space)),
    }),
    platform: (original) => ({
      owns: original.owns,
      surface: (request) => surface(original.surface(request)),
      open: (file, chat, signal) => during(() => original.open(file, chat, signal)),
    }),
    log: (original) => ({
      debug: (fields, message) => alive && original.debug(fields, message),
      info: (fields, message) => alive && original.info(fields, message),
      warn: (fields, message) => alive && original.warn(fields, message),
      error: (fields, message) => alive && original.error(fields, message),
    }),
    end() {
      alive = false;
    },
  };
}

function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}
