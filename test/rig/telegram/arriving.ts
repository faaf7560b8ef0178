import type { GroupChat } from './chat.ts';
import type { Fields } from './fields.ts';
import { chatJson, messageJson, type StoredMessage } from './message.ts';
import { ownJson } from './methods/chats.ts';
import { type Person, userJson } from './people.ts';
import { isGroup, seconds, type World } from './world.ts';

/** Tells the bot of a message, if it may know of it. Returns the update's id where one was made. */
export function arrive(
  world: World,
  message: StoredMessage,
  type: 'message' | 'edited_message' = 'message',
): number | undefined {
  const { chat } = message;
  if (isGroup(chat) && !reachesBot(world, chat, message)) return undefined;
  return world.updates.add(type, messageJson(message), `chat ${chat.id}`);
}

/** Privacy mode (platform-facts C18): commands, replies to the bot, mentions of it and service messages. */
function reachesBot({ me }: World, chat: GroupChat, { content, replyTo }: StoredMessage): boolean {
  if (chat.bot === 'left' || chat.bot === 'kicked') return false;
  if (!chat.privacy || chat.bot === 'administrator') return true;
  if (content.kind === 'service' || replyTo?.from.id === me.id) return true;
  const { text, entities } = content.kind === 'text' ? content.text : content.caption;
  return entities.some(({ type, offset, length }) => {
    const words = text.slice(offset, offset + length).toLowerCase();
    const named = words.endsWith(`@${me.username.toLowerCase()}`);
    if (type === 'mention') return named;
    return type === 'bot_command' && (named || !words.includes('@'));
  });
}

/** Tells the bot that its own place in a chat has changed. */
export function membershipChanged(world: World, chat: GroupChat, by: Person, before: Fields): void {
  const user = userJson(world.me);
  const value = {
    chat: chatJson(chat),
    from: userJson(by),
    date: seconds(world),
    old_chat_member: { user, ...before },
    new_chat_member: { user, ...ownJson(chat) },
  };
  world.updates.add('my_chat_member', value, `member ${chat.id}`);
}
