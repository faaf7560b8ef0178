import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../../core/ports/log.ts';
import { loggable } from './trouble.ts';

/** The header that Telegram repeats the secret in (platform-facts C15). */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
/** Updates are a few kilobytes; this is far beyond the longest. */
const MOST_BYTES = 1024 * 1024;

export interface WebhookOptions {
  readonly secret: string;
  /** Writes updates down. */
  readonly take: (updates: readonly unknown[]) => Promise<void>;
  readonly log: Log;
}

/**
 * Answers Telegram's calls: 200 once the update is written down, so that one that could not be comes again (C16); 401
 * without the secret, which is compared in constant time.
 */
export function createWebhook({ secret, take, log }: WebhookOptions) {
  const wanted = digest(secret);

  async function statusFor(request: IncomingMessage): Promise<number> {
    if (request.method !== 'POST') return 405;
    const given = request.headers[SECRET_HEADER];
    if (typeof given !== 'string' || !timingSafeEqual(digest(given), wanted)) return 401;
    if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return 413;
    const body = await readBody(request);
    if (body === undefined) return 413;
    const update = parsed(body);
    if (update === undefined) return 400;
    await take([update]);
    return 200;
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      response.statusCode = await statusFor(request);
    } catch (error) {
      log.error({ err: loggable(error) }, 'an update could not be written down; Telegram sends it again');
      response.statusCode = 500;
    }
    response.end();
    request.resume();
  };
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}

/** Undefined where it is too large; it is heard out all the same, so that the answer is. */
async function readBody(request: AsyncIterable<Buffer>): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return size > MOST_BYTES ? undefined : Buffer.concat(chunks).toString('utf8');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
