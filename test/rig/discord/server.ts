import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BrokenOff } from '../http/bodies.ts';
import type { Met } from '../http/faults.ts';
import { send, sendRefusal } from './answers.ts';
import { sendFile } from './cdn.ts';
import type { Fault } from './faults.ts';
import { limitedRefusal, spendRates } from './limiting.ts';
import { Refusal, refusal } from './refusal.ts';
import { type ApiRequest, nameOfRoute, type Route, readBody } from './request.ts';
import { findRoute } from './routes/routes.ts';
import type { Call, World } from './world.ts';

/** The HTTP side of Discord, with the gateway behind it; not listening yet. */
export function createHttpServer(world: World): Server {
  const server = createServer((request, response) => {
    handle(world, request, response).catch((error: unknown) => {
      world.violation(`the fake failed: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  });
  server.on('upgrade', (request, socket, head) => world.gateway.accept(world, request, socket, head));
  // Clients keep connections; one that ends under a call would look like a fault.
  server.keepAliveTimeout = 600_000;
  return server;
}

async function handle(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname.startsWith('/cdn/')) return sendFile(world, url, response);
  const path = /^\/api\/v10(\/.*)$/.exec(url.pathname)?.[1] ?? '';
  const found = findRoute(request.method ?? '', path);
  if (!found) {
    request.resume();
    world.violation(`the fake does not know ${request.method} ${path || url.pathname}`);
    return sendRefusal(response, refusal('notFound'));
  }
  await call(world, found.route, found.params, url.searchParams, request, response);
}

/** The channel that a call acts in, as far as its address or its token tells. */
function channelOfCall(world: World, params: Readonly<Record<string, string>>): string | undefined {
  if (params.channel) return params.channel;
  return params.token === undefined ? undefined : world.byToken.get(params.token)?.channel.id;
}

async function call(
  world: World,
  route: Route,
  params: Readonly<Record<string, string>>,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = nameOfRoute(route);
  const channel = channelOfCall(world, params);
  const met = world.faults.meet(name, channel);
  const made: Call = {
    route: name,
    params,
    query,
    body: undefined,
    uploads: [],
    channel,
    at: world.clock.now(),
    outcome: { kind: 'pending' },
  };
  let read: Pick<ApiRequest, 'body' | 'uploads'>;
  try {
    read = await readBody(request, met?.fault.kind === 'broken' ? (met.fault.bytes ?? 0) : undefined);
  } catch (error) {
    // Broken off by an ordered fault, or by the bot itself: nothing has landed.
    world.calls.push({ ...made, outcome: { kind: 'dropped', landed: false } });
    if (error instanceof Refusal) return sendRefusal(response, error);
    if (!(error instanceof BrokenOff) && !request.destroyed) throw error;
    return void request.socket.destroy();
  }
  const full = { ...made, body: read.body, uploads: [...read.uploads.values()] };
  world.calls.push(full);
  const complain = (what: string): void => world.violation(`${name}: ${what}`);
  const asked: ApiRequest = { params, query, ...read, complain };
  await answer(world, route, full, asked, met, request.headers.authorization, response);
}

/** Answers a call the way the fault that it met wants it, or as the server does. */
async function answer(
  world: World,
  route: Route,
  made: Call,
  asked: ApiRequest,
  met: Met<Fault> | undefined,
  key: string | undefined,
  response: ServerResponse,
): Promise<void> {
  const fault = met?.fault;
  if (fault?.kind === 'error') {
    return end(world, made, response, new Refusal(fault.status, fault.code, fault.message));
  }
  if (fault?.kind === 'limited') {
    return end(world, made, response, limitedRefusal(response, fault.seconds * 1000, fault.scope ?? 'user'));
  }
  if (fault?.kind === 'page') {
    made.outcome = { kind: 'refused', status: fault.status, code: 0, message: 'a page of HTML' };
    response.writeHead(fault.status, { 'content-type': 'text/html' });
    return void response.end(`<html><head><title>${fault.status} Bad Gateway</title></head><body></body></html>`);
  }
  if (fault?.kind === 'hanging') {
    made.outcome = { kind: 'hanging' };
    await met?.released;
  }
  const result = await perform(world, route, made, asked, key, response);
  if (fault?.kind === 'silent') {
    made.outcome = { kind: 'dropped', landed: !(result instanceof Refusal) };
    return void response.destroy();
  }
  if (fault?.kind === 'slow') await world.clock.sleep(fault.ms);
  end(world, made, response, result);
}

/** What the route gives, or what it is refused with. */
async function perform(
  world: World,
  route: Route,
  { params }: Call,
  asked: ApiRequest,
  key: string | undefined,
  response: ServerResponse,
): Promise<unknown> {
  if (!route.open && key !== `Bot ${world.token}`) return refusal('unauthorized');
  try {
    spendRates(world, route, params, response);
    return await route.play(world, asked);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function end(world: World, made: Call, response: ServerResponse, result: unknown): void {
  if (!(result instanceof Refusal)) {
    made.outcome = { kind: 'ok', result };
    send(response, result);
    return;
  }
  const { status, code, message } = result;
  made.outcome = { kind: 'refused', status, code, message };
  if (code === 50035) world.violation(`${made.route}: ${message} ${JSON.stringify(result.more.errors)}`);
  const shared = response.getHeader('x-ratelimit-scope') === 'shared';
  if (status === 401 || status === 403 || (status === 429 && !shared)) {
    world.invalid.push({ route: made.route, status, code, channel: made.channel, at: made.at });
  }
  sendRefusal(response, result);
}
