import { Gate } from './gate.ts';
import type { CallKind } from './http/routes.ts';

/** How a call is answered instead of, or on top of, what the service would have answered. */
export type FaultAnswer =
  /** The service's envelope `{"code": …}`; under HTTP 200 where no status is given. */
  | { readonly code: number; readonly message?: string; readonly status?: number }
  /** An HTTP error without an envelope; `retryAfter` in seconds goes into the header. Default body: `json`. */
  | { readonly status: number; readonly body?: 'json' | 'html' | 'empty'; readonly retryAfter?: number }
  /** Exactly this text under HTTP 200. */
  | { readonly text: string; readonly type?: string }
  /** The connection dies. `lands`: the call is carried out all the same, only its answer is lost. */
  | { readonly cut: 'before-headers' | 'in-body'; readonly lands?: boolean }
  /** Nothing comes, or nothing more after half of the body, until the test releases it; then the true answer goes on. */
  | { readonly stall: 'before-headers' | 'in-body' }
  /** The true answer comes in 16 pieces with that many ms of the simulator's clock before each. */
  | { readonly trickle: number };

export interface Fault {
  /** Which calls. */
  readonly on: CallKind | 'any';
  /** Only calls about this session. */
  readonly session?: string;
  /** How many calls; default 1. */
  readonly times?: number;
  /** How many matching calls go through before the first that is hit; default 0. */
  readonly after?: number;
  readonly with: FaultAnswer;
}

/** A fault in the hands of the test that asked for it. */
export interface FaultHandle {
  /** Resolves once a call was hit for the first time. */
  readonly hit: Promise<void>;
  /** Lets a stalled answer go on, and every later one. */
  release(): void;
  /** Ends the fault. */
  clear(): void;
}

/** A fault as one call meets it. */
export interface ActiveFault {
  readonly answer: FaultAnswer;
  readonly released: Promise<void>;
}

/** The faults that are waiting, in the order in which they were asked for. */
export class Faults {
  private readonly waiting = new Set<{ fault: Fault; skip: number; left: number; gate: Gate; hit: Gate }>();

  add(fault: Fault): FaultHandle {
    const entry = { fault, skip: fault.after ?? 0, left: fault.times ?? 1, gate: new Gate(), hit: new Gate() };
    this.waiting.add(entry);
    return {
      hit: entry.hit.opened,
      release: () => entry.gate.open(),
      clear: () => void this.waiting.delete(entry),
    };
  }

  /** The first fault that is meant for this call; uses it up by one. */
  take(kind: CallKind, session: string | undefined): ActiveFault | undefined {
    for (const entry of this.waiting) {
      const { on, session: only } = entry.fault;
      if ((on !== 'any' && on !== kind) || (only !== undefined && only !== session)) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      entry.left -= 1;
      if (entry.left <= 0) this.waiting.delete(entry);
      entry.hit.open();
      return { answer: entry.fault.with, released: entry.gate.opened };
    }
    return undefined;
  }
}
