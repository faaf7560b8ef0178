import { NotNow } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';

/**
 * Telegram's limits on sending. Sends and edits share one budget per chat: about one a second in private chats, twenty a
 * minute in groups, and thirty a second for the whole bot (platform-facts A7, C9).
 */
export interface Budget {
  /**
   * Makes a call when the limits of its chat allow it, one after another per chat, in order. `passing`: a call that may
   * be dropped; it goes at once and leaves room for those that may not, or throws `NotNow`.
   */
  run<T>(chat: number, act: () => Promise<T>, options?: { readonly passing?: boolean }): Promise<T>;
  /** Leaves a chat alone for so long, as Telegram asked (429), and no other. */
  hold(chat: number, seconds: number): void;
}

/** Calls within a span, ms. */
interface Allowance {
  readonly calls: number;
  readonly span: number;
}

const PRIVATE: readonly Allowance[] = [
  { calls: 5, span: 5_000 },
  { calls: 20, span: 22_000 },
];
const GROUP: readonly Allowance[] = [
  { calls: 5, span: 5_000 },
  { calls: 19, span: 61_000 },
];
/** Less than the thirty that Telegram takes: calls that were apart when they left may arrive together. */
const ALL: Allowance = { calls: 20, span: 1_000 };
/** The share of an allowance that calls which may be dropped leave to the others. */
const RESERVE = 0.4;

/** One chat's calls: when the last ones went out, and what waits. */
interface Line {
  sent: number[];
  heldUntil: number;
  busy: boolean;
  readonly waiting: (() => void)[];
}

/** Lines at rest say nothing after the longest span; they are looked for once in so many calls. */
const TIDY_EVERY = 1_000;
const LONGEST_SPAN = 61_000;

/** Group ids are negative. */
export function isGroup(chat: number): boolean {
  return chat < 0;
}

/** `stopped` ends every wait with its reason. */
export function createBudget(clock: Clock, stopped: AbortSignal): Budget {
  const lines = new Map<number, Line>();
  let all: number[] = [];
  let calls = 0;

  function lineOf(chat: number): Line {
    const line = lines.get(chat) ?? { sent: [], heldUntil: 0, busy: false, waiting: [] };
    lines.set(chat, line);
    return line;
  }

  /** How long until the chat and the bot as a whole may make one more call, ms. */
  function wait(chat: number, line: Line, share: number): number {
    const now = clock.now();
    const own = (isGroup(chat) ? GROUP : PRIVATE).map((allowance) => until(line.sent, allowance, share, now));
    return Math.max(line.heldUntil - now, until(all, ALL, share, now), ...own);
  }

  function note(line: Line): void {
    const now = clock.now();
    line.sent = [...line.sent.filter((at) => now - at < LONGEST_SPAN), now];
    all = [...all.filter((at) => now - at < ALL.span), now];
    calls += 1;
    if (calls % TIDY_EVERY === 0) tidy(now);
  }

  function tidy(now: number): void {
    for (const [chat, { sent, heldUntil, busy }] of lines) {
      if (!busy && heldUntil <= now && now - (sent.at(-1) ?? 0) >= LONGEST_SPAN) lines.delete(chat);
    }
  }

  /** The next in line takes over, or the line is free. */
  function release(line: Line): void {
    const next = line.waiting.shift();
    if (next) next();
    else line.busy = false;
  }

  /** Resolves when it is this call's turn. */
  async function enter(line: Line): Promise<void> {
    if (!line.busy) line.busy = true;
    else await new Promise<void>((resolve) => line.waiting.push(resolve));
  }

  return {
    async run(chat, act, { passing = false } = {}) {
      const line = lineOf(chat);
      if (passing && (line.busy || wait(chat, line, 1 - RESERVE) > 0)) throw new NotNow();
      await enter(line);
      try {
        for (let ms = wait(chat, line, 1); ms > 0; ms = wait(chat, line, 1)) await clock.sleep(ms, stopped);
        note(line);
        return await act();
      } finally {
        release(line);
      }
    },
    hold(chat, seconds) {
      const line = lineOf(chat);
      line.heldUntil = Math.max(line.heldUntil, clock.now() + seconds * 1000);
    },
  };
}

function until(sent: readonly number[], { calls, span }: Allowance, share: number, now: number): number {
  const most = Math.max(1, Math.floor(calls * share));
  const decisive = sent.at(-most);
  return sent.length < most || decisive === undefined ? 0 : decisive + span - now;
}
