import { DiscordAPIError } from 'discord.js';
import { type Obstacle, Undeliverable } from '../../core/errors.ts';

/** Discord's own codes (platform-facts B3, B6, B7, B26, B31). */
const obstacles: ReadonlyMap<number, Obstacle> = new Map([
  [10003, 'closed'], // Unknown channel
  [10004, 'closed'], // Unknown guild
  [50001, 'closed'], // Missing access
  [50007, 'closed'], // Cannot send messages to this user
  [50278, 'closed'], // No mutual guilds
  [40001, 'closed'], // Unauthorized
  [50008, 'closed'], // Cannot send messages in a channel of that type
  [160005, 'closed'], // The thread is locked
  [40005, 'size'], // Request entity too large
]);
const MISSING_PERMISSIONS = 50013;
const GONE = new Set([10008, 10065]);
/** The token of an interaction is dead, or was never alive. */
const DEAD_TOKEN = new Set([50027, 10015, 10062]);
const ACKNOWLEDGED = 40060;
const ARCHIVED = 50083;
const USED_UP = 40094;

function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError ? Number(error.code) : undefined;
}

/** The core's word for a refusal that no repetition mends; undefined where it is none. `file`: whether one was sent. */
export function undeliverable(error: unknown, file = false): Undeliverable | undefined {
  const code = codeOf(error);
  if (code === MISSING_PERMISSIONS) return new Undeliverable(file ? 'media' : 'closed', loggable(error));
  if (error instanceof DiscordAPIError && error.status === 413) return new Undeliverable('size', loggable(error));
  const obstacle = code === undefined ? undefined : obstacles.get(code);
  return obstacle && new Undeliverable(obstacle, loggable(error));
}

/** The same of an answer to an interaction: one that is over cannot be answered any more (B3). */
export function undeliverableBy(error: unknown, file = false): Undeliverable | undefined {
  const over = DEAD_TOKEN.has(codeOf(error) ?? 0) || isUnauthorized(error);
  return over ? new Undeliverable('closed', loggable(error)) : undeliverable(error, file);
}

/** Whether an interaction takes no more messages beside edits (platform-facts B6). */
export function isUsedUp(error: unknown): boolean {
  return codeOf(error) === USED_UP;
}

/** Whether a right is missing: the one to be where the message goes, or the one to what it is made of. */
export function isForbidden(error: unknown): boolean {
  return codeOf(error) === MISSING_PERMISSIONS;
}

/** Whether Discord does not know the token that a call was made with. */
export function isUnauthorized(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}

/** Whether the message is not there any more. */
export function isGone(error: unknown): boolean {
  return GONE.has(codeOf(error) ?? 0);
}

/** Whether an interaction has been answered before: what was asked for is the case. */
export function isAcknowledged(error: unknown): boolean {
  return codeOf(error) === ACKNOWLEDGED;
}

export function isArchived(error: unknown): boolean {
  return codeOf(error) === ARCHIVED;
}

/** Whether Discord answered at all; where it did not, the call may have been carried out. */
export function isAnswered(error: unknown): boolean {
  return error instanceof DiscordAPIError;
}

/** Nobody was there to take the call: it has not been carried out. */
const UNREACHABLE: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

export function isUnreachable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && UNREACHABLE.has(error.code);
}

/** What may be logged of an error: neither an address, which may carry a token, nor what was sent. */
export function loggable(error: unknown): Error {
  if (error instanceof DiscordAPIError) {
    const { method, status, code } = error;
    return Object.assign(new Error(`Discord: ${method} ${status} ${code}`), { code: Number(code) });
  }
  return new Error(`Discord: ${error instanceof Error ? error.name : 'no answer'}`);
}
