import type { Entity } from './entities.ts';

const patterns: ReadonlyArray<readonly [type: string, pattern: RegExp]> = [
  [
    'url',
    /(?:https?:\/\/|(?<![\w@.]))(?:[a-z0-9-]+\.)+(?:com|org|net|io|ai|me|de|dev|app|tv|test|example|be)\b(?::\d+)?(?:\/[^\s]*[^\s.,;:!?)\]}'"])?/gi,
  ],
  ['url', /https?:\/\/[^\s]*[^\s.,;:!?)\]}'"]/gi],
  ['email', /[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi],
  ['mention', /(?<![\w@/])@[a-z]\w{2,31}\b/gi],
  ['bot_command', /(?<![\w/<>@])\/[a-z0-9_]{1,64}(?:@[a-z]\w{2,31})?(?![\w/])/gi],
  ['hashtag', /(?<![\p{L}\p{N}_#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/giu],
  ['cashtag', /(?<![\w$])\$[A-Z]{3,8}(?!\w)/g],
];

/** Addresses, mentions, commands and tags in a text, as the server and the apps find them; the first kind wins. */
export function findEntities(text: string): Entity[] {
  const all: Entity[] = [];
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      const taken = all.some(
        (other) => entity.offset < other.offset + other.length && other.offset < entity.offset + entity.length,
      );
      if (!taken) all.push(entity);
    }
  }
  return all.sort((a, b) => a.offset - b.offset);
}
