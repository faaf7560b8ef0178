import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/adapters/clock/system-clock.ts';
import { createScripts } from '../../src/adapters/documents/scripts.ts';
import { createNemoBackend } from '../../src/adapters/nemo/client.ts';
import { createPictures } from '../../src/adapters/pictures/pictures.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/adapters/simulator/simulator.ts';
import { loadSkills } from '../../src/adapters/skills/load-skills.ts';
import { openSqlite } from '../../src/adapters/store/sqlite.ts';
import { type Assistant, createAssistant } from '../../src/core/assistant/assistant.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import type { Log } from '../../src/core/ports/log.ts';
import type { Platform } from '../../src/core/ports/platform.ts';
import type { Skills } from '../../src/core/ports/skills.ts';
import type { Store } from '../../src/core/ports/store.ts';
import type { Settings } from '../../src/core/settings.ts';
import { calm, listLog, shortWaits } from './conversation.ts';
import { beginLife } from './life.ts';

/** What a test may want to be different about the program. */
export interface ProgramOptions {
  readonly simulator?: Partial<SimulatorOptions>;
  readonly settings?: Settings;
  readonly clock?: Clock;
  /** Whether timelines are drawn; words alone otherwise, as where the machine cannot draw. */
  readonly pictures?: boolean;
  /** Stands between the program and its SQLite file. */
  readonly store?: (store: Store) => Store;
}

/** A platform's bot, as `main` runs it. */
export interface Bot {
  readonly platform: Platform;
  run(assistant: Assistant, connected: () => void): Promise<void>;
  pause(): void;
  stop(): unknown;
}

/** What a bot is made from. */
export interface Parts {
  readonly store: Store;
  readonly skills: Skills;
  readonly clock: Clock;
  readonly log: Log;
}

/** The whole program with one bot, in this process: a real store, the built-in backend over HTTP. */
export interface WholeProgram<B extends Bot> {
  readonly bot: B;
  readonly simulator: Simulator;
  readonly assistant: Assistant;
  readonly log: readonly string[];
  /** How the bot's run ended; undefined as long as it goes on. */
  readonly ended: unknown;
  /** Resolves when the bot has connected, or has given up. */
  readonly connected: Promise<void>;
  /** Stops as on SIGTERM; `start` goes on. */
  stop(): Promise<void>;
  /** Ends as on SIGKILL: nothing of the process is heard of any more. */
  kill(): Promise<void>;
  start(): Promise<void>;
  end(): Promise<void>;
}

/** What cannot be said in that time at a stop is let go of, ms. */
const LAST_WORDS_MS = 500;

export async function startWholeProgram<B extends Bot>(
  options: ProgramOptions,
  create: (parts: Parts) => B | Promise<B>,
): Promise<WholeProgram<B>> {
  const folder = await mkdtemp(join(tmpdir(), 'program-'));
  const simulator = await startSimulator({ pace: 0, seed: 7, manners: calm, ...options.simulator });
  const clock = options.clock ?? systemClock;
  const lines: string[] = [];
  let running: Awaited<ReturnType<typeof build>> | undefined = await build();

  async function build() {
    const life = beginLife();
    const log = life.log(listLog(lines));
    const opened = await openSqlite(`sqlite://${join(folder, 'nemo.sqlite')}`, systemClock);
    const store = life.store(options.store ? options.store(opened.store) : opened.store);
    const { skills } = await loadSkills('skills', 'free-video-generation-llm', log);
    const bot = await create({ store, skills, clock, log });
    const backend = createNemoBackend({
      apiUrl: simulator.url,
      webUrl: 'https://nemovideo.com',
      store,
      clock,
      log,
      platform: 'unknown',
      rateLimitSeconds: 0.01,
    });
    const assistant = createAssistant({
      store,
      backend,
      skills,
      scripts: createScripts({ reader: new URL('../../dist/adapters/documents/reader.js', import.meta.url) }),
      ...(options.pictures ? { pictures: createPictures(log) } : {}),
      clock,
      settings: options.settings ?? shortWaits,
      log,
      platformOf: (chat) => (bot.platform.owns(chat) ? life.platform(bot.platform) : undefined),
    });
    await assistant.resume();
    return { bot, assistant, backend, opened, life, ...begin(bot, assistant) };
  }

  function begin(bot: B, assistant: Assistant) {
    let ended: unknown;
    let tell: () => void = () => undefined;
    const connected = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const run = bot
      .run(assistant, tell)
      .then(
        () => {
          ended ??= 'paused';
        },
        (error) => {
          ended = error;
        },
      )
      .finally(tell);
    return { run, connected, ended: () => ended };
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
    const { bot, assistant, run } = now();
    bot.pause();
    const callOff = systemClock.after(LAST_WORDS_MS, () => void bot.stop());
    await assistant.halt();
    callOff();
    await bot.stop();
    await run;
    await put();
  }

  return {
    simulator,
    log: lines,
    get bot() {
      return now().bot;
    },
    get assistant() {
      return now().assistant;
    },
    get ended() {
      return now().ended();
    },
    get connected() {
      return now().connected;
    },
    stop,
    async kill() {
      const { life, bot } = now();
      life.end();
      bot.pause();
      await bot.stop();
      await put();
    },
    async start() {
      running = await build();
    },
    async end() {
      if (running) await stop();
      await simulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
