import type { IncomingMessage } from 'node:http';
import { BrokenOff, chunksOf, upTo } from '../http/bodies.ts';
import { collect, readParts } from '../http/multipart.ts';
import { receiveUpload, type Upload } from '../http/uploads.ts';
import type { RateLimits } from './options.ts';
import { refusal } from './refusal.ts';
import type { World } from './world.ts';

/** A call as a route gets it. */
export interface ApiRequest {
  /** Ids in the address by their names in the route. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** JSON, unread; undefined where there is none. */
  readonly body: unknown;
  /** By the number in `files[n]`. */
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Told of what the original forgives. */
  complain(what: string): void;
}

/** What a call does. The result is the answer's body; undefined is 204. Throws a `Refusal`. */
export type Play = (world: World, request: ApiRequest) => unknown;

/** One address with one method. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** `/channels/:channel/messages`. */
  readonly path: string;
  readonly rate: keyof RateLimits;
  /** Interactions carry their own key in the address and are not under the global limit (platform-facts B10). */
  readonly open?: boolean;
  readonly play: Play;
}

/** What a body carries. */
export interface Body {
  readonly body: unknown;
  readonly uploads: ReadonlyMap<string, Upload>;
}

/** Reads JSON, or a form with `payload_json` and `files[n]`. `breakAfter`: bytes of the first file that get through. */
export async function readBody(request: IncomingMessage, breakAfter: number | undefined): Promise<Body> {
  const type = request.headers['content-type'] ?? '';
  if (/^multipart\/form-data/i.test(type)) return readForm(request, type, breakAfter);
  const text = (await collect(chunksOf(request))).toString('utf8');
  if (breakAfter !== undefined) throw new BrokenOff();
  return { body: text === '' ? undefined : parse(text), uploads: new Map() };
}

async function readForm(request: IncomingMessage, type: string, breakAfter: number | undefined): Promise<Body> {
  const uploads = new Map<string, Upload>();
  let body: unknown;
  for await (const { name, fileName, content } of readParts(chunksOf(request), type)) {
    if (name === 'payload_json') {
      body = parse((await collect(content)).toString('utf8'));
      continue;
    }
    const number = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (number === undefined || fileName === undefined) continue;
    uploads.set(number, await receiveUpload(fileName, breakAfter === undefined ? content : upTo(content, breakAfter)));
  }
  if (breakAfter !== undefined) throw new BrokenOff();
  return { body, uploads };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('invalidJson');
  }
}

/** The route's name in orders, calls and traces. */
export function nameOfRoute({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} ${path}`;
}
