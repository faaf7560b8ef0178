/**
 * What a person did, in words that every platform shares. Plain data: a request that waits its turn is written to the
 * store and read back after a restart, so nothing in it may be a handle, a stream or a function.
 */

/** Opaque to the core: made and read by the bot of its platform alone (`platform:place:thread`). */
export type ChatId = string;

/** JSON that a bot hands to the core and gets back unread. */
export type Opaque = unknown;

/** Somebody who speaks in a chat. */
export interface Person {
  /** The platform's own id, as a string. */
  readonly id: string;
  readonly name?: string;
  /** BCP 47, from the platform's settings of this person. Absent where the platform does not tell. */
  readonly locale?: string;
}

/** A file that was sent but not fetched yet; its platform opens it when it is wanted, also after a restart. */
export interface FileRef {
  /** As sent; may be missing or lie about the content. */
  readonly name?: string;
  readonly mimeType?: string;
  /** Bytes, where the platform tells before the download. */
  readonly size?: number;
  /** Words that stand beside this very file, where a platform has a caption per file. */
  readonly caption?: string;
  /** What the platform needs to open the file again. */
  readonly handle: Opaque;
}

export interface Command {
  /** Without the slash, lower case: `export`, `history` … */
  readonly name: string;
  /** What stands behind the name, trimmed; empty where nothing does. */
  readonly args: string;
}

export interface Request {
  /** The platform's id of the event; the same event delivered twice carries the same id and is run once. */
  readonly id: string;
  readonly chat: ChatId;
  readonly person: Person;
  /** When it was sent, ms since the epoch. */
  readonly sentAt: number;
  /** What was typed, without the command; a file's caption. Empty where there is none. */
  readonly text: string;
  readonly files: readonly FileRef[];
  readonly command?: Command;
  /** The token of a pressed button or chosen number, as it stood in {@link Choice.action}. */
  readonly action?: string;
  /** The skill that the chat is to work with from now on, chosen beside the request. */
  readonly skill?: string;
  /** Found long after it was sent, after an outage: answered with an apology instead of being run. */
  readonly stale?: true;
  /** What the platform needs to answer this very event (message to reply to, interaction token …). */
  readonly origin?: Opaque;
}
