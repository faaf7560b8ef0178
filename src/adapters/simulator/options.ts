import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../core/ports/clock.ts';

/** What a product must tell a person who talks to the simulator: its videos are samples. */
export const SIMULATOR_NOTICE = 'built-in simulator: videos are samples';

/** The pace at which a person can watch: a generation takes 5–15 s instead of 100–300 s, mostly below 8. */
export const WATCHABLE_PACE = 0.05;

/** How the events of a turn look: the two published shapes, or one or the other by session (`mixed`). */
export type Shape = 'adk' | 'plain' | 'mixed';

export interface SimulatorOptions {
  /** Default 0: a free one. */
  readonly port?: number;
  /** Share of the real service's pauses: 1 is as slow as it, 0 waits nowhere. */
  readonly pace: number;
  /** The same seed gives the same ids, shapes and words. Default: another one each time, so that ids never come back. */
  readonly seed?: number;
  /**
   * Where uploads and the state (`state.json`) are kept, so that the next start goes on from there; a turn that was cut
   * off has been finished then. Default: nothing is kept.
   */
  readonly dataDir?: string;
  /** What a new anonymous identity starts with. Default 1000: about ten clips to play with (the real service: 100). */
  readonly credits?: number;
  /** Default `mixed`. */
  readonly shape?: Shape;
  /** Default: real time. */
  readonly clock?: Clock;
  /** Anonymous identities that one address gets in 7 days (protocol: about 10, the default). */
  readonly identitiesPerAddress?: number;
  /** Bytes of one upload by `X-Skill-Source`, where they differ from the protocol's 200 and 500 MB. */
  readonly uploadLimits?: Readonly<Record<string, number>>;
  /** How often the agent does what makes it hard to live with, each a share from 0 to 1. */
  readonly manners?: Partial<Manners>;
}

export interface Manners {
  /** Edits that end without a text. Default 1/3. */
  readonly silentEdits: number;
  /** Answers that speak of buttons and panels. Default 0.7. */
  readonly guiTalk: number;
  /** Answers that end in "I encountered a temporary issue". Default 0.15. */
  readonly temporaryIssue: number;
}

/** The options with every default filled in. */
export interface Settings {
  readonly port: number;
  readonly pace: number;
  readonly seed: number;
  readonly dataDir: string | undefined;
  readonly credits: number;
  readonly shape: Shape;
  readonly clock: Clock;
  readonly identitiesPerAddress: number;
  readonly uploadLimits: Readonly<Record<string, number>>;
  readonly manners: Manners;
}

const megabyte = 1024 * 1024;

/** Fills in the defaults. Throws a `RangeError` for a pace below 0. */
export function settingsFrom(options: SimulatorOptions): Settings {
  if (!(options.pace >= 0)) throw new RangeError('pace must be 0 or more');
  return {
    port: options.port ?? 0,
    pace: options.pace,
    seed: options.seed ?? Math.floor(Math.random() * 2 ** 31),
    dataDir: options.dataDir,
    credits: options.credits ?? 1000,
    shape: options.shape ?? 'mixed',
    clock: options.clock ?? realTime,
    identitiesPerAddress: options.identitiesPerAddress ?? 10,
    uploadLimits: {
      'free-video-generation-llm': 200 * megabyte,
      'video-generation-4k': 500 * megabyte,
      ...options.uploadLimits,
    },
    manners: { silentEdits: 1 / 3, guiTalk: 0.7, temporaryIssue: 0.15, ...options.manners },
  };
}

const realTime: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleep(ms, undefined, signal ? { signal } : {}),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};
