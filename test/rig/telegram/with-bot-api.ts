import { Api, GrammyError } from 'grammy';
import { afterEach } from 'vitest';
import { type BotApi, startBotApi } from './bot-api.ts';
import type { BotApiOptions } from './options.ts';

const started: BotApi[] = [];

afterEach(async () => {
  for (const api of started.splice(0)) await api.close();
});

/** A fake for one test, and the real grammY talking to it. Ends with the test. */
export async function withBotApi(options: BotApiOptions = {}) {
  const api = await startBotApi({ pacing: false, ...options });
  started.push(api);
  return { api, bot: new Api(api.token, { apiRoot: api.url }) };
}

/** What a call is refused with: `400 Bad Request: …`. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof GrammyError) return `${error.error_code} ${error.description}`;
    throw error;
  }
  throw new Error('the call went well');
}
