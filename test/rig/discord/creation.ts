import { randomBytes } from 'node:crypto';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { createFaults } from '../http/faults.ts';
import { createAttachments } from './attachments.ts';
import { createGateway } from './gateway.ts';
import { intents } from './intents.ts';
import { type DiscordOptions, usualLimits, usualRateLimits } from './options.ts';
import type { Person } from './people.ts';
import { createRates } from './rates.ts';
import { createSnowflakes } from './snowflakes.ts';
import type { World } from './world.ts';

/** A Discord with one bot and nobody else. */
export function createWorld(options: DiscordOptions): World {
  const { clock = systemClock, privileged = [], rateLimits = {} } = options;
  const violations: string[] = [];
  const watchers = new Set<() => void>();
  const ids = createSnowflakes(clock);
  const limits = { ...usualLimits, ...options.limits };
  const origin = { url: '' };
  const me: Person = { id: ids.old(), username: options.username ?? 'nemo', bot: true };
  return {
    clock,
    token: newToken(me.id),
    me,
    limits,
    rateLimits: rateLimits === false ? undefined : { ...usualRateLimits, ...rateLimits },
    origin,
    ids,
    people: new Map([[me.id, me]]),
    guilds: new Map(),
    channels: new Map(),
    installs: new Set(),
    commands: new Map(),
    creations: new Map(),
    interactions: new Map(),
    byToken: new Map(),
    nonces: new Map(),
    attachments: createAttachments(clock, ids, limits.linkLifetime, () => origin.url),
    gateway: createGateway({
      shards: options.shards ?? 1,
      identifies: options.identifies ?? 1000,
      concurrency: options.concurrency,
      heartbeat: options.heartbeat ?? 41_250,
    }),
    rates: createRates(),
    faults: createFaults(),
    calls: [],
    invalid: [],
    violations,
    granted: privileged.reduce((bits, name) => bits | intents[name], 0),
    violation(what) {
      violations.push(what);
    },
    changed() {
      for (const look of [...watchers]) look();
    },
    watch(look) {
      watchers.add(look);
      return () => watchers.delete(look);
    },
  };
}

/** A bot's token: its id, and something that nobody can guess. */
export function newToken(id: string): string {
  return `${Buffer.from(id).toString('base64url')}.fake00.${randomBytes(24).toString('base64url')}`;
}
