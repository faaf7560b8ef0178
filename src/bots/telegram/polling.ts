import type { Api } from 'grammy';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import { conflict, invalidToken } from './operator-errors.ts';
import { loggable, troubleOf } from './trouble.ts';

export interface PollingOptions {
  readonly api: Api;
  readonly clock: Clock;
  readonly log: Log;
  readonly stopped: AbortSignal;
  /** Writes updates down; what it has taken is not asked for again. */
  readonly take: (updates: readonly unknown[]) => Promise<void>;
}

/** Updates that the bot reads; others are not sent. */
export const UPDATE_KINDS = ['message', 'callback_query'] as const;

/** How long the server holds a poll that has nothing to tell, s (it allows 50, platform-facts C17). */
const POLL_SECONDS = 30;
/** Pauses after failures, ms: doubled each time. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/**
 * Asks for updates until stopped. A batch is written down before the next is asked for, since asking confirms it. Rides
 * out what can be ridden out; throws an `OperatorError` where the token is not valid or another process asks, too (C17).
 */
export async function poll({ api, clock, log, stopped, take }: PollingOptions): Promise<void> {
  let offset = 0;
  let failures = 0;
  while (!stopped.aborted) {
    try {
      const updates = await api.raw.getUpdates({
        offset,
        timeout: POLL_SECONDS,
        limit: 100,
        allowed_updates: UPDATE_KINDS,
      });
      await take(updates);
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
      if (failures > 0) log.info({}, 'Telegram is back');
      failures = 0;
    } catch (error) {
      if (stopped.aborted) return;
      const pause = pauseAfter(error, failures);
      log[failures === 0 ? 'warn' : 'debug']({ err: loggable(error), pause }, 'no updates from Telegram just now');
      failures += 1;
      await clock.sleep(pause, stopped).catch(() => undefined);
    }
  }
}

function pauseAfter(error: unknown, failures: number): number {
  const doubled = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures, 10));
  const trouble = troubleOf(error);
  if (trouble?.kind === 'unauthorized') throw invalidToken();
  if (trouble?.kind === 'refused' && trouble.refusal.code === 409) throw conflict(trouble.refusal);
  return trouble?.kind === 'wait' ? trouble.seconds * 1000 : doubled;
}
