import type { Clock } from '../../../src/core/ports/clock.ts';

/** Ms between 1970 and Discord's epoch. */
const EPOCH = 1_420_070_400_000n;

/** Ids as Discord makes them: the time in the upper bits. */
export interface Snowflakes {
  /** Later than every one before. */
  next(): string;
  /** Of people, roles, the bot: made before the test began. */
  old(): string;
  /** Of guilds: a millisecond apart, so that they spread over shards one after the other. */
  guild(): string;
}

/** Counts from the clock's time on. */
export function createSnowflakes(clock: Clock): Snowflakes {
  let last = 0n;
  let older = BigInt(Date.parse('2020-01-01T00:00:00Z'));
  let guilds = BigInt(Date.parse('2019-01-01T00:00:00Z'));
  return {
    next() {
      const now = (BigInt(Math.floor(clock.now())) - EPOCH) << 22n;
      last = now > last ? now : last + 1n;
      return String(last);
    },
    old() {
      older += 1n;
      return String((older - EPOCH) << 22n);
    },
    guild() {
      guilds += 1n;
      return String((guilds - EPOCH) << 22n);
    },
  };
}

/** The id of something that would have been made then, ms since the epoch. */
export function timeOf(id: string): number {
  return Number((BigInt(id) >> 22n) + EPOCH);
}

/** Which shard hears of a guild (platform-facts B29). */
export function shardOf(guild: string, shards: number): number {
  return Number((BigInt(guild) >> 22n) % BigInt(shards));
}
