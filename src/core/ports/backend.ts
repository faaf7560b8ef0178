import type { OpenedFile } from '../reply.ts';
import type { Skill } from './skills.ts';

/**
 * The video-making service, as far as the core needs it. Implemented by `adapters/nemo`. Every method throws a
 * `Failure`; an abort of the signal rejects with the signal's reason.
 */
export interface Backend {
  /** Makes sure that there is a working identity; cheap when there is one. Free. */
  connect(call: Call): Promise<Account>;
  /** Opens a session whose agent answers in `language` (BCP 47 primary tag, e.g. `en`, `zh`). Free. */
  createSession(language: string, call: Call): Promise<NemoSession>;
  /**
   * Posts a message to the agent. **Costs credits: never called twice for one message.** Resolves once the backend has
   * accepted it (response headers of an event stream); rejects with `landed: 'no'` only if it certainly was not
   * accepted.
   */
  send(session: NemoSession, text: string, call: Call): Promise<AgentTurn>;
  /** Streams one file into the session. Free. */
  upload(session: NemoSession, file: UploadSource, call: Call): Promise<readonly UploadedFile[]>;
  /** Lets the backend fetch media from public addresses. Free. */
  uploadUrls(session: NemoSession, urls: readonly string[], call: Call): Promise<readonly UploadedFile[]>;
  credits(call: Call): Promise<Credits>;
  state(session: NemoSession, call: Call): Promise<SessionState>;
  /** Submits an export under an id that was never used before; see {@link Backend.render} for a lost answer. Free. */
  submitRender(session: NemoSession, renderId: string, draft: unknown, call: Call): Promise<Render>;
  /** Throws `Failure('not-found')` where the backend does not know the id. */
  render(renderId: string, call: Call): Promise<Render>;
  cancelRender(renderId: string, call: Call): Promise<void>;
  /** Opens the finished file: its own address first, else the download endpoint. */
  openVideo(render: Render, call: Call): Promise<OpenedFile>;
  /** A link that opens the session in a browser, valid for `expiresIn` seconds; holds no user token. */
  browserLink(session: NemoSession, call: Call): Promise<{ readonly url: string; readonly expiresIn?: number }>;
  /** Where the person registers (anonymous identity) or tops up (registered), for 2001 and 402. */
  accountLink(): string;
}

/** What accompanies every call: the active skill attributes it (headers), the signal ends it. */
export interface Call {
  readonly skill: Pick<Skill, 'name' | 'version'>;
  readonly signal?: AbortSignal;
}

export interface Account {
  /** An identity without registration: it can register to keep its work, and cannot top up. */
  readonly anonymous: boolean;
}

/** A NemoVideo session. Ids are digit strings, never numbers (protocol, Endpoints). */
export interface NemoSession {
  readonly sessionId: string;
  readonly taskId?: string;
}

/** A turn that the backend has accepted. The call's signal ends it. */
export interface AgentTurn {
  /**
   * Tells every event as it comes, to be called once. Resolves when the turn ends; rejects with
   * `Failure('interrupted')` when the stream is cut, and with the signal's reason when that ends it.
   */
  follow(hear: (event: AgentEvent) => void): Promise<void>;
}

/** What happens in a turn, free of the backend's two wire shapes. Reasoning never gets here. */
export type AgentEvent =
  /** A piece of text that continues the pieces before it. */
  | { readonly kind: 'fragment'; readonly text: string }
  /** A whole text: replaces the fragments since the last whole text or tool event. */
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'tool-call'; readonly name: string }
  | { readonly kind: 'tool-result'; readonly name: string }
  | { readonly kind: 'heartbeat' }
  /** The agent's side reported a failure inside the stream. */
  | { readonly kind: 'error'; readonly failure: import('../errors.ts').Failure };

export interface UploadSource {
  readonly fileName: string;
  readonly mimeType: string;
  /** Bytes; absent where unknown before the end. */
  readonly size?: number;
  readonly stream: import('node:stream').Readable;
}

export interface UploadedFile {
  readonly name: string;
  /** Seconds. */
  readonly duration?: number;
  readonly width?: number;
  readonly height?: number;
}

export interface Credits {
  readonly available: number;
  /** Held for running work. */
  readonly frozen?: number;
  readonly total?: number;
}

export interface SessionState {
  /** Loose JSON; only `readTimeline` looks inside. Absent where the session has none yet. */
  readonly draft?: unknown;
  /** Names of the media that the session holds, where the state tells. */
  readonly media: readonly string[];
  /** How many media the agent has generated. */
  readonly generated: number;
}

export interface Render {
  readonly id: string;
  readonly status: 'pending' | 'processing' | 'completed' | 'failed';
  /** 0–100. */
  readonly progress?: number;
  readonly url?: string;
  /** Seconds. */
  readonly duration?: number;
  /** Bytes. */
  readonly size?: number;
  /** For the log alone. */
  readonly error?: string;
}
