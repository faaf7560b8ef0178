import { chatOf, checkOpen, messageOf } from '../access.ts';
import type { Arguments } from '../arguments.ts';
import { integer, jsonFields, requiredText, text } from '../arguments.ts';
import { messageJson, type StoredMessage } from '../message.ts';
import { checkMayPost, land, messageId, post, readPosting } from '../posting.ts';
import { checkedCaption, readText } from '../reading.ts';
import { badRequest } from '../refusal.ts';
import type { Method, World } from '../world.ts';

/** `sendMessage`. */
export const sendMessage: Method = (world, args) => {
  const preview = jsonFields(args, 'link_preview_options', 'link preview options');
  const formatted = readText(world, args, 'sendMessage');
  const posting = readPosting(world, args, 'sendMessage');
  checkMayPost(world, posting, ['text'], 'sendMessage');
  return messageJson(post(world, posting, { kind: 'text', text: formatted, ...(preview ? { preview } : {}) }));
};

/** The message that is copied or forwarded. */
function sourceOf(world: World, args: Arguments, what: string): StoredMessage {
  requiredText(args, 'from_chat_id');
  const chat = chatOf(world, args, 'read', 'from_chat_id');
  return messageOf(chat, messageId(args), what);
}

function kindOf({ content }: StoredMessage, refusal: string) {
  if (content.kind === 'service') throw badRequest(refusal);
  return content.kind === 'text' ? 'text' : content.file.kind;
}

/** `copyMessage`: the result is only the new message's id. */
export const copyMessage: Method = (world, args) => {
  const source = sourceOf(world, args, 'message to copy');
  const kind = kindOf(source, "message can't be copied");
  const posting = readPosting(world, args, 'copyMessage');
  const { content } = source;
  const caption = args.texts.has('caption')
    ? checkedCaption(world, text(args, 'caption'), text(args, 'parse_mode'), undefined, 'copyMessage')
    : undefined;
  checkMayPost(world, posting, [kind], 'copyMessage');
  const copied = caption && content.kind === 'media' ? { ...content, caption } : content;
  return { message_id: post(world, posting, copied).id };
};

/** `forwardMessage`. */
export const forwardMessage: Method = (world, args) => {
  const source = sourceOf(world, args, 'message to forward');
  const kind = kindOf(source, "message can't be forwarded");
  const posting = readPosting(world, args, 'forwardMessage');
  checkMayPost(world, posting, [kind], 'forwardMessage');
  const { thread, silent, chat } = posting;
  const forwardedFrom = { name: source.from.first_name, date: source.date };
  return messageJson(land(world, chat, { from: world.me, content: source.content, thread, silent, forwardedFrom }));
};

/** `sendChatAction`: shown for at most 5 s (platform-facts C24). */
export const sendChatAction: Method = (world, args) => {
  const action = text(args, 'action').toLowerCase();
  if (!chatActions.has(action)) throw badRequest('Wrong parameter action in request');
  const chat = chatOf(world, args, 'write');
  checkOpen(chat);
  const thread = integer(args, 'message_thread_id');
  chat.actions.push({ action, at: world.clock.now(), ...(thread > 0 ? { thread } : {}) });
  world.changed();
  return true;
};

const chatActions = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);
