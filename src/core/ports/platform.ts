import type { Choice, OpenedFile, Video } from '../reply.ts';
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
  /** Whether the answer can be shown while it is being written. */
  readonly drafts: boolean;
}

/** One message as a platform is asked to show it. */
export interface Message {
  readonly role: 'status' | 'answer' | 'timeline' | 'notice' | 'error' | 'video';
  /** Of a status message: {@link Progress.stage}. */
  readonly stage?: string;
  /** Markdown, at most `maxTextLength` long. */
  readonly text: string;
  readonly choices?: readonly Choice[];
}

/** What a platform needs to find a message again; JSON, kept with the job. */
export type MessageRef = unknown;

/** The primitives of one destination: the chat and person that a request came from. */
export interface Surface {
  readonly capabilities: Capabilities;
  /** `key` is the same when the same message is posted again after a crash; platforms that can, show it once. */
  post(message: Message, key: string): Promise<MessageRef>;
  edit(ref: MessageRef, message: Message): Promise<void>;
  /** Takes away a status message that is over. Where that cannot be done it stays. */
  retire(ref: MessageRef): Promise<void>;
  /** Shows the answer so far; only called where `capabilities.drafts`. */
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
  /** Opens a file that a request of this platform carried, also after a restart. */
  open(file: FileRef, chat: ChatId, signal: AbortSignal): Promise<OpenedFile>;
}
