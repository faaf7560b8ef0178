import type { Person } from '../../../core/request.ts';
import type { Place } from '../place.ts';
import type { BareMessage, User } from './update.ts';

/** Telegram's account for group admins who write as the group. */
const ANONYMOUS_ADMIN = 1_087_968_824;

export function personOf({ id, first_name, language_code }: User): Person {
  return {
    id: String(id),
    ...(first_name ? { name: first_name } : {}),
    ...(language_code ? { locale: language_code } : {}),
  };
}

/**
 * Who wrote a message. Whoever writes on behalf of a chat, as anonymous admins do, is that chat: its id is negative.
 * Undefined for other bots.
 */
export function authorOf({ from, sender_chat, chat }: BareMessage): Person | undefined {
  const behalf = sender_chat ?? (from?.id === ANONYMOUS_ADMIN ? chat : undefined);
  if (behalf) return { id: String(behalf.id), ...(behalf.title ? { name: behalf.title } : {}) };
  return from && !from.is_bot ? personOf(from) : undefined;
}

/**
 * Where a message stands. In supergroups without topics the thread's id marks a chain of replies and is no place; forums
 * and private chats have topics (platform-facts C21). `topic`: where the message itself cannot tell.
 */
export function standsIn(message: BareMessage, topic?: number): Place {
  const thread = (message.is_topic_message ? message.message_thread_id : undefined) ?? topic;
  return { chat: message.chat.id, ...(thread === undefined ? {} : { thread }) };
}
