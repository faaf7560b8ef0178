import { z } from 'zod';
import type { Credits, NemoSession } from '../../core/ports/backend.ts';
import { garbled } from './failures.ts';
import { identifier } from './identifiers.ts';

/** What `POST /api/auth/anonymous-token` gives; all but the token may be absent. */
export interface AnonymousToken {
  readonly token: string;
  readonly userId?: string;
  /** Ms since the epoch. */
  readonly expiresAt?: number;
}

const Text = z.string().trim().min(1).optional().catch(undefined);
const Amount = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number),
]);
const Note = Amount.optional().catch(undefined);

const Token = z.object({
  // Anything else could not be sent back in a header.
  token: z.string().regex(/^[\x21-\x7e]+$/),
  user_id: z.unknown().optional(),
  expires_at: Text,
});
const Session = z.object({
  session_id: z.unknown().optional(),
  task_id: z.unknown().optional(),
  user_id: z.unknown().optional(),
});
const Balance = z.object({ available: Amount, frozen: Note, total: Note });
const Claim = z.object({ claim_token: z.string().min(1), expires_in: Note });

export function readToken(data: unknown): AnonymousToken {
  const parsed = Token.safeParse(data);
  if (!parsed.success) throw garbled('no token', 'POST');
  const { token, user_id, expires_at } = parsed.data;
  const userId = identifier(user_id);
  const expiresAt = Date.parse(expires_at ?? '');
  return {
    token,
    ...(userId === undefined ? {} : { userId }),
    ...(Number.isNaN(expiresAt) ? {} : { expiresAt }),
  };
}

/** A session without an id that can be trusted to the last digit is `garbled`. */
export function readSession(data: unknown): { readonly session: NemoSession; readonly userId?: string } {
  const parsed = Session.safeParse(data);
  const sessionId = parsed.success ? identifier(parsed.data.session_id) : undefined;
  if (!parsed.success || sessionId === undefined) throw garbled('no usable session_id', 'POST');
  const taskId = identifier(parsed.data.task_id);
  const userId = identifier(parsed.data.user_id);
  return {
    session: { sessionId, ...(taskId === undefined ? {} : { taskId }) },
    ...(userId === undefined ? {} : { userId }),
  };
}

export function readCredits(data: unknown): Credits {
  const parsed = Balance.safeParse(data);
  if (!parsed.success) throw garbled('a balance without `available`', 'GET');
  const { available, frozen, total } = parsed.data;
  return { available, ...(frozen === undefined ? {} : { frozen }), ...(total === undefined ? {} : { total }) };
}

/** `expiresIn` in seconds. A user token never goes into a URL, so one in the claim token's place is `garbled`. */
export function readClaim(data: unknown): { readonly claimToken: string; readonly expiresIn?: number } {
  const parsed = Claim.safeParse(data);
  if (!parsed.success || parsed.data.claim_token.startsWith('nmv_')) throw garbled('no claim token', 'POST');
  const { claim_token: claimToken, expires_in: expiresIn } = parsed.data;
  return { claimToken, ...(expiresIn === undefined ? {} : { expiresIn }) };
}
