import { chatOf, checkOpen, messageOf } from '../access.ts';
import { type Arguments, boolean, json, jsonFields, text } from '../arguments.ts';
import type { Keyboard } from '../markup.ts';
import { readMarkup, sameKeyboard } from '../markup.ts';
import { type Content, messageJson, type StoredMessage } from '../message.ts';
import { messageId } from '../posting.ts';
import { readCaption, readText } from '../reading.ts';
import { badRequest } from '../refusal.ts';
import { type Method, seconds, type World } from '../world.ts';
import { readMedia } from './media.ts';

/** The message that a call wants to edit, and the keyboard that it is to have. */
interface Editing {
  readonly message: StoredMessage;
  readonly keyboard: Keyboard | undefined;
}

function readEditing(world: World, args: Arguments, method: string): Editing {
  const markup = readMarkup(args, true);
  for (const what of markup.complaints) world.violation(`${method}: ${what}`);
  const id = messageId(args);
  if (text(args, 'chat_id') === '' && id === 0) {
    if (text(args, 'inline_message_id') === '') throw badRequest('Message identifier is not specified');
    world.violation(`${method}: the fake does not know inline messages`);
    throw badRequest('MESSAGE_ID_INVALID');
  }
  const chat = chatOf(world, args, 'edit');
  return { message: messageOf(chat, id, 'message to edit'), keyboard: markup.keyboard };
}

function checkEditable(world: World, { from, content, forwardedFrom, fixed }: StoredMessage): void {
  const own = from.id === world.me.id && content.kind !== 'service' && !forwardedFrom && !fixed;
  if (!own) throw badRequest("Message can't be edited");
}

/** Changes a message, unless nothing would change; that counts to the chat's rate all the same. */
function change(world: World, { message, keyboard }: Editing, content: Content, method: string): unknown {
  checkOpen(message.chat);
  world.pacing.message(message.chat.id, message.chat.kind, method);
  if (sameContent(message.content, content) && sameKeyboard(message.keyboard, keyboard)) {
    throw badRequest(unmodified);
  }
  message.content = content;
  if (keyboard) message.keyboard = keyboard;
  else delete message.keyboard;
  message.editDate = seconds(world);
  message.edits += 1;
  world.changed();
  return messageJson(message);
}

const unmodified =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

/** The server compares what people see; a file is the same when it is the same on the server. */
function sameContent(a: Content, b: Content): boolean {
  if (a.kind === 'media' && b.kind === 'media') {
    const { file: fileA, ...restA } = a;
    const { file: fileB, ...restB } = b;
    return fileA.uniqueId === fileB.uniqueId && JSON.stringify(restA) === JSON.stringify(restB);
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

/** `editMessageText`. */
export const editMessageText: Method = (world, args) => {
  if (args.texts.has('rich_message')) world.violation('editMessageText: the fake does not know rich_message');
  const preview = jsonFields(args, 'link_preview_options', 'link preview options');
  const formatted = readText(world, args, 'editMessageText');
  const editing = readEditing(world, args, 'editMessageText');
  checkEditable(world, editing.message);
  if (editing.message.content.kind !== 'text') throw badRequest('There is no text in the message to edit');
  return change(world, editing, { kind: 'text', text: formatted, ...(preview ? { preview } : {}) }, 'editMessageText');
};

/** `editMessageCaption`; without a caption it takes the caption away. */
export const editMessageCaption: Method = (world, args) => {
  const caption = readCaption(world, args, 'editMessageCaption');
  const editing = readEditing(world, args, 'editMessageCaption');
  checkEditable(world, editing.message);
  const { content } = editing.message;
  if (content.kind !== 'media' || ['sticker', 'video_note'].includes(content.file.kind)) {
    throw badRequest('There is no caption in the message to edit');
  }
  const { above: _, ...rest } = content;
  const above = boolean(args, 'show_caption_above_media');
  return change(world, editing, { ...rest, caption, ...(above ? { above } : {}) }, 'editMessageCaption');
};

/** `editMessageReplyMarkup`; without a keyboard it takes the keyboard away. */
export const editMessageReplyMarkup: Method = (world, args) => {
  const editing = readEditing(world, args, 'editMessageReplyMarkup');
  checkEditable(world, editing.message);
  return change(world, editing, editing.message.content, 'editMessageReplyMarkup');
};

/** `editMessageMedia`: also turns a text into a video (platform-facts C12). */
export const editMessageMedia: Method = async (world, args) => {
  const media = json(args, 'media', 'input media');
  if (media === undefined) throw badRequest('Parameter "media" is required');
  const editing = readEditing(world, args, 'editMessageMedia');
  const { message } = editing;
  const fits = message.content.kind === 'text' || message.content.kind === 'media';
  if (!fits || message.from.id !== world.me.id || message.forwardedFrom || message.fixed) {
    throw badRequest("Message media can't be edited");
  }
  return change(world, editing, await readMedia(world, args, media, 'editMessageMedia'), 'editMessageMedia');
};
