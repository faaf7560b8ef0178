import type { Clock } from '../../../src/core/ports/clock.ts';
import type { Faults } from '../http/faults.ts';
import type { Upload } from '../http/uploads.ts';
import type { AttachmentStore } from './attachments.ts';
import type { Command } from './command-schemas.ts';
import type { Fault } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { Channel, Guild } from './guild.ts';
import type { Interaction } from './interaction.ts';
import type { StoredMessage } from './message.ts';
import type { Limits, RateLimits } from './options.ts';
import type { Person } from './people.ts';
import type { Rates } from './rates.ts';
import type { Snowflakes } from './snowflakes.ts';

/** How a call ended. */
export type Outcome =
  | { readonly kind: 'pending' }
  /** Waits for the test that held it up. */
  | { readonly kind: 'hanging' }
  | { readonly kind: 'ok'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly code: number; readonly message: string }
  /** The bot never heard of it; `landed` tells whether it happened all the same. */
  | { readonly kind: 'dropped'; readonly landed: boolean };

/** One call of the bot, as it was on the wire. */
export interface Call {
  /** `POST /channels/:channel/messages`. */
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
  /** Where it acts, as far as the address tells. */
  readonly channel: string | undefined;
  /** Ms since the epoch. */
  readonly at: number;
  outcome: Outcome;
}

/** A call that Discord counts against the bot: 10 000 in 10 minutes lock its address out (platform-facts B27). */
export interface InvalidRequest {
  readonly route: string;
  readonly status: 401 | 403 | 429;
  readonly code: number;
  readonly channel: string | undefined;
  /** Ms since the epoch. */
  readonly at: number;
}

/** Everything that Discord's side knows; the fake's parts share it. */
export interface World {
  readonly clock: Clock;
  /** Another one once it was revoked. */
  token: string;
  /** The bot; the application has the same id. */
  readonly me: Person;
  readonly limits: Limits;
  readonly rateLimits: RateLimits | undefined;
  /** Without a slash at the end; empty until the server listens. */
  readonly origin: { url: string };
  readonly ids: Snowflakes;
  readonly people: Map<string, Person>;
  readonly guilds: Map<string, Guild>;
  /** Of all kinds, with threads and those that are deleted. */
  readonly channels: Map<string, Channel>;
  /** Who has installed the app for themselves. */
  readonly installs: Set<string>;
  readonly commands: Map<string, Command>;
  /** How many commands were created in each scope. */
  readonly creations: Map<string, number>;
  readonly interactions: Map<string, Interaction>;
  readonly byToken: Map<string, Interaction>;
  readonly nonces: Map<string, { readonly message: StoredMessage; readonly until: number }>;
  readonly attachments: AttachmentStore;
  readonly gateway: Gateway;
  readonly rates: Rates;
  readonly faults: Faults<Fault>;
  readonly calls: Call[];
  readonly invalid: InvalidRequest[];
  readonly violations: string[];
  /** Privileged intents that the portal grants, as bits. */
  readonly granted: number;
  violation(what: string): void;
  /** Tells everybody who looks that something is to be seen. */
  changed(): void;
  /** Calls back at every change until called off. */
  watch(look: () => void): () => void;
}

/** How long people wait for something to be seen, ms of real time. */
export const PATIENCE = 10_000;

/** Resolves with what `find` finds, now or later; rejects after `within` ms of real time with what `why` tells. */
export function waitFor<T>(world: World, find: () => T | undefined, within: number, why: () => string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(why()));
    }, within);
    function look(): void {
      const found = find();
      if (found === undefined) return;
      clearTimeout(timer);
      stop();
      // The call that shows it has its answer by then.
      setImmediate(() => resolve(found));
    }
    const stop = world.watch(look);
    look();
  });
}
