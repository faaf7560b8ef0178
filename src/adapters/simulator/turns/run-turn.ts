import { setImmediate as nextRound } from 'node:timers/promises';
import type { Clock } from '../../../core/ports/clock.ts';
import type { Sink } from '../http/answer.ts';
import type { Session } from '../model/sessions.ts';
import type { Random } from '../random.ts';
import type { ScriptedTurn } from '../turn-scripts.ts';
import { heartbeat, heartbeatEvery } from './heartbeat.ts';
import { applied, type Step } from './steps.ts';
import { payloadsOf, type WireContext } from './wire.ts';

/** Where a turn takes place. */
export interface TurnSetting {
  readonly session: Session;
  readonly scripted: ScriptedTurn;
  readonly sink: Sink;
  readonly clock: Clock;
  /** 0: no pauses, and one heartbeat where there would have been any. */
  readonly pace: number;
  /** Ends the turn when the simulator closes. */
  readonly signal: AbortSignal;
  readonly random: Random;
}

/** Ms between two pieces of a text that is being written. */
const typing = 400;

/**
 * Does the steps of a turn one after another, whether or not anybody still listens. Tells whether the agent came to
 * the end of its work, and how many events it had.
 */
export async function runTurn(
  steps: readonly Step[],
  setting: TurnSetting,
): Promise<{ done: boolean; events: number }> {
  const turn = new Turn(setting);
  setting.scripted.beat = () => turn.beat();
  try {
    await turn.reached();
    for (const step of steps) await turn.take(step);
    return { done: true, events: turn.events };
  } catch (error) {
    if (error instanceof AgentFailed) return { done: false, events: turn.events };
    throw error;
  } finally {
    setting.scripted.beat = () => undefined;
  }
}

class AgentFailed extends Error {}

class Turn {
  events = 0;
  private beats = 0;
  private readonly setting: TurnSetting;
  private readonly wire: WireContext;

  constructor(setting: TurnSetting) {
    this.setting = setting;
    const { session, scripted, random, clock } = setting;
    this.wire = {
      wire: { ...session.wire, ...(scripted.script.shape ? { shape: scripted.script.shape } : {}) },
      invocationId: `e-${random.uuid()}`,
      random,
      now: () => clock.now(),
    };
  }

  async take(step: Step): Promise<void> {
    const { session } = this.setting;
    switch (step.kind) {
      case 'pause':
        return this.pause(step.ms);
      case 'say':
        for (const [index, payload] of payloadsOf(step.event, this.wire).entries()) {
          if (index > 0) await this.sleep(typing);
          await this.emit(`data: ${payload}\n\n`);
        }
        return;
      case 'raw':
        return this.emit(step.bytes);
      case 'change':
      case 'draft':
        session.content = applied(session.content, step);
    }
  }

  beat(): void {
    this.setting.sink.write(heartbeat(this.beats, this.wire.wire));
    this.beats += 1;
  }

  /** What the script wants after this many events. */
  async reached(): Promise<void> {
    const { script } = this.setting.scripted;
    if (script.error?.after === this.events) {
      const { code, message } = script.error;
      for (const payload of payloadsOf({ kind: 'error', code, message }, this.wire)) {
        this.setting.sink.write(`data: ${payload}\n\n`);
      }
      throw new AgentFailed(message);
    }
    if (script.cutAfter === this.events) await this.setting.sink.destroy();
    if (script.holdAfter === this.events) await this.hold(script.heartbeatsWhileHeld ?? false);
  }

  private async emit(bytes: string | Uint8Array): Promise<void> {
    this.setting.sink.write(bytes);
    this.events += 1;
    await this.reached();
  }

  private async hold(heartbeats: boolean): Promise<void> {
    const { scripted, clock, pace } = this.setting;
    let stop = (): void => undefined;
    const next = (): void => {
      stop = clock.after(heartbeatEvery * pace, () => {
        this.beat();
        next();
      });
    };
    if (heartbeats && pace > 0) next();
    scripted.held.open();
    await scripted.gate.opened;
    stop();
  }

  private async pause(ms: number): Promise<void> {
    const beats = Math.floor(ms / heartbeatEvery);
    if (this.setting.pace === 0) {
      if (beats > 0) this.beat();
      await nextRound();
      return;
    }
    for (let beat = 0; beat < beats; beat += 1) {
      await this.sleep(heartbeatEvery);
      this.beat();
    }
    await this.sleep(ms - beats * heartbeatEvery);
  }

  private async sleep(ms: number): Promise<void> {
    const { clock, pace, signal } = this.setting;
    if (pace > 0) await clock.sleep(ms * pace, signal);
  }
}
