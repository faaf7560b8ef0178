import { Undeliverable } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Origin } from './origin.ts';
import { createRefusals } from './refusals.ts';
import {
  isAnswered,
  isUnauthorized,
  isUnreachable,
  isUsedUp,
  loggable,
  undeliverable,
  undeliverableBy,
} from './trouble.ts';

/** Makes a call until it is answered; `file`: whether one goes with it. Throws `Undeliverable` and what discord.js throws. */
export interface Calls {
  /** By the bot's own right, in a channel or towards a person. */
  inChannel(channel: string, act: () => Promise<unknown>, file?: boolean): Promise<unknown>;
  /** Discord has told that the bot may write in the channel, whatever was refused there before. */
  opened(channel: string): void;
  /** By the right of an interaction. */
  byToken(token: Token, act: () => Promise<unknown>, file?: boolean): Promise<unknown>;
  /** A look by the right of an interaction, which may be too early to mean anything for later. */
  look(act: () => Promise<unknown>): Promise<unknown>;
  /**
   * One more message by the right of an interaction. Nothing tells a repeat there: a file is not sent again where nobody
   * knows whether it arrived.
   */
  more(token: Token, act: () => Promise<unknown>, file?: boolean): Promise<unknown>;
}

type Token = Pick<NonNullable<Origin['interaction']>, 'token' | 'until'>;

export interface CallsOptions {
  readonly clock: Clock;
  /** Ends what is under way. */
  readonly stopped: AbortSignal;
}

/**
 * Tries of calls whose answers are lost; who cannot be reached at all is waited for. The pause between two tries, ms,
 * grows with each. discord.js waits out the limits by itself.
 */
const TRIES = 5;
const PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;
const NEVER = Number.POSITIVE_INFINITY;
/** A right that was given back is noticed soon, a lost one costs little; a dead interaction stays dead (B3). */
const CLOSED = { first: 60_000, longest: 3_600_000 };
const DEAD = { first: 900_000, longest: 900_000 };

export function createCalls({ clock, stopped }: CallsOptions): Calls {
  /** Of channels, and of people whose DMs are closed. */
  const closed = createRefusals(clock, CLOSED);
  /** Of interactions, and of such as take no more messages. */
  const dead = createRefusals(clock, DEAD);

  /** Repeats what can be repeated, an edit, a deletion, what carries a nonce, and what has not left. */
  async function call(act: () => Promise<unknown>, { tries = TRIES, until = NEVER } = {}): Promise<unknown> {
    let lost = 0;
    for (let made = 1; ; made += 1) {
      stopped.throwIfAborted();
      try {
        return await act();
      } catch (error) {
        if (isAnswered(error)) throw error;
        if (!isUnreachable(error)) lost += 1;
        if (lost >= tries) throw loggable(error);
        await pauseAfter(error, made, until);
      }
    }
  }

  async function pauseAfter(error: unknown, made: number, until: number): Promise<void> {
    const pause = Math.min(PAUSE * made, LONGEST_PAUSE);
    if (clock.now() + pause >= until) throw new Undeliverable('closed', loggable(error));
    await clock.sleep(pause, stopped);
  }

  async function answering(
    act: () => Promise<unknown>,
    file: boolean,
    limits: { readonly tries?: number; readonly until?: number } = {},
  ): Promise<unknown> {
    try {
      return await call(act, limits);
    } catch (error) {
      throw undeliverableBy(error, file) ?? error;
    }
  }

  return {
    inChannel: (channel, act, file = false) =>
      closed.ask(channel, async () => {
        try {
          return await call(act);
        } catch (error) {
          // Nothing is given up: the program ends, and the next start goes on with another token.
          if (isUnauthorized(error)) return ended(stopped);
          throw undeliverable(error, file) ?? error;
        }
      }),
    opened: closed.forget,
    byToken: ({ token, until }, act, file = false) => dead.ask(token, () => answering(act, file, { until })),
    look: (act) => answering(act, false),
    // What takes no more messages still takes edits.
    more: ({ token, until }, act, file = false) =>
      dead.ask(`more ${token}`, async () => {
        try {
          return await dead.ask(token, () => answering(act, file, { until, tries: file ? 1 : TRIES }));
        } catch (error) {
          throw isUsedUp(error) ? new Undeliverable('closed', loggable(error)) : error;
        }
      }),
  };
}

/** Waits for the end; rejects with its reason. */
function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
