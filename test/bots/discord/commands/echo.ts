import type { CommandBody } from '../../../../src/bots/discord/commands/definitions.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The list that Discord answers after these commands were put: the same said in its own way. */
export function echoOf(bodies: readonly CommandBody[]): Json {
  const plain: Json = JSON.parse(JSON.stringify(bodies));
  if (!Array.isArray(plain)) throw new Error('commands are a list');
  return plain.map((body, index) => asStored(body, index)).reverse();
}

function asStored(body: Json, index: number): Json {
  return reordered({
    id: `90000000000000000${index}`,
    application_id: '800000000000000000',
    version: '1300000000000000001',
    default_member_permissions: null,
    default_permission: true,
    dm_permission: true,
    nsfw: false,
    name_localizations: null,
    description: '',
    description_localizations: null,
    ...fields(body),
    contexts: [2, 0, 1],
    integration_types: [1, 0],
    options: list(fields(body).options).map(optionAsStored),
  });
}

/** Discord tells no string's greatest length that it allows anyway, and no `required` that is false. */
function optionAsStored(option: Json): Json {
  const { max_length, required: _, ...rest } = fields(option);
  return reordered({
    name_localizations: null,
    description_localizations: null,
    ...rest,
    ...(max_length === undefined || max_length === 6000 ? {} : { max_length }),
    ...('choices' in rest ? { choices: list(rest.choices).map(choiceAsStored) } : {}),
    ...('file_types' in rest ? { file_types: list(rest.file_types).reverse() } : {}),
  });
}

function choiceAsStored(choice: Json): Json {
  return reordered({ name_localizations: null, ...fields(choice) });
}

function reordered(object: { [key: string]: Json }): Json {
  return Object.fromEntries(Object.entries(object).reverse());
}

function fields(json: Json | undefined): { [key: string]: Json } {
  return json && typeof json === 'object' && !Array.isArray(json) ? json : {};
}

function list(json: Json | undefined): Json[] {
  return Array.isArray(json) ? [...json] : [];
}
