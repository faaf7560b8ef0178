import type { Shape } from '../options.ts';
import type { Random } from '../random.ts';
import { adkPayloads } from './adk.ts';
import { plainPayloads } from './plain.ts';

/** What the agent does in a turn that its stream tells of. */
export type TurnEvent =
  | { readonly kind: 'thought'; readonly text: string }
  /** Something said, perhaps together with a tool call; `last` where nothing follows in this turn. */
  | { readonly kind: 'text'; readonly text: string; readonly call?: ToolCall; readonly last?: boolean }
  | { readonly kind: 'call'; readonly call: ToolCall }
  | { readonly kind: 'result'; readonly call: ToolCall; readonly response: object; readonly stateDelta?: object }
  | { readonly kind: 'error'; readonly code: number; readonly message: string };

export interface ToolCall {
  readonly id: string;
  readonly name: string;
  readonly args: object;
}

/** How one session's events are written: of the ADK shape both spellings of the keys occur. */
export interface SessionWire {
  readonly shape: 'adk' | 'plain';
  readonly keys: 'camel' | 'snake';
}

export function wireFor(shape: Shape, random: Random): SessionWire {
  const chosen = random.pick<'adk' | 'plain'>(['adk', 'adk', 'plain']);
  return { shape: shape === 'mixed' ? chosen : shape, keys: random.pick(['camel', 'snake']) };
}

/** What a turn needs to write its events. */
export interface WireContext {
  readonly wire: SessionWire;
  readonly invocationId: string;
  readonly random: Random;
  readonly now: () => number;
}

/** The `data:` payloads of one event, in order: several where a text is written while it is thought of. */
export function payloadsOf(event: TurnEvent, context: WireContext): readonly string[] {
  const payloads = context.wire.shape === 'adk' ? adkPayloads(event, context) : plainPayloads(event, context);
  return payloads.map((payload) => JSON.stringify(payload));
}
