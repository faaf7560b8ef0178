import { type Client, GatewayCloseCodes } from 'discord.js';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import { invalidToken, throwIfOperators } from './operator-errors.ts';
import { loggable } from './trouble.ts';

/** The way to Discord. It comes back by itself when it breaks, and ends where only the operator can mend it. */
export interface Connection {
  /** Resolves when every shard is there; waits for the network. Throws an `OperatorError` for what the operator must mend. */
  open(): Promise<void>;
  /** Rejects when Discord does not know the bot's token any more, wherever that shows first. */
  readonly revoked: Promise<never>;
}

export interface ConnectionOptions {
  readonly client: Client;
  readonly token: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when no more events are wanted. */
  readonly paused: AbortSignal;
}

/** Between two tries to connect at the start, ms: doubled each time. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

export function createConnection({ client, token, clock, log, paused }: ConnectionOptions): Connection {
  const ready = new Promise<void>((resolve) => client.once('clientReady', () => resolve()));
  const revoked = new Promise<never>((_, reject) => {
    const revoke = (): void => reject(invalidToken());
    client.rest.on('response', ({ data }, { status }) => {
      if (status === 401 && data.auth) revoke();
    });
    client.on('shardDisconnect', ({ code }) => {
      if (code === GatewayCloseCodes.AuthenticationFailed) revoke();
    });
    client.once('invalidated', revoke);
  });
  // Nobody may listen yet.
  revoked.catch(() => undefined);

  /** Shards that are gone: discord.js tells of each try to connect again. */
  const away = new Set<number>();
  client.on('error', (error) => log.warn({ err: loggable(error) }, 'Discord'));
  client.on('shardReconnecting', (shard) => {
    if (paused.aborted || away.has(shard)) return;
    away.add(shard);
    log.info({ shard }, 'connecting to Discord again');
  });
  const back = (shard: number): void => {
    if (away.delete(shard)) log.info({ shard }, 'connected to Discord again');
  };
  client.on('shardReady', back);
  client.on('shardResume', back);

  async function login(): Promise<void> {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        await client.login(token);
        return;
      } catch (error) {
        paused.throwIfAborted();
        throwIfOperators(error);
        log.warn({ err: loggable(error), ms: pause }, 'Discord cannot be reached; trying again');
        await clock.sleep(pause, paused);
      }
    }
  }

  return {
    async open() {
      await login();
      await ready;
    },
    revoked,
  };
}
