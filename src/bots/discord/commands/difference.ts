import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType } from 'discord.js';
import { z } from 'zod';
import type { CommandBody } from './definitions.ts';

const localizations = z
  .record(z.string(), z.string().nullable())
  .nullish()
  .transform((map) => Object.fromEntries(Object.entries(map ?? {}).filter(([, text]) => text !== null)));
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
const listing = ordered(command).transform((list) => new Map(list.map((one) => [`${one.type} ${one.name}`, one])));

/**
 * Whether the commands that Discord answered to have registered (`with_localizations`) are others than the wanted ones.
 * Not a difference: ids and versions, fields that we do not use, spelled-out or omitted defaults, the order of anything
 * but options and choices. A list that cannot be understood is a difference.
 */
export function differs(wanted: readonly CommandBody[], registered: unknown): boolean {
  const found = listing.safeParse(registered);
  return !found.success || !isDeepStrictEqual(found.data, listing.parse(wanted));
}
