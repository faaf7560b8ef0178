import { performance } from 'node:perf_hooks';
import type { Clock } from '../../../src/core/ports/clock.ts';
import type { PacingLimits } from './options.ts';
import { tooManyRequests } from './refusal.ts';

/** The server's patience with a bot's messages. Throws a 429 where it is over. */
export interface Pacing {
  /** A send or an edit; `count` messages of an album. `method` is for the violation. */
  message(chat: number, kind: 'private' | 'group' | 'supergroup', method: string, count?: number): void;
  draft(chat: number): void;
}

/** A parallel call that left the bot before it could have read the 429 is no violation, real ms. */
const CROSSING = 20;
const MINUTE = 60_000;

interface Ban {
  readonly until: number;
  /** Of the real clock. */
  readonly told: number;
}

/** Without limits everything is taken. */
export function createPacing(
  clock: Clock,
  limits: PacingLimits | undefined,
  violation: (what: string) => void,
): Pacing {
  /** When messages were taken, ms, by chat; `all` for the whole bot. */
  const taken = new Map<string, number[]>();
  const bans = new Map<string, Ban>();

  function within(key: string, ms: number): number[] {
    const since = clock.now() - ms;
    return (taken.get(key) ?? []).filter((at) => at > since);
  }

  function ban(key: string, ms: number): never {
    const seconds = Math.max(1, Math.ceil(ms / 1000));
    bans.set(key, { until: clock.now() + seconds * 1000, told: performance.now() });
    throw tooManyRequests(seconds);
  }

  function checkBan(key: string, what: string): void {
    const standing = bans.get(key);
    if (!standing) return;
    const left = standing.until - clock.now();
    if (left <= 0) {
      bans.delete(key);
      return;
    }
    const seconds = Math.ceil(left / 1000);
    if (performance.now() - standing.told > CROSSING) violation(`${what}: ${seconds} s before retry_after was over`);
    throw tooManyRequests(seconds);
  }

  /** How long until `count` more fit into `most` within `ms`. */
  function check(key: string, ms: number, most: number, count: number): void {
    const times = within(key, ms);
    const surplus = times.length + count - most;
    if (surplus <= 0) return;
    const oldest = times[Math.min(surplus, times.length) - 1] ?? clock.now();
    ban(key, oldest + ms - clock.now());
  }

  /** One a second, and what was saved up before, at most `burst`. */
  function checkPrivate(key: string, burst: number, count: number): void {
    const times = within(key, MINUTE);
    let level = 0;
    let last = times[0] ?? clock.now();
    for (const at of times) {
      level = Math.max(0, level - (at - last) / 1000) + 1;
      last = at;
    }
    level = Math.max(0, level - (clock.now() - last) / 1000);
    if (level + count > burst) ban(key, (level + count - burst) * 1000);
  }

  function take(key: string, count: number): void {
    taken.set(key, [...within(key, MINUTE), ...Array<number>(count).fill(clock.now())]);
  }

  return {
    message(chat, kind, method, count = 1) {
      if (!limits) return;
      const key = `chat ${chat}`;
      checkBan(key, `${method} to ${chat}`);
      checkBan('all', method);
      if (kind === 'private') checkPrivate(key, limits.privateBurst, count);
      else check(key, MINUTE, limits.groupPerMinute, count);
      check('all', 1000, limits.perSecond, count);
      take(key, count);
      take('all', count);
    },
    draft(chat) {
      if (!limits) return;
      const key = `drafts ${chat}`;
      checkBan(key, `sendMessageDraft to ${chat}`);
      check(key, 5000, 20, 1);
      check(key, 30_000, 40, 1);
      take(key, 1);
    },
  };
}
