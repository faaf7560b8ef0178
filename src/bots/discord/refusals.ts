import { Undeliverable } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';

/**
 * Who refused us is left alone for a while: refused calls count against the whole bot, and too many of them close Discord
 * to it (platform-facts B27).
 */
export interface Refusals {
  /** Acts, unless the place refused us lately: then it throws the same without asking. */
  ask<T>(place: string, act: () => Promise<T>): Promise<T>;
  /** The place takes us again. */
  forget(place: string): void;
}

/** How long nobody asks again, ms: doubled with each refusal. */
export interface Pauses {
  readonly first: number;
  readonly longest: number;
}

const MOST = 10_000;

export function createRefusals(clock: Clock, { first, longest }: Pauses): Refusals {
  const known = new Map<string, { readonly until: number; readonly pause: number }>();

  function remember(place: string): void {
    const last = known.get(place);
    const pause = Math.min(last ? 2 * last.pause : first, longest);
    known.delete(place);
    known.set(place, { until: clock.now() + pause, pause });
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size > MOST) known.delete(oldest);
  }

  return {
    forget: (place) => void known.delete(place),
    async ask(place, act) {
      if ((known.get(place)?.until ?? 0) > clock.now()) throw new Undeliverable('closed');
      try {
        const result = await act();
        known.delete(place);
        return result;
      } catch (error) {
        if (error instanceof Undeliverable && error.obstacle === 'closed') remember(place);
        throw error;
      }
    },
  };
}
