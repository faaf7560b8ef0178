import type { CallKind } from './http/routes.ts';

/** One request as it reached the simulator. */
export interface Call {
  readonly kind: CallKind;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON; of an upload what came (`{ files: [{ name, size }] }`). */
  body: unknown;
  /** The session that the call is about, where it names one. */
  readonly session: string | undefined;
  /** Ms since the epoch, by the simulator's clock. */
  readonly at: number;
}

/** Something that a client must not do, although the service lets it pass. */
export interface Violation {
  readonly call: Call;
  readonly what: string;
}

/** Calls that are kept for looking at; older ones are dropped. */
const kept = 10_000;

/** Writes down what clients do. */
export class Recorder {
  readonly calls: Call[] = [];
  readonly violations: Violation[] = [];
  private waiting: { check: () => boolean; resolve: () => void }[] = [];

  record(call: Call): void {
    this.calls.push(call);
    if (this.calls.length > kept) this.calls.shift();
    this.waiting = this.waiting.filter(({ check, resolve }) => {
      const done = check();
      if (done) resolve();
      return !done;
    });
  }

  violation(call: Call, what: string): void {
    this.violations.push({ call, what });
    if (this.violations.length > kept) this.violations.shift();
  }

  of(kind: CallKind, session?: string): readonly Call[] {
    return this.calls.filter((call) => call.kind === kind && (session === undefined || call.session === session));
  }

  /** Resolves with the `count`-th call of that kind since the start; at once if it was made before. */
  async waitFor(kind: CallKind, { count = 1, session }: { count?: number; session?: string } = {}): Promise<Call> {
    const found = (): Call | undefined => this.of(kind, session)[count - 1];
    if (found() === undefined) {
      await new Promise<void>((resolve) => this.waiting.push({ check: () => found() !== undefined, resolve }));
    }
    const call = found();
    if (call === undefined) throw new Error(`the call that was waited for is no longer kept`);
    return call;
  }
}
