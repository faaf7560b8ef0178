import { chatOf, checkOpen, checkTopic, threadOf } from './access.ts';
import { type Arguments, boolean, integer, jsonFields } from './arguments.ts';
import type { Chat, Rights } from './chat.ts';
import { optionalBoolean, optionalString, requiredInteger } from './fields.ts';
import type { FileKind } from './files.ts';
import { type Keyboard, type Markup, readMarkup } from './markup.ts';
import type { Content, StoredMessage } from './message.ts';
import type { Person } from './people.ts';
import { badRequest } from './refusal.ts';
import { isGroup, seconds, type World } from './world.ts';

/** Where and how a call posts, checked. */
export interface Posting {
  readonly chat: Chat;
  readonly thread: number | undefined;
  readonly replyTo: StoredMessage | undefined;
  readonly markup: Markup;
  readonly silent: boolean;
}

/** Reads and checks what all sending methods share. `method` is for violations. */
export function readPosting(world: World, args: Arguments, method: string): Posting {
  const markup = readMarkup(args, false);
  for (const what of markup.complaints) world.violation(`${method}: ${what}`);
  const chat = chatOf(world, args, 'write');
  const thread = threadOf(chat, args);
  const replyTo = readReply(chat, args);
  return { chat, thread, replyTo, markup, silent: boolean(args, 'disable_notification') };
}

function readReply(chat: Chat, args: Arguments): StoredMessage | undefined {
  const given = jsonFields(args, 'reply_parameters', 'reply parameters');
  if (!given || Object.keys(given).length === 0) return undefined;
  const id = requiredInteger(given, 'message_id');
  if (id <= 0) return undefined;
  const elsewhere = optionalString(given, 'chat_id');
  if (elsewhere !== '' && elsewhere !== String(chat.id)) return undefined;
  const message = chat.messages.get(id);
  if (message && !message.deleted) return message;
  if (optionalBoolean(given, 'allow_sending_without_reply')) return undefined;
  throw badRequest('message to be replied not found');
}

const nouns: Readonly<Record<FileKind | 'text', readonly [right: keyof Rights, noun: string]>> = {
  text: ['text', 'text messages'],
  photo: ['photos', 'photos'],
  video: ['videos', 'videos'],
  document: ['documents', 'documents'],
  animation: ['other', 'animations'],
  sticker: ['other', 'stickers'],
  audio: ['other', 'music'],
  voice: ['other', 'voice notes'],
  video_note: ['other', 'video notes'],
  thumbnail: ['other', 'files'],
};

/** Refuses what the bot may not send here, a closed topic, a closed door, and what comes too fast; in that order. */
export function checkMayPost(
  world: World,
  { chat, thread }: Posting,
  kinds: ReadonlyArray<FileKind | 'text'>,
  method: string,
): void {
  if (isGroup(chat) && chat.bot !== 'administrator') {
    for (const kind of kinds) {
      const [right, noun] = nouns[kind];
      if (!chat.rights[right]) throw badRequest(`not enough rights to send ${noun} to the chat`);
    }
  }
  checkTopic(chat, thread);
  checkOpen(chat);
  world.pacing.message(chat.id, chat.kind, method, kinds.length);
}

/** What a new message is made of, whoever sends it. */
export interface Parts {
  readonly from: Person;
  readonly content: Content;
  readonly thread?: number | undefined;
  readonly replyTo?: StoredMessage | undefined;
  readonly keyboard?: Keyboard | undefined;
  readonly fixed?: boolean;
  readonly silent?: boolean;
  readonly mediaGroup?: string;
  readonly forwardedFrom?: { readonly name: string; readonly date: number };
  /** Seconds since the epoch. */
  readonly date?: number;
}

/** Puts a message into a chat. */
export function land(world: World, chat: Chat, parts: Parts): StoredMessage {
  const { thread, replyTo, keyboard, mediaGroup, forwardedFrom } = parts;
  const answersThread =
    chat.kind === 'supergroup' && !chat.forum && replyTo ? (replyTo.thread ?? replyTo.id) : undefined;
  const inThread = thread ?? answersThread;
  const message: StoredMessage = {
    id: world.nextMessageId(chat),
    chat,
    from: parts.from,
    date: parts.date ?? seconds(world),
    content: parts.content,
    ...(keyboard ? { keyboard } : {}),
    ...(replyTo ? { replyTo } : {}),
    ...(inThread === undefined ? {} : { thread: inThread }),
    silent: parts.silent ?? false,
    ...(mediaGroup ? { mediaGroup } : {}),
    ...(forwardedFrom ? { forwardedFrom } : {}),
    ...(parts.fixed ? { fixed: true } : {}),
    reactions: [],
    edits: 0,
    deleted: false,
  };
  chat.messages.set(message.id, message);
  if (message.from.id === world.me.id) {
    chat.draft = undefined;
    if (!message.silent) chat.notifications.push(message);
  }
  world.changed();
  return message;
}

/** Posts as the bot. */
export function post(world: World, posting: Posting, content: Content, mediaGroup?: string): StoredMessage {
  const { chat, thread, replyTo, markup, silent } = posting;
  return land(world, chat, {
    from: world.me,
    content,
    thread,
    replyTo,
    keyboard: markup.keyboard,
    fixed: markup.other !== undefined,
    silent,
    ...(mediaGroup ? { mediaGroup } : {}),
  });
}

/** The id in `message_id`; 0 where there is none. */
export function messageId(args: Arguments): number {
  return Math.max(0, integer(args, 'message_id'));
}
