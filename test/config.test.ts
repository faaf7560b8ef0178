import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig, readEnvFile } from '../src/config.ts';
import { OperatorError } from '../src/core/errors.ts';

const TELEGRAM = '123456789:AAF-bcdefghijklmnopqrstuvwxyz012345';

/** The one line that an operator reads. */
function complaint(env: Record<string, string>, file: Record<string, string> = {}): string {
  try {
    readConfig(env, file);
  } catch (error) {
    expect(error).toBeInstanceOf(OperatorError);
    if (error instanceof OperatorError) return error.message;
  }
  throw new Error(`accepted: ${JSON.stringify({ ...file, ...env })}`);
}

describe('with nothing set', () => {
  test('a chat in the terminal against the built-in backend, with the protocol’s waits', () => {
    expect(readConfig({})).toEqual({
      nemo: { apiUrl: 'simulator', webUrl: 'https://nemovideo.com' },
      simulatorPace: 0.05,
      skill: 'free-video-generation-llm',
      skillsDir: 'skills',
      storeUrl: 'sqlite://data/nemo.sqlite',
      dataDir: 'data',
      logLevel: 'warn',
      settings: {
        waits: {
          heartbeat: 120_000,
          streamSilence: 600_000,
          streamLimit: 900_000,
          recoveryFirst: 30_000,
          recoveryNext: 60_000,
          renderPoll: 30_000,
        },
        recoveryLooks: 5,
        renderPolls: 10,
        rateLimitSeconds: 30,
      },
      albumMs: 2_000,
      staleMs: 60_000,
    });
  });

  test.each([
    ['TELEGRAM_BOT_TOKEN', TELEGRAM],
    ['DISCORD_BOT_TOKEN', 'abc.def.ghi'],
  ])('but %s: the real backend and a more talkative log', (name, token) => {
    expect(readConfig({ [name]: token })).toMatchObject({
      nemo: { apiUrl: 'https://mega-api-prod.nemovideo.ai' },
      logLevel: 'info',
    });
    expect(readConfig({ [name]: token, NEMO_API_URL: 'simulator', LOG_LEVEL: 'error' })).toMatchObject({
      nemo: { apiUrl: 'simulator' },
      logLevel: 'error',
    });
  });

  test('the platforms’ own addresses', () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: TELEGRAM, DISCORD_BOT_TOKEN: 'a.b.c' })).toMatchObject({
      telegram: { token: TELEGRAM, apiRoot: 'https://api.telegram.org' },
      discord: { token: 'a.b.c', apiRoot: 'https://discord.com/api', threads: false },
    });
  });
});

test('every setting arrives where it is wanted', () => {
  const config = readConfig({
    TELEGRAM_BOT_TOKEN: TELEGRAM,
    TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
    TELEGRAM_WEBHOOK_URL: 'https://bot.example.org/hook',
    TELEGRAM_WEBHOOK_SECRET: 's3cret_-',
    DISCORD_BOT_TOKEN: 'a.b.c',
    DISCORD_API_ROOT: 'http://localhost:4000/api//',
    NEMO_API_URL: 'https://nemo.example.org/base/',
    NEMO_WEB_URL: 'https://www.example.org',
    NEMO_TOKEN: 'nmv_usr_1',
    NEMO_CLIENT_ID: 'c'.repeat(64),
    SKILL: 'video-generation-4k',
    SKILLS_DIR: '/etc/skills',
    SKILL_SOURCE: 'clawhub',
    STORE_URL: 'sqlite:///var/lib/nemo.sqlite',
    DATA_DIR: '/var/lib/nemo data',
    HTTP_PORT: '0',
    LOG_LEVEL: 'silent',
    HEARTBEAT_SECONDS: '0.5',
    STREAM_SILENCE_SECONDS: '1.25',
    STREAM_LIMIT_SECONDS: '2',
    RECOVERY_FIRST_SECONDS: '.25',
    RECOVERY_NEXT_SECONDS: '4',
    RECOVERY_LOOKS: '1',
    RENDER_POLL_SECONDS: '5',
    RENDER_POLLS: '7',
    RATE_LIMIT_SECONDS: '0.01',
    ALBUM_SECONDS: '0.001',
    STALE_SECONDS: '86400',
    SIMULATOR_PACE: '0',
  });
  expect(config).toEqual({
    telegram: {
      token: TELEGRAM,
      apiRoot: 'http://127.0.0.1:8081',
      webhook: { url: 'https://bot.example.org/hook', secret: 's3cret_-' },
    },
    discord: { token: 'a.b.c', apiRoot: 'http://localhost:4000/api', threads: false },
    nemo: {
      apiUrl: 'https://nemo.example.org/base',
      webUrl: 'https://www.example.org',
      token: 'nmv_usr_1',
      clientId: 'c'.repeat(64),
    },
    simulatorPace: 0,
    skill: 'video-generation-4k',
    skillsDir: '/etc/skills',
    skillSource: 'clawhub',
    storeUrl: 'sqlite:///var/lib/nemo.sqlite',
    dataDir: '/var/lib/nemo data',
    httpPort: 0,
    logLevel: 'silent',
    settings: {
      waits: {
        heartbeat: 500,
        streamSilence: 1_250,
        streamLimit: 2_000,
        recoveryFirst: 250,
        recoveryNext: 4_000,
        renderPoll: 5_000,
      },
      recoveryLooks: 1,
      renderPolls: 7,
      rateLimitSeconds: 0.01,
    },
    albumMs: 1,
    staleMs: 86_400_000,
  });
});

describe('a wrong value is one line that names the setting and says what it should be', () => {
  const secondsSettings = [
    'HEARTBEAT_SECONDS',
    'STREAM_SILENCE_SECONDS',
    'STREAM_LIMIT_SECONDS',
    'RECOVERY_FIRST_SECONDS',
    'RECOVERY_NEXT_SECONDS',
    'RENDER_POLL_SECONDS',
    'RATE_LIMIT_SECONDS',
    'ALBUM_SECONDS',
    'STALE_SECONDS',
  ];
  const addresses = ['TELEGRAM_API_ROOT', 'TELEGRAM_WEBHOOK_URL', 'DISCORD_API_ROOT', 'NEMO_WEB_URL'];
  const wrong: (readonly [name: string, values: readonly string[], should: RegExp])[] = [
    ...secondsSettings.flatMap((name) => [
      [name, ['soon', '2 minutes', '1,5', 'Infinity', 'NaN'], /must be a number of seconds/] as const,
      [name, ['0', '-1'], /must be more than 0 seconds/] as const,
      [name, ['86400.5', '1e9'], /must be at most a day/] as const,
    ]),
    ...['RECOVERY_LOOKS', 'RENDER_POLLS'].flatMap((name) => [
      [name, ['many', '1.5', '1e30'], /must be a whole number/] as const,
      [name, ['0', '-3'], /must be at least 1/] as const,
    ]),
    ...addresses.map(
      (name) => [name, ['example.org', 'ftp://example.org', 'http:', '//x', '/hook'], /must be an address/] as const,
    ),
    ['NEMO_API_URL', ['nemo.ai', 'ftp://nemo.ai', 'Simulator '], /must be an http\(s\) address or “simulator”/],
    ['TELEGRAM_BOT_TOKEN', ['token', '123456', '123456:a b', 'bot1:a'], /must look like 123456:/],
    ['TELEGRAM_WEBHOOK_SECRET', ['a b', 'ü', 'x'.repeat(257)], /must be 1 to 256 letters/],
    ['DISCORD_BOT_TOKEN', ['a b', 'a\nb', '“abc”'], /must be printable ASCII characters without spaces/],
    ['NEMO_TOKEN', ['nmv usr', 'nmv_usr_ü'], /must be printable ASCII characters without spaces/],
    ['NEMO_CLIENT_ID', ['a b', 'c'.repeat(65), 'é'], /must be 1 to 64 printable/],
    ['SKILL_SOURCE', ['a b', 'c'.repeat(65)], /must be 1 to 64 printable/],
    ['STORE_URL', ['data/nemo.sqlite', 'redis://localhost', 'sqlite://'], /must look like sqlite:\/\/data/],
    ['HTTP_PORT', ['http', '80.5', '-1', '65536', 'Infinity'], /must be a port number/],
    ['LOG_LEVEL', ['loud', 'INFO'], /must be trace, debug, info, warn, error, fatal or silent/],
    ['SIMULATOR_PACE', ['fast', 'Infinity'], /must be a number: 1 is realistic/],
    ['SIMULATOR_PACE', ['-0.1'], /must not be negative/],
  ];

  test.each(wrong)('%s %j', (name, values, should) => {
    for (const value of values) {
      const line = complaint({ [name]: value });
      expect(line).toMatch(should);
      expect(line.startsWith(`${name}: `), line).toBe(true);
      expect(line).not.toMatch(/\n|invalid input|NaN/i);
    }
  });

  test('which never repeats a secret', () => {
    for (const name of ['TELEGRAM_BOT_TOKEN', 'DISCORD_BOT_TOKEN', 'NEMO_TOKEN', 'TELEGRAM_WEBHOOK_SECRET']) {
      expect(complaint({ [name]: 'hush hush' })).not.toContain('hush');
    }
  });
});

describe('contradictions', () => {
  const webhook = { TELEGRAM_WEBHOOK_URL: 'https://example.org/hook', TELEGRAM_WEBHOOK_SECRET: 'x' };
  const complete = { ...webhook, TELEGRAM_BOT_TOKEN: TELEGRAM, HTTP_PORT: '8080' };

  test.each(['TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_BOT_TOKEN', 'HTTP_PORT'])(
    'a webhook without %s',
    (name) => {
      expect(() => readConfig(complete)).not.toThrow();
      expect(complaint({ ...complete, [name]: '' })).toMatch(
        new RegExp(`^${name}: must be set, because TELEGRAM_WEBHOOK_`),
      );
    },
  );
});

describe('unknown names', () => {
  test.each([
    'TELEGRAM_TOKEN',
    'DISCORD_TOKEN',
    'NEMO_API_KEY',
    'SKILL_DIR',
    'SKILLS_PATH',
    'STREAM_SECONDS',
    'RECOVERY_FIRST',
    'RENDER_POLL_MS',
    'RENDER_POLLS_MAX',
    'SIMULATOR_SPEED',
  ])('%s looks like a setting and is none', (name) => {
    expect(complaint({ [name]: '1' })).toBe(`${name}: there is no such setting; .env.example lists them all`);
  });

  test('what belongs to others is left alone in the environment', () => {
    expect(() =>
      readConfig({
        TELEGRAM_API_ID: '1',
        TELEGRAM_API_HASH: 'x',
        RENDER_SERVICE_ID: 'srv',
        HOME: '/',
        HTTP_PROXY: 'x',
      }),
    ).not.toThrow();
  });

  test('in the .env file everything has to be a setting', () => {
    expect(complaint({}, { HEARTBEAT: '3' })).toMatch(/^HEARTBEAT: there is no such setting/);
    expect(() => readConfig({}, { TELEGRAM_API_ID: '1' })).not.toThrow();
  });
});

describe('where values come from', () => {
  test('the environment wins over the file, and the file over the default', () => {
    const file = { SKILL: 'from-file', DATA_DIR: 'from-file' };
    expect(readConfig({ SKILL: 'from-env' }, file)).toMatchObject({ skill: 'from-env', dataDir: 'from-file' });
  });

  test('an empty or blank value is none, and takes away the one of the file', () => {
    expect(readConfig({ HTTP_PORT: '', NEMO_TOKEN: '  ', ALBUM_SECONDS: ' ' }, { SKILL: '' })).toEqual(readConfig({}));
    expect(readConfig({ TELEGRAM_BOT_TOKEN: '' }, { TELEGRAM_BOT_TOKEN: TELEGRAM })).not.toHaveProperty('telegram');
  });

  test('white space around a value is no part of it', () => {
    expect(readConfig({ NEMO_TOKEN: 'nmv_usr_1\n', HTTP_PORT: ' 80 ' })).toMatchObject({
      nemo: { token: 'nmv_usr_1' },
      httpPort: 80,
    });
  });

  test('the file: quotes, comments, a byte order mark; a missing one is no mistake, an unreadable one is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'config-'));
    const path = join(folder, '.env');
    try {
      expect(readEnvFile(path)).toEqual({});
      await writeFile(path, '\ufeffSKILL=a # first\n\n# DATA_DIR=no\nDATA_DIR="two words"\nHTTP_PORT=\n');
      expect(readEnvFile(path)).toEqual({ SKILL: 'a', DATA_DIR: 'two words', HTTP_PORT: '' });
      await rm(path);
      await mkdir(path);
      expect(() => readEnvFile(path)).toThrow(/^\.env: must be a text file that can be read \(EISDIR\)$/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('shards', () => {
  const token = { DISCORD_BOT_TOKEN: 'a.b.c' };

  test('as many as Discord recommends without; all of a count; some of it', () => {
    expect(readConfig(token).discord).not.toHaveProperty('shards');
    expect(readConfig({ ...token, SHARD_COUNT: '3' }).discord?.shards).toEqual({ ids: [0, 1, 2], count: 3 });
    expect(readConfig({ ...token, SHARD_COUNT: '4', SHARDS: '1, 3,1' }).discord?.shards).toEqual({
      ids: [1, 3],
      count: 4,
    });
  });

  test.each([
    [{ ...token, SHARDS: '0' }, /^SHARD_COUNT: must be set, because SHARDS is$/],
    [{ ...token, SHARDS: '0,2', SHARD_COUNT: '2' }, /^SHARDS: 2 is none of 2; they begin with 0$/],
    [{ ...token, SHARDS: 'all', SHARD_COUNT: '2' }, /^SHARDS: must be numbers from 0, separated by commas$/],
    [{ ...token, SHARD_COUNT: '0' }, /^SHARD_COUNT: must be at least 1$/],
    [{ SHARD_COUNT: '2' }, /^DISCORD_BOT_TOKEN: must be set, because SHARD_COUNT is$/],
  ])('%j', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});
