import { join } from 'node:path';
import type { Simulator } from '../../src/adapters/simulator/simulator.ts';
import { type Program, startProgram } from './program.ts';
import type { BotApi } from './telegram/bot-api.ts';

/** Where the built program finds the two services, and where it keeps what it writes. */
export interface Surroundings {
  readonly api: Pick<BotApi, 'url' | 'token'>;
  readonly simulator: Pick<Simulator, 'url'>;
  readonly folder: string;
}

/** Starts `node dist/main.js` as an operator does who has a bot on Telegram; `env` adds to its settings. */
export function startTelegramProgram(
  { api, simulator, folder }: Surroundings,
  env: Readonly<Record<string, string>> = {},
): Program {
  return startProgram({
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.url,
    NEMO_API_URL: simulator.url,
    DATA_DIR: folder,
    STORE_URL: `sqlite://${join(folder, 'nemo.sqlite')}`,
    ALBUM_SECONDS: '0.1',
    ...env,
  });
}
