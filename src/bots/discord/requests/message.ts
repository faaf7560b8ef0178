import { z } from 'zod';
import { attachmentSchema } from './attached-file.ts';
import { snowflakeSchema } from './snowflake.ts';
import { userSchema } from './user.ts';

/**
 * The part of MESSAGE_CREATE that is read here. Loose: what is not named may come and go. Without the message-content
 * intent, content and attachments are empty where the message is not for us (platform-facts B16).
 */

const mentionSchema = userSchema.extend({
  /** Only in guilds. */
  member: z.looseObject({ nick: z.string().nullable().exactOptional() }).exactOptional(),
});
export type Mention = z.infer<typeof mentionSchema>;

/** What a message says, by whomever. */
const saidSchema = z.looseObject({
  content: z.string().default(''),
  attachments: z.array(attachmentSchema).default([]),
  mentions: z.array(mentionSchema).default([]),
});

export const bareMessageSchema = saidSchema.extend({
  id: snowflakeSchema,
  channel_id: snowflakeSchema,
  author: userSchema,
  /** What was forwarded: a message that carries one says nothing itself. */
  message_snapshots: z.array(z.looseObject({ message: saidSchema })).exactOptional(),
});
/** A message without the one that it replies to: also the target of a message command. */
export type BareMessage = z.infer<typeof bareMessageSchema>;

const messageSchema = bareMessageSchema.extend({
  type: z.number(),
  /** Absent in DMs. */
  guild_id: snowflakeSchema.exactOptional(),
  channel_type: z.number().exactOptional(),
  webhook_id: snowflakeSchema.exactOptional(),
  /** Null where that message was deleted. */
  referenced_message: bareMessageSchema.nullable().exactOptional(),
});
export type Message = z.infer<typeof messageSchema>;

/** Undefined where the data is no message as Discord writes them. */
export function readMessage(data: unknown): Message | undefined {
  return messageSchema.safeParse(data).data;
}
