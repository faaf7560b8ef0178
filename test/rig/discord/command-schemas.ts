import { z } from 'zod';
import { snowflake } from './forms.ts';

/** Shapes of application commands (platform-facts B12–B15; DSPEC). */

/** Discord's locales (DD:reference#locales). */
export const locales = [
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko',
].flatMap((line) => line.split(' '));

const chatName = z.string().regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
const description = z.string().min(1).max(100);

function localised(text: z.ZodString) {
  return z
    .record(
      z.string().refine((locale) => locales.includes(locale), 'Value must be a locale.'),
      text,
    )
    .nullish();
}

const about = {
  name: chatName,
  name_localizations: localised(chatName),
  description,
  description_localizations: localised(description),
};

function choices<T extends z.ZodType>(value: T) {
  const choice = z.strictObject({
    name: z.string().min(1).max(100),
    name_localizations: localised(z.string().min(1).max(100)),
    value,
  });
  return z.array(choice).max(25).nullish();
}

const asked = { ...about, required: z.boolean().nullish() };

const text = z.strictObject({
  type: z.literal(3),
  ...asked,
  choices: choices(z.string().max(100)),
  min_length: z.int().min(0).max(6000).nullish(),
  max_length: z.int().min(1).max(6000).nullish(),
  autocomplete: z.boolean().nullish(),
});

const number = z.strictObject({
  type: z.union([z.literal(4), z.literal(10)]),
  ...asked,
  choices: choices(z.number()),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  autocomplete: z.boolean().nullish(),
});

const plain = z.strictObject({
  type: z.union([z.literal(5), z.literal(6), z.literal(8), z.literal(9)]),
  ...asked,
});

const channel = z.strictObject({ type: z.literal(7), ...asked, channel_types: z.array(z.int()).nullish() });

const attachment = z.strictObject({
  type: z.literal(11),
  ...asked,
  file_types: z.array(z.string()).max(10).nullish(),
});

const values = [text, number, plain, channel, attachment] as const;

const subcommand = z.strictObject({
  type: z.literal(1),
  ...about,
  required: z.literal(false).nullish(),
  options: z
    .array(z.discriminatedUnion('type', [...values]))
    .max(25)
    .nullish(),
});

const common = {
  id: snowflake.nullish(),
  default_member_permissions: z.union([z.string().regex(/^\d+$/), z.int()]).nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().nullish(),
  handler: z.int().nullish(),
  integration_types: z
    .array(z.union([z.literal(0), z.literal(1)]))
    .min(1)
    .nullish(),
  contexts: z
    .array(z.union([z.literal(0), z.literal(1), z.literal(2)]))
    .min(1)
    .nullish(),
};

const chatInput = z.strictObject({
  type: z.literal(1),
  ...about,
  ...common,
  options: z
    .array(z.discriminatedUnion('type', [...values, subcommand]))
    .max(25)
    .nullish(),
});

const menu = z.strictObject({
  type: z.union([z.literal(2), z.literal(3)]),
  name: z.string().min(1).max(32),
  name_localizations: localised(z.string().min(1).max(32)),
  description: z.literal('').nullish(),
  description_localizations: z.null().optional(),
  options: z.array(z.never()).nullish(),
  ...common,
});

/** A command as it is created. */
export const newCommand = z.preprocess(
  (value) =>
    typeof value === 'object' && value !== null && !('type' in value && value.type) ? { ...value, type: 1 } : value,
  z.discriminatedUnion('type', [chatInput, menu]),
);

/** A command that was read; its options are checked by `command-rules.ts`. */
export type NewCommand = z.infer<typeof newCommand>;
/** An option of a slash command, or a subcommand. */
export type CommandOption = NonNullable<z.infer<typeof chatInput>['options']>[number];

/** A command that is registered. */
export type Command = NewCommand & {
  readonly id: string;
  readonly version: string;
  /** The guild that alone has it. */
  readonly guild?: string;
};
