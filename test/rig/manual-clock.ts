import type { Clock } from '../../src/core/ports/clock.ts';

/** A clock that stands still until it is advanced. */
export interface ManualClock extends Clock {
  /** Moves on, ringing every alarm on the way at its own time and letting what it set off happen before the next. */
  advance(ms: number): Promise<void>;
  /** How many alarms are set. */
  readonly alarms: number;
}

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

export function createManualClock(start = Date.parse('2026-01-01T00:00:00Z')): ManualClock {
  let now = start;
  const alarms = new Set<Alarm>();

  function after(ms: number, callback: () => void): () => void {
    const alarm = { at: now + Math.max(0, ms), ring: callback };
    alarms.add(alarm);
    return () => alarms.delete(alarm);
  }

  /** Lets promises and sockets that are ready be dealt with. */
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }

  return {
    now: () => now,
    after,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const callOff = after(ms, () => {
          signal?.removeEventListener('abort', stop);
          resolve();
        });
        function stop(): void {
          callOff();
          reject(signal?.reason);
        }
        signal?.addEventListener('abort', stop, { once: true });
      }),
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        await settle();
        const next = [...alarms].sort((a, b) => a.at - b.at)[0];
        if (!next || next.at > end) break;
        alarms.delete(next);
        now = Math.max(now, next.at);
        next.ring();
      }
      now = end;
      await settle();
    },
    get alarms() {
      return alarms.size;
    },
  };
}
