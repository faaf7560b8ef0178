import { createTelegram, type Telegram, type TelegramOptions } from '../../src/bots/telegram/telegram.ts';
import { createHeldEvents } from './held-events.ts';
import { untilQuiet } from './quiet.ts';
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
  /** Whether an update has not been taken yet, or a job is open. */
  isUnderWay(): boolean;
  /** Resolves when all updates have been taken and nothing is open any more. */
  quiet(): Promise<void>;
}

/** Between two looks whether all is over, ms. */
const LOOK_MS = 20;

export async function startTelegramLife(options: TelegramLifeOptions = {}): Promise<TelegramLife> {
  const { albumMs = 50, staleMs = 60_000, webhook, store: wrap = (own) => own } = options;
  const api = await startBotApi(options.api);
  const held = createHeldEvents();
  const program = await startWholeProgram(
    { ...options, store: (own) => wrap(held.wrap(own)) },
    ({ store, clock, log }) =>
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

  const isUnderWay = () => held.count > 0 || api.pending.length > 0 || program.assistant.busy();

  return {
    api,
    isUnderWay,
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
    quiet: () =>
      untilQuiet({
        assistant: () => program.assistant,
        isUnderWay,
        calls: () => api.calls.filter(({ method }) => method !== 'getUpdates').length,
        lookMs: LOOK_MS,
      }),
    stop: program.stop,
    kill: program.kill,
    start: program.start,
    async end() {
      await program.end();
      await api.close();
    },
  };
}
