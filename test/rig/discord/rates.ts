import type { Rate } from './options.ts';

/** What a bucket says to a call. */
export interface Spent {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Ms until the bucket is full again. */
  readonly resetAfter: number;
}

/** The buckets of one server. They refill in real time, because discord.js waits in real time. */
export interface Rates {
  spend(bucket: string, rate: Rate): Spent;
}

/** All buckets full. */
export function createRates(): Rates {
  const windows = new Map<string, { used: number; readonly ends: number }>();
  return {
    spend(bucket, { limit, ms }) {
      const now = performance.now();
      const standing = windows.get(bucket);
      const window = standing && standing.ends > now ? standing : { used: 0, ends: now + ms };
      windows.set(bucket, window);
      const allowed = window.used < limit;
      if (allowed) window.used += 1;
      return { allowed, limit, remaining: limit - window.used, resetAfter: window.ends - now };
    },
  };
}
