import type { ServerResponse } from 'node:http';
import type { Refusal } from './refusal.ts';

/** Answers with an error. */
export function sendRefusal(response: ServerResponse, { status, code, message, more }: Refusal): void {
  write(response, status, { message, code, ...more });
}

/** Answers with JSON, or with 204 where there is nothing to tell. */
export function send(response: ServerResponse, body: unknown): void {
  if (body === undefined) response.writeHead(204).end();
  else write(response, 200, body);
}

function write(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length });
  response.end(bytes);
}
