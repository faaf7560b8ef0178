import { z } from 'zod';
import { Failure } from '../../core/errors.ts';
import { garbled, type Refusal, refusalFailure } from './failures.ts';
import { type HttpResponse, readText } from './http.ts';

/** A whole answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly method: 'GET' | 'POST';
  readonly text: string;
  /** Seconds, from `Retry-After`. */
  readonly retryAfter?: number;
}

const Words = z.string().trim().min(1).optional().catch(undefined);
const Code = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^-?\d{1,9}$/)
      .transform(Number),
  ])
  .optional()
  .catch(undefined);
const Told = z.object({ code: Code, message: Words, msg: Words, error: Words, detail: Words });
const Nested = z.union([z.string().transform((message) => ({ message: message.trim() || undefined })), Told]);

const Envelope = Told.extend({
  success: z.boolean().optional().catch(undefined),
  error: Nested.nullish().catch(undefined),
  detail: Nested.nullish().catch(undefined),
  data: z.unknown().optional(),
  status: z.unknown().optional(),
});

/** Reads an answer to its end. One that is an error already stays that error if its body breaks off. */
export async function readAnswer(response: HttpResponse, method: 'GET' | 'POST'): Promise<Answer> {
  const { status, retryAfter } = response;
  const text = await readText(response, method).catch((error: unknown) => {
    if (status < 300 || !(error instanceof Failure)) throw error;
    return '';
  });
  return { status, method, text, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/**
 * What the backend has to give: the `data` of an envelope, or the answer itself where it came bare. Throws the
 * `Failure` that a code, an HTTP status, `success: false` or a lone `error` means, and `garbled` for an answer that is
 * neither JSON nor an error.
 */
export function openAnswer(answer: Answer): unknown {
  const body = acceptAnswer(answer);
  if (body === undefined) {
    throw garbled(answer.text ? `not JSON: ${answer.text}` : 'an empty answer', answer.method);
  }
  return payloadOf(body);
}

/**
 * For calls whose success says nothing: throws the failure that the answer states, else returns its JSON, `undefined`
 * where it holds none.
 */
export function acceptAnswer(answer: Answer): unknown {
  const body = parseJson(answer.text);
  const refusal = refusalOf(body);
  if (refusal || answer.status < 200 || answer.status > 299) {
    const told = refusal ?? wordsOf(body) ?? (answer.text.trim() ? { detail: answer.text } : {});
    throw refusalFailure(told, answer);
  }
  return body;
}

/**
 * The refusal that a JSON value states: a code other than 0, `success: false`, or an `error` that stands alone. Absent
 * where the value states none; an export job tells its own `error` beside its `status`.
 */
export function refusalOf(body: unknown): Refusal | undefined {
  const envelope = Envelope.safeParse(body);
  if (!envelope.success) return undefined;
  const { code, success, error, status, data } = envelope.data;
  const { code: nestedCode, detail: words } = wordsOf(body) ?? {};
  const stated = code ?? nestedCode;
  const alone = error != null && code !== 0 && success !== true && status === undefined && data == null;
  if (!(stated !== undefined && stated !== 0) && success !== false && !alone) return undefined;
  return {
    ...(stated === undefined || stated === 0 ? {} : { code: stated }),
    ...(words === undefined ? {} : { detail: words }),
  };
}

/** What is inside an envelope; a value without one as it is. */
export function payloadOf(body: unknown): unknown {
  const envelope = Envelope.safeParse(body);
  return envelope.success ? (envelope.data.data ?? body) : body;
}

/** A parsed JSON text; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function wordsOf(body: unknown): Refusal | undefined {
  const envelope = Envelope.safeParse(body);
  if (!envelope.success) return undefined;
  const { code, message, msg, error, detail } = envelope.data;
  const nested: z.infer<typeof Told> = { ...error, ...detail };
  const words = message ?? msg ?? nested.message ?? nested.msg ?? nested.error ?? nested.detail;
  const stated = code ?? nested.code;
  return {
    ...(stated === undefined ? {} : { code: stated }),
    ...(words === undefined ? {} : { detail: words }),
  };
}
