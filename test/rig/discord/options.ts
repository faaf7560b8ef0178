import type { Clock } from '../../../src/core/ports/clock.ts';

/** Sizes in bytes, times in ms of the clock; smaller ones keep tests small. */
export interface Limits {
  /** The largest file of a message: 20 MiB without boosts (platform-facts A1). */
  readonly attachmentBytes: number;
  /** The largest request; the documented 25 MiB contradict practice (B31), so there is none by default. */
  readonly requestBytes: number;
  /** How long an interaction may go without an answer (B1). */
  readonly answerWithin: number;
  /** How long an interaction's token lives (B1). */
  readonly tokenLifetime: number;
  /** How long a nonce is remembered; "a few minutes" (B23) is all that Discord tells. */
  readonly nonceLifetime: number;
  /** How long a link to the CDN holds; measured, not documented (A4). */
  readonly linkLifetime: number;
  /** Followups of an app that only a person installed (B6). */
  readonly followups: number;
  /** Edits of messages older than an hour, per channel and hour; the real number is not known (B24). */
  readonly oldEdits: number;
  /** How long a session waits for its shard to resume; not documented. */
  readonly sessionLifetime: number;
}

/** Discord's limits as far as they are known. */
export const usualLimits: Limits = {
  attachmentBytes: 20 * 1024 * 1024,
  requestBytes: Number.POSITIVE_INFINITY,
  answerWithin: 3000,
  tokenLifetime: 15 * 60_000,
  nonceLifetime: 5 * 60_000,
  linkLifetime: 24 * 60 * 60_000,
  followups: 5,
  oldEdits: 30,
  sessionLifetime: 5 * 60_000,
};

/** So many calls in so many ms of real time: discord.js waits in real time, so the buckets refill in it. */
export interface Rate {
  readonly limit: number;
  readonly ms: number;
}

/** The buckets; the real numbers are only in headers (B27), these are what the headers are known to say (B28). */
export interface RateLimits {
  readonly global: Rate;
  readonly messages: Rate;
  readonly edits: Rate;
  readonly deletions: Rate;
  /** Of one interaction's token. */
  readonly webhook: Rate;
  readonly threads: Rate;
  /** Opening DMs. */
  readonly channels: Rate;
  readonly others: Rate;
}

/** The usual buckets. */
export const usualRateLimits: RateLimits = {
  global: { limit: 50, ms: 1000 },
  messages: { limit: 5, ms: 5000 },
  edits: { limit: 5, ms: 5000 },
  deletions: { limit: 5, ms: 1000 },
  webhook: { limit: 5, ms: 2000 },
  threads: { limit: 50, ms: 300_000 },
  channels: { limit: 10, ms: 10_000 },
  others: { limit: 20, ms: 1000 },
};

/** How the fake is to be. */
export interface DiscordOptions {
  /** The system's clock by default. */
  readonly clock?: Clock;
  readonly limits?: Partial<Limits>;
  /** `false` switches the rate limits off. */
  readonly rateLimits?: false | Partial<RateLimits>;
  /** The bot's user name; `nemo` by default. */
  readonly username?: string;
  /** Privileged intents that the portal grants: none by default (platform-facts A2). */
  readonly privileged?: readonly ('GUILD_MEMBERS' | 'GUILD_PRESENCES' | 'MESSAGE_CONTENT')[];
  /** Shards that `GET /gateway/bot` recommends; 1 by default. */
  readonly shards?: number;
  /** IDENTIFYs that are left of a day's; 1000 by default (B29). */
  readonly identifies?: number;
  /** How many shards may identify in 5 s of real time (`max_concurrency`); without, 16 are told and nobody is held to it. */
  readonly concurrency?: number;
  /** Ms between heartbeats; 41 250 by default, as in the original. */
  readonly heartbeat?: number;
}
