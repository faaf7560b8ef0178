import type { IncomingMessage } from 'node:http';
import type { Faults } from './faults.ts';
import { bearerOf } from './http/rules.ts';
import type { Identities, Identity } from './model/identities.ts';
import type { Renders } from './model/renders.ts';
import type { Session, Sessions } from './model/sessions.ts';
import type { Settings } from './options.ts';
import { type Random, randomFor } from './random.ts';
import type { Call, Recorder } from './recorder.ts';
import { Refusal } from './refusal.ts';
import type { TurnScripts } from './turn-scripts.ts';

/** Everything that the service holds while it runs. */
export interface Service {
  readonly settings: Settings;
  /** Where it can be reached, without a slash at the end. */
  readonly url: () => string;
  /** Where uploads are kept. */
  readonly folder: string;
  /** Aborted when the simulator closes. */
  readonly closing: AbortSignal;
  readonly identities: Identities;
  readonly sessions: Sessions;
  readonly renders: Renders;
  readonly recorder: Recorder;
  readonly faults: Faults;
  readonly turnScripts: TurnScripts;
  /** Keeps what has changed for the next start, if the simulator keeps anything. Never rejects. */
  readonly save: () => Promise<void>;
  /** Turns that are running. */
  readonly turns: Set<Promise<void>>;
}

/** One call on its way to its answer. */
export interface Exchange {
  readonly service: Service;
  readonly call: Call;
  /** What stands in the path: a session, a render, a file. */
  readonly id: string;
  readonly request: IncomingMessage;
}

/** Who calls. Throws a 1001 refusal where the token is missing, unknown or expired. */
export function callerOf({ service, call }: Exchange): Identity {
  const identity = service.identities.find(bearerOf(call), service.settings.clock.now());
  if (!identity) throw new Refusal(1001, 'token invalid or expired');
  return identity;
}

/** The caller's session of that id. Throws 1001 and 1002 refusals. */
export function sessionOf(exchange: Exchange, id: string): Session {
  return exchange.service.sessions.of(callerOf(exchange).userId, id);
}

export function violationOf({ service, call }: Exchange): (what: string) => void {
  return (what) => service.recorder.violation(call, what);
}

/** Chance that is the same for the same words to the same address. */
export function chanceOf({ service, call }: Pick<Exchange, 'service' | 'call'>, ...more: string[]): Random {
  return randomFor(service.settings.seed, call.kind, call.path, ...more);
}
