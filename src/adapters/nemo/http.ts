import type { Readable } from 'node:stream';
import { Agent, type Dispatcher, request as dispatch, errors } from 'undici';
import { Failure } from '../../core/errors.ts';
import { abortable } from './abortable.ts';
import { garbled, presentable } from './failures.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
  /** Ms for the whole exchange, the answer's body included. */
  readonly deadline?: number;
  /** Ms from the request to the answer's headers, and between two pieces of an upload. */
  readonly headersTimeout?: number;
  /** Ms between two pieces of the answer. */
  readonly idleTimeout?: number;
  readonly signal?: AbortSignal | undefined;
}

/** An answer whose headers are here. Its body is read to the end or destroyed. */
export interface HttpResponse {
  readonly status: number;
  readonly contentType: string;
  /** Bytes of the body, where the headers tell. */
  readonly contentLength?: number;
  readonly location?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly body: Readable;
  /** Turns an error of the body into what is thrown: the signal's reason or a `Failure`. */
  explain(error: unknown): unknown;
}

export interface Http {
  /**
   * One request on the wire, never repeated. Rejects with the signal's reason, or a `Failure`: `unreachable` if nothing
   * was sent, `interrupted` if the connection broke or the time ran out afterwards.
   */
  open(request: HttpRequest): Promise<HttpResponse>;
  /** Ends every connection at once. */
  close(): Promise<void>;
}

/** Answers that are read whole may not be larger, bytes. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
const ANSWER_MS = 30_000;

/** Connections for reading requests and downloads to one origin; more requests wait for one to be free. */
const MAX_KEPT = 256;

/**
 * HTTP on connections of our own. Reading requests share kept-alive connections and may be repeated; a POST gets a new
 * connection each time (`pipelining: 0`), because a kept one that the other side has just closed would leave it open
 * whether the POST arrived.
 */
export function createHttp(connectTimeout: number): Http {
  const connect = { timeout: connectTimeout };
  const kept = new Agent({ connect, headersTimeout: 0, bodyTimeout: 0, connections: MAX_KEPT });
  const fresh = new Agent({ connect, headersTimeout: 0, bodyTimeout: 0, pipelining: 0 });

  // An agent forgets a pool whose connections are all gone, even if another is just being made; so the exchanges
  // are stopped one by one.
  const running = new Set<AbortController>();
  return {
    open: (request) => exchange(request.method === 'GET' ? kept : fresh, request, running),
    async close() {
      for (const stop of running) stop.abort(new Error('the client was closed'));
      await Promise.all([kept.destroy(), fresh.destroy()]);
    },
  };
}

/**
 * The whole body as text. Throws like {@link Http.open}, and `garbled` beyond 32 MiB. An answer that has begun must end
 * within half a minute, whatever the limits of the request were.
 */
export async function readText(response: HttpResponse, method: 'GET' | 'POST'): Promise<string> {
  const { body } = response;
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const timer = setTimeout(() => body.destroy(new Error('the answer did not end')), ANSWER_MS);
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > MAX_ANSWER_BYTES) throw garbled(`an answer of more than ${MAX_ANSWER_BYTES} bytes`, method);
      text += decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    throw response.explain(error);
  } finally {
    clearTimeout(timer);
  }
  return text + decoder.decode();
}

async function exchange(agent: Agent, request: HttpRequest, running: Set<AbortController>): Promise<HttpResponse> {
  const { signal, deadline, method } = request;
  signal?.throwIfAborted();
  let sent = false;
  const stop = new AbortController();
  running.add(stop);
  const onAbort = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  const timer =
    deadline === undefined
      ? undefined
      : setTimeout(() => stop.abort(new Error(`no answer in ${deadline} ms`)), deadline);
  const release = () => {
    running.delete(stop);
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  };
  const explain = (error: unknown): unknown => {
    if (signal?.aborted) return signal.reason;
    return error instanceof Failure ? error : transportFailure(error, sent, method);
  };

  try {
    const answer = dispatch(request.url, {
      dispatcher: agent.compose(notingTheSending(() => (sent = true))),
      method,
      headers: request.headers,
      signal: stop.signal,
      headersTimeout: request.headersTimeout ?? 0,
      bodyTimeout: request.idleTimeout ?? 0,
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    const { statusCode, headers, body } = await abortable(answer, stop.signal);
    body.once('close', release);
    // A body that nobody is reading yet may fail all the same; whoever reads it gets the error then.
    body.on('error', () => {});
    return { status: statusCode, ...readHeaders(headers), body, explain };
  } catch (error) {
    release();
    throw explain(error);
  }
}

/** Tells when a request is about to be written: before that moment it certainly did not arrive. */
function notingTheSending(note: () => void): Dispatcher.DispatcherComposeInterceptor {
  return (next) => (options, handler) =>
    next(options, {
      onRequestStart(controller, context) {
        note();
        handler.onRequestStart?.(controller, context);
      },
      onRequestUpgrade: (...args) => handler.onRequestUpgrade?.(...args),
      onResponseStart: (...args) => handler.onResponseStart?.(...args),
      onResponseData: (...args) => handler.onResponseData?.(...args),
      onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
      onResponseError: (...args) => handler.onResponseError?.(...args),
    });
}

function transportFailure(error: unknown, sent: boolean, method: 'GET' | 'POST'): Failure {
  // An error of the parser carries the bytes that it could not read, and those may hold a token.
  const bytes = error instanceof errors.HTTPParserError;
  const message = bytes ? 'not HTTP' : error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error && error.code !== undefined ? `${error.code} ` : '';
  return new Failure(sent ? 'interrupted' : 'unreachable', {
    landed: sent && method !== 'GET' ? 'unknown' : 'no',
    detail: presentable(code + message),
    ...(bytes ? {} : { cause: error }),
  });
}

type Headers = Dispatcher.ResponseData['headers'];

function readHeaders(headers: Headers): Omit<HttpResponse, 'status' | 'body' | 'explain'> {
  const first = (name: string) => [headers[name]].flat()[0];
  const length = first('content-length');
  const location = first('location');
  const retryAfter = seconds(first('retry-after'));
  return {
    contentType: first('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '',
    ...(length !== undefined && /^\d+$/.test(length) ? { contentLength: Number(length) } : {}),
    ...(location === undefined ? {} : { location }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

/** `Retry-After` is a number of seconds or a date (RFC 9110). */
function seconds(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(value.trim())) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - Date.now()) / 1_000);
}
