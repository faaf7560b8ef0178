import type { Api } from 'grammy';
import { languageFor, phrases } from '../../core/phrases/phrases.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Request } from '../../core/request.ts';
import type { Moves } from './moves.ts';
import type { Origin } from './origin.ts';
import { chatIdOf } from './place.ts';
import type { PressEvent } from './requests/read-update.ts';

export interface PressOptions {
  readonly api: Api;
  readonly moves: Moves;
  readonly log: Log;
}

/**
 * Answers a press at once and tells what it asks for. In groups a button is the requester's and the admins'; others are
 * told so, and nothing follows. A press that is answered too late has its effect all the same (platform-facts C14).
 */
export async function takePress({ api, moves, log }: PressOptions, event: PressEvent): Promise<Request | undefined> {
  const { press, group, place, person, messageId, replyTo } = event;
  const allowed = await mayPress(api, event);
  const text = phrases(languageFor(person.locale))('press.notYours');
  const answer = { callback_query_id: event.queryId, ...(allowed ? {} : { text, show_alert: true }) };
  void api.raw
    .answerCallbackQuery(answer)
    .catch((error) => log.debug({ err: String(error) }, 'a press could not be answered'));
  if (!press || !allowed) return undefined;
  const origin: Origin = { group, message: replyTo ?? messageId };
  return {
    id: `c${event.queryId}`,
    chat: chatIdOf({ ...place, chat: moves.original(place.chat) }),
    person,
    sentAt: Date.now(),
    text: '',
    files: [],
    action: press.action,
    origin,
  };
}

async function mayPress(api: Api, { group, press, from, place }: PressEvent): Promise<boolean> {
  if (!group || press?.owner === undefined || press.owner === from) return true;
  try {
    const { status } = await api.raw.getChatMember({ chat_id: place.chat, user_id: from });
    return status === 'creator' || status === 'administrator';
  } catch {
    return false;
  }
}
