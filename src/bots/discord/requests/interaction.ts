import { InteractionType } from 'discord.js';
import { z } from 'zod';
import { attachmentSchema } from './attached-file.ts';
import { bareMessageSchema } from './message.ts';
import { snowflakeSchema } from './snowflake.ts';
import { userSchema } from './user.ts';

/** The part of INTERACTION_CREATE that is read here. Loose: what is not named may come and go. */

/** Bits, as a number in decimal. */
const permissionsSchema = z.string().regex(/^\d+$/);

const baseSchema = z.looseObject({
  id: snowflakeSchema,
  application_id: snowflakeSchema,
  token: z.string(),
  channel: z.looseObject({ id: snowflakeSchema, type: z.number() }),
  guild_id: snowflakeSchema.exactOptional(),
  /** Who did it, in guilds. */
  member: z.looseObject({ user: userSchema, permissions: permissionsSchema }).exactOptional(),
  /** Who did it, elsewhere. */
  user: userSchema.exactOptional(),
  /** Where the pressed button stands; of a form, the button that opened it. */
  message: z.looseObject({ id: snowflakeSchema, flags: z.number().exactOptional() }).exactOptional(),
  /** What the app may do in the channel. */
  app_permissions: permissionsSchema.exactOptional(),
  /** Of the person. */
  locale: z.string().exactOptional(),
  guild_locale: z.string().nullable().exactOptional(),
  /** By how the app was installed: guild (`0`), user (`1`). */
  authorizing_integration_owners: z.record(z.string(), z.unknown()).exactOptional(),
  /** Guild, DM with us, or a place among people that only user-installed apps reach (platform-facts B15). */
  context: z.number().exactOptional(),
  /** Bytes. */
  attachment_size_limit: z.number().exactOptional(),
});
export type BaseInteraction = z.infer<typeof baseSchema>;

const resolvedSchema = z.looseObject({
  attachments: z.record(z.string(), attachmentSchema).exactOptional(),
  messages: z.record(z.string(), bareMessageSchema).exactOptional(),
});
export type Resolved = z.infer<typeof resolvedSchema>;

const optionSchema = z.looseObject({
  name: z.string(),
  type: z.number(),
  value: z.union([z.string(), z.number(), z.boolean()]).exactOptional(),
});

const commandSchema = baseSchema.extend({
  type: z.literal(InteractionType.ApplicationCommand),
  data: z.looseObject({
    /** Typed with a slash, or chosen from the menu of a user or a message. */
    type: z.number(),
    name: z.string(),
    options: z.array(optionSchema).default([]),
    resolved: resolvedSchema.exactOptional(),
    target_id: snowflakeSchema.exactOptional(),
  }),
});
export type CommandInteraction = z.infer<typeof commandSchema>;

const componentSchema = baseSchema.extend({
  type: z.literal(InteractionType.MessageComponent),
  data: z.looseObject({ custom_id: z.string() }),
});
export type ComponentInteraction = z.infer<typeof componentSchema>;

const fieldSchema = z.looseObject({
  type: z.number(),
  custom_id: z.string().exactOptional(),
  /** Of text inputs; of other fields it may be anything. */
  value: z.unknown().optional(),
  values: z.array(z.string()).exactOptional(),
});
export type Field = z.infer<typeof fieldSchema>;

const modalSchema = baseSchema.extend({
  type: z.literal(InteractionType.ModalSubmit),
  data: z.looseObject({
    custom_id: z.string(),
    /** Labels hold one field, rows several (platform-facts B21). */
    components: z.array(
      z.looseObject({ component: fieldSchema.exactOptional(), components: z.array(fieldSchema).exactOptional() }),
    ),
    resolved: resolvedSchema.exactOptional(),
  }),
});
export type ModalInteraction = z.infer<typeof modalSchema>;

const interactionSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal(InteractionType.Ping) }),
  commandSchema,
  componentSchema,
  modalSchema,
]);
export type Interaction = z.infer<typeof interactionSchema>;

/** Undefined where the data is no interaction as Discord writes them, or of a kind that we never ask for. */
export function readInteraction(data: unknown): Interaction | undefined {
  return interactionSchema.safeParse(data).data;
}
