import { piecesOf } from './pieces.ts';
import type { ToolCall, TurnEvent, WireContext } from './wire.ts';

/**
 * The protocol's first shape: events as an Agent Development Kit server writes them, key for key and in its order. The
 * Python server's spelling (`function_call`, times in seconds) stands beside the JavaScript server's.
 */
export function adkPayloads(event: TurnEvent, context: WireContext): readonly object[] {
  const events = camelCase(event, context);
  return context.wire.keys === 'camel' ? events : events.map(snakeCase);
}

interface AdkEvent {
  readonly [key: string]: unknown;
  readonly content?: { readonly role: string; readonly parts: readonly object[] };
}

const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const author = 'nemo_agent';
const usage = { promptTokenCount: 10, candidatesTokenCount: 5, totalTokenCount: 15 };

function camelCase(event: TurnEvent, context: WireContext): AdkEvent[] {
  const said = (parts: readonly object[], more: object): AdkEvent => ({
    ...head(context),
    content: { role: 'model', parts },
    ...more,
  });
  const whole = { usageMetadata: usage, finishReason: 'STOP' };
  switch (event.kind) {
    case 'thought':
      return [said([{ text: event.text, thought: true }], { usageMetadata: usage })];
    case 'text': {
      const parts = [{ text: event.text }, ...(event.call ? [callPart(event.call)] : [])];
      const pieces = piecesOf(event.text, context.random);
      const partial = pieces.length > 1 ? pieces.map((text) => said([{ text }], { partial: true })) : [];
      const ending = {
        ...(partial.length > 0 ? { partial: false } : {}),
        ...(event.last ? { turnComplete: true } : {}),
      };
      return [...partial, said(parts, { ...whole, ...ending })];
    }
    case 'call':
      return [said([callPart(event.call)], whole)];
    case 'result': {
      const { id, name } = event.call;
      const content = { role: 'user', parts: [{ functionResponse: { id, name, response: event.response } }] };
      const { invocationId, id: eventId, longRunningToolIds, timestamp } = head(context);
      const done = actions(event.stateDelta ?? {});
      return [{ invocationId, author, content, actions: done, id: eventId, longRunningToolIds, timestamp }];
    }
    case 'error':
      return [{ ...head(context), errorCode: String(event.code), errorMessage: event.message }];
  }
}

function head({ invocationId, random, now }: WireContext) {
  return {
    invocationId,
    author,
    id: random.word(8, base62),
    actions: actions({}),
    longRunningToolIds: [],
    timestamp: now(),
  };
}

function actions(stateDelta: object): object {
  return { stateDelta, artifactDelta: {}, requestedAuthConfigs: {}, requestedToolConfirmations: {} };
}

function callPart({ name, args, id }: ToolCall): object {
  return { functionCall: { name, args, id } };
}

/** Renames the kit's own keys; what the tools say stays as it is. */
function snakeCase({ content, actions: done, timestamp, ...event }: AdkEvent): object {
  return {
    ...renamed(event),
    ...(content ? { content: { ...content, parts: content.parts.map(renamed) } } : {}),
    ...(typeof done === 'object' && done !== null ? { actions: renamed(done) } : {}),
    timestamp: Number(timestamp) / 1000,
  };
}

function renamed(keys: object): object {
  const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(keys).map(([key, value]) => [snake(key), value]));
}
