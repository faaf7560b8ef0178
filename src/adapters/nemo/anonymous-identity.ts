import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '../../core/errors.ts';
import type { Call } from '../../core/ports/backend.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Store } from '../../core/ports/store.ts';
import { abortable } from './abortable.ts';
import type { AnonymousToken } from './answers.ts';
import type { Credential, Identity } from './identity.ts';

export interface AnonymousIdentityOptions {
  /** Distinguishes the tokens of several backends in one store. */
  readonly apiUrl: string;
  /** Configured; else one is generated and kept for ever. */
  readonly clientId?: string;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Asks the backend for a token, including the wait that a rate limit demands; ended by the signal. */
  request(clientId: string, call: Call): Promise<AnonymousToken>;
}

/** How long a token is taken to be good where the backend does not say, ms (protocol, Endpoints: 7 days). */
const LIFETIME = 7 * 24 * 60 * 60 * 1_000;

const CLIENT_ID = 'client-id';
const TOKEN = 'token';

const Kept = z.object({
  apiUrl: z.string(),
  clientId: z.string(),
  token: z.string().min(1),
  expiresAt: z.number(),
  userId: z.string().optional(),
});
type Kept = z.infer<typeof Kept>;

/**
 * The one anonymous identity of this installation, kept in the store. The backend allows about one token a client id
 * and ten an address in 7 days, so there is one request for a token at a time, however many calls wait for it; it
 * outlives the call that began it and ends with `closing` alone. A new token is asked for when the old one has expired
 * or was refused, always with the same client id, and never to get around spent credits.
 */
export function anonymousIdentity(options: AnonymousIdentityOptions, closing: AbortSignal): Identity {
  const { apiUrl, store, clock, log } = options;
  let current: Kept | undefined;
  let userId: string | undefined;
  let flight: Promise<Kept> | undefined;

  async function obtain(call: Call, refused?: Credential): Promise<Credential> {
    call.signal?.throwIfAborted();
    if (current && current !== refused && current.expiresAt > clock.now()) return current;
    flight ??= acquire(call.skill, refused?.token).finally(() => {
      flight = undefined;
    });
    return abortable(flight, call.signal);
  }

  async function acquire(skill: Call['skill'], refusedToken: string | undefined): Promise<Kept> {
    const clientId = options.clientId ?? (await keptClientId());
    const stored = Kept.safeParse(await store.get('identity', TOKEN));
    if (stored.success && stored.data.apiUrl === apiUrl && stored.data.clientId === clientId) {
      userId ??= stored.data.userId;
      if (stored.data.token !== refusedToken && stored.data.expiresAt > clock.now()) {
        current = stored.data;
        return stored.data;
      }
    }
    const call: Call = { skill, signal: closing };
    try {
      return await keep(clientId, await options.request(clientId, call));
    } catch (error) {
      if (options.clientId !== undefined || !isBadRequest(error)) throw error;
      log.warn({}, 'the backend refused the client id; generating another one');
      const another = randomUUID();
      await store.set('identity', CLIENT_ID, another);
      return keep(another, await options.request(another, call));
    }
  }

  async function keptClientId(): Promise<string> {
    await store.add('identity', CLIENT_ID, randomUUID());
    const kept = z
      .string()
      .min(1)
      .max(64)
      .safeParse(await store.get('identity', CLIENT_ID));
    if (kept.success) return kept.data;
    const another = randomUUID();
    await store.set('identity', CLIENT_ID, another);
    return another;
  }

  async function keep(clientId: string, answer: AnonymousToken): Promise<Kept> {
    const now = clock.now();
    // An expiry that has already passed tells of a clock that is wrong; believing it would ask for a token on every call.
    const expiresAt = answer.expiresAt !== undefined && answer.expiresAt > now ? answer.expiresAt : now + LIFETIME;
    userId = answer.userId ?? userId;
    current = { apiUrl, clientId, token: answer.token, expiresAt, ...(userId === undefined ? {} : { userId }) };
    await write(current);
    return current;
  }

  /** A token that cannot be kept is still good for this run, and there is not soon another. */
  async function write(kept: Kept): Promise<void> {
    try {
      await store.set('identity', TOKEN, kept);
    } catch (error) {
      log.error({ err: error }, 'the anonymous token could not be kept; the next start will need another one');
    }
  }

  return {
    credential: (call) => obtain(call),
    renew: (refused, _refusal, call) => obtain(call, refused),
    async learn(told) {
      if (told === userId || !current) return;
      userId = told;
      current.userId = told;
      await write(current);
    },
    account: () => ({ anonymous: true }),
    userId: () => userId,
  };
}

function isBadRequest(error: unknown): boolean {
  return error instanceof Failure && error.reason === 'rejected' && error.code === 400;
}
