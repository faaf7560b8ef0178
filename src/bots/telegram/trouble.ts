import { GrammyError, HttpError } from 'grammy';
import { type Obstacle, Undeliverable } from '../../core/errors.ts';

/** What a failed call means for whoever made it. */
export type Trouble =
  /** 429: certainly not done; the chat is to be left alone for so long (platform-facts C10). */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** The group has become a supergroup: the same call is to be made there (C13). */
  | { readonly kind: 'moved'; readonly to: number }
  /** The token is not valid any more. */
  | { readonly kind: 'unauthorized' }
  /** The call never left: it is safe to repeat. */
  | { readonly kind: 'unsent' }
  /** Nobody knows whether it was done. */
  | { readonly kind: 'unknown' }
  /** Telegram understood and does not do it. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A call that Telegram refused. Unlike grammY's error it does not carry what was sent, so that it can be logged. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: number;
  readonly description: string;

  constructor(method: string, code: number, description: string) {
    super(`${method}: ${code} ${description}`);
    this.code = code;
    this.description = description;
  }

  /** Whether the description matches. Telegram tells its errors by their words alone. */
  says(pattern: RegExp): boolean {
    return pattern.test(this.description);
  }
}

/** A call whose outcome nobody knows; holds no address, since Telegram's carry the token (C5). */
export class Lost extends Error {
  override readonly name = 'Lost';
}

/** How connections fail before anything was sent. */
const BEFORE_SENDING = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|connect ETIMEDOUT/;

/** Reads what grammY throws; undefined where the error is none of Telegram's. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (error instanceof GrammyError) return troubleOfAnswer(error);
  if (!(error instanceof HttpError)) return undefined;
  return { kind: BEFORE_SENDING.test(String(error.error)) ? 'unsent' : 'unknown' };
}

function troubleOfAnswer({ method, error_code, description, parameters }: GrammyError): Trouble {
  if (error_code === 429) return { kind: 'wait', seconds: parameters.retry_after ?? 1 };
  if (error_code === 401) return { kind: 'unauthorized' };
  if (parameters.migrate_to_chat_id) return { kind: 'moved', to: parameters.migrate_to_chat_id };
  if (error_code >= 500) return { kind: 'unknown' };
  return { kind: 'refused', refusal: new Refusal(method, error_code, description) };
}

/** What may be logged of an error: never an address, which carries the token, nor what was sent. */
export function loggable(error: unknown): unknown {
  const trouble = troubleOf(error);
  if (!trouble) return error;
  return trouble.kind === 'refused' ? trouble.refusal : new Lost(`Telegram: ${trouble.kind}`);
}

/** The same content once more: what was asked for is the case (C11). */
export const NOT_MODIFIED = /message is not modified/i;
/** The message is not there any more, or too old, or not ours. */
export const MESSAGE_GONE = /message to (edit|delete) not found|message can't be (edited|deleted)|MESSAGE_ID_INVALID/i;

const obstacles: ReadonlyArray<readonly [RegExp, Obstacle]> = [
  [/not enough rights to send (?!text)|CHAT_SEND_(?!PLAIN)\w+_FORBIDDEN/i, 'media'],
  [/file is too big|Request Entity Too Large|FILE_TOO_LARGE/i, 'size'],
  [
    /bot was blocked|user is deactivated|bot was kicked|bot is not a member|chat not found|can't initiate|no rights to send|not enough rights to send text|CHAT_WRITE_FORBIDDEN|CHAT_SEND_PLAIN_FORBIDDEN|CHAT_RESTRICTED|TOPIC_(CLOSED|DELETED)|message thread not found|PEER_ID_INVALID|group (chat )?(was|is|has been) (deactivated|deleted)/i,
    'closed',
  ],
];

/** The core's word for a refusal that no repetition mends; the refusal itself where it is none of those. */
export function undeliverable(refusal: Refusal): Error {
  const known = obstacles.find(([pattern]) => refusal.says(pattern))?.[1];
  const obstacle = known ?? (refusal.code === 403 ? 'closed' : refusal.code === 413 ? 'size' : undefined);
  return obstacle ? new Undeliverable(obstacle, refusal) : refusal;
}
