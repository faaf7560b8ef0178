import { endOf, found, isSolid, quotes, splittable, withoutConflicts } from './entity-rules.ts';
import {
  type Fields,
  isFields,
  optionalString,
  parsing,
  requiredFields,
  requiredInteger,
  requiredString,
} from './fields.ts';
import { findEntities } from './find-entities.ts';
import { badRequest } from './refusal.ts';

/** A `MessageEntity`; offset and length in UTF-16 units. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly user?: Fields;
  readonly language?: string;
  readonly custom_emoji_id?: string;
  readonly unix_time?: number;
  readonly date_time_format?: string;
}

/** A text and its formatting. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** What shows nothing at all (tdlib, `strip_empty_characters`). */
const invisible = /^[\s\u180e\u200b-\u200f\u202e\u2800\ufffc\u{e0000}-\u{e007f}]*$/u;

/** Reads an array of entities as `Client::get_text_entity` does; without it there are none. */
export function readEntities(value: unknown): Entity[] {
  if (!Array.isArray(value)) return [];
  return parsing('MessageEntity', () => value.map(readEntity)).filter(({ type }) => !found.includes(type));
}

function readEntity(value: unknown): Entity {
  if (!isFields(value)) throw badRequest('expected an Object');
  const offset = requiredInteger(value, 'offset');
  const length = requiredInteger(value, 'length');
  const type = requiredString(value, 'type');
  if (type === 'pre') {
    const language = optionalString(value, 'language');
    return { type, offset, length, ...(language ? { language } : {}) };
  }
  if (type === 'text_link') return { type, offset, length, url: requiredString(value, 'url') };
  if (type === 'text_mention') return { type, offset, length, user: requiredFields(value, 'user') };
  if (type === 'custom_emoji')
    return { type, offset, length, custom_emoji_id: requiredString(value, 'custom_emoji_id') };
  if (type === 'date_time') {
    const format = optionalString(value, 'date_time_format');
    if (!/^(r|R|[tTdDwW]*)$/.test(format)) throw badRequest('Invalid date-time format specified');
    const unix_time = requiredInteger(value, 'unix_time');
    return { type, offset, length, unix_time, ...(format ? { date_time_format: format } : {}) };
  }
  if (![...splittable, ...quotes, 'code', ...found].includes(type)) throw badRequest('Unsupported type specified');
  return { type, offset, length };
}

/** What the server makes of a text: cleaned, trimmed, with the entities that hold. */
export interface Fixed {
  readonly formatted: FormattedText;
  /** Entities that the server drops or splits without a word: a bot that sends such has miscounted. */
  readonly complaints: readonly string[];
}

/**
 * `fix_formatted_text` of TDLib: control characters become spaces, carriage returns and line separators go, blank ends
 * are trimmed, entities move along; then links, mentions and commands are found. Blank text is refused unless
 * `allowEmpty`.
 */
export function fixText(text: string, entities: readonly Entity[], allowEmpty: boolean): Fixed {
  checkBounds(text, entities);
  const { cleaned, at } = clean(text);
  const end = cleaned.replace(/[ \n]+$/, '').length;
  if (invisible.test(cleaned.slice(0, end))) {
    if (allowEmpty) return { formatted: { text: '', entities: [] }, complaints: [] };
    throw badRequest('Text must be non-empty');
  }
  const first = Math.min(end, ...entities.filter(({ length }) => length > 0).map(({ offset }) => at(offset)));
  let start = 0;
  while (start < first && /[ \n]/.test(cleaned[start] ?? '')) start += 1;
  const moved = entities
    .map((entity) => {
      const from = at(entity.offset);
      const to = Math.min(end, at(entity.offset + entity.length));
      return { ...entity, offset: from - start, length: to - from };
    })
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fixed = cleaned.slice(start, end);
  const { kept, complaints } = withoutConflicts(moved);
  const covered = kept.filter(isSolid);
  const news = findEntities(fixed).filter(
    (entity) => !covered.some((other) => entity.offset < endOf(other) && other.offset < endOf(entity)),
  );
  const all = [...kept, ...news].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return { formatted: { text: fixed, entities: all }, complaints };
}

function checkBounds(text: string, entities: readonly Entity[]): void {
  for (const { offset, length } of entities) {
    if (offset < 0) throw badRequest(`Receive an entity with incorrect offset ${offset}`);
    if (length < 0) throw badRequest(`Receive an entity with incorrect length ${length}`);
  }
  for (const { offset, length } of entities) {
    if (length === 0) continue;
    const bytes = (units: number): number => Buffer.byteLength(text.slice(0, units));
    if (offset > text.length) {
      throw badRequest(`Entity begins after the end of the text at UTF-16 offset ${offset}`);
    }
    if (offset + length > text.length) {
      throw badRequest(
        `Entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${offset + length}`,
      );
    }
    if (splitsPair(text, offset)) {
      throw badRequest(`Entity begins in a middle of a UTF-16 symbol at byte offset ${bytes(offset + 1)}`);
    }
    if (splitsPair(text, offset + length)) {
      throw badRequest(
        `Entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${bytes(offset + length + 1)}`,
      );
    }
  }
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

/** Carriage returns, line separators, direction marks and vertical lines: the server leaves them out. */
const removed = new Set([...'\r\u2028\u2029\u202a\u202b\u202c\u202d\u202e', '\u0333', '\u033f', '\u030a']);

/** Cleans the characters; `at` tells where a position of the original came to lie. */
function clean(text: string): { cleaned: string; at(position: number): number } {
  const positions: number[] = [];
  let cleaned = '';
  for (const character of text.split('')) {
    positions.push(cleaned.length);
    if (removed.has(character)) continue;
    const code = character.charCodeAt(0);
    cleaned += code < 32 && character !== '\n' ? ' ' : character;
  }
  return { cleaned, at: (position) => positions[position] ?? cleaned.length };
}
