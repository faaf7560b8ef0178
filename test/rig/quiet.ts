import { systemClock } from '../../src/adapters/clock/system-clock.ts';
import type { Assistant } from '../../src/core/assistant/assistant.ts';

/** How to tell whether anything goes on. */
export interface Goings {
  /** The one of now: processes come and go. */
  readonly assistant: () => Pick<Assistant, 'busy' | 'idle'>;
  /** Whether something besides jobs is under way. */
  readonly isUnderWay: () => boolean;
  /** How many calls the platform has had. */
  readonly calls: () => number;
  /** Real time between two looks, ms; longer than anything waits that cannot be seen. */
  readonly lookMs: number;
  /** Lets time pass where a job waits for a clock that stands still. */
  readonly pass?: (() => Promise<void>) | undefined;
}

/** How often in a row nothing may be seen to happen until nothing does. */
const LOOKS = 4;

/** Resolves when nothing is open any more, as far as can be seen. */
export async function untilQuiet({ assistant, isUnderWay, calls, lookMs, pass }: Goings): Promise<void> {
  let before = -1;
  for (let looks = 0; looks < LOOKS; looks += 1) {
    await systemClock.sleep(lookMs);
    if (isUnderWay() || assistant().busy() || calls() > before) looks = 0;
    before = calls();
    if (assistant().busy()) await (pass ?? assistant().idle)();
  }
}
