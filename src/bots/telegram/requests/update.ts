import { z } from 'zod';

/**
 * The part of Bot API 10.3's Update that is read here. Loose: what is not named stays as it came, so that an update that
 * was stored reads back the same and a newer API breaks nothing.
 */

const userSchema = z.looseObject({
  id: z.number(),
  is_bot: z.boolean(),
  first_name: z.string(),
  username: z.string().exactOptional(),
  /** IETF language tag of the person's app. */
  language_code: z.string().exactOptional(),
});
export type User = z.infer<typeof userSchema>;

const chatSchema = z.looseObject({
  id: z.number(),
  /** `private`, `group`, `supergroup`, `channel`. */
  type: z.string(),
  title: z.string().exactOptional(),
  is_forum: z.boolean().exactOptional(),
  /** The chat of a channel's direct messages. */
  is_direct_messages: z.boolean().exactOptional(),
});

/** `offset` and `length` count UTF-16 units, as strings do here. */
const entitySchema = z.looseObject({
  type: z.string(),
  offset: z.number(),
  length: z.number(),
  url: z.string().exactOptional(),
  user: z.looseObject({ id: z.number() }).exactOptional(),
});
export type Entity = z.infer<typeof entitySchema>;

const fileSchema = z.looseObject({
  file_id: z.string(),
  file_name: z.string().exactOptional(),
  mime_type: z.string().exactOptional(),
  /** Bytes. */
  file_size: z.number().exactOptional(),
});
export type TelegramFile = z.infer<typeof fileSchema>;

const bareMessageSchema = z.looseObject({
  message_id: z.number(),
  /** Seconds since the epoch; 0 in a message that the bot cannot see any more. */
  date: z.number(),
  chat: chatSchema,
  from: userSchema.exactOptional(),
  sender_chat: chatSchema.exactOptional(),
  is_automatic_forward: z.boolean().exactOptional(),
  via_bot: userSchema.exactOptional(),
  is_topic_message: z.boolean().exactOptional(),
  message_thread_id: z.number().exactOptional(),
  forum_topic_created: z.looseObject({}).exactOptional(),
  media_group_id: z.string().exactOptional(),
  text: z.string().exactOptional(),
  entities: z.array(entitySchema).exactOptional(),
  caption: z.string().exactOptional(),
  caption_entities: z.array(entitySchema).exactOptional(),
  photo: z.array(fileSchema.extend({ width: z.number(), height: z.number() })).exactOptional(),
  live_photo: fileSchema.exactOptional(),
  video: fileSchema.exactOptional(),
  video_note: fileSchema.exactOptional(),
  animation: fileSchema.exactOptional(),
  audio: fileSchema.extend({ title: z.string().exactOptional() }).exactOptional(),
  voice: fileSchema.exactOptional(),
  document: fileSchema.exactOptional(),
  sticker: fileSchema.extend({ is_animated: z.boolean(), is_video: z.boolean() }).exactOptional(),
  migrate_to_chat_id: z.number().exactOptional(),
  migrate_from_chat_id: z.number().exactOptional(),
});
/** A message without the one that it replies to. */
export type BareMessage = z.infer<typeof bareMessageSchema>;

const messageSchema = bareMessageSchema.extend({ reply_to_message: bareMessageSchema.exactOptional() });
export type Message = z.infer<typeof messageSchema>;

const callbackQuerySchema = z.looseObject({
  id: z.string(),
  from: userSchema,
  /** Only its chat and id are told of a message that is too old. */
  message: messageSchema.exactOptional(),
  data: z.string().exactOptional(),
});
export type CallbackQuery = z.infer<typeof callbackQuerySchema>;

const chatMemberUpdatedSchema = z.looseObject({
  chat: chatSchema,
  from: userSchema,
  /** `member`, `administrator`, `restricted`, `left`, `kicked` … of the bot itself. */
  new_chat_member: z.looseObject({ status: z.string() }),
});

/** What Telegram sends is unchecked until it went through here, and again when it is read back from the store. */
export const updateSchema = z.looseObject({
  update_id: z.number(),
  message: messageSchema.exactOptional(),
  callback_query: callbackQuerySchema.exactOptional(),
  my_chat_member: chatMemberUpdatedSchema.exactOptional(),
});
export type Update = z.infer<typeof updateSchema>;
