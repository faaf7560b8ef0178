import type { Upload } from '../http/uploads.ts';
import { type Fields, isFields } from './fields.ts';
import { badRequest } from './refusal.ts';

/** A call's arguments as the server reads them: every one a string, whatever the body's format was. */
export interface Arguments {
  readonly texts: ReadonlyMap<string, string>;
  /** By the form field's name. */
  readonly uploads: ReadonlyMap<string, Upload>;
}

/** Empty where absent: the server makes no difference. */
export function text(args: Arguments, name: string): string {
  return args.texts.get(name) ?? '';
}

/** Refuses an empty one, as `get_required_string_arg` does. */
export function requiredText(args: Arguments, name: string): string {
  const value = text(args, name);
  if (value === '') throw badRequest(`Parameter "${name}" is required`);
  return value;
}

/** 0 where absent or no number; held within the bounds, as `Client::get_integer_arg` does. */
export function integer(
  args: Arguments,
  name: string,
  { least = -(2 ** 53), most = 2 ** 53, otherwise = 0 } = {},
): number {
  const value = text(args, name);
  const number = value === '' ? otherwise : Number(/^\s*-?\d+/.exec(value)?.[0] ?? 0);
  return Math.min(most, Math.max(least, number));
}

/** `true`, `yes` and `1` in any case; all else is false. */
export function boolean(args: Arguments, name: string): boolean {
  return ['true', 'yes', '1'].includes(text(args, name).trim().toLowerCase());
}

/** Undefined where absent; `what` names the value in the server's error. */
export function json(args: Arguments, name: string, what: string): unknown {
  const value = text(args, name);
  if (value === '') return undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw badRequest(`Can't parse ${what} JSON object`);
  }
}

/** An object, or undefined where the argument is absent. */
export function jsonFields(args: Arguments, name: string, what: string): Fields | undefined {
  const value = json(args, name, what);
  if (value === undefined) return undefined;
  if (!isFields(value)) throw badRequest(`Object expected as ${what}`);
  return value;
}
