import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveVideo } from '../../../src/bots/terminal/videos.ts';
import type { Video } from '../../../src/core/reply.ts';

let folder = '';
let opened = 0;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'videos-')), 'deep', 'videos');
  opened = 0;
});
afterEach(() => rm(join(folder, '..', '..'), { recursive: true, force: true }));

const never = new AbortController().signal;

function video(read: () => Readable, fileName = 'Night Watch.mp4'): Video {
  return {
    fileName,
    async open() {
      opened += 1;
      return { stream: read() };
    },
  };
}

const whole = () => Readable.from([Buffer.from('one '), Buffer.from('two')]);

async function* broken() {
  yield Buffer.from('one ');
  throw new Error('connection lost');
}

test('the whole file lies under its own name, and nothing beside it', async () => {
  const path = await saveVideo(folder, video(whole), 'key', never);
  expect(isAbsolute(path)).toBe(true);
  expect(path).toMatch(/\/Night Watch-[0-9a-f]{6}\.mp4$/);
  expect(await readFile(path, 'utf8')).toBe('one two');
  expect(await readdir(folder)).toHaveLength(1);
});

test('the same delivery again finds the file and fetches nothing; another one gets a file of its own', async () => {
  const first = await saveVideo(folder, video(whole), 'key', never);
  expect(await saveVideo(folder, video(whole), 'key', never)).toBe(first);
  expect(opened).toBe(1);
  expect(await saveVideo(folder, video(whole), 'other', never)).not.toBe(first);
  expect(await readdir(folder)).toHaveLength(2);
});

test('a download that breaks leaves nothing, and the next try is whole', async () => {
  await expect(
    saveVideo(
      folder,
      video(() => Readable.from(broken())),
      'key',
      never,
    ),
  ).rejects.toThrow('connection lost');
  expect(await readdir(folder)).toEqual([]);
  const path = await saveVideo(folder, video(whole), 'key', never);
  expect(await readFile(path, 'utf8')).toBe('one two');
});

test('a download that is given up in the middle leaves nothing', async () => {
  const ended = new AbortController();
  async function* slow() {
    yield Buffer.from('one ');
    ended.abort(new Error('the program ends'));
    await new Promise(() => undefined);
  }
  await expect(
    saveVideo(
      folder,
      video(() => Readable.from(slow())),
      'key',
      ended.signal,
    ),
  ).rejects.toThrow();
  expect(await readdir(folder)).toEqual([]);
});

test('a file that cannot be opened is the caller’s to tell', async () => {
  const gone: Video = { fileName: 'a.mp4', open: () => Promise.reject(new Error('gone')) };
  await expect(saveVideo(folder, gone, 'key', never)).rejects.toThrow('gone');
});
