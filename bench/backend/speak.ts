import type { ServerResponse } from 'node:http';
import { stampText } from '../stamp.ts';
import { turnEvents, type WireTemplate } from './turn-events.ts';
import type { TurnPlan } from './turn-plan.ts';

const events = turnEvents();

/** What the backend saw of its turns. */
export interface Stage {
  /** Takes an open turn on; it begins to speak once as many are open as its plan asks for. */
  enter(response: ServerResponse, plan: TurnPlan): void;
  /** Lets all turns that hold go on to their end. */
  release(): void;
  /** Turns that stand silent in the middle because their plan says so. */
  readonly holding: number;
  /** The most turns that ever spoke at the same time. */
  readonly peak: number;
}

export function createStage(): Stage {
  let waiting: (() => void)[] = [];
  let held: (() => void)[] = [];
  let speaking = 0;
  let peak = 0;

  function speak(response: ServerResponse, plan: TurnPlan, delay: number): void {
    const moments: string[] = [];
    const begins = performance.now() + delay;
    let next = 0;
    speaking += 1;
    peak = Math.max(peak, speaking);

    function say(): void {
      const event = events[next];
      if (!event || response.destroyed) {
        speaking -= 1;
        response.end();
        return;
      }
      if (plan.hold > 0 && next === plan.hold && held.push(goOn) > 0) return;
      goOn();
    }
    function goOn(): void {
      const event = events[next];
      if (event) response.write(wireOf(event, moments));
      next += 1;
      setTimeout(say, Math.max(0, begins + next * plan.gap - performance.now()));
    }
    setTimeout(say, delay);
  }

  return {
    enter(response, plan) {
      const place = waiting.length;
      // Turns of real people are not in step: their events are spread over the pause between two of one turn.
      waiting.push(() => speak(response, plan, (place / plan.open) * plan.gap));
      if (waiting.length < plan.open) return;
      const all = waiting;
      waiting = [];
      for (const begin of all) begin();
    },
    release() {
      const all = held;
      held = [];
      for (const goOn of all) goOn();
    },
    get holding() {
      return held.length;
    },
    get peak() {
      return peak;
    },
  };
}

function wireOf({ parts, stamps }: WireTemplate, moments: string[]): string {
  let wire = parts[0] ?? '';
  for (const [index, stamp] of stamps.entries()) {
    moments[stamp] ??= stampText();
    wire += moments[stamp] + (parts[index + 1] ?? '');
  }
  return wire;
}
