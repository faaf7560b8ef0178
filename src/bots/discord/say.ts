import { Undeliverable } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { type Body, sentFrom } from './body.ts';
import type { Attachment } from './multipart.ts';
import { isShared, type Origin } from './origin.ts';
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
 * the interaction where there is no such right, and to the person alone when that is over or the channel is closed to us
 * (B4, B6, B7). Once under one key where the bot's right is used (B23).
 */
export async function say(saying: Saying, body: Body, key: string, how: How = {}): Promise<Said> {
  let failure: unknown;
  for (const { way, send } of waysOf(saying, body, key, how)) {
    // Nobody is written to alone because a file does not go where they are.
    if (way === 'direct' && failure !== undefined && !isClosed(failure)) break;
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Undeliverable)) throw error;
      failure = error;
    }
  }
  throw failure;
}

export interface How {
  readonly file?: Attachment;
  /** Of no use when it is over: not sent to the person's DMs. */
  readonly passing?: true;
  /** For the person alone where the interaction can do that, whatever its other answers are. */
  readonly aside?: true;
}

interface Way {
  readonly way: 'channel' | 'interaction' | 'direct';
  readonly send: () => Promise<Said>;
}

/** What is too large for the bot may be within the limit of the person, which holds for answers (B31). */
function waysOf(
  { wire, clock, origin, person }: Saying,
  body: Body,
  key: string,
  { file, passing, aside }: How,
): readonly Way[] {
  const { channel, interaction: token } = origin;
  const shared = isShared(origin);
  const attached = file ? { file } : {};
  const extras = { ...(shared ? { owner: person } : {}), ...attached };
  const reply = origin.message ? { replyTo: origin.message } : {};
  const inChannel: Way = {
    way: 'channel',
    send: async () => ({ channel, message: await wire.post(channel, body, key, { ...extras, ...reply }) }),
  };
  const direct: Way = {
    way: 'direct',
    async send() {
      const alone = await wire.direct(person);
      return { channel: alone, message: await wire.post(alone, sentFrom({ channel }, body), key, attached) };
    },
  };
  const alive = token !== undefined && isAlive(clock, token) ? token : undefined;
  return [
    ...(alive && aside ? [byInteraction({ ...alive, ephemeral: true })] : []),
    ...(origin.canPost && !token?.ephemeral ? [inChannel] : []),
    ...(alive ? [byInteraction(alive)] : []),
    ...((shared || token?.ephemeral) && !passing ? [direct] : []),
  ];

  function byInteraction(living: Token): Way {
    return {
      way: 'interaction',
      send: async () => ({ channel, message: await wire.followUp(living, body, extras), followUp: true }),
    };
  }
}

function isClosed(error: unknown): boolean {
  return error instanceof Undeliverable && error.obstacle === 'closed';
}
