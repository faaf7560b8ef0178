import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createArchive, readState } from '../../../src/adapters/simulator/model/archive.ts';
import type { StoredState } from '../../../src/adapters/simulator/model/stored-state.ts';

let folder: string;
let file: string;
/** Changes so far, and how often they were looked at in order to be written. */
let opened: number;
let written: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulator-archive-'));
  file = join(folder, 'deep', 'state.json');
  opened = 0;
  written = 0;
});
afterEach(() => rm(folder, { recursive: true }));

function current(): StoredState {
  written += 1;
  return {
    identities: { minted: 0, tokens: [], clients: [], credits: [], addresses: [] },
    sessions: { opened, list: [] },
    renders: [],
  };
}

const kept = async () => (await readState(file))?.sessions.opened;

it('writes a burst of changes once, the newest', async () => {
  const archive = createArchive(file, current);
  const saves = [];
  for (opened = 1; opened < 100; opened += 1) saves.push(archive.save());
  await Promise.all(saves);
  expect(await kept()).toBe(100);
  expect(written).toBe(1);
});

it('has written what was changed before the save, whatever is under way', async () => {
  const archive = createArchive(file, current);
  for (let round = 1; round <= 20; round += 1) {
    void archive.save();
    await mkdir(join(folder, 'deep'), { recursive: true });
    opened = round;
    await archive.save();
    expect(await kept()).toBe(round);
  }
});

it('leaves nothing beside the file', async () => {
  const archive = createArchive(file, current);
  await archive.save();
  await archive.close();
  expect(await readdir(join(folder, 'deep'))).toEqual(['state.json']);
});

it('writes the last change when it is closed, and nothing afterwards', async () => {
  const archive = createArchive(file, current);
  opened = 1;
  await archive.close();
  opened = 2;
  await archive.save();
  expect(await kept()).toBe(1);
});

it('outlives a disk that takes nothing, and writes again once it does', async () => {
  await writeFile(join(folder, 'deep'), 'a file where the folder should be');
  const archive = createArchive(file, current);
  await archive.save();
  expect(await kept()).toBeUndefined();
  await rm(join(folder, 'deep'));
  opened = 3;
  await archive.save();
  expect(await kept()).toBe(3);
});

it('outlives a state that cannot be written as JSON', async () => {
  let broken = true;
  const archive = createArchive(file, () => {
    if (broken) throw new TypeError('circular');
    return current();
  });
  await archive.save();
  broken = false;
  await archive.save();
  expect(await kept()).toBe(0);
});

it('reads nothing where there is no file, or a folder in its place', async () => {
  expect(await readState(file)).toBeUndefined();
  await mkdir(file, { recursive: true });
  expect(await readState(file)).toBeUndefined();
});

it.each(['', '{', 'null', '[]', '{"sessions":[]}'])('reads nothing from %j', async (text) => {
  await mkdir(join(folder, 'deep'));
  await writeFile(file, text);
  expect(await readState(file)).toBeUndefined();
});

it('reads no half of a file', async () => {
  await createArchive(file, current).save();
  const whole = await readFile(file, 'utf8');
  for (let length = 0; length < whole.length; length += 1) {
    await writeFile(file, whole.slice(0, length));
    expect(await readState(file)).toBeUndefined();
  }
});
