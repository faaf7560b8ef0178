import { squeeze } from './shorten.ts';

/** Look-ups in loose JSON under any of several names. The first name with a usable value counts; nothing throws. */

/** How much of a text is looked at, UTF-16 units: far above any label, far below what is slow. */
const TEXT_LENGTH = 4_000;

/** Names under which a text stands inside an object that stands for it. */
const innerNames = ['text', 'content', 'value', 'name', 'title'];

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A finite number, also one that is written as text. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value.slice(0, 40)) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export function numberAt(record: unknown, names: readonly string[]): number | undefined {
  return first(record, names, numberOf);
}

/** Text on one line. An object, or JSON in a text, is asked for the text that it holds; it is never shown itself. */
export function textAt(record: unknown, names: readonly string[]): string | undefined {
  return first(record, names, (value) => {
    const unpacked = unpack(value);
    return isRecord(unpacked) ? first(unpacked, innerNames, plainText) : plainText(unpacked);
  });
}

/** Like {@link textAt}, for names that are people's own words: those may be a bare number, such as a year. */
export function wordsAt(record: unknown, names: readonly string[]): string | undefined {
  return textAt(record, names) ?? numberAt(record, names)?.toString();
}

export function recordAt(record: unknown, names: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  return first(record, names, (value) => (isRecord(value) ? value : undefined));
}

function first<T>(record: unknown, names: readonly string[], read: (value: unknown) => T | undefined): T | undefined {
  if (!isRecord(record)) return undefined;
  for (const name of names) {
    const value = read(record[name]);
    if (value !== undefined) return value;
  }
  return undefined;
}

function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return squeeze(value.slice(0, TEXT_LENGTH)) || undefined;
}

/** What a text of JSON holds; nothing where there is too much of it. Words in brackets are just words. */
function unpack(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*(\{|\[\s*\{)/.test(value)) return value;
  if (value.length > TEXT_LENGTH) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
