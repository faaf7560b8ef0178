import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createScripts } from '../../../src/adapters/documents/scripts.ts';
import { opened } from './files.ts';

const builtReader = new URL('../../../dist/adapters/documents/reader.js', import.meta.url);
const never = new AbortController().signal;
let home = '';
let directory = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'scripts-'));
  directory = await mkdtemp(join(home, 'documents-'));
});

afterEach(async () => {
  await rm(home, { recursive: true });
});

/** Another program in the reader's place; it knows the document as `own`. */
async function standIn(program: string): Promise<URL> {
  const path = join(home, 'reader.mjs');
  await writeFile(
    path,
    `import { readSync } from 'node:fs'; const bytes = Buffer.alloc(5);
    const own = bytes.toString('utf8', 0, readSync(0, bytes, 0, 5, 0)); ${program}`,
  );
  return pathToFileURL(path);
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A reader that tells its process id in a file and then never ends. */
const endless = () =>
  standIn(`
    import { writeFileSync } from 'node:fs';
    writeFileSync(new URL('./pid-' + process.pid, import.meta.url), '');
    setInterval(() => {}, 1000);
  `);

test('the reading process gets the document and nothing of our environment', async () => {
  vi.stubEnv('TELEGRAM_BOT_TOKEN', '123:secret');
  const reader = await standIn(`
    process.send({ text: own + ' ' + JSON.stringify([process.env, process.argv.slice(2)]) });
  `);
  const text = await createScripts({ reader, directory }).read(opened(Buffer.from('hello')), 'My diary.TXT', never);
  vi.unstubAllEnvs();
  expect(text).toContain('hello');
  expect(text).toContain('"extension\\":\\"txt');
  expect(text).not.toMatch(/secret|TOKEN|HOME|diary/);
});

test('while a document is read it has no name on disk, and afterwards nothing is left', async () => {
  const reader = await standIn(`
    import { readdirSync } from 'node:fs';
    process.send({ text: JSON.stringify(readdirSync(${JSON.stringify(directory)})) });
  `);
  const text = await createScripts({ reader, directory }).read(opened(Buffer.from('hello')), 'a.txt', never);
  expect(text).toBe('[]');
  expect(await readdir(directory)).toEqual([]);
});

test('an abort kills the reading process and rejects with the reason', async () => {
  const stop = new AbortController();
  const reading = createScripts({ reader: await endless(), directory }).read(
    opened(Buffer.from('x')),
    'a.txt',
    stop.signal,
  );
  const outcome = expect(reading).rejects.toThrow('the person changed their mind');
  const pid = await vi.waitFor(
    async () => {
      const name = (await readdir(home)).find((each) => each.startsWith('pid-'));
      expect(name).toBeDefined();
      return Number(name?.slice('pid-'.length));
    },
    { timeout: 5000 },
  );
  stop.abort(new Error('the person changed their mind'));
  await outcome;
  expect(processExists(pid)).toBe(false);
});

test('an abort before or during the transfer ends the stream', async () => {
  const scripts = createScripts({ reader: builtReader, directory });
  const early = opened(Buffer.from('x'));
  await expect(scripts.read(early, 'a.txt', AbortSignal.abort(new Error('too early')))).rejects.toThrow('too early');
  expect(early.stream.destroyed).toBe(true);

  const stop = new AbortController();
  const stalled = new Readable({ read() {} });
  stalled.push('the beginning');
  const reading = scripts.read({ stream: stalled }, 'a.txt', stop.signal);
  stop.abort(new Error('no patience'));
  await expect(reading).rejects.toThrow('no patience');
  expect(stalled.destroyed).toBe(true);
  expect(await readdir(directory)).toEqual([]);
});

test('a stream that breaks rejects with its own error and leaves nothing behind', async () => {
  async function* broken() {
    yield Buffer.from('the beginning');
    throw new Error('connection reset');
  }
  const reading = createScripts({ reader: builtReader, directory }).read(
    { stream: Readable.from(broken()) },
    'a.txt',
    never,
  );
  await expect(reading).rejects.toThrow('connection reset');
  expect(await readdir(directory)).toEqual([]);
});

test('a stream that breaks before it is read from does the same', async () => {
  const stream = new Readable({ read() {} });
  const reading = createScripts({ reader: builtReader, directory }).read({ stream }, 'a.txt', never);
  stream.destroy(new Error('connection refused'));
  await expect(reading).rejects.toThrow('connection refused');
  expect(await readdir(directory)).toEqual([]);
});

test('a file over the limit is refused by its size unread, and else as soon as the limit is passed', async () => {
  const scripts = createScripts({ reader: builtReader, directory, maxBytes: 1024 * 1024 });
  const announced = opened(Buffer.from('small'), 2 * 1024 * 1024);
  await expect(scripts.read(announced, 'a.txt', never)).rejects.toMatchObject({ problem: 'too-large' });
  expect(announced.stream.destroyed).toBe(true);

  let sent = 0;
  function* endlessBytes() {
    for (;;) {
      sent += 65_536;
      yield Buffer.alloc(65_536, 'a');
    }
  }
  const stream = Readable.from(endlessBytes());
  await expect(scripts.read({ stream }, 'a.txt', never)).rejects.toMatchObject({ problem: 'too-large' });
  expect(stream.destroyed).toBe(true);
  expect(sent).toBeLessThan(4 * 1024 * 1024);
  expect(await readdir(directory)).toEqual([]);
});

test.each([
  ['ends without a word', 'process.exit(3)', 'unreadable'],
  ['fails at its start', 'import "./missing.js"', 'unreadable'],
  ['talks nonsense', 'process.send({ problem: "bored" })', 'unreadable'],
  ['is killed by the system', 'process.kill(process.pid, "SIGKILL")', 'too-complex'],
])('a reading process that %s costs one polite answer', async (_, program, problem) => {
  const scripts = createScripts({ reader: await standIn(program), directory });
  await expect(scripts.read(opened(Buffer.from('x')), 'a.txt', never)).rejects.toMatchObject({
    name: 'ScriptError',
    problem,
  });
});

test('what a failing reader complained of is kept for the log', async () => {
  const scripts = createScripts({ reader: pathToFileURL(join(home, 'nowhere.js')), directory });
  const failure = await scripts.read(opened(Buffer.from('x')), 'a.txt', never).catch((error: unknown) => error);
  expect(failure).toMatchObject({ problem: 'unreadable', cause: expect.stringContaining('nowhere.js') });
});

test('no more than two documents are read at once by default', async () => {
  const reader = await standIn(`
    import { existsSync, writeFileSync } from 'node:fs';
    writeFileSync(new URL('./begun-' + own, import.meta.url), '');
    setInterval(() => {
      if (existsSync(new URL('./go-' + own, import.meta.url))) process.send({ text: own });
    }, 10);
  `);
  const scripts = createScripts({ reader, directory });
  const all = ['1', '2', '3'];
  const readings = all.map((own) => scripts.read(opened(Buffer.from(own)), 'a.txt', never));
  const begun = async () => (await readdir(home)).filter((name) => name.startsWith('begun-'));
  const [first = ''] = await vi.waitUntil(
    async () => {
      const names = await begun();
      return names.length >= 2 && names;
    },
    { timeout: 5000 },
  );
  expect(await begun()).toHaveLength(2);
  await writeFile(join(home, first.replace('begun', 'go')), '');
  await vi.waitFor(async () => expect(await begun()).toHaveLength(3), { timeout: 5000 });
  for (const own of all) await writeFile(join(home, `go-${own}`), '');
  expect(await Promise.all(readings)).toEqual(all);
});
