import { decoded } from './percent.ts';

/** Every kind of call that the service knows (protocol, "Endpoints"). */
export type CallKind =
  | 'token'
  | 'session'
  | 'claim'
  | 'message'
  | 'upload'
  | 'credits'
  | 'state'
  | 'render'
  | 'render-status'
  | 'render-cancel'
  | 'render-download'
  | 'file';

export interface Route {
  readonly kind: CallKind;
  /** What stands in the path: a session, a render, a file. */
  readonly id: string | undefined;
}

const table: readonly (readonly [method: string, path: RegExp, kind: CallKind])[] = [
  ['POST', /^\/api\/auth\/anonymous-token$/, 'token'],
  ['POST', /^\/api\/tasks\/me\/with-session\/nemo_agent$/, 'session'],
  ['POST', /^\/api\/auth\/claim-token$/, 'claim'],
  ['POST', /^\/run_sse$/, 'message'],
  ['POST', /^\/api\/upload-video\/nemo_agent\/me\/([^/]+)$/, 'upload'],
  ['GET', /^\/api\/credits\/balance\/simple$/, 'credits'],
  ['GET', /^\/api\/state\/nemo_agent\/me\/([^/]+)\/latest$/, 'state'],
  ['POST', /^\/api\/render\/proxy\/lambda$/, 'render'],
  ['GET', /^\/api\/render\/proxy\/lambda\/([^/]+)$/, 'render-status'],
  ['POST', /^\/api\/render\/proxy\/lambda\/([^/]+)\/cancel$/, 'render-cancel'],
  ['GET', /^\/api\/render\/proxy\/([^/]+)\/download$/, 'render-download'],
  ['GET', /^\/cdn\/(.+)$/, 'file'],
];

/** What a request asks for; `undefined` where the service has nothing at that address. */
export function routeOf(method: string, path: string): Route | undefined {
  for (const [verb, pattern, kind] of table) {
    const match = verb === method ? pattern.exec(path) : null;
    if (match) return { kind, id: match[1] === undefined ? undefined : decoded(match[1]) };
  }
  return undefined;
}
