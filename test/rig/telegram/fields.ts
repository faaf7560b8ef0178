import { badRequest } from './refusal.ts';

/** A JSON object, unread. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether it is an object, and no array. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Texts of `JsonObject::get_…_field` in TDLib: the server reads nested objects by these. */
export function requiredString(fields: Fields, name: string): string {
  if (fields[name] === undefined) throw badRequest(`Can't find field "${name}"`);
  return optionalString(fields, name);
}

/** Empty where absent; a number counts as its digits. */
export function optionalString(fields: Fields, name: string): string {
  const value = fields[name];
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw badRequest(`Field "${name}" must be of type String`);
}

/** Like {@link optionalInteger}, but it has to be there. */
export function requiredInteger(fields: Fields, name: string): number {
  if (fields[name] === undefined) throw badRequest(`Can't find field "${name}"`);
  return optionalInteger(fields, name);
}

/** 0 where absent; digits in a string count as the number. */
export function optionalInteger(fields: Fields, name: string): number {
  const value = fields[name];
  if (value === undefined || value === null) return 0;
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number)) return number;
  throw badRequest(`Field "${name}" must be of type Number`);
}

/** False where absent. */
export function optionalBoolean(fields: Fields, name: string): boolean {
  const value = fields[name];
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  throw badRequest(`Field "${name}" must be of type Boolean`);
}

/** A nested object. */
export function requiredFields(fields: Fields, name: string): Fields {
  const value = fields[name];
  if (isFields(value)) return value;
  if (value === undefined) throw badRequest(`Can't find field "${name}"`);
  throw badRequest(`Field "${name}" must be of type Object`);
}

/** Runs a reader; what it refuses is refused as `Can't parse <what>: …`, as the server words nested errors. */
export function parsing<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('Bad Request: ')) throw error;
    const inner = error.message.slice('Bad Request: '.length);
    throw badRequest(`Can't parse ${what}: ${inner.charAt(0).toUpperCase()}${inner.slice(1)}`);
  }
}
