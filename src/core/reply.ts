/**
 * What a person is to see. Flows yield replies, the presenter turns them into messages by the surface's capabilities,
 * and the platform decides how each looks. Texts are already in the person's language; Markdown is allowed in
 * `text`, never in choices.
 */

/** Something the person can take with one press (a button, a number in the terminal). */
export interface Choice {
  readonly label: string;
  /**
   * Comes back as {@link Request.action}. At most 40 bytes, so that it fits every platform's button together with the
   * platform's own prefix (Telegram: 64 bytes, platform-facts C1).
   */
  readonly action: string;
  /** Stands under every result; where each choice takes a line of its own, standing ones are left out. */
  readonly standing?: true;
}

/** An address that is offered beside a message. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** A file's bytes, opened: to be read once, to its end or until `destroy`. */
export interface OpenedFile {
  readonly stream: import('node:stream').Readable;
  /** Bytes, where known before the end. */
  readonly size?: number;
  readonly mimeType?: string;
}

/** A finished video on its way to a chat. */
export interface Video {
  /** Ends in `.mp4`; safe as a file name on every system. */
  readonly fileName: string;
  readonly title?: string;
  /** Seconds. */
  readonly duration?: number;
  /** Bytes. */
  readonly size?: number;
  readonly width?: number;
  readonly height?: number;
  /** Opens the file anew; may be called again after a failed upload. */
  open(signal: AbortSignal): Promise<OpenedFile>;
  /** Where the file itself can be fetched without credentials, for destinations that cannot take it. */
  readonly fileUrl?: string;
  /** What this platform returned when it took this very video before: enough to send it again without an upload. */
  readonly receipt?: unknown;
}

/** What a reply says, drawn: for platforms that show pictures, beside the words and never instead of them. */
export interface Illustration {
  /** What it shows, in words, for those who do not see it. */
  readonly alt: string;
  /** A PNG; undefined where it cannot be drawn. Never rejects. */
  draw(): Promise<Uint8Array | undefined>;
}

/** The living status line: only the newest counts, and it may be dropped. */
export interface Progress {
  readonly kind: 'progress';
  /** Changes with what is going on, not with how far it has come: a surface that cannot edit shows a stage once. */
  readonly stage: string;
  readonly text: string;
}

/** The answer as far as it has come, whole each time: only the newest counts, and it may be dropped. */
export interface Streaming {
  readonly kind: 'streaming';
  readonly text: string;
}

/** What every reply has that must land. */
interface Landing {
  /**
   * Names the reply within its step and stays the same when the step is taken up again after a crash, so that a
   * platform that can tell repeats shows it once.
   */
  readonly key: string;
}

/** A final text: the agent's answer or the program's own. */
export interface Text extends Landing {
  readonly kind: 'text';
  readonly text: string;
  readonly illustration?: Illustration;
  readonly choices?: readonly Choice[];
}

/** The tracks of the video as they are now. */
export interface TimelineReply extends Landing {
  readonly kind: 'timeline';
  readonly text: string;
  readonly illustration?: Illustration;
  readonly choices?: readonly Choice[];
}

/** A finished video. `text` is the caption. */
export interface VideoReply extends Landing {
  readonly kind: 'video';
  readonly text: string;
  readonly video: Video;
  /** Where it opens in a browser; `line` is for surfaces where links stand in the text. */
  readonly link?: Link & { readonly line: string };
  readonly choices?: readonly Choice[];
}

/** A short word of the program about its own doings: an acknowledgement, a warning, an error. */
export interface Notice extends Landing {
  readonly kind: 'notice';
  readonly level: 'info' | 'error';
  readonly text: string;
  /** Of use to the requester alone, and only now. */
  readonly aside?: true;
  readonly choices?: readonly Choice[];
}

export type Reply = Progress | Streaming | Text | TimelineReply | VideoReply | Notice;

/** Replies that must land, whatever the platform's limits did to the others. */
export type FinalReply = Exclude<Reply, Progress | Streaming>;
