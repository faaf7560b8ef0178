import type { Clock } from '../../../src/core/ports/clock.ts';

/** Sizes in bytes, sides in pixels; smaller ones keep tests small. */
export interface Limits {
  /** An upload's largest size: 50 MB in the cloud, 2000 MB locally (platform-facts C2, C3). */
  readonly uploadBytes: number;
  /** The largest file that `getFile` hands out in the cloud: 20 MB (C2). */
  readonly downloadBytes: number;
  readonly photoBytes: number;
  readonly thumbnailBytes: number;
  readonly thumbnailSide: number;
  /** Above it a video without width, height and duration is stored as 320x320, 0 s (C6). */
  readonly probedBytes: number;
}

/** How many messages the server takes (platform-facts A7, C9; drafts: dependencies.md 2). */
export interface PacingLimits {
  /** Messages that a private chat takes at once; after them one a second. */
  readonly privateBurst: number;
  /** Sends and edits together in a group chat, per minute. */
  readonly groupPerMinute: number;
  /** Sends and edits of the whole bot, per second. */
  readonly perSecond: number;
}

/** How the fake is to be. */
export interface BotApiOptions {
  /** The system's clock by default. */
  readonly clock?: Clock;
  /** Behaves like a server started with `--local` (C3). */
  readonly local?: boolean;
  readonly limits?: Partial<Limits>;
  /** `false` switches the rate limits off. */
  readonly pacing?: false | Partial<PacingLimits>;
  /** `false`: a server of before 9.3, where `sendMessageDraft` is not found. */
  readonly drafts?: boolean;
  /** Where public webhook addresses are to be found on this machine: public URL → loopback URL. */
  readonly webhooks?: Readonly<Record<string, string>>;
  /** The bot's user name; `nemo_test_bot` by default. */
  readonly username?: string;
  /** How long a press waits for its answer on the server, ms; 30 s by default (platform-facts G6: not documented). */
  readonly callbackLifetime?: number;
}

/** The real limits of a cloud or a local server, with a test's own in their place. */
export function limitsFor(local: boolean, own: Partial<Limits> = {}): Limits {
  return {
    uploadBytes: local ? 2000 * 1024 * 1024 : 50 * 1024 * 1024,
    downloadBytes: 20 * 1024 * 1024,
    photoBytes: 10 * 1024 * 1024,
    thumbnailBytes: 200_000,
    thumbnailSide: 320,
    probedBytes: 10_000_000,
    ...own,
  };
}

/** What Telegram tells of its limits; the burst is a guess on the careful side. */
export const usualPacing: PacingLimits = { privateBurst: 5, groupPerMinute: 20, perSecond: 30 };
