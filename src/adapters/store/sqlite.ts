import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { KeyvSqlite } from '@keyv/sqlite';
import { OperatorError } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Store } from '../../core/ports/store.ts';
import { createKeyvStore } from './keyv-store.ts';

/** How long to wait for another copy of the program to end: a restart overlaps by at most its 10 s of grace. */
const BUSY_MS = 12_000;
const BUSY_RETRY_MS = 250;
/** Between two sweeps of expired rows. */
const SWEEP_MS = 6 * 3600 * 1000;

export interface OpenStore {
  readonly store: Store;
  close(): Promise<void>;
}

/**
 * Opens (or makes) the SQLite file of `sqlite://<path>`. One process owns it: the file stays locked until the process
 * ends in whatever way, so that two copies never run the same job. Committed writes survive a kill and a power cut
 * (WAL with full synchronisation). Throws an `OperatorError` when another copy holds the file for longer than 12 s
 * or it cannot be used.
 */
export async function openSqlite(url: string, clock: Clock): Promise<OpenStore> {
  const path = url.replace(/^sqlite:\/\//, '');
  const deadline = clock.now() + BUSY_MS;
  for (;;) {
    try {
      if (path !== ':memory:') await mkdir(dirname(path), { recursive: true });
      const sqlite = await connect(`sqlite://${path}`);
      await sweep(sqlite, clock.now());
      const stopSweeping = sweepAgain(sqlite, clock);
      return {
        store: createKeyvStore(sqlite),
        close() {
          stopSweeping();
          return sqlite.close();
        },
      };
    } catch (error) {
      if (!isBusy(error)) throw unusable(path, error);
      if (clock.now() >= deadline)
        throw new OperatorError(`STORE_URL: ${path} is in use by another copy of this program`);
      await clock.sleep(BUSY_RETRY_MS);
    }
  }
}

async function connect(uri: string): Promise<KeyvSqlite> {
  const sqlite = await load(uri);
  sqlite.setMaxListeners(0);
  sqlite.on('error', () => undefined);
  try {
    await sqlite.query('PRAGMA locking_mode=EXCLUSIVE');
    await sqlite.query('PRAGMA journal_mode=WAL');
    await sqlite.query('PRAGMA synchronous=FULL');
    await sqlite.query('BEGIN IMMEDIATE');
    await sqlite.query('COMMIT');
    return sqlite;
  } catch (error) {
    await sqlite.close().catch(() => undefined);
    throw error;
  }
}

/**
 * The native part is compiled at the installation. It is asked for with `require` first: a failing import of it would
 * be reported a second time as an uncaught error.
 */
async function load(uri: string): Promise<KeyvSqlite> {
  const require = createRequire(import.meta.url);
  try {
    createRequire(require.resolve('@keyv/sqlite'))('sqlite3');
  } catch (error) {
    throw new OperatorError(
      'STORE_URL: SQLite is not built for this machine; install g++, make and python3, then run: npm rebuild sqlite3',
      { cause: error },
    );
  }
  const { KeyvSqlite } = await import('@keyv/sqlite');
  return new KeyvSqlite({ uri, iterationLimit: 1000 });
}

/** Keyv only drops an expired row when it is read; tombstones of done jobs never are. */
async function sweep(sqlite: KeyvSqlite, now: number): Promise<void> {
  await sqlite.query(`DELETE FROM keyv WHERE json_extract(value, '$.expires') < ?`, now);
}

/** Sweeps from time to time; a sweep that fails is made up for by the next. */
function sweepAgain(sqlite: KeyvSqlite, clock: Clock): () => void {
  let callOff = () => {};
  function wait(): void {
    callOff = clock.after(SWEEP_MS, () => {
      void sweep(sqlite, clock.now()).catch(() => undefined);
      wait();
    });
  }
  wait();
  return () => callOff();
}

/** No folder, no rights, not a database: a matter for the operator. */
function unusable(path: string, error: unknown): Error {
  if (error instanceof OperatorError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new OperatorError(`STORE_URL: ${path} cannot be used (${why})`, { cause: error });
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'SQLITE_BUSY' || error.code === 'SQLITE_LOCKED');
}
