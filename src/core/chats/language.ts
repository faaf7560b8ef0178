import { languageFor, phrases, type Say } from '../phrases/phrases.ts';
import type { Request } from '../request.ts';
import type { Chat } from './chats.ts';

/**
 * The language of a chat: what was chosen with `/language`, else the platform's locale of the person, else what the
 * first message was written in. BCP 47; English where nothing is known.
 */
function localeOf(chat: Chat, request: Pick<Request, 'person'>): string {
  return chat.language ?? request.person.locale ?? chat.spoken ?? 'en';
}

/** The voice that the program speaks with to this person in this chat. */
export function sayFor(chat: Chat, request: Pick<Request, 'person'>): Say {
  return phrases(languageFor(localeOf(chat, request)));
}

/** The language in which the agent is to answer: a primary tag such as `en`, `zh`, `pt`. */
export function languageTag(chat: Chat, request: Pick<Request, 'person'>): string {
  return localeOf(chat, request).split(/[-_]/)[0]?.toLowerCase() ?? 'en';
}
