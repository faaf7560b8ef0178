import { Gate } from './gate.ts';

/**
 * What is to be different about a turn. Events are counted from 0 as the client sees them (every `data:` payload of
 * the agent; heartbeats do not count); "after 0 events" is right after the response headers.
 */
export interface TurnScript {
  /** Only a turn of this session; default: the next turn of whichever. */
  readonly session?: string;
  readonly shape?: 'adk' | 'plain';
  /** Whether an edit says nothing at its end, instead of by chance. */
  readonly silent?: boolean;
  /** What is said last, instead of the agent's own words. */
  readonly text?: string;
  /** The whole stream: payloads (each framed as `data: …`) or bytes that are written as they are. Free of charge. */
  readonly events?: readonly (string | Uint8Array)[];
  /** With `events`: the draft that holds after that many of them. */
  readonly change?: { readonly after: number; readonly draft: unknown };
  /** The connection dies after that many events; the agent finishes in the background. */
  readonly cutAfter?: number;
  /** Nothing happens after that many events until {@link TurnHandle.release}. */
  readonly holdAfter?: number;
  /** While held, heartbeats go on at the simulator's pace (none by themselves at pace 0: {@link TurnHandle.heartbeat}). */
  readonly heartbeatsWhileHeld?: boolean;
  /** The agent fails after that many events: an error event, the end, credits returned. */
  readonly error?: { readonly after: number; readonly code: number; readonly message: string };
}

/** A scripted turn in the hands of the test that asked for it. */
export interface TurnHandle {
  /** Resolves once the turn has begun, with the message that began it. */
  readonly begun: Promise<string>;
  /** Resolves once it stands at `holdAfter`. */
  readonly held: Promise<void>;
  /** Resolves once the agent is done, whoever still listens, with the number of events it had. */
  readonly ended: Promise<number>;
  release(): void;
  /** Sends one heartbeat now, if the turn is running and somebody listens. */
  heartbeat(): void;
}

/** The simulator's side of a script. */
export class ScriptedTurn {
  readonly script: TurnScript;
  readonly held = new Gate();
  readonly gate = new Gate();
  readonly handle: TurnHandle;
  begin: (message: string) => void = () => undefined;
  end: (events: number) => void = () => undefined;
  /** Set by the turn while it runs. */
  beat: () => void = () => undefined;

  constructor(script: TurnScript) {
    this.script = script;
    this.handle = {
      begun: new Promise((resolve) => {
        this.begin = resolve;
      }),
      held: this.held.opened,
      ended: new Promise((resolve) => {
        this.end = resolve;
      }),
      release: () => this.gate.open(),
      heartbeat: () => this.beat(),
    };
  }
}

/** Scripts that wait for their turn, in the order in which they were asked for. */
export class TurnScripts {
  private readonly waiting: ScriptedTurn[] = [];

  add(script: TurnScript): TurnHandle {
    const turn = new ScriptedTurn(script);
    this.waiting.push(turn);
    return turn.handle;
  }

  /** The script of the turn that comes next in a session; an empty one where none waits for it. */
  next(session: string): ScriptedTurn {
    const meant = this.waiting.find(({ script }) => script.session === undefined || script.session === session);
    return meant ?? new ScriptedTurn({});
  }

  /** The turn has begun: its script waits no longer. */
  begin(turn: ScriptedTurn, message: string): void {
    const at = this.waiting.indexOf(turn);
    if (at >= 0) this.waiting.splice(at, 1);
    turn.begin(message);
  }
}
