import { chatOf, messageOf } from '../access.ts';
import { type Arguments, json, text } from '../arguments.ts';
import type { StoredMessage } from '../message.ts';
import { messageId } from '../posting.ts';
import { badRequest } from '../refusal.ts';
import { isGroup, type Method, seconds, standing, type World } from '../world.ts';

const TWO_DAYS = 2 * 24 * 60 * 60;

/** `deleteMessage`. */
export const deleteMessage: Method = (world, args) => {
  if (text(args, 'chat_id') === '') throw badRequest('Chat identifier is not specified');
  const id = messageId(args);
  if (id === 0) throw badRequest('Message identifier is not specified');
  const message = messageOf(chatOf(world, args, 'write'), id, 'message to delete');
  checkDeletable(world, message);
  remove(world, [message]);
  return true;
};

/** `deleteMessages`: what is not there is passed over. */
export const deleteMessages: Method = (world, args) => {
  const ids = readIds(args);
  const chat = chatOf(world, args, 'write');
  const found = standing(chat).filter(({ id }) => ids.includes(id));
  for (const message of found) checkDeletable(world, message);
  remove(world, found);
  return true;
};

function readIds(args: Arguments): number[] {
  const ids = json(args, 'message_ids', 'message_ids');
  if (ids === undefined) throw badRequest('Message identifiers are not specified');
  if (!Array.isArray(ids)) throw badRequest('Expected an Array of message identifiers');
  if (ids.length === 0) throw badRequest('Message identifiers are not specified');
  if (ids.length > 100) throw badRequest('Too many message identifiers specified');
  return ids.map((id: unknown) => {
    const number = Number(id);
    if (!Number.isInteger(number)) throw badRequest("Can't parse message identifier as a Number");
    if (number <= 0) throw badRequest('Invalid message identifier specified');
    return number;
  });
}

/** In private chats everything of the last 48 h; in groups the bot's own, and others' where it is administrator. */
function checkDeletable(world: World, { chat, from, date, content }: StoredMessage): void {
  const young = seconds(world) - date <= TWO_DAYS;
  const forEveryone = badRequest("Message can't be deleted for everyone");
  if (!isGroup(chat)) {
    if (!young) throw forEveryone;
    return;
  }
  const own = from.id === world.me.id && content.kind !== 'service';
  if (chat.bot === 'administrator' && (young || chat.kind === 'supergroup')) return;
  if (own && young) return;
  throw chat.kind === 'supergroup' ? badRequest("Message can't be deleted") : forEveryone;
}

function remove(world: World, messages: readonly StoredMessage[]): void {
  for (const message of messages) message.deleted = true;
  world.changed();
}
