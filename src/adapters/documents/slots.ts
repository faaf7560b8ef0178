/** Runs a piece of work as soon as fewer than the allowed number run; rejects with the signal's reason while waiting. */
export type InSlot = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/** First come, first served. */
export function createSlots(count: number): InSlot {
  const waiting: Array<() => void> = [];
  let free = count;

  function release(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  function wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(enter), 1);
        reject(signal.reason);
      };
      waiting.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  return async (work, signal) => {
    signal.throwIfAborted();
    if (free > 0) free -= 1;
    else await wait(signal);
    try {
      return await work();
    } finally {
      release();
    }
  };
}
