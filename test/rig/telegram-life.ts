import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/adapters/clock/system-clock.ts';
import { createScripts } from '../../src/adapters/documents/scripts.ts';
import { createNemoBackend } from '../../src/adapters/nemo/client.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/adapters/simulator/simulator.ts';
import { loadSkills } from '../../src/adapters/skills/load-skills.ts';
import { openSqlite } from '../../src/adapters/store/sqlite.ts';
import { createTelegram, type TelegramOptions } from '../../src/bots/telegram/telegram.ts';
import { type Assistant, createAssistant } from '../../src/core/assistant/assistant.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import type { Store } from '../../src/core/ports/store.ts';
import type { Settings } from '../../src/core/settings.ts';
import { calm, listLog, shortWaits } from './conversation.ts';
import { beginLife } from './life.ts';
import { type BotApi, startBotApi } from './telegram/bot-api.ts';
import type { BotApiOptions } from './telegram/options.ts';

export interface TelegramLifeOptions {
  readonly api?: BotApiOptions;
  readonly simulator?: Partial<SimulatorOptions>;
  readonly settings?: Settings;
  readonly clock?: Clock;
  readonly webhook?: TelegramOptions['webhook'];
  readonly albumMs?: number;
  readonly staleMs?: number;
  /** Stands between the program and its SQLite file. */
  readonly store?: (store: Store) => Store;
}

/** The whole program on Telegram: the real SDK, a real store, the built-in backend, and a Bot API on loopback. */
export interface TelegramLife {
  readonly api: BotApi;
  readonly simulator: Simulator;
  readonly assistant: Assistant;
  readonly log: readonly string[];
  /** How the taking of updates ended; undefined as long as it goes on. */
  readonly ended: unknown;
  /** The handler of the webhook, where there is one. */
  readonly webhook: Awaited<ReturnType<typeof createTelegram>>['webhook'];
  /** Resolves when all updates have been taken and nothing is open any more. */
  quiet(): Promise<void>;
  /** Stops as on SIGTERM; `start` goes on. */
  stop(): Promise<void>;
  /** Ends as on SIGKILL: nothing of the process is heard of any more. */
  kill(): Promise<void>;
  start(): Promise<void>;
  end(): Promise<void>;
}

/** What cannot be said in that time at a stop is let go of, ms. */
const LAST_WORDS_MS = 500;

export async function startTelegramLife(options: TelegramLifeOptions = {}): Promise<TelegramLife> {
  const folder = await mkdtemp(join(tmpdir(), 'telegram-'));
  const api = await startBotApi(options.api);
  const simulator = await startSimulator({ pace: 0, seed: 7, manners: calm, ...options.simulator });
  const clock = options.clock ?? systemClock;
  const log: string[] = [];
  let running: Awaited<ReturnType<typeof build>> | undefined = await build();

  async function build() {
    const life = beginLife();
    const logger = life.log(listLog(log));
    const opened = await openSqlite(`sqlite://${join(folder, 'nemo.sqlite')}`, systemClock);
    const store = life.store(options.store ? options.store(opened.store) : opened.store);
    const telegram = await createTelegram({
      token: api.token,
      apiRoot: api.url,
      store,
      clock,
      log: logger,
      albumMs: options.albumMs ?? 50,
      staleMs: options.staleMs ?? 60_000,
      ...(options.webhook ? { webhook: options.webhook } : {}),
    });
    const backend = createNemoBackend({
      apiUrl: simulator.url,
      webUrl: 'https://nemovideo.com',
      store,
      clock,
      log: logger,
      platform: 'unknown',
      rateLimitSeconds: 0.01,
    });
    const { skills } = await loadSkills('skills', 'free-video-generation-llm', logger);
    const assistant = createAssistant({
      store,
      backend,
      skills,
      scripts: createScripts({ reader: new URL('../../dist/adapters/documents/reader.js', import.meta.url) }),
      clock,
      settings: options.settings ?? shortWaits,
      log: logger,
      platformOf: (chat) => (telegram.platform.owns(chat) ? life.platform(telegram.platform) : undefined),
    });
    await assistant.resume();
    let ended: unknown;
    const run = telegram
      .run(assistant, () => undefined)
      .then(
        () => {
          ended ??= 'paused';
        },
        (error) => {
          ended = error;
        },
      );
    return { telegram, assistant, backend, opened, life, run, ended: () => ended };
  }

  function now() {
    if (!running) throw new Error('the program does not run');
    return running;
  }

  async function put(): Promise<void> {
    await now().backend.close();
    await now().opened.close();
    running = undefined;
  }

  async function stop(): Promise<void> {
    const { telegram, assistant } = now();
    telegram.pause();
    const callOff = systemClock.after(LAST_WORDS_MS, () => telegram.stop());
    await assistant.halt();
    callOff();
    telegram.stop();
    await now().run;
    await put();
  }

  return {
    api,
    simulator,
    log,
    get assistant() {
      return now().assistant;
    },
    get ended() {
      return now().ended();
    },
    get webhook() {
      return now().telegram.webhook;
    },
    async quiet() {
      for (let rounds = 0; rounds < 3; rounds += 1) {
        while (api.pending.length > 0) await systemClock.sleep(5);
        await systemClock.sleep((options.albumMs ?? 50) + 10);
        await now().assistant.idle();
      }
    },
    stop,
    async kill() {
      now().life.end();
      now().telegram.pause();
      now().telegram.stop();
      await put();
    },
    async start() {
      running = await build();
    },
    async end() {
      if (running) await stop();
      await simulator.close();
      await api.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
