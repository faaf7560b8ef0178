import type { Choice, Link, OpenedFile, Video } from '../reply.ts';
import type { ChatId, FileRef, Request } from '../request.ts';

/** What a destination can do, in numbers: the presenter decides by these and never by a platform's name. */
export interface Capabilities {
  /** Characters (UTF-16 units) of one message. */
  readonly maxTextLength: number;
  /** Characters of a video's caption. */
  readonly maxCaptionLength: number;
  /** The largest file that this very destination takes, bytes. */
  readonly uploadBytes: number;
  /** The shortest time between two edits of a message here, ms. */
  readonly editEveryMs: number;
  /** Whether a posted message can be changed at all; without it each stage of a status is a message of its own. */
  readonly edits: boolean;
  /**
   * How the answer is shown while it is being written: by {@link Surface.draft}, in the status message, or not at all.
   * Asked at each piece: a platform may find out on the way that it has no drafts here.
   */
  readonly drafts: 'own' | 'status' | 'none';
  /** Characters of a choice's label that are seen; what is longer is told whole in the text. */
  readonly labelLength: number;
  /** Whether addresses can stand beside a message as buttons; without them they stand in its text. */
  readonly links: boolean;
  /** Whether pictures can stand beside words. */
  readonly pictures: boolean;
  /** The largest file that this platform hands over when a person sends it, bytes. */
  readonly downloadBytes: number;
}

/** A picture beside a message's words. */
export interface Picture {
  readonly png: Uint8Array;
  /** What it shows, in words. */
  readonly alt: string;
}

/** One message as a platform is asked to show it. */
export interface Message {
  readonly role: 'status' | 'answer' | 'timeline' | 'notice' | 'error' | 'video';
  /** Of a status message: {@link Progress.stage}. */
  readonly stage?: string;
  /** Markdown, at most `maxTextLength` long. */
  readonly text: string;
  readonly choices?: readonly Choice[];
  /** Only where `capabilities.pictures`. Where it does not go the words go without it. */
  readonly picture?: Picture;
  /** Only where `capabilities.links`. */
  readonly links?: readonly Link[];
  /** Of use to the requester alone, and only now: others need not see it. */
  readonly aside?: true;
  /** Of a status message: the last word before the process ends, which does not give way to anything. */
  readonly last?: boolean;
}

/** What a platform needs to find a message again; JSON, kept with the job. */
export type MessageRef = unknown;

/**
 * The primitives of one destination: the chat and person that a request came from. What cannot be shown there throws an
 * `Undeliverable`.
 */
export interface Surface {
  readonly capabilities: Capabilities;
  /** `key` is the same when the same message is posted again after a crash; platforms that can, show it once. */
  post(message: Message, key: string): Promise<MessageRef>;
  /**
   * Changes a status message. Resolves with the message to edit from now on: another one where the old one is gone and it
   * was posted anew. Throws `NotNow` where the platform's limits leave no room for it yet, unless it is the last word.
   */
  edit(ref: MessageRef, message: Message): Promise<MessageRef>;
  /** Takes away a status message that is over. Where that cannot be done it stays. */
  retire(ref: MessageRef): Promise<void>;
  /** Shows the answer so far, soon; a newer one replaces it. Only called where `capabilities.drafts` is `own`. */
  draft(text: string): void;
  /**
   * Hands over the file; resolves with a receipt (JSON) once the platform has it. With the same `key` it must not show
   * the video twice: a repeat returns the receipt of the first.
   */
  deliver(video: Video, caption: Message, key: string): Promise<unknown>;
}

/** A place where people are. Implemented once per folder of `bots/`. */
export interface Platform {
  /** Whether this platform made the id. */
  owns(chat: ChatId): boolean;
  surface(request: Pick<Request, 'chat' | 'person' | 'origin'>): Surface;
  /**
   * Opens a file that a request of this platform carried, also after a restart. Throws `Undeliverable('size')` where the
   * platform hands over no file of that size.
   */
  open(file: FileRef, chat: ChatId, signal: AbortSignal): Promise<OpenedFile>;
}
