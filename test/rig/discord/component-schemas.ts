import { z } from 'zod';
import { snowflake, webAddress } from './forms.ts';

/** Shapes of components as bots may send them in messages (platform-facts B18, B19; DSPEC). */

const id = z.int().min(0).nullish();
const customId = z.string().min(1).max(100);
const emoji = z.strictObject({
  id: snowflake.nullish(),
  name: z.string().max(32).nullish(),
  animated: z.boolean().nullish(),
});
const media = z.strictObject({
  url: z.union([
    webAddress(2048),
    z
      .string()
      .regex(/^attachment:\/\/.+$/)
      .max(2048),
  ]),
});

/** A button; which fields go together is checked by `component-rules.ts`. */
export const button = z.strictObject({
  type: z.literal(2),
  id,
  style: z.int().min(1).max(6),
  label: z.string().max(80).nullish(),
  custom_id: customId.nullish(),
  url: webAddress(512).nullish(),
  emoji: emoji.nullish(),
  disabled: z.boolean().nullish(),
  sku_id: snowflake.nullish(),
});

const picking = {
  id,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  min_values: z.int().min(0).max(25).nullish(),
  max_values: z.int().min(1).max(25).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
};

const option = z.strictObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});

/** A menu of the bot's own choices. */
export const stringSelect = z.strictObject({
  type: z.literal(3),
  ...picking,
  options: z.array(option).min(1).max(25),
});

/** Menus of people, roles, both. */
export const userSelect = z.strictObject({
  type: z.union([z.literal(5), z.literal(6), z.literal(7)]),
  ...picking,
  default_values: z
    .array(z.strictObject({ id: snowflake, type: z.string() }))
    .max(25)
    .nullish(),
});

/** A menu of channels. */
export const channelSelect = z.strictObject({
  type: z.literal(8),
  ...picking,
  channel_types: z.array(z.int()).nullish(),
  default_values: z
    .array(z.strictObject({ id: snowflake, type: z.string() }))
    .max(25)
    .nullish(),
});

const actionRow = z.strictObject({
  type: z.literal(1),
  id,
  components: z
    .array(z.discriminatedUnion('type', [button, stringSelect, userSelect, channelSelect]))
    .min(1)
    .max(5),
});

/** Markdown that stands in a message or a modal. */
export const textDisplay = z.strictObject({ type: z.literal(10), id, content: z.string().min(1).max(4000) });

const described = { description: z.string().min(1).max(1024).nullish(), spoiler: z.boolean().nullish() };

const thumbnail = z.strictObject({ type: z.literal(11), id, media, ...described });

const section = z.strictObject({
  type: z.literal(9),
  id,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const gallery = z.strictObject({
  type: z.literal(12),
  id,
  items: z
    .array(z.strictObject({ media, ...described }))
    .min(1)
    .max(10),
});

const file = z.strictObject({
  type: z.literal(13),
  id,
  file: z.strictObject({
    url: z
      .string()
      .regex(/^attachment:\/\/.+$/)
      .max(2048),
  }),
  spoiler: z.boolean().nullish(),
});

const separator = z.strictObject({
  type: z.literal(14),
  id,
  divider: z.boolean().nullish(),
  spacing: z.union([z.literal(1), z.literal(2)]).nullish(),
});

const inner = [actionRow, section, textDisplay, gallery, file, separator] as const;

const container = z.strictObject({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().nullish(),
  components: z
    .array(z.discriminatedUnion('type', [...inner]))
    .min(1)
    .max(40),
});

/** What stands at the top of a message. */
export const topComponent = z.discriminatedUnion('type', [...inner, container]);

/** Anything at the top of a message. */
export type TopComponent = z.infer<typeof topComponent>;
/** Anything in an action row. */
export type RowComponent = z.infer<typeof actionRow>['components'][number];
/** A button. */
export type Button = z.infer<typeof button>;
