import { z } from 'zod';
import { type Fields, isFields } from './fields.ts';
import { type FormError, invalidForm } from './refusal.ts';

/**
 * Reads a body. Throws 50035 worded as Discord words it. Fields that Discord does not know are told to `complain` and
 * then left out: the original drops them without a word.
 */
export function readForm<T>(schema: z.ZodType<T>, body: unknown, complain: (what: string) => void): T {
  const first = schema.safeParse(body, { reportInput: true });
  if (first.success) return first.data;
  const extra = first.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  const wrong = first.error.issues.filter((issue) => issue.code !== 'unrecognized_keys');
  for (const { path, keys } of extra) for (const key of keys) complain(`unknown field ${[...path, key].join('.')}`);
  if (wrong.length > 0) throw invalidForm(wrong.map(formError));
  const stripped: unknown = structuredClone(body);
  for (const { path, keys } of extra) strip(stripped, path, keys);
  const second = schema.safeParse(stripped, { reportInput: true });
  if (second.success) return second.data;
  throw invalidForm(second.error.issues.map(formError));
}

function strip(body: unknown, path: readonly PropertyKey[], keys: readonly string[]): void {
  let node: unknown = body;
  for (const step of path) {
    if (Array.isArray(node)) node = node[Number(step)];
    else if (isFields(node)) node = node[String(step)];
  }
  if (isFields(node)) for (const key of keys) Reflect.deleteProperty(node, key);
}

function formError(issue: z.core.$ZodIssue): FormError {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  return { path, ...worded(issue) };
}

function worded(issue: z.core.$ZodIssue): { code: string; message: string } {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
        : { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${issue.maximum}.` };
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }
        : { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${issue.minimum}.` };
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${issue.values.map(String).join(', ')}}.` };
    case 'invalid_format':
      return issue.format === 'url'
        ? { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }
        : { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
    case 'invalid_union':
      return { code: 'UNION_TYPE_CHOICES', message: 'The specified type is not allowed here.' };
    case 'custom':
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}

function wrongType(expected: string, input: unknown): { code: string; message: string } {
  if (input === undefined) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  const shown = typeof input === 'string' ? input : JSON.stringify(input);
  if (expected === 'array') return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
  if (expected === 'object') {
    return { code: 'DICT_TYPE_CONVERT', message: 'Only dictionaries may be used in a DictType' };
  }
  if (expected === 'boolean') return { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' };
  if (expected === 'string')
    return { code: 'STRING_TYPE_CONVERT', message: `Could not interpret "${shown}" as string.` };
  return { code: 'NUMBER_TYPE_COERCE', message: `Value "${shown}" is not ${expected}.` };
}

/** An id in a body. */
export const snowflake: z.ZodString = z.string().regex(/^(0|[1-9][0-9]{0,19})$/);

/** An address that people are led to. */
export function webAddress(most: number) {
  return z.url({ protocol: /^(https?|discord)$/ }).max(most);
}

/** The body of a call with JSON or nothing. */
export const noBody: z.ZodType<Fields | undefined> = z.strictObject({}).optional();
