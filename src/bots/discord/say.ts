import { Undeliverable } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { type Body, sentFrom } from './body.ts';
import type { Attachment } from './multipart.ts';
import { isShared, type Origin } from './origin.ts';
import { isUsedUp } from './trouble.ts';
import type { Token, Wire } from './wire.ts';

/** Where a message stands. */
export interface Said {
  readonly channel: string;
  readonly message: string;
  /** Whether it was said by the interaction, and can be changed by it alone as long as that lives. */
  readonly followUp?: boolean;
}

export interface Saying {
  readonly wire: Wire;
  readonly clock: Clock;
  readonly origin: Origin;
  /** The requester's id. */
  readonly person: string;
}

/** A token is not used any more so long before it dies, ms (platform-facts B3). */
const MARGIN_MS = 90_000;

/** Whether an interaction can still be answered; one that cannot is never tried, since such calls count (B3, B27). */
export function isAlive(clock: Clock, token: Token, margin = MARGIN_MS): boolean {
  return clock.now() < token.until - margin;
}

/**
 * Sends a message of its own: what is for the person alone by the interaction; else by the bot's right in the channel, by
 * the interaction where there is no such right, and to the person alone when that is over (B4, B6, B7). Once under one
 * key where the bot's right is used (B23).
 */
export async function say(saying: Saying, body: Body, key: string, file?: Attachment): Promise<Said> {
  const { wire, clock, origin, person } = saying;
  const { channel, interaction: token } = origin;
  const alive = token !== undefined && isAlive(clock, token);
  const extras = { ...(isShared(origin) ? { owner: person } : {}), ...(file ? { file } : {}) };
  if (origin.canPost && !token?.ephemeral) {
    try {
      const reply = origin.message ? { replyTo: origin.message } : {};
      return { channel, message: await wire.post(channel, body, key, { ...extras, ...reply }) };
    } catch (error) {
      // What is too large for the bot may be within the limit of the person, which holds for answers (B31).
      if (!(error instanceof Undeliverable) || !alive) throw error;
    }
  }
  if (alive) {
    try {
      return { channel, message: await wire.followUp(token, body, extras), followUp: true };
    } catch (error) {
      if (!isUsedUp(error)) throw error;
    }
  }
  const direct = await wire.direct(person);
  return { channel: direct, message: await wire.post(direct, sentFrom({ channel }, body), key, file ? { file } : {}) };
}
