import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import { systemClock } from './adapters/clock/system-clock.ts';
import { createScripts } from './adapters/documents/scripts.ts';
import { type HttpServer, startHttpServer } from './adapters/http/http-server.ts';
import { createLog } from './adapters/log/logger.ts';
import { skillPlatform } from './adapters/nemo/attribution.ts';
import { createNemoBackend } from './adapters/nemo/client.ts';
import { createPictures } from './adapters/pictures/pictures.ts';
import { loadSkills } from './adapters/skills/load-skills.ts';
import { openSqlite } from './adapters/store/sqlite.ts';
import type { Discord } from './bots/discord/discord.ts';
import type { Telegram } from './bots/telegram/telegram.ts';
import { localeOf } from './bots/terminal/locale.ts';
import { createTerminal, type Terminal } from './bots/terminal/terminal.ts';
import { type Config, readConfig, readEnvFile } from './config.ts';
import { type Assistant, createAssistant } from './core/assistant/assistant.ts';
import { OperatorError } from './core/errors.ts';
import type { Log } from './core/ports/log.ts';
import type { Skills } from './core/ports/skills.ts';
import type { Store } from './core/ports/store.ts';

/** How long a stop may take before the process ends all the same, ms. */
const GRACE_MS = 9_000;
/** How long of that what is open may take to say that it goes on later, ms. */
const LAST_WORDS_MS = 4_000;

/** Things to put away, newest first. */
const closers: (() => Promise<unknown> | unknown)[] = [];

async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}

/** The backend's address; the built-in one is loaded and started only where it is wanted. */
async function backendUrl(config: Config): Promise<string> {
  if (config.nemo.apiUrl !== 'simulator') return config.nemo.apiUrl;
  const { startSimulator } = await import('./adapters/simulator/simulator.ts');
  const simulator = await startSimulator({ pace: config.simulatorPace, dataDir: join(config.dataDir, 'simulator') });
  closers.push(() => simulator.close());
  return simulator.url;
}

/** What runs on a platform. */
type Bot = Pick<Telegram | Discord, 'platform' | 'run' | 'pause' | 'stop'>;

/** Everything that the bots are made from. */
interface Foundation {
  readonly config: Config;
  readonly store: Store;
  readonly log: Log;
}

async function telegramOf({ config, store, log }: Foundation): Promise<Telegram | undefined> {
  if (!config.telegram) return undefined;
  const { createTelegram } = await import('./bots/telegram/telegram.ts');
  const { albumMs, staleMs } = config;
  return createTelegram({ ...config.telegram, store, clock: systemClock, log, albumMs, staleMs });
}

function terminalOf({ config }: Foundation): Terminal {
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    dumb: process.env.TERM === 'dumb',
    dataDir: config.dataDir,
    locale: localeOf(process.env),
    simulated: config.nemo.apiUrl === 'simulator',
  });
  closers.push(() => terminal.close());
  return terminal;
}

async function discordOf({ config, store, log }: Foundation, skills: Skills): Promise<Discord | undefined> {
  if (!config.discord) return undefined;
  const { createDiscord } = await import('./bots/discord/discord.ts');
  return createDiscord({ ...config.discord, store, skills, clock: systemClock, log });
}

/** Lets open work say that it goes on later; what cannot be said in that time is let go of. */
async function letGo(assistant: Assistant, bots: readonly Bot[]): Promise<void> {
  const stop = () => Promise.all(bots.map((bot) => bot.stop()));
  for (const bot of bots) bot.pause();
  const callOff = systemClock.after(LAST_WORDS_MS, () => void stop());
  await assistant.halt();
  callOff();
  await stop();
}

/** Runs every bot until it is paused; ready when all are connected, ended by the first that cannot go on. */
async function runAll(bots: readonly Bot[], assistant: Assistant, ready: () => void): Promise<void> {
  let waiting = bots.length;
  const connected = () => {
    waiting -= 1;
    if (waiting === 0) ready();
  };
  await Promise.all(bots.map((bot) => bot.run(assistant, connected)));
}

async function start(config: Config): Promise<void> {
  const secrets = [config.nemo.token, config.telegram?.token, config.discord?.token, config.telegram?.webhook?.secret];
  const log = createLog(
    config.logLevel,
    secrets.filter((secret) => secret !== undefined),
  );
  const { store, close: closeStore } = await openSqlite(config.storeUrl, systemClock);
  closers.push(closeStore);
  const { skills } = await loadSkills(config.skillsDir, config.skill, log);

  const backend = createNemoBackend({
    apiUrl: await backendUrl(config),
    webUrl: config.nemo.webUrl,
    ...(config.nemo.token ? { token: config.nemo.token } : {}),
    ...(config.nemo.clientId ? { clientId: config.nemo.clientId } : {}),
    store,
    clock: systemClock,
    log,
    platform: skillPlatform(fileURLToPath(import.meta.url), config.skillSource),
    rateLimitSeconds: config.settings.rateLimitSeconds,
  });
  closers.push(() => backend.close());

  const foundation = { config, store, log };
  const telegram = await telegramOf(foundation);
  const discord = await discordOf(foundation, skills);
  const bots = [telegram, discord].filter((bot) => bot !== undefined);
  if (bots.length > 0 && config.nemo.apiUrl === 'simulator') {
    log.warn({}, 'NEMO_API_URL=simulator: the videos are samples');
  }
  const terminal = bots.length > 0 ? undefined : terminalOf(foundation);
  const platforms = [...bots, ...(terminal ? [terminal] : [])].map(({ platform }) => platform);
  const assistant = createAssistant({
    store,
    backend,
    skills,
    scripts: createScripts(),
    pictures: createPictures(log),
    clock: systemClock,
    settings: config.settings,
    log,
    platformOf: (chat) => platforms.find((platform) => platform.owns(chat)),
  });
  let server: HttpServer | undefined;
  if (config.httpPort !== undefined) {
    const routes = telegram?.webhook ? [[telegram.webhook.path, telegram.webhook.handle] as const] : [];
    server = await startHttpServer(config.httpPort, new Map(routes));
    closers.push(() => server?.close());
  }
  closers.push(() => letGo(assistant, bots));

  let stopping = false;
  const grace = closeWithGrace(
    { delay: GRACE_MS, logger: false, onTimeout: () => process.exit(0) },
    async ({ err, signal }) => {
      stopping = true;
      server?.setReady(false);
      if (err) log.error({ err }, 'an unexpected error ends the process');
      else log.info({ signal }, 'stopping');
      await closeAll();
    },
  );
  // A mistake that is told on standard error ends the process with 1, and not with the 0 of a process at rest.
  closers.push(() => grace.uninstall());
  const resumed = await assistant.resume();
  const ready = () => server?.setReady(!stopping);
  if (terminal) {
    ready();
    await terminal.run(assistant, resumed);
  }
  await runAll(bots, assistant, ready);
  if (!stopping) grace.close();
}

/** Mistakes of the operator are one line each; everything else shows where it happened. */
function explain(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  const config = readConfig(process.env, readEnvFile(new URL('../.env', import.meta.url)));
  await start(config);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  await closeAll();
  process.exitCode = 1;
}
