import type { Part } from '../../../../src/bots/telegram/requests/read-message.ts';
import { type Incoming, readUpdate } from '../../../../src/bots/telegram/requests/read-update.ts';
import { updateSchema } from '../../../../src/bots/telegram/requests/update.ts';

/** Updates as Telegram writes them. */
export const me = { id: 7_100_200_300, username: 'NemoVideoBot' };

export const us = { id: me.id, is_bot: true, first_name: 'Nemo', username: me.username };
export const ann = { id: 5_001, is_bot: false, first_name: 'Ann', username: 'ann_a', language_code: 'en' };
export const bob = { id: 5_002, is_bot: false, first_name: 'Bob', language_code: 'pt-br' };
export const otherBot = { id: 6_001, is_bot: true, first_name: 'Quiz', username: 'QuizBot' };

export const privateChat = { id: ann.id, type: 'private', first_name: 'Ann', username: 'ann_a' };
export const group = { id: -4_001, type: 'group', title: 'Film club', all_members_are_administrators: true };
export const supergroup = { id: -1_001_500_000_001, type: 'supergroup', title: 'Film club' };
export const forum = { id: -1_001_500_000_002, type: 'supergroup', title: 'Studio', is_forum: true };

type Json = Readonly<Record<string, unknown>>;

/** 2026-01-01T00:00:00Z, as the manual clock. */
export const NEW_YEAR = 1_767_225_600;

let lastId = 0;

/** A message of Ann's, by default in her private chat. `text` and `caption` get the entities that Telegram finds. */
export function message(fields: Json): Json {
  lastId += 1;
  return {
    message_id: lastId,
    from: ann,
    chat: privateChat,
    date: NEW_YEAR,
    ...found('entities', fields.text),
    ...found('caption_entities', fields.caption),
    ...fields,
  };
}

/** Commands, mentions and addresses, where Telegram's own parser sees them. */
function found(name: string, text: unknown): Json {
  if (typeof text !== 'string') return {};
  const of = (type: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length }));
  const entities = [
    ...of('bot_command', /(?<![^\s])\/[a-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/@])/gi),
    ...of('mention', /(?<![\w/]|\/\w+)@\w{3,32}/g),
    ...of('url', /https?:\/\/\S+/g),
  ];
  return entities.length > 0 ? { [name]: entities } : {};
}

/** What an update with this message means to us, having gone through the schema. */
export function read(fields: Json): Incoming | undefined {
  return readRaw({ message: message(fields) });
}

export function readRaw(fields: Json): Incoming | undefined {
  return readUpdate(updateSchema.parse({ update_id: 900_000_000 + lastId, ...fields }), me);
}

/** The part that a message makes. */
export function partOf(fields: Json): Part {
  const incoming = read(fields);
  if (incoming?.kind !== 'part') throw new Error(`no part: ${JSON.stringify(fields)}`);
  return incoming.part;
}

/** What Telegram sends of a photo: three sizes. */
export function photo(name: string): Json[] {
  return [
    { file_id: `${name}-s`, file_unique_id: `${name}s`, file_size: 1_218, width: 90, height: 67 },
    { file_id: `${name}-x`, file_unique_id: `${name}x`, file_size: 120_345, width: 1280, height: 960 },
    { file_id: `${name}-m`, file_unique_id: `${name}m`, file_size: 18_002, width: 320, height: 240 },
  ];
}
