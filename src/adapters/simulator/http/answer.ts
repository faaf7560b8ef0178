import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Random } from '../random.ts';
import type { Refusal } from '../refusal.ts';

/** What a call is answered with. */
export type Answer =
  | {
      readonly kind: 'bytes';
      readonly status: number;
      readonly type: string;
      readonly body: Uint8Array;
      readonly headers?: Record<string, string>;
    }
  | { readonly kind: 'file'; readonly path: string; readonly size: number; readonly type: string }
  /** An event stream; `start` begins the work, and goes on with it whether or not anybody listens. */
  | { readonly kind: 'events'; readonly start: (sink: Sink) => Promise<void> };

/** Where a turn writes to. Writing to a client that has gone does nothing. */
export interface Sink {
  write(bytes: string | Uint8Array): void;
  /** Kills the connection, once what was written has been handed to it. */
  destroy(): Promise<void>;
}

/** Where a turn writes to when nobody listens. */
export const nobody: Sink = { write: () => undefined, destroy: () => Promise.resolve() };

export function json(value: unknown, status = 200): Answer {
  return { kind: 'bytes', status, type: 'application/json', body: Buffer.from(JSON.stringify(value)) };
}

/** The service's usual envelope. */
export function envelope(data: object): Answer {
  return json({ code: 0, message: 'success', data });
}

/** Statuses under which the service's own codes have been seen; HTTP 200 is always one of them. */
const statuses: Readonly<Record<number, readonly [number, ...number[]]>> = {
  1001: [200, 401],
  1002: [200, 404],
  2001: [200],
  4001: [200, 400],
  4002: [200, 413],
};

/** A refusal as it stands on the wire: an envelope, or an HTTP error in one of the published forms. */
export function refused({ code, message }: Refusal, random: Random): Answer {
  const known = statuses[code];
  if (known) return json({ code, message }, random.pick(known));
  return json(random.chance(0.5) ? { code, message } : { success: false, error: message }, code);
}

/** Writes an answer out. Resolves once it is written, or the client has gone. */
export async function send(answer: Answer, response: ServerResponse): Promise<void> {
  switch (answer.kind) {
    case 'bytes':
      writeHead(answer, response);
      await new Promise<void>((resolve) => {
        response.once('close', resolve);
        response.end(answer.body, () => resolve());
      });
      return;
    case 'file':
      response.writeHead(200, { 'content-type': answer.type, 'content-length': answer.size });
      await pipeline(createReadStream(answer.path), response).catch(() => undefined);
      return;
    case 'events':
      writeEventsHead(response);
      await answer.start(responseSink(response));
      response.end();
  }
}

export function writeHead(answer: Extract<Answer, { kind: 'bytes' }>, response: ServerResponse): void {
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'content-length': answer.body.length,
    ...answer.headers,
  });
}

export function writeEventsHead(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.flushHeaders();
}

function responseSink(response: ServerResponse): Sink {
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  let written = Promise.resolve();
  return {
    write(bytes) {
      if (response.destroyed) return;
      written = new Promise((resolve) => {
        response.write(bytes, () => resolve());
      });
    },
    async destroy() {
      await Promise.race([written, closed]);
      response.destroy();
    },
  };
}
