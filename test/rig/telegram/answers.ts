import type { ServerResponse } from 'node:http';
import type { Refusal } from './refusal.ts';

/** Answers with an error. */
export function refuse(response: ServerResponse, { status, message, parameters }: Refusal): void {
  const retry = parameters?.retry_after;
  if (retry !== undefined) response.setHeader('retry-after', retry);
  send(response, status, {
    ok: false,
    error_code: status,
    description: message,
    ...(parameters ? { parameters } : {}),
  });
}

/** Answers with JSON. */
export function send(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length });
  response.end(bytes);
}
