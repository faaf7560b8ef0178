import { type Arguments, integer, text } from './arguments.ts';
import type { Chat, GroupChat } from './chat.ts';
import type { StoredMessage } from './message.ts';
import { badRequest, forbidden, Refusal } from './refusal.ts';
import { isGroup, type World } from './world.ts';

/** What a call wants to do in a chat (`Client::check_chat_access`). */
export type Access = 'read' | 'edit' | 'write';

/** The chat that an argument names. Throws what the server answers where the bot may not go. */
export function chatOf(world: World, args: Arguments, access: Access, name = 'chat_id'): Chat {
  const id = text(args, name);
  if (id === '') throw badRequest(`${name} is empty`);
  const chat = findChat(world, id);
  if (!chat) throw badRequest('chat not found');
  if (isGroup(chat)) checkGroup(chat, access);
  else if (access !== 'read' && chat.deactivated) throw forbidden('user is deactivated');
  return chat;
}

function findChat(world: World, id: string): Chat | undefined {
  if (id.startsWith('@')) {
    return [...world.chats.values()].find((chat) => isGroup(chat) && chat.username === id.slice(1));
  }
  return /^-?\d+$/.test(id) ? world.chats.get(Number(id)) : undefined;
}

function checkGroup(chat: GroupChat, access: Access): void {
  const name = `${chat.kind} chat`;
  if (chat.migratedTo) {
    if (access !== 'write') return;
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.migratedTo.id,
    });
  }
  if (access === 'read' && chat.kind === 'group') return;
  if (chat.bot === 'kicked') throw forbidden(`bot was kicked from the ${name}`);
  if (chat.bot === 'left') throw forbidden(`bot is not a member of the ${name}`);
}

/** Refuses what the other side of a private chat would not let in. Comes after everything else was checked. */
export function checkOpen(chat: Chat): void {
  if (chat.kind !== 'private') return;
  if (chat.blocked) throw forbidden('bot was blocked by the user');
  if (!chat.started) throw forbidden("bot can't initiate conversation with a user");
}

/** The topic that a call names. Undefined in the general topic and where there are none. */
export function threadOf(chat: Chat, args: Arguments): number | undefined {
  const id = integer(args, 'message_thread_id');
  if (id <= 0) return undefined;
  if (chat.kind === 'group' || (chat.kind === 'supergroup' && !chat.forum)) return undefined;
  if (!chat.topics.has(id)) throw badRequest('message thread not found');
  return id;
}

/** Refuses to write into a closed topic, unless the bot is an administrator. */
export function checkTopic(chat: Chat, thread: number | undefined): void {
  if (!isGroup(chat) || !chat.forum || chat.bot === 'administrator') return;
  const closed = thread === undefined ? chat.generalClosed : chat.topics.get(thread)?.closed;
  if (closed) throw badRequest('TOPIC_CLOSED');
}

/** A message that a call names; `what` is the server's word for it: `message to edit`. */
export function messageOf(chat: Chat, id: number, what: string): StoredMessage {
  const message = chat.messages.get(id);
  if (!message || message.deleted) throw badRequest(`${what} not found`);
  return message;
}
