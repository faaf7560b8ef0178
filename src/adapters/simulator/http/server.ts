import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Call } from '../recorder.ts';
import { Refusal } from '../refusal.ts';
import { chanceOf, type Exchange, type Service } from '../service.ts';
import { type Answer, json, refused, send } from './answer.ts';
import { faulty } from './faulty.ts';
import { type Route, routeOf } from './routes.ts';
import { requireAttribution, violationsIn } from './rules.ts';

/** Bytes of a JSON body; scripts and drafts are far below. */
const maxJsonBytes = 16 * 1024 * 1024;

/** The service's HTTP side; not listening yet. */
export function createHttpServer(service: Service): Server {
  return createServer((request, response) => {
    handle(service, request, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) response.destroy();
      else void send(json({ code: 500, message: `simulator: ${error}` }, 500), response);
    });
  });
}

/** Record, let a fault have its way, else answer. A broken connection is nobody's fault here and ends in silence. */
async function handle(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/';
  const route = routeOf(request.method ?? 'GET', path.split('?')[0] ?? path);
  if (!route) return await send(json({ code: 404, message: 'no such endpoint' }, 404), response);
  const call = await callOf(service, route, request);
  service.recorder.record(call);
  for (const what of violationsIn(call)) service.recorder.violation(call, what);
  const exchange = { service, call, id: route.id ?? '', request };
  const answer = (): Promise<Answer> => answerTo(exchange);
  const fault = service.faults.take(route.kind, call.session);
  if (fault) await faulty(fault, { answer, request, response, clock: service.settings.clock });
  else await send(await answer(), response);
}

async function answerTo(exchange: Exchange): Promise<Answer> {
  const { call, service } = exchange;
  try {
    requireAttribution(call);
    // Loaded at the first call: the program starts with the service, but long before it needs an answer of it.
    const { endpoints } = await import('./endpoints.ts');
    const answer = await endpoints[call.kind](exchange);
    // Whatever the client is told has been written down before.
    if (call.method !== 'GET') await service.save();
    return answer;
  } catch (error) {
    if (error instanceof Refusal) return refused(error, chanceOf(exchange, String(error.code)));
    throw error;
  }
}

async function callOf({ settings }: Service, route: Route, request: IncomingMessage): Promise<Call> {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = Array.isArray(value) ? value[0] : value;
  const multipart = /^multipart\//i.test(headers['content-type'] ?? '');
  const text = multipart ? '' : await readText(request);
  const body = text === '' ? undefined : parseJson(text);
  return {
    kind: route.kind,
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers,
    body,
    session: route.kind === 'state' || route.kind === 'upload' ? route.id : sessionNamedIn(body),
    at: settings.clock.now(),
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size <= maxJsonBytes) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What is not JSON stays text, which no schema takes. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function sessionNamedIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const named: { session_id?: unknown; sessionId?: unknown } = body;
  const id = named.session_id ?? named.sessionId;
  return typeof id === 'string' ? id : undefined;
}
