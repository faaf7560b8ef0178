import type { Api } from 'grammy';
import { languageFor, phrases } from '../../core/phrases/phrases.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Request } from '../../core/request.ts';
import type { Moves } from './moves.ts';
import type { Origin } from './origin.ts';
import { chatIdOf } from './place.ts';
import type { PressEvent } from './requests/read-update.ts';
import { loggable, troubleOf } from './trouble.ts';

export interface PressOptions {
  readonly api: Api;
  readonly moves: Moves;
  readonly clock: Clock;
  readonly log: Log;
  readonly stopped: AbortSignal;
}

/** How often an answer is given that may not have arrived, and what lies between, ms. A press waits for some seconds. */
const TRIES = 4;
const PAUSE = 1_000;

/**
 * Answers a press at once and tells what it asks for. In groups a button is the requester's and the admins'; others are
 * told so, and nothing follows. A press that is answered too late has its effect all the same (platform-facts C14).
 */
export async function takePress(options: PressOptions, event: PressEvent): Promise<Request | undefined> {
  const { moves, clock, log } = options;
  const { press, group, place, person, messageId, replyTo } = event;
  const allowed = await mayPress(options, event);
  const text = phrases(languageFor(person.locale))('press.notYours');
  const answer = { callback_query_id: event.queryId, ...(allowed ? {} : { text, show_alert: true }) };
  giveAnswer(options, answer).catch((error) => log.debug({ err: loggable(error) }, 'a press could not be answered'));
  if (!press || !allowed) return undefined;
  const known = moves.original(place.chat);
  const origin: Origin = {
    group,
    message: replyTo ?? messageId,
    ...(known === place.chat ? {} : { movedTo: place.chat }),
  };
  return {
    id: `c${event.queryId}`,
    chat: chatIdOf({ ...place, chat: known }),
    person,
    sentAt: clock.now(),
    text: '',
    files: [],
    action: press.action,
    origin,
  };
}

/** Whether a lost answer had arrived shows in its repetition being refused. */
async function giveAnswer(
  { api, clock, stopped }: PressOptions,
  answer: Parameters<Api['raw']['answerCallbackQuery']>[0],
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await api.raw.answerCallbackQuery(answer);
      return;
    } catch (error) {
      const kind = troubleOf(error)?.kind;
      if (tries >= TRIES || (kind !== 'unsent' && kind !== 'unknown')) throw error;
      await clock.sleep(PAUSE, stopped);
    }
  }
}

async function mayPress({ api, moves }: PressOptions, { group, press, from, place }: PressEvent): Promise<boolean> {
  if (!group || press?.owner === undefined || press.owner === from) return true;
  try {
    const { status } = await api.raw.getChatMember({ chat_id: moves.current(place.chat), user_id: from });
    return status === 'creator' || status === 'administrator';
  } catch {
    return false;
  }
}
