import type { Failure } from '../../core/errors.ts';
import type { Account, Call } from '../../core/ports/backend.ts';

/** A token in use. Compared by identity: a renewed one is another object even if the backend gave the same token again. */
export interface Credential {
  readonly token: string;
}

/** On whose behalf the backend is called. */
export interface Identity {
  /** The credential to use now; acquired first if there is none. */
  credential(call: Call): Promise<Credential>;
  /** Another credential in place of one that the backend refused with `refusal`. Throws where there can be none. */
  renew(refused: Credential, refusal: Failure, call: Call): Promise<Credential>;
  /** Takes note of the user id that an answer told. */
  learn(userId: string): Promise<void>;
  account(): Account;
  userId(): string | undefined;
}

/** The prefix of the ids of users who have not registered (protocol, Errors). */
const ANONYMOUS = 'anon_';

/**
 * The operator's own token (`NEMO_TOKEN`). Nothing can renew it here: a refusal goes up as it is, and an anonymous
 * identity never takes its place.
 */
export function operatorIdentity(token: string): Identity {
  const own: Credential = { token };
  let user: string | undefined;
  return {
    credential: () => Promise.resolve(own),
    renew: (_refused, refusal) => Promise.reject(refusal),
    learn: (userId) => {
      user = userId;
      return Promise.resolve();
    },
    account: () => ({ anonymous: user?.startsWith(ANONYMOUS) ?? false }),
    userId: () => user,
  };
}

/** Where a person registers, or tops up once registered (protocol, Errors: 2001). */
export function accountLink(identity: Identity, webUrl: string): string {
  if (!identity.account().anonymous) return webUrl;
  const userId = identity.userId();
  return userId ? `${webUrl}/register?bind=${encodeURIComponent(userId)}` : `${webUrl}/register`;
}
