import type { Arguments } from './arguments.ts';
import { isFields } from './fields.ts';
import { methods, types, unplayedParameters } from './signatures.ts';

interface Field {
  readonly name: string;
  readonly required: boolean;
  /** Alternatives: `Integer`, `String[]`, `InlineKeyboardMarkup` … */
  readonly types: readonly string[];
}

/**
 * What is wrong with a call by the Bot API's documentation: parameters that do not exist, are missing or of the wrong
 * type, down into nested objects. The real server forgives most of it; a bot's own tests should not.
 */
export function complaints(method: string, args: Arguments): string[] {
  const fields = fieldsOf(methods[method] ?? '');
  const found: string[] = [];
  const known = new Set(fields.map(({ name }) => name));
  for (const name of args.texts.keys()) {
    if (!known.has(name)) found.push(`unknown parameter ${name}`);
    else if (unplayedParameters.includes(name)) found.push(`the fake does not play ${name}`);
  }
  for (const field of fields) {
    const value = args.texts.get(field.name);
    if (value === undefined) {
      if (field.required && !args.uploads.has(field.name)) found.push(`parameter ${field.name} is missing`);
    } else found.push(...misfits(decoded(value, field.types), field.types, field.name));
  }
  const used = attachmentsIn([...args.texts.values()]);
  for (const name of args.uploads.keys()) {
    if (!used.has(name) && !known.has(name)) found.push(`file part ${name} is not used`);
  }
  return found;
}

/** An argument that is no string by its type is JSON; what is not JSON stays the string it is, and misfits. */
function decoded(value: string, alternatives: readonly string[]): unknown {
  if (alternatives.every((type) => type === 'String' || type === 'InputFile')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function misfits(value: unknown, alternatives: readonly string[], path: string): string[] {
  let least: string[] | undefined;
  for (const type of alternatives) {
    const found = misfit(value, type, path);
    if (found.length === 0) return [];
    if (!least || found.length < least.length) least = found;
  }
  return least ?? [];
}

function misfit(value: unknown, type: string, path: string): string[] {
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) return [`${path} is no array`];
    return value.flatMap((item, index) => misfit(item, type.slice(0, -2), `${path}[${index}]`));
  }
  const wrong = [`${path} is no ${type}`];
  if (type === 'Integer') return Number.isInteger(value) ? [] : wrong;
  if (type === 'Boolean') return typeof value === 'boolean' ? [] : wrong;
  if (type === 'String' || type === 'InputFile') return typeof value === 'string' ? [] : wrong;
  const shape = types[type];
  if (shape === undefined) return [`${path}: the fake does not know ${type}`];
  if (!isFields(value)) return wrong;
  const fields = fieldsOf(shape);
  const known = new Map(fields.map((field) => [field.name, field]));
  const found = fields
    .filter(({ name, required }) => required && value[name] === undefined)
    .map(({ name }) => `${path}.${name} is missing`);
  for (const [name, item] of Object.entries(value)) {
    const field = known.get(name);
    if (!field) found.push(`unknown field ${path}.${name}`);
    else found.push(...misfits(item, field.types, `${path}.${name}`));
  }
  return found;
}

const read = new Map<string, readonly Field[]>();

function fieldsOf(signature: string): readonly Field[] {
  const known = read.get(signature);
  if (known) return known;
  const fields = signature
    .split(' ')
    .filter(Boolean)
    .map((part) => {
      const [name = '', alternatives = ''] = part.split(':');
      return { name: name.replace('!', ''), required: name.endsWith('!'), types: alternatives.split('|') };
    });
  read.set(signature, fields);
  return fields;
}

/** Names behind `attach://` anywhere in the arguments. */
function attachmentsIn(values: readonly string[]): Set<string> {
  return new Set(
    values.flatMap((value) => [...value.matchAll(/attach:\/\/([^"\s]+)/g)].map((match) => match[1] ?? '')),
  );
}
