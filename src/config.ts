import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { OperatorError } from './core/errors.ts';
import type { Settings } from './core/settings.ts';

/** The checked settings of one process. Names and defaults: README, Settings. */
export interface Config {
  readonly telegram?: {
    readonly token: string;
    readonly apiRoot: string;
    readonly webhook?: { readonly url: string; readonly secret: string };
  };
  readonly discord?: {
    readonly token: string;
    readonly apiRoot: string;
    /** Whether `/video` in a text channel opens a thread. */
    readonly threads: boolean;
    /** Which shards this process runs, and of how many; as many as Discord recommends without. */
    readonly shards?: { readonly ids: readonly number[]; readonly count: number };
  };
  readonly nemo: {
    /** `simulator`: the built-in backend. */
    readonly apiUrl: string;
    readonly webUrl: string;
    readonly token?: string;
    readonly clientId?: string;
  };
  /** Factor on the simulator's realistic pauses. */
  readonly simulatorPace: number;
  readonly skill: string;
  readonly skillsDir: string;
  readonly skillSource?: string;
  readonly storeUrl: string;
  readonly dataDir: string;
  readonly httpPort?: number;
  readonly logLevel: string;
  readonly settings: Settings;
  /** How long to wait for the rest of an album, ms. */
  readonly albumMs: number;
  /** Messages that are older when they arrive are not run, ms. */
  readonly staleMs: number;
}

const seconds = (standard: number) =>
  z.coerce
    .number({ error: 'must be a number of seconds, fractions allowed' })
    .positive({ error: 'must be more than 0 seconds' })
    .max(86_400, { error: 'must be at most a day (86400 seconds)' })
    .default(standard);
const count = (standard: number) =>
  z.coerce
    .number({ error: 'must be a whole number' })
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be at least 1' })
    .default(standard);
/** What goes into an HTTP header. */
const word = z.string().regex(/^[\x21-\x7e]+$/, { error: 'must be printable ASCII characters without spaces' });
const shortWord = z
  .string()
  .regex(/^[\x21-\x7e]{1,64}$/, { error: 'must be 1 to 64 printable characters without spaces' });
const address = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
  .transform((url) => url.replace(/\/+$/, ''));

const environment = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, { error: 'must look like 123456:ABC-DEF, as @BotFather gives it' })
    .optional(),
  TELEGRAM_API_ROOT: address.default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_URL: address.optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, { error: 'must be 1 to 256 letters, digits, _ or -' })
    .optional(),
  DISCORD_BOT_TOKEN: word.optional(),
  DISCORD_API_ROOT: address.default('https://discord.com/api'),
  DISCORD_THREADS: z.enum(['on', 'off'], { error: 'must be on or off' }).default('off'),
  SHARDS: z
    .string()
    .regex(/^\d{1,5}(\s*,\s*\d{1,5})*$/, { error: 'must be numbers from 0, separated by commas' })
    .transform((list) => [...new Set(list.split(',').map(Number))])
    .optional(),
  SHARD_COUNT: z.coerce
    .number({ error: 'must be a whole number' })
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be at least 1' })
    .max(16_384, { error: 'must be at most 16384' })
    .optional(),
  NEMO_API_URL: z
    .union([z.literal('simulator'), address], { error: 'must be an http(s) address or “simulator”' })
    .optional(),
  NEMO_WEB_URL: address.default('https://nemovideo.com'),
  NEMO_TOKEN: word.optional(),
  NEMO_CLIENT_ID: shortWord.optional(),
  SKILL: z.string().default('free-video-generation-llm'),
  SKILLS_DIR: z.string().default('skills'),
  SKILL_SOURCE: shortWord.optional(),
  STORE_URL: z
    .string()
    .regex(/^sqlite:\/\/.+/, { error: 'must look like sqlite://data/nemo.sqlite' })
    .default('sqlite://data/nemo.sqlite'),
  DATA_DIR: z.string().default('data'),
  HTTP_PORT: z.coerce
    .number({ error: 'must be a port number' })
    .int({ error: 'must be a port number' })
    .min(0, { error: 'must be a port number' })
    .max(65_535, { error: 'must be a port number' })
    .optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be trace, debug, info, warn, error, fatal or silent',
    })
    .optional(),
  HEARTBEAT_SECONDS: seconds(120),
  STREAM_SILENCE_SECONDS: seconds(600),
  STREAM_LIMIT_SECONDS: seconds(900),
  RECOVERY_FIRST_SECONDS: seconds(30),
  RECOVERY_NEXT_SECONDS: seconds(60),
  RECOVERY_LOOKS: count(5),
  RENDER_POLL_SECONDS: seconds(30),
  RENDER_POLLS: count(10),
  RATE_LIMIT_SECONDS: seconds(30),
  ALBUM_SECONDS: seconds(2),
  STALE_SECONDS: seconds(60),
  SIMULATOR_PACE: z.coerce
    .number({ error: 'must be a number: 1 is realistic, 0 without pauses' })
    .min(0, { error: 'must not be negative' })
    .default(0.05),
});

/** Names that begin like ours but are not ours: those of a Telegram Bot API server beside the bot. */
const foreign: ReadonlySet<string> = new Set(['TELEGRAM_API_ID', 'TELEGRAM_API_HASH', 'TELEGRAM_LOCAL']);
/** What only ours begin like. Not every `RENDER_…` is: a well-known host gives that prefix to its own variables. */
const ours = /^(TELEGRAM|DISCORD|NEMO|SKILLS?|SHARDS?|RECOVERY|RENDER_POLLS?|STREAM|SIMULATOR)_/;

/**
 * Checks the settings. `file`: what the `.env` file holds, where there is one; the environment wins. An empty value is
 * none, and one in the environment takes that of the file away. Throws an `OperatorError` for a value that is wrong or
 * contradicts another, and for a name that is none of ours.
 */
export function readConfig(env: NodeJS.ProcessEnv, file: Readonly<Record<string, string>> = {}): Config {
  const known = new Set(Object.keys(environment.shape));
  const stray =
    Object.keys(file).find((name) => !known.has(name) && !foreign.has(name)) ??
    Object.keys(env).find((name) => ours.test(name) && !known.has(name) && !foreign.has(name));
  if (stray) throw new OperatorError(`${stray}: there is no such setting; .env.example lists them all`);

  const values = Object.fromEntries(
    Object.entries({ ...file, ...env })
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([name, value]) => known.has(name) && value),
  );
  const parsed = environment.safeParse(values);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new OperatorError(`${String(issue?.path[0])}: ${issue?.message}`);
  }
  return checked(parsed.data);
}

function checked(values: z.infer<typeof environment>): Config {
  const platform = values.TELEGRAM_BOT_TOKEN !== undefined || values.DISCORD_BOT_TOKEN !== undefined;
  const webhook = webhookOf(values);
  const shards = shardsOf(values);
  return {
    ...(values.TELEGRAM_BOT_TOKEN
      ? {
          telegram: {
            token: values.TELEGRAM_BOT_TOKEN,
            apiRoot: values.TELEGRAM_API_ROOT,
            ...(webhook ? { webhook } : {}),
          },
        }
      : {}),
    ...(values.DISCORD_BOT_TOKEN
      ? {
          discord: {
            token: values.DISCORD_BOT_TOKEN,
            apiRoot: values.DISCORD_API_ROOT,
            threads: values.DISCORD_THREADS === 'on',
            ...(shards ? { shards } : {}),
          },
        }
      : {}),
    nemo: {
      apiUrl: values.NEMO_API_URL ?? (platform ? 'https://mega-api-prod.nemovideo.ai' : 'simulator'),
      webUrl: values.NEMO_WEB_URL,
      ...(values.NEMO_TOKEN ? { token: values.NEMO_TOKEN } : {}),
      ...(values.NEMO_CLIENT_ID ? { clientId: values.NEMO_CLIENT_ID } : {}),
    },
    simulatorPace: values.SIMULATOR_PACE,
    skill: values.SKILL,
    skillsDir: values.SKILLS_DIR,
    ...(values.SKILL_SOURCE ? { skillSource: values.SKILL_SOURCE } : {}),
    storeUrl: values.STORE_URL,
    dataDir: values.DATA_DIR,
    ...(values.HTTP_PORT === undefined ? {} : { httpPort: values.HTTP_PORT }),
    logLevel: values.LOG_LEVEL ?? (platform ? 'info' : 'warn'),
    settings: {
      waits: {
        heartbeat: values.HEARTBEAT_SECONDS * 1000,
        streamSilence: values.STREAM_SILENCE_SECONDS * 1000,
        streamLimit: values.STREAM_LIMIT_SECONDS * 1000,
        recoveryFirst: values.RECOVERY_FIRST_SECONDS * 1000,
        recoveryNext: values.RECOVERY_NEXT_SECONDS * 1000,
        renderPoll: values.RENDER_POLL_SECONDS * 1000,
      },
      recoveryLooks: values.RECOVERY_LOOKS,
      renderPolls: values.RENDER_POLLS,
      rateLimitSeconds: values.RATE_LIMIT_SECONDS,
    },
    albumMs: values.ALBUM_SECONDS * 1000,
    staleMs: values.STALE_SECONDS * 1000,
  };
}

function webhookOf(values: z.infer<typeof environment>): { url: string; secret: string } | undefined {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = values;
  if (!url && !secret) return undefined;
  if (!url) throw new OperatorError('TELEGRAM_WEBHOOK_URL: must be set, because TELEGRAM_WEBHOOK_SECRET is');
  if (!secret) throw new OperatorError('TELEGRAM_WEBHOOK_SECRET: must be set, because TELEGRAM_WEBHOOK_URL is');
  if (!values.TELEGRAM_BOT_TOKEN) {
    throw new OperatorError('TELEGRAM_BOT_TOKEN: must be set, because TELEGRAM_WEBHOOK_URL is');
  }
  if (values.HTTP_PORT === undefined) {
    throw new OperatorError('HTTP_PORT: must be set, because TELEGRAM_WEBHOOK_URL is: updates arrive on that port');
  }
  return { url, secret };
}

function shardsOf(values: z.infer<typeof environment>): { ids: number[]; count: number } | undefined {
  const { SHARDS: ids, SHARD_COUNT: count } = values;
  if (count === undefined) {
    if (ids) throw new OperatorError('SHARD_COUNT: must be set, because SHARDS is');
    return undefined;
  }
  if (!values.DISCORD_BOT_TOKEN) throw new OperatorError('DISCORD_BOT_TOKEN: must be set, because SHARD_COUNT is');
  const beyond = ids?.find((id) => id >= count);
  if (beyond !== undefined) throw new OperatorError(`SHARDS: ${beyond} is none of ${count}; they begin with 0`);
  return { ids: ids ?? Array.from({ length: count }, (_, id) => id), count };
}

/** The `.env` file's settings; none where there is no such file. Throws an `OperatorError` where it cannot be read. */
export function readEnvFile(path: string | URL): Record<string, string> {
  try {
    const parsed = parseEnv(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
    return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, value ?? '']));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    if (code === 'ENOENT') return {};
    throw new OperatorError(`.env: must be a text file that can be read (${code})`);
  }
}
