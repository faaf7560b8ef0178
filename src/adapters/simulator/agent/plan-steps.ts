import type { Project } from '../model/project.ts';
import type { Random } from '../random.ts';
import type { Step } from '../turns/steps.ts';
import type { ToolCall, TurnEvent } from '../turns/wire.ts';

/** A pause of a length between the two (ms of the real service). */
export function pause(random: Random, shortest: number, longest: number): Step {
  return { kind: 'pause', ms: random.between(shortest, longest) };
}

export function say(event: TurnEvent): Step {
  return { kind: 'say', event };
}

/** What a tool is called for. */
export interface Work {
  readonly tool: string;
  readonly args: object;
  readonly apply: (project: Project) => Project;
}

/** A tool at work: the call (perhaps with a word before it), the time it takes, the change, the result. */
export function callSteps(
  { tool, args, apply }: Work,
  random: Random,
  how: {
    readonly takes: readonly [shortest: number, longest: number];
    readonly intro?: string;
    readonly clip?: string;
  },
): Step[] {
  const call: ToolCall = { id: `adk-${random.uuid()}`, name: tool, args };
  const { clip, intro } = how;
  return [
    say(intro === undefined ? { kind: 'call', call } : { kind: 'text', text: intro, call }),
    pause(random, ...how.takes),
    { kind: 'change', apply, ...(clip === undefined ? {} : { clip }) },
    say({ kind: 'result', call, response: { status: 'ok' }, stateDelta: { last_tool: tool } }),
  ];
}
