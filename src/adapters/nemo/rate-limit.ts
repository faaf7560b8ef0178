import { Failure } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';

/** How 429 is waited out before the one retry (protocol, Errors). */
export interface RateLimit {
  readonly clock: Clock;
  /** Used where the backend does not say how long; twice as much is the most that is waited. */
  readonly seconds: number;
}

export function isRateLimited(error: unknown): error is Failure {
  return error instanceof Failure && error.reason === 'rate-limited';
}

/** Waits as long as the refused call must; rejects with the signal's reason. */
export function waitOut(failure: Failure, { clock, seconds }: RateLimit, signal: AbortSignal | undefined) {
  return clock.sleep(1_000 * Math.min(failure.retryAfter ?? seconds, 2 * seconds), signal);
}
