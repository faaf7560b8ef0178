import { systemClock } from '../../src/adapters/clock/system-clock.ts';
import { createTelegram, type Telegram, type TelegramOptions } from '../../src/bots/telegram/telegram.ts';
import { type BotApi, startBotApi } from './telegram/bot-api.ts';
import type { BotApiOptions } from './telegram/options.ts';
import { type ProgramOptions, startWholeProgram, type WholeProgram } from './whole-program.ts';

export interface TelegramLifeOptions extends ProgramOptions {
  readonly api?: BotApiOptions;
  readonly webhook?: TelegramOptions['webhook'];
  readonly albumMs?: number;
  readonly staleMs?: number;
}

/** The whole program on Telegram, with the real SDK and a Bot API on loopback. */
export interface TelegramLife extends Omit<WholeProgram<Telegram>, 'bot' | 'connected'> {
  readonly api: BotApi;
  /** The handler of the webhook, where there is one. */
  readonly webhook: Telegram['webhook'];
  /** Resolves when all updates have been taken and nothing is open any more. */
  quiet(): Promise<void>;
}

export async function startTelegramLife(options: TelegramLifeOptions = {}): Promise<TelegramLife> {
  const { albumMs = 50, staleMs = 60_000, webhook } = options;
  const api = await startBotApi(options.api);
  const program = await startWholeProgram(options, ({ store, clock, log }) =>
    createTelegram({
      token: api.token,
      apiRoot: api.url,
      store,
      clock,
      log,
      albumMs,
      staleMs,
      ...(webhook ? { webhook } : {}),
    }),
  );

  return {
    api,
    simulator: program.simulator,
    log: program.log,
    get assistant() {
      return program.assistant;
    },
    get ended() {
      return program.ended;
    },
    get webhook() {
      return program.bot.webhook;
    },
    async quiet() {
      do {
        while (api.pending.length > 0) await systemClock.sleep(5);
        await program.quiet();
      } while (api.pending.length > 0);
    },
    stop: program.stop,
    kill: program.kill,
    start: program.start,
    async end() {
      await program.end();
      await api.close();
    },
  };
}
