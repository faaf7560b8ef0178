import type { Simulator } from '../../src/adapters/simulator/simulator.ts';

/** Who takes part. */
export type Who = 'ann' | 'bob';

/** A file as somebody sends it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the next call of a kind meets on the platform's side. */
export interface Bump {
  readonly on: 'answer' | 'video' | 'status';
  /** The platform asks to wait (429), breaks off without a word, or takes it and loses the answer. */
  readonly what: 'limited' | 'broken' | 'silent';
}

/** A platform's stage: people, their chat and the whole program behind it. The same scenarios are played on each. */
export interface Stage {
  readonly simulator: Simulator;
  says(who: Who, text: string, topic?: string): void;
  /** Several files are sent at once. */
  sends(who: Who, files: readonly SentFile[], text?: string): void;
  /** Presses the newest button that matches; resolves with what they were told, empty where nothing was. */
  presses(who: Who, label: RegExp): Promise<string>;
  /** Resolves when a message or a status matches. */
  sees(pattern: RegExp): Promise<unknown>;
  bumps(bump: Bump): void;
  /** Lets time pass, where the scenario asked for a clock that stands still. */
  passes(seconds: number): Promise<void>;
  /** Resolves when nothing is under way any more. */
  quiet(): Promise<void>;
  /** The process is killed, and another one started. */
  killed(): Promise<void>;
}

/** A conversation that is the same on every platform; its calls are kept as a golden trace of each. */
export interface Scenario {
  readonly name: string;
  /** `group`: Ann and Bob among others; `topics`: a group with the topics `red` and `blue`. A private chat without. */
  readonly room?: 'group' | 'topics';
  /** Time passes only where the scenario says so. */
  readonly stillClock?: boolean;
  play(stage: Stage): Promise<void>;
}
