import type { ServerResponse } from 'node:http';
import { sendJson } from '../http/json.ts';
import type { Refusal } from './refusal.ts';

/** Answers with an error. */
export function refuse(response: ServerResponse, { status, message, parameters }: Refusal): void {
  const retry = parameters?.retry_after;
  if (retry !== undefined) response.setHeader('retry-after', retry);
  sendJson(response, status, {
    ok: false,
    error_code: status,
    description: message,
    ...(parameters ? { parameters } : {}),
  });
}
