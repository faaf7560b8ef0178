import { createHash } from 'node:crypto';
import { ApplicationCommandType } from 'discord.js';
import { z } from 'zod';

const localizations = z
  .record(z.string(), z.string().nullable())
  .nullish()
  .transform((map) =>
    Object.fromEntries(
      Object.entries(map ?? {})
        .filter(([, text]) => text !== null)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const bound = z
  .number()
  .nullish()
  .transform((value) => value ?? null);

/** A number that Discord may leave away where it is the default. */
function numberOr(usual: number) {
  return z
    .number()
    .nullish()
    .transform((value) => value ?? usual);
}

/** A list whose order means something. */
function ordered<T>(item: z.ZodType<T>) {
  return z
    .array(item)
    .nullish()
    .transform((list) => list ?? []);
}

/** A list whose order means nothing. */
function unordered<T extends string | number>(item: z.ZodType<T>) {
  return ordered(item).transform((list) => [...new Set(list)].sort());
}

const choice = z.object({
  name: z.string(),
  name_localizations: localizations,
  value: z.union([z.string(), z.number()]),
});

const option = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: localizations,
  description: z.string(),
  description_localizations: localizations,
  required: flag,
  autocomplete: flag,
  choices: ordered(choice),
  min_value: bound,
  max_value: bound,
  min_length: numberOr(0),
  max_length: numberOr(6000),
  file_types: unordered(z.string()),
});

const command = z.object({
  type: numberOr(ApplicationCommandType.ChatInput),
  name: z.string(),
  name_localizations: localizations,
  description: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
  description_localizations: localizations,
  options: ordered(option),
  contexts: unordered(z.number()),
  integration_types: unordered(z.number()),
  default_member_permissions: z
    .string()
    .nullish()
    .transform((permissions) => permissions ?? null),
  nsfw: flag,
});

/** Commands by what they are, whatever else is told of them: in one order, with every default written out. */
const listing = ordered(command).transform((list) =>
  list
    .map((one): readonly [string, z.infer<typeof command>] => [`${one.type} ${one.name}`, one])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/**
 * A short word for what commands are: the same for two lists that mean the same, whatever else is told of them (ids and
 * versions, fields that we do not use, spelled-out or omitted defaults, the order of anything but options and choices).
 * Undefined for a list that cannot be understood.
 */
export function meaningOf(commands: unknown): string | undefined {
  const { data } = listing.safeParse(commands);
  return data && createHash('sha256').update(JSON.stringify(data)).digest('base64url');
}
