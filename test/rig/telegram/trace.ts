import type { Chat } from './chat.ts';
import { readEntities } from './entities.ts';
import { isFields } from './fields.ts';
import { marked } from './marks.ts';
import type { Keyboard } from './markup.ts';
import { shortName } from './people.ts';
import { buttonLine } from './view.ts';
import type { Call, World } from './world.ts';

/** Polling goes on as long as it takes: it stands in no trace. */
const untraced = new Set(['getUpdates']);

/**
 * The bot's calls as lines that are the same at every run: people and groups by name, messages by their place in the
 * chat (`#3`), files as `<name bytes>`, no ports, tokens or other random parts.
 */
export function traceOf(world: World): string[] {
  const presses = [...world.presses.keys()];
  return world.calls.filter(({ method }) => !untraced.has(method)).map((call) => lineOf(world, call, presses));
}

function lineOf(world: World, call: Call, presses: readonly string[]): string {
  const chat = call.chat === undefined ? undefined : world.chats.get(call.chat);
  const parts = [call.method, ...(chat ? [nameOf(chat)] : [])];
  for (const [name, value] of [...call.args.texts].sort(([a], [b]) => a.localeCompare(b))) {
    const shown = parameter(world, call, chat, name, value, presses);
    if (shown) parts.push(shown);
  }
  return `${parts.join(' ')}${outcomeOf(call, chat)}`;
}

function nameOf(chat: Chat): string {
  return chat.kind === 'private' ? shortName(chat.person) : `"${chat.title}"`;
}

/** `#3`: the third message of the chat. */
function place(chat: Chat | undefined, id: number): string {
  const index = [...(chat?.messages.keys() ?? [])].indexOf(id);
  return index < 0 ? '#?' : `#${index + 1}`;
}

function parameter(
  world: World,
  call: Call,
  chat: Chat | undefined,
  name: string,
  value: string,
  presses: readonly string[],
): string | undefined {
  if (name === 'text' || name === 'caption') return `${name}=${JSON.stringify(formatted(call, name, value))}`;
  if (name === 'message_id') return `message=${place(chat, Number(value))}`;
  if (name === 'message_ids')
    return `messages=${ids(value)
      .map((id) => place(chat, id))
      .join(',')}`;
  if (name === 'message_thread_id') return `topic=${topicName(chat, Number(value))}`;
  if (name === 'callback_query_id') return `press=${presses.indexOf(value) + 1}`;
  if (name === 'reply_markup') return `keyboard=${keyboardLine(parsed(value))}`;
  if (name === 'reply_parameters') return replyLine(chat, parsed(value));
  if (unshown.has(name)) return undefined;
  return `${name}=${withFiles(world, call, value)}`;
}

const unshown = new Set(['chat_id', 'entities', 'caption_entities', 'draft_id', 'offset', 'url', 'secret_token']);

function formatted({ args }: Call, name: string, value: string): string {
  const given = args.texts.get(name === 'text' ? 'entities' : 'caption_entities');
  try {
    return marked({ text: value, entities: given ? readEntities(JSON.parse(given)) : [] });
  } catch {
    return value;
  }
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function ids(value: string): number[] {
  const list = parsed(value);
  return Array.isArray(list) ? list.map(Number) : [];
}

function topicName(chat: Chat | undefined, id: number): string {
  return chat?.topics.get(id)?.name ?? '?';
}

function keyboardLine(value: unknown): string {
  if (!isFields(value) || !Array.isArray(value.inline_keyboard)) return JSON.stringify(value);
  const rows: Keyboard = value.inline_keyboard;
  return rows.map((row) => row.map(buttonLine).join('')).join('/') || 'none';
}

function replyLine(chat: Chat | undefined, value: unknown): string {
  return `reply=${isFields(value) ? place(chat, Number(value.message_id)) : '?'}`;
}

/** Uploads by name and size, stored files by name. */
function withFiles(world: World, { args }: Call, value: string): string {
  return value
    .replace(/attach:\/\/([^"\s]+)/g, (_, name: string) => {
      const upload = args.uploads.get(name);
      return upload ? `<${upload.name} ${upload.size}>` : '<missing>';
    })
    .replace(/[A-Z]\w{11}\d{6}x{50}AQ/g, (id) => `<stored ${world.files.find(id)?.name ?? '?'}>`);
}

function outcomeOf({ outcome, method }: Call, chat: Chat | undefined): string {
  if (outcome.kind === 'pending') return ' …';
  if (outcome.kind === 'dropped') return outcome.landed ? ' → landed, no answer' : ' → broken off';
  if (outcome.kind === 'refused') return ` → ${outcome.status} ${outcome.description}`;
  const { result } = outcome;
  const sent = isFields(result) && method.match(/^(send|copy|forward)/) ? result.message_id : undefined;
  return typeof sent === 'number' ? ` → ${place(chat, sent)}` : '';
}
