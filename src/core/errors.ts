/**
 * Failures that carry their own policy: whether the act may have happened, and which sentence tells the person. One
 * place (`flows/failure`) turns them into replies; nothing else catches an error to print it.
 */

/** Every way in which the outside can refuse or fail us, by what it means for the person. */
export const failureReasons = [
  /** 1001 or 401 after the one renewal: an operator's token that must be renewed. */
  'signed-out',
  /** 1002: the backend does not know the session. */
  'session-gone',
  /** 2001. */
  'out-of-credits',
  /** 4001. */
  'file-type',
  /** 4002. */
  'file-size',
  /** 402: a matter of subscription, not of credits. */
  'subscription',
  /** 409: the session is at work on something else, an earlier message or export. */
  'busy',
  /** 429, after the one wait and retry. */
  'rate-limited',
  /** No connection was made: the request cannot have arrived. */
  'unreachable',
  /** The connection broke or the time ran out after the request may have arrived. */
  'interrupted',
  /** 5xx. */
  'unavailable',
  /** Any other refusal: 400, 403, an unknown code, `success: false`. */
  'rejected',
  /** 404 on something other than a session. */
  'not-found',
  /** An answer that cannot be understood: not JSON, HTML, missing fields. */
  'garbled',
] as const;
export type FailureReason = (typeof failureReasons)[number];

export interface FailureDetails {
  /**
   * Whether the act may have taken place although it failed. `no`: certainly not (refused, or never sent), so that
   * repeating it is safe. `unknown`: it may have, so that nothing that costs money is repeated.
   */
  readonly landed: 'no' | 'unknown';
  /** What the backend said, for the log alone. */
  readonly detail?: string;
  /** The backend's own code or the HTTP status, for the log alone. */
  readonly code?: number;
  readonly cause?: unknown;
  /** Seconds after which another try makes sense, where the backend told (`Retry-After`). */
  readonly retryAfter?: number;
}

export class Failure extends Error {
  override readonly name = 'Failure';
  readonly reason: FailureReason;
  readonly landed: 'no' | 'unknown';
  readonly detail: string | undefined;
  readonly code: number | undefined;
  readonly retryAfter: number | undefined;

  constructor(reason: FailureReason, details: FailureDetails) {
    super(
      `${reason}${details.code === undefined ? '' : ` (${details.code})`}${details.detail ? `: ${details.detail}` : ''}`,
      {
        cause: details.cause,
      },
    );
    this.reason = reason;
    this.landed = details.landed;
    this.detail = details.detail;
    this.code = details.code;
    this.retryAfter = details.retryAfter;
  }
}

/** Why a document could not become a prompt; each has a plain sentence for the person. */
export type ScriptProblem =
  | 'encrypted'
  | 'empty'
  | 'scanned'
  | 'too-large'
  | 'too-complex'
  | 'unreadable'
  | 'unsupported';

export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  readonly problem: ScriptProblem;

  constructor(problem: ScriptProblem, cause?: unknown) {
    super(`the document is ${problem}`, { cause });
    this.problem = problem;
  }
}

/**
 * Why a platform does not show something in a chat. `closed`: nothing can be said there any more (the bot was blocked or
 * removed, the chat is gone). `media`: words can be said there, files cannot be sent. `size`: the file is too large.
 */
export type Obstacle = 'closed' | 'media' | 'size';

/** A platform's refusal that no repetition mends. Nobody's mistake: what was made is kept under `/history`. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle, cause?: unknown) {
    super(`not shown: ${obstacle}`, { cause });
    this.obstacle = obstacle;
  }
}

/**
 * The platform's limits leave no room just now for something that may be dropped: the status message is shown later, or
 * a newer one is.
 */
export class NotNow extends Error {
  override readonly name = 'NotNow';
}

/** Whether an error is one of the ways in which the outside fails, and not a defect of this program. */
export function isExpected(error: unknown): boolean {
  return error instanceof Failure || error instanceof ScriptError || error instanceof Undeliverable;
}

/**
 * Something that the operator must mend before the program can start: a wrong setting, a file in use, a port taken. The
 * message is one line that names the setting and says what it should be.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
