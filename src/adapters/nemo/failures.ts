import { Failure, type FailureDetails, type FailureReason } from '../../core/errors.ts';

/** The backend's own codes, and the HTTP codes that it also puts into envelopes (protocol, Errors). */
const REASONS: ReadonlyMap<number, FailureReason> = new Map<number, FailureReason>([
  [1001, 'signed-out'],
  [1002, 'session-gone'],
  [2001, 'out-of-credits'],
  [4001, 'file-type'],
  [4002, 'file-size'],
  [400, 'rejected'],
  [401, 'signed-out'],
  [402, 'subscription'],
  [403, 'rejected'],
  [404, 'not-found'],
  [409, 'busy'],
  [413, 'file-size'],
  [415, 'file-type'],
  [429, 'rate-limited'],
]);

/** The words that the agent's model provider uses for its own troubles. */
const LABELS: ReadonlyMap<string, FailureReason> = new Map<string, FailureReason>([
  ['RESOURCE_EXHAUSTED', 'rate-limited'],
  ['UNAVAILABLE', 'unavailable'],
  ['INTERNAL', 'unavailable'],
  ['DEADLINE_EXCEEDED', 'unavailable'],
]);

/** What a refusal tells, whichever shape it came in. */
export interface Refusal {
  /** Of the envelope or event, not the HTTP status. */
  readonly code?: number;
  /** A code that is a word (`MAX_TOKENS`). */
  readonly label?: string;
  /** The words of the backend, as they came. */
  readonly detail?: string;
}

export interface RefusalContext {
  /** HTTP status of the answer that carried it. */
  readonly status: number;
  /** Whether the request could change anything at all; a reading one never lands. */
  readonly method: 'GET' | 'POST';
  readonly retryAfter?: number;
}

/**
 * The failure that an answer means. A code of the protocol wins over the HTTP status and is a definite refusal; a 5xx
 * without one leaves it open whether a POST took place.
 */
export function refusalFailure(refusal: Refusal, { status, method, retryAfter }: RefusalContext): Failure {
  const code = isKnown(refusal) || status < 400 ? (refusal.code ?? status) : status;
  return failureOf(refusal, code, {
    landed: method === 'GET' || !isServerError(code) ? 'no' : 'unknown',
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

/**
 * The failure that an event of a turn's stream reports. Only a code of the protocol that comes before anything else
 * (`begun` is false) says that the message was not acted on.
 */
export function reportedFailure(refusal: Refusal, begun: boolean): Failure {
  return failureOf(refusal, refusal.code, { landed: isKnown(refusal) && !begun ? 'no' : 'unknown' });
}

/** An answer that cannot be understood. `landed` as for the request: a POST may well have taken place. */
export function garbled(detail: string, method: 'GET' | 'POST'): Failure {
  return new Failure('garbled', { landed: method === 'GET' ? 'no' : 'unknown', detail: presentable(detail) });
}

/** The backend's words as they may be logged: short, on one line, without anything that looks like a credential. */
export function presentable(words: string): string {
  return words
    .slice(0, 4_000)
    .replace(/(?:nmv_usr|clm)_[\w.~+/=-]*/gi, '<token>')
    .replace(/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer <token>')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
}

function failureOf(refusal: Refusal, code: number | undefined, policy: Pick<FailureDetails, 'landed' | 'retryAfter'>) {
  const unmapped = refusal.code === undefined || refusal.code === code ? '' : `code ${refusal.code} `;
  const detail = presentable([unmapped, refusal.label, refusal.detail].filter(Boolean).join(' '));
  return new Failure(reasonOf(refusal, code), {
    ...policy,
    ...(code === undefined ? {} : { code }),
    ...(detail ? { detail } : {}),
  });
}

function reasonOf({ label, detail }: Refusal, code: number | undefined): FailureReason {
  if (code !== undefined && isServerError(code)) return 'unavailable';
  const reason = (code === undefined ? undefined : REASONS.get(code)) ?? LABELS.get(label ?? '') ?? 'rejected';
  // The agent's server answers 404 "Session not found" where the vendor's own endpoints answer 1002.
  return reason === 'not-found' && /\bsession\b/i.test(detail ?? '') ? 'session-gone' : reason;
}

function isKnown({ code }: Refusal): boolean {
  return code !== undefined && REASONS.has(code);
}

function isServerError(code: number): boolean {
  return code >= 500 && code < 600;
}
