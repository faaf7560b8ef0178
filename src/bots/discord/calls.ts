import { Undeliverable } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Origin } from './origin.ts';
import { createRefusals } from './refusals.ts';
import { isAnswered, isUnauthorized, isUsedUp, loggable, undeliverable, undeliverableBy } from './trouble.ts';

/** Makes a call until it is answered; `file`: whether one goes with it. Throws `Undeliverable` and what discord.js throws. */
export interface Calls {
  /** By the bot's own right, in a channel or towards a person. */
  inChannel(channel: string, act: () => Promise<unknown>, file?: boolean): Promise<unknown>;
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

type Token = Pick<NonNullable<Origin['interaction']>, 'token'>;

export interface CallsOptions {
  readonly clock: Clock;
  /** Ends what is under way. */
  readonly stopped: AbortSignal;
  /** Called when Discord does not know the bot's own token any more: nothing can be done then. */
  readonly revoked: () => void;
}

/** Tries while nobody answers, and the pause between two, ms. discord.js waits out the limits by itself. */
const TRIES = 5;
const PAUSE = 2_000;
/** A right that was given back is noticed soon, a lost one costs little; a dead interaction stays dead (B3). */
const CLOSED = { first: 60_000, longest: 3_600_000 };
const DEAD = { first: 900_000, longest: 900_000 };

export function createCalls({ clock, stopped, revoked }: CallsOptions): Calls {
  /** Of channels, and of people whose DMs are closed. */
  const closed = createRefusals(clock, CLOSED);
  /** Of interactions, and of such as take no more messages. */
  const dead = createRefusals(clock, DEAD);

  /** Repeats what can be repeated: an edit, a deletion, what carries a nonce. */
  async function call(act: () => Promise<unknown>, tries = TRIES): Promise<unknown> {
    for (let made = 1; ; made += 1) {
      stopped.throwIfAborted();
      try {
        return await act();
      } catch (error) {
        if (isAnswered(error)) throw error;
        if (made >= tries) throw loggable(error);
        await clock.sleep(PAUSE * made, stopped);
      }
    }
  }

  async function answering(act: () => Promise<unknown>, file: boolean, tries = TRIES): Promise<unknown> {
    try {
      return await call(act, tries);
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
          if (isUnauthorized(error)) revoked();
          throw undeliverable(error, file) ?? error;
        }
      }),
    byToken: ({ token }, act, file = false) => dead.ask(token, () => answering(act, file)),
    look: (act) => answering(act, false),
    // What takes no more messages still takes edits.
    more: ({ token }, act, file = false) =>
      dead.ask(`more ${token}`, async () => {
        try {
          return await dead.ask(token, () => answering(act, file, file ? 1 : TRIES));
        } catch (error) {
          throw isUsedUp(error) ? new Undeliverable('closed', loggable(error)) : error;
        }
      }),
  };
}
