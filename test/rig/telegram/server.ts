import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BrokenOff } from '../http/bodies.ts';
import type { Met } from '../http/faults.ts';
import { sendJson } from '../http/json.ts';
import { refuse } from './answers.ts';
import type { Arguments } from './arguments.ts';
import { text } from './arguments.ts';
import { readArguments } from './bodies.ts';
import { sendFile } from './downloads.ts';
import type { Fault } from './faults.ts';
import { played } from './methods/played.ts';
import { Refusal } from './refusal.ts';
import { complaints } from './shapes.ts';
import { unplayed } from './signatures.ts';
import type { Call, World } from './world.ts';

/** The HTTP side of the Bot API; not listening yet. */
export function createHttpServer(world: World): Server {
  const server = createServer((request, response) => {
    handle(world, request, response).catch((error: unknown) => {
      world.violation(`the fake failed: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  });
  // Clients keep connections; one that ends under a call would look like a fault.
  server.keepAliveTimeout = 600_000;
  return server;
}

async function handle(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(url.pathname);
  if (file) return sendFile(world, file[1] ?? '', decodeURIComponent(file[2] ?? ''), response);
  const [, token, name = ''] = /^\/bot([^/]+)\/(\w*)\/?$/.exec(url.pathname) ?? [];
  if (token === undefined) return refuse(response, new Refusal(404, 'Not Found'));
  if (token !== world.token) {
    request.resume();
    return refuse(response, new Refusal(401, 'Unauthorized'));
  }
  await call(world, methodNamed(name), url.searchParams, request, response);
}

const names = new Map([...Object.keys(played), ...unplayed].map((name) => [name.toLowerCase(), name]));

/** The server does not care for capitals. */
function methodNamed(name: string): string {
  return names.get(name.toLowerCase()) ?? name;
}

async function call(
  world: World,
  method: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let met: Met<Fault> | undefined;
  let asked = false;
  let read: ReadonlyMap<string, string> = new Map();
  function meet(chat: string | undefined): Met<Fault> | undefined {
    if (!asked) met = world.faults.meet(method, chat);
    asked = true;
    return met;
  }
  let args: Arguments;
  try {
    args = await readArguments(request, query, (texts) => {
      read = texts;
      const fault = meet(texts.get('chat_id'))?.fault;
      return fault?.kind === 'broken' ? (fault.bytes ?? 0) : undefined;
    });
  } catch (error) {
    if (error instanceof Refusal) return refuse(response, error);
    // Broken off by an ordered fault, or by the bot itself: nothing has landed.
    record(world, method, { texts: read, uploads: new Map() }).outcome = { kind: 'dropped', landed: false };
    if (!(error instanceof BrokenOff) && !request.destroyed) throw error;
    return void request.socket.destroy();
  }
  const made = record(world, method, args);
  await answer(world, made, meet(args.texts.get('chat_id')), response);
}

function record(world: World, method: string, args: Arguments): Call {
  const chat = text(args, 'chat_id');
  const call: Call = {
    method,
    args,
    chat: /^-?\d+$/.test(chat) ? Number(chat) : undefined,
    at: world.clock.now(),
    outcome: { kind: 'pending' },
  };
  world.calls.push(call);
  return call;
}

/** Answers a call the way the fault that it met wants it, or as the server does. */
async function answer(world: World, call: Call, met: Met<Fault> | undefined, response: ServerResponse): Promise<void> {
  const fault = met?.fault;
  if (fault?.kind === 'error') {
    return end(call, response, new Refusal(fault.status, fault.description, fault.parameters));
  }
  if (fault?.kind === 'limited') {
    const description = `Too Many Requests: retry after ${fault.seconds}`;
    return end(call, response, new Refusal(429, description, { retry_after: fault.seconds }));
  }
  if (fault?.kind === 'page') {
    call.outcome = { kind: 'refused', status: fault.status, description: 'a page of HTML' };
    response.writeHead(fault.status, { 'content-type': 'text/html' });
    return void response.end(`<html><head><title>${fault.status} Bad Gateway</title></head><body></body></html>`);
  }
  if (fault?.kind === 'broken') {
    call.outcome = { kind: 'dropped', landed: false };
    return void response.destroy();
  }
  if (fault?.kind === 'hanging') await met?.released;
  const result = await perform(world, call);
  if (fault?.kind === 'silent') {
    call.outcome = { kind: 'dropped', landed: !(result instanceof Refusal) };
    return void response.destroy();
  }
  if (fault?.kind === 'slow') await world.clock.sleep(fault.ms);
  end(call, response, result);
}

/** What the method gives, or what it is refused with. */
async function perform(world: World, { method, args }: Call): Promise<unknown> {
  const play = played[method];
  if (!play) {
    if (!unplayed.includes(method)) return new Refusal(404, 'Not Found: method not found');
    world.violation(`the fake does not know ${method}`);
    return new Refusal(501, `Not Implemented: the fake does not know ${method}`);
  }
  for (const what of complaints(method, args)) world.violation(`${method}: ${what}`);
  const sizes = [...args.uploads.values()].map(({ size }) => size);
  if (sizes.some((size) => size > world.limits.uploadBytes)) return new Refusal(413, 'Request Entity Too Large');
  try {
    return await play(world, args);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function end(call: Call, response: ServerResponse, result: unknown): void {
  if (result instanceof Refusal) {
    call.outcome = { kind: 'refused', status: result.status, description: result.message };
    refuse(response, result);
  } else {
    call.outcome = { kind: 'ok', result };
    sendJson(response, 200, { ok: true, result });
  }
}
