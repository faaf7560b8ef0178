import type { ServerResponse } from 'node:http';
import { sendJson } from '../http/json.ts';
import type { Refusal } from './refusal.ts';

/** Answers with an error. */
export function sendRefusal(response: ServerResponse, { status, code, message, more }: Refusal): void {
  sendJson(response, status, { message, code, ...more });
}

/** Answers with JSON, or with 204 where there is nothing to tell. */
export function send(response: ServerResponse, body: unknown): void {
  if (body === undefined) response.writeHead(204).end();
  else sendJson(response, 200, body);
}
