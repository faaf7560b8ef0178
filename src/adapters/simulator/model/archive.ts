import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type StoredState, storedState } from './stored-state.ts';

/** Where the state is kept for the next start. */
export interface Archive {
  /** Resolves once everything that has changed so far is in the file, or could not be written. Never rejects. */
  save(): Promise<void>;
  /** Saves once more; afterwards nothing is written. */
  close(): Promise<void>;
}

/** Keeps nothing. */
export const noArchive: Archive = { save: () => Promise.resolve(), close: () => Promise.resolve() };

/** What an earlier run left; `undefined` where it left nothing, or nothing that can be understood. */
export async function readState(path: string): Promise<StoredState | undefined> {
  try {
    return storedState.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Writes what `current` gives to `path`. The file is whole at every instant: it is written beside its place and renamed.
 * One write runs at a time, and however much changes meanwhile, one more follows.
 */
export function createArchive(path: string, current: () => StoredState): Archive {
  let running = Promise.resolve();
  let next: Promise<void> | undefined;
  let closed = false;

  const save = (): Promise<void> => {
    if (closed) return next ?? running;
    next ??= running.then(() => {
      next = undefined;
      running = write(path, current);
      return running;
    });
    return next;
  };
  return {
    save,
    async close() {
      const last = save();
      closed = true;
      await last;
    },
  };
}

/** A disk that is full or read-only ends nobody's conversation: it costs what the next start would have known. */
async function write(path: string, current: () => StoredState): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.tmp`, JSON.stringify(current()));
    await rename(`${path}.tmp`, path);
  } catch {
    // The next change tries again.
  }
}
