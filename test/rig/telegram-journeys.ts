import { afterEach, expect } from 'vitest';
import { systemClock } from '../../src/adapters/clock/system-clock.ts';
import { createRunningClock, type RunningClock } from './running-clock.ts';
import type { BotApiOptions } from './telegram/options.ts';
import { startTelegramLife, type TelegramLife, type TelegramLifeOptions } from './telegram-life.ts';

/** A life on a clock of its own, ended and looked over with its test. */
export interface Journey {
  readonly life: TelegramLife;
  readonly api: TelegramLife['api'];
  readonly simulator: TelegramLife['simulator'];
  readonly clock: RunningClock;
  /** Resolves when all updates have been taken and nothing is open any more. */
  quiet(): Promise<void>;
  /** Errors that are meant to be in the log. */
  expectsErrors(pattern: RegExp): void;
}

export interface JourneyOptions extends Omit<TelegramLifeOptions, 'api' | 'clock'> {
  readonly api?: Omit<BotApiOptions, 'clock'>;
  /** How much the clock moves on at a time, ms. */
  readonly stepMs?: number;
}

/** How long an album waits for its next piece, ms. */
const ALBUM_MS = 1_500;
/** How often in a row nothing may be seen to happen until nothing does. */
const QUIET_LOOKS = 5;
/** Longer than any outage of a test, ms. */
const STALE_MS = 3_600_000;

const under: Array<Journey & { errors: RegExp | undefined }> = [];

afterEach(async () => {
  for (const { life, clock, errors } of under.splice(0)) {
    await life.end();
    await clock.stop();
    expect(life.api.violations).toEqual([]);
    expect(life.simulator.violations).toEqual([]);
    expect(life.log.filter((line) => line.includes(life.api.token))).toEqual([]);
    expect(life.log.filter((line) => line.startsWith('error:') && !errors?.test(line))).toEqual([]);
  }
});

function callsOf({ api }: TelegramLife): number {
  return api.calls.filter(({ method }) => method !== 'getUpdates').length;
}

/** Begins a life whose limits hold, on a clock that runs fast for both sides. */
export async function beginJourney({ api, stepMs, ...options }: JourneyOptions = {}): Promise<Journey> {
  const clock = createRunningClock(stepMs);
  const life = await startTelegramLife({
    staleMs: STALE_MS,
    albumMs: ALBUM_MS,
    ...options,
    clock,
    api: { ...api, clock },
  });
  const journey = {
    life,
    api: life.api,
    simulator: life.simulator,
    clock,
    errors: undefined as RegExp | undefined,
    async quiet() {
      let calls = 0;
      for (let rounds = 0; rounds < QUIET_LOOKS; rounds += 1) {
        await Promise.all([systemClock.sleep(15), clock.sleep(ALBUM_MS / 2)]);
        if (life.isUnderWay() || callsOf(life) > calls) rounds = 0;
        calls = callsOf(life);
        await life.assistant.idle();
      }
    },
    expectsErrors(pattern: RegExp) {
      journey.errors = pattern;
    },
  };
  under.push(journey);
  return journey;
}
