import { systemClock } from '../../src/adapters/clock/system-clock.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';

/** A manual clock that moves on by itself until it is stopped. */
export interface RunningClock extends ManualClock {
  stop(): Promise<void>;
}

/**
 * A clock on which minutes take seconds. It moves on by `stepMs` whenever the process comes to rest, so that a process
 * that is kept waiting finds its clock waiting, too: limits hold however busy the machine is.
 */
export function createRunningClock(stepMs = 50, start?: number): RunningClock {
  const clock = createManualClock(start);
  let stopped = false;

  async function run(): Promise<void> {
    while (!stopped) {
      await systemClock.sleep(1);
      await clock.advance(stepMs);
    }
  }

  const running = run();
  return Object.assign(clock, {
    async stop() {
      stopped = true;
      await running;
    },
  });
}
