import type { Chats } from '../chats/chats.ts';
import type { History } from '../chats/history.ts';
import type { Offers } from '../chats/offers.ts';
import type { Job, Step } from '../jobs/job.ts';
import type { Say } from '../phrases/phrases.ts';
import type { Backend, Call } from '../ports/backend.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Pictures } from '../ports/pictures.ts';
import type { Platform } from '../ports/platform.ts';
import type { Scripts } from '../ports/scripts.ts';
import type { Skill, Skills } from '../ports/skills.ts';
import type { Reply } from '../reply.ts';
import type { Settings } from '../settings.ts';

/** Everything outside of the core that flows work with, put together once by `main`. */
export interface World {
  readonly backend: Backend;
  readonly chats: Chats;
  readonly history: History;
  readonly offers: Offers;
  readonly skills: Skills;
  readonly scripts: Scripts;
  /** Without it everything is told in words alone. */
  readonly pictures?: Pictures;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly log: Log;
}

/** One go at one job: what its flows need to know and to write down. */
export interface Run {
  readonly world: World;
  readonly job: Job;
  readonly platform: Platform;
  readonly skill: Skill;
  readonly say: Say;
  /** BCP 47 primary tag in which the agent is to answer. */
  readonly agentLanguage: string;
  /** Whether the surface shows an answer while it is being written. */
  readonly showsDrafts: boolean;
  /** The largest file that the platform hands over, bytes. */
  readonly downloadBytes: number;
  /** What every call to the backend carries; its signal ends with the run. */
  readonly call: Call & { readonly signal: AbortSignal };
  /** Writes the job down. What a flow is about to do comes first, the act after. */
  save(): Promise<void>;
  /** The step is done: the steps given, if any, follow it before those that were there. */
  finish(step: Step, ...next: Step[]): Promise<void>;
  /** The step is over and what was to follow it makes no sense any more, up to the next item of a batch. */
  giveUp(step: Step): Promise<void>;
}

/** A flow yields what the person is to see; a yielded video comes back as the platform's receipt. */
export type Flow<T = void> = AsyncGenerator<Reply, T, unknown>;

/** Why a run was ended from outside; the reason of its signal. */
export class Halt extends Error {
  override readonly name = 'Halt';
  /** `cancelled`: the person does not want it any more. `shutdown`: the next start goes on. */
  readonly why: 'cancelled' | 'shutdown';

  constructor(why: 'cancelled' | 'shutdown') {
    super(why);
    this.why = why;
  }
}
