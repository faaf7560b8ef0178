import { z } from 'zod';
import type { AgentEvent } from '../../core/ports/backend.ts';
import { payloadOf, refusalOf } from './envelope.ts';
import type { Refusal } from './failures.ts';
import { joinPieces } from './text-pieces.ts';

/** What a payload of the event stream says, before it is known what came before it. */
export type WireEvent =
  | Exclude<AgentEvent, { kind: 'error' }>
  /** A plain text event: a fragment that may lack the white space before it. */
  | { readonly kind: 'piece'; readonly text: string }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

const Text = z.string().optional().catch(undefined);
const Flag = z.boolean().optional().catch(undefined);
const Tool = z.object({ name: Text }).optional().catch(undefined);

const AdkPart = z.object({ text: Text, thought: Flag, functionCall: Tool, functionResponse: Tool });

const AdkEvent = z.object({
  content: z
    .object({ role: Text, parts: z.array(z.unknown()).catch([]) })
    .optional()
    .catch(undefined),
  partial: Flag,
  author: Text,
  errorCode: z.union([z.string(), z.int()]).optional().catch(undefined),
  errorMessage: Text,
});

/** Any of these tells an ADK event, also one that has nothing to say. */
const ADK_KEYS = [
  'content',
  'errorCode',
  'errorMessage',
  'invocationId',
  'author',
  'actions',
  'turnComplete',
  'partial',
];

/** Without any of these nothing is refused. */
const REFUSAL_KEYS = ['code', 'success', 'error', 'detail'];

const PlainEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), content: Text, text: Text }),
  z.object({ type: z.literal('tool_call'), name: Text }),
  z.object({ type: z.literal('tool_result'), name: Text }),
  z.object({ type: z.literal('heartbeat') }),
  z.object({ type: z.literal('error'), content: Text, message: Text }),
]);

/**
 * Reads one `data:` payload of either published shape (protocol, The event stream), alone, in a list, or in an
 * envelope. `undefined` for a shape that nobody has published.
 */
export function readPayload(payload: unknown): readonly WireEvent[] | undefined {
  const items = Array.isArray(payload) ? payload : [payload];
  const read = items.map(readItem);
  return read.every((events) => events === undefined) ? undefined : read.flatMap((events) => events ?? []);
}

function readItem(item: unknown): readonly WireEvent[] | undefined {
  const fields = camelKeys(item);
  if (!fields) return undefined;
  // Most events are neither plain nor a refusal, and a schema that does not match costs more than one that does.
  const plain = 'type' in fields ? PlainEvent.safeParse(item) : undefined;
  if (plain?.success) return plainEvents(plain.data, item);
  const refusal = REFUSAL_KEYS.some((key) => key in fields) ? refusalOf(item) : undefined;
  const refusals: WireEvent[] = refusal ? [{ kind: 'refusal', refusal }] : [];
  const adk = ADK_KEYS.some((key) => key in fields) ? AdkEvent.safeParse(fields) : undefined;
  if (adk?.success) return [...adkEvents(adk.data), ...refusals];
  if (refusal) return refusals;

  const inner = payloadOf(item);
  if (inner !== item) return readPayload(inner);
  return 'code' in fields ? [] : undefined;
}

function plainEvents(event: z.infer<typeof PlainEvent>, item: unknown): readonly WireEvent[] {
  switch (event.type) {
    case 'text': {
      const text = event.content ?? event.text;
      return text ? [{ kind: 'piece', text }] : [];
    }
    case 'tool_call':
      return [{ kind: 'tool-call', name: toolName(event) }];
    case 'tool_result':
      return [{ kind: 'tool-result', name: toolName(event) }];
    case 'heartbeat':
      return [{ kind: 'heartbeat' }];
    case 'error': {
      const detail = event.message ?? event.content;
      return [{ kind: 'refusal', refusal: refusalOf(item) ?? (detail === undefined ? {} : { detail }) }];
    }
  }
}

/**
 * Text of the model, tools, then the error. Calls inside a partial event are left to the aggregate that repeats them:
 * told twice, they would come between the fragments and the whole text that replaces these.
 */
function adkEvents(event: z.infer<typeof AdkEvent>): readonly WireEvent[] {
  const { content, partial = false } = event;
  const fromPerson = (content?.role ?? event.author) === 'user';
  const events: WireEvent[] = [];
  let texts: string[] = [];
  const endText = () => {
    if (partial && texts.length > 0) events.push({ kind: 'fragment', text: texts.join('') });
    const whole = partial ? '' : joinPieces(texts);
    if (whole.trim()) events.push({ kind: 'whole', text: whole });
    texts = [];
  };
  for (const item of content?.parts ?? []) {
    const part = AdkPart.safeParse(camelKeys(item));
    if (!part.success) continue;
    const { text, thought, functionCall, functionResponse } = part.data;
    if (text && !thought && !fromPerson) texts.push(text);
    if (partial || !(functionCall || functionResponse)) continue;
    endText();
    if (functionCall) events.push({ kind: 'tool-call', name: toolName(functionCall) });
    if (functionResponse) events.push({ kind: 'tool-result', name: toolName(functionResponse) });
  }
  endText();
  const refusal = adkRefusal(event);
  return refusal ? [...events, { kind: 'refusal', refusal }] : events;
}

/**
 * `errorCode` is a number or a word. The kit also reports a model that ended without a word as `STOP`, without a
 * message: that is a silent turn, not an error.
 */
function adkRefusal({ errorCode, errorMessage }: z.infer<typeof AdkEvent>): Refusal | undefined {
  if (!errorMessage && (!errorCode || errorCode === 'STOP')) return undefined;
  const told = errorMessage ? { detail: errorMessage } : {};
  if (!errorCode) return told;
  return /^\d+$/.test(String(errorCode)) ? { ...told, code: Number(errorCode) } : { ...told, label: String(errorCode) };
}

function toolName({ name }: { readonly name?: string | undefined }): string {
  return name || 'tool';
}

/** `function_call` as `functionCall`, one level deep; both spellings occur. `undefined` for anything but an object. */
function camelKeys(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) fields[camelKey(key)] = field === null ? undefined : field;
  return fields;
}

function camelKey(key: string): string {
  return key.includes('_') ? key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) : key;
}
