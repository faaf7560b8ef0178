import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const built = new URL('../../../dist/adapters/log/logger.js', import.meta.url).href;

/** What a process that logs this way leaves on standard error. `program` sees `log`. */
function stderrOf(program: string, { level = 'info', known = [] as readonly string[] } = {}): string {
  const source = `
    const { createLog } = await import(${JSON.stringify(built)});
    const log = createLog(${JSON.stringify(level)}, ${JSON.stringify(known)});
    ${program}
    process.exit(0);`;
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' });
  expect(result.stdout).toBe('');
  expect(result.status, result.stderr).toBe(0);
  return result.stderr;
}

const lineSchema = z.looseObject({ level: z.number(), time: z.number(), msg: z.string() });
function linesOf(stderr: string) {
  return stderr
    .trimEnd()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

const telegram = '123456789:AAF-bcdefghijklmnopqrstuvwxyz012345';
const doors = {
  'a NemoVideo token': 'nmv_usr_a1B2-c3_D4',
  'a claim token': 'clm_0123456789abcdef',
  'a header of any scheme': 'Bearer eyJhbGciOi.JIUzI1/NiJ9+x==',
  'a header in lower case': 'bearer 0123456789abcdef',
  'a Telegram token': telegram,
  'a Discord token': ['MTA4NzY1NDMyMTA5ODc2NTQz', 'GabcDe', 'a-b_c0123456789012345678901234567890'].join('.'),
  'a configured secret': 'hunter "2" \\ \n horse',
};

describe('secrets never reach the line', () => {
  test('whatever field, message, cause, stack or address they came in with', () => {
    const program = Object.values(doors)
      .map(
        (secret) => `{
          const secret = ${JSON.stringify(secret)};
          const request = 'https://api.example.org/bot' + secret + '/getMe?token=' + secret;
          const cause = Object.assign(new Error('fetch ' + request), { config: { headers: { authorization: secret } } });
          const error = new Error('outer', { cause: new AggregateError([cause, new Error(secret)], 'several', { cause }) });
          log.info({ token: secret, deep: { list: [secret, { [secret]: 1 }] }, url: request }, 'saw ' + secret + '.');
          log.error({ err: error, error, cause }, 'failed');
        }`,
      )
      .join('\n');
    const stderr = stderrOf(program, { known: [doors['a configured secret']] });
    const lines = linesOf(stderr);
    expect(lines).toHaveLength(2 * Object.keys(doors).length);
    for (const [name, secret] of Object.entries(doors)) {
      expect(stderr, name).not.toContain(secret.replace(/^bearer /i, ''));
      expect(stderr, name).not.toContain(JSON.stringify(secret).slice(1, -1));
    }
    for (const line of lines) expect(JSON.stringify(line)).toContain('[secret]');
  });

  test('nor in the address that an HTTP client’s error names, as it stands or encoded', () => {
    const stderr = stderrOf(`
      const url = 'https://api.telegram.org/bot${telegram}/getUpdates';
      log.warn({ err: new Error('request to ' + url + ' failed') }, url);
      log.warn({ path: encodeURIComponent('/file/bot${telegram}/a.mp4') }, 'encoded');`);
    expect(stderr).not.toContain('AAF-bcdef');
    expect(linesOf(stderr)[0]?.msg).toBe('https://api.telegram.org/bot[secret]/getUpdates');
  });

  test('and what is none stays as it is', () => {
    const said = 'job 0123456789abcdef: render_0a1b2c at 1700000000000, 12:30, https://nemovideo.com/workspace/x?y=1';
    expect(linesOf(stderrOf(`log.info({}, ${JSON.stringify(said)});`))[0]?.msg).toBe(said);
  });
});

describe('the lines', () => {
  test('are JSON, one each, written at once, with the error and its causes', () => {
    const [line] = linesOf(
      stderrOf(`log.error({ job: 'a', err: new Error('outer', { cause: new Error('inner') }) }, 'two\\nlines');`),
    );
    expect(line).toMatchObject({ level: 50, msg: 'two\nlines', job: 'a', err: { type: 'Error' } });
    expect(JSON.stringify(line)).toMatch(/inner/);
  });

  test.each([
    ['debug', ['d', 'i', 'w', 'e']],
    ['info', ['i', 'w', 'e']],
    ['warn', ['w', 'e']],
    ['error', ['e']],
  ])('from %s on', (level, expected) => {
    const stderr = stderrOf(`log.debug({}, 'd'); log.info({}, 'i'); log.warn({}, 'w'); log.error({}, 'e');`, { level });
    expect(linesOf(stderr).map((line) => line.msg)).toEqual(expected);
  });

  test('none at all when silent', () => {
    expect(stderrOf(`log.error({}, 'e');`, { level: 'silent' })).toBe('');
  });
});
