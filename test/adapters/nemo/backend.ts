import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { createNemoBackend, type NemoBackend, type NemoOptions } from '../../../src/adapters/nemo/client.ts';
import { Failure } from '../../../src/core/errors.ts';
import { createMailbox } from '../../../src/core/mailbox.ts';
import type { AgentEvent, AgentTurn, Call } from '../../../src/core/ports/backend.ts';
import type { Clock } from '../../../src/core/ports/clock.ts';
import type { Log } from '../../../src/core/ports/log.ts';
import { memoryStore } from '../../memory-store.ts';

/** A request that the server got, with its whole body unless the route reads it itself. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Answer = (response: ServerResponse, seen: Seen, request: IncomingMessage) => unknown;

/** `METHOD /path` to its answers, one per call; the last goes on. */
export type Routes = Record<string, Answer | readonly Answer[]>;

export interface TestServer {
  readonly url: string;
  readonly seen: Seen[];
  /** How often `METHOD /path` was called. */
  count(route: string): number;
  /** Replaces a route. */
  on(route: string, ...answers: Answer[]): void;
}

/** Routes that begin with `raw ` get the request before its body was read. */
export async function startServer(routes: Routes = {}): Promise<TestServer> {
  const table = new Map<string, Answer[]>(Object.entries(routes).map(([route, answer]) => [route, [answer].flat()]));
  const seen: Seen[] = [];
  const next = (route: string) => {
    const answers = table.get(route);
    return answers && answers.length > 1 ? answers.shift() : answers?.[0];
  };
  const server = createServer(async (request, response) => {
    const route = `${request.method} ${request.url}`;
    const raw = next(`raw ${route}`);
    const chunks: Buffer[] = [];
    if (!raw) for await (const chunk of request) chunks.push(chunk);
    const one: Seen = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    seen.push(one);
    const answer = raw ?? next(route) ?? json({ error: 'no such route' }, 404);
    await answer(response, one, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    seen,
    count: (route) => seen.filter((one) => `${one.method} ${one.path}` === route).length,
    on: (route, ...answers) => table.set(route, answers),
  };
}

/** A server that speaks no HTTP of its own: each connection is handed to `serve`. */
export async function startTcpServer(serve: (socket: Socket) => void): Promise<{ url: string; connections(): number }> {
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${portOf(server.address())}`, connections: () => connections };
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return text(JSON.stringify(body), status, { 'Content-Type': 'application/json', ...headers });
}

/** An envelope of success. */
export function data(value: unknown): Answer {
  return json({ code: 0, message: 'ok', data: value });
}

export function text(body: string, status = 200, headers: Record<string, string> = {}): Answer {
  return (response) => response.writeHead(status, headers).end(body);
}

/** A whole event stream with these payloads. */
export function events(...payloads: readonly unknown[]): Answer {
  const body = payloads.map((payload) => `data: ${JSON.stringify(payload)}\n\n`).join('');
  return text(body, 200, { 'Content-Type': 'text/event-stream' });
}

/** Breaks the connection without an answer. */
export const hangUp: Answer = (response) => response.socket?.resetAndDestroy();

export const TOKEN_ROUTE = 'POST /api/auth/anonymous-token';
export const TOKEN = 'nmv_usr_first';

export function tokenAnswer(token = TOKEN): Answer {
  return data({ token, user_id: 'anon_7', credits: 100, expires_at: new Date(7 * 86_400_000).toISOString() });
}

/** A clock that begins at 0 and never makes anybody wait: it jumps ahead instead, and remembers the waits. */
export function impatientClock(): Clock & { readonly slept: number[]; set(now: number): void } {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    set: (time) => {
      now = time;
    },
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
    after: () => () => {},
  };
}

export interface LogLine {
  readonly level: string;
  readonly fields: object;
  readonly message: string;
}

export function memoryLog(): Log & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const at = (level: string) => (fields: object, message: string) => void lines.push({ level, fields, message });
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

export interface Rig {
  readonly client: NemoBackend;
  readonly server: TestServer;
  readonly clock: ReturnType<typeof impatientClock>;
  readonly log: ReturnType<typeof memoryLog>;
  readonly store: ReturnType<typeof memoryStore>;
}

/** A client before a server that knows these routes, besides the one that gives anonymous tokens. */
export async function startRig(routes: Routes = {}, options: Partial<NemoOptions> = {}): Promise<Rig> {
  const server = await startServer({ [TOKEN_ROUTE]: tokenAnswer(), ...routes });
  const clock = impatientClock();
  const log = memoryLog();
  const store = memoryStore(clock.now);
  const client = createNemoBackend({
    apiUrl: server.url,
    webUrl: 'https://nemo.example',
    store,
    clock,
    log,
    platform: 'clawhub',
    ...options,
  });
  onTestFinished(() => client.close());
  return { client, server, clock, log, store };
}

export const call: Call = { skill: { name: 'some-skill', version: '1.2.3' } };

export const session = { sessionId: '7301234567890123456', taskId: '42' };

/** What a promise fails with; fails the test where it does not fail, or with anything but a `Failure`. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error = await promise.then(
    () => new Error('it succeeded'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw error;
  return error;
}

/** Every event of a turn. */
export async function collect(turn: AgentTurn): Promise<AgentEvent[]> {
  const all: AgentEvent[] = [];
  await turn.follow((event) => all.push(event));
  return all;
}

/** The events of a turn one by one; its end or failure comes after the last. */
export async function* oneByOne(turn: AgentTurn): AsyncGenerator<AgentEvent, void> {
  const box = createMailbox<AgentEvent>();
  const end = turn.follow((event) => box.put(event)).finally(() => box.close());
  end.catch(() => {});
  yield* box;
  await end;
}
