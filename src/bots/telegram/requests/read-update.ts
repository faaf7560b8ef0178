import type { Person } from '../../../core/request.ts';
import { type Press, readCallbackData } from '../buttons.ts';
import type { Place } from '../place.ts';
import { personOf, standsIn } from './author.ts';
import { type Part, readMessage } from './read-message.ts';
import type { CallbackQuery, Update } from './update.ts';
import type { Me } from './words.ts';

/** What an update means to us. */
export type Incoming =
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'press'; readonly press: PressEvent }
  /** A group became a supergroup: everything of the first chat id belongs to the second (platform-facts C13). */
  | { readonly kind: 'moved'; readonly from: number; readonly to: number };

/** A button was pressed. */
export interface PressEvent {
  readonly updateId: number;
  readonly queryId: string;
  readonly place: Place;
  readonly person: Person;
  /** Who pressed: a user's id, also where that person writes as an anonymous admin. */
  readonly from: number;
  readonly group: boolean;
  /** What the button carries; absent where it is none of ours. */
  readonly press?: Press;
  /** The message that the button stands under. */
  readonly messageId: number;
  /** The message that that one replies to, where it is told. */
  readonly replyTo?: number;
}

/** Undefined where there is nothing in it for us: service messages, edits, channel posts, other bots, talk in groups. */
export function readUpdate(update: Update, me: Me): Incoming | undefined {
  const { update_id, message, callback_query } = update;
  if (callback_query) return readPress(update_id, callback_query);
  if (!message) return undefined;
  const { chat, migrate_to_chat_id, migrate_from_chat_id } = message;
  if (migrate_to_chat_id !== undefined) return { kind: 'moved', from: chat.id, to: migrate_to_chat_id };
  if (migrate_from_chat_id !== undefined) return { kind: 'moved', from: migrate_from_chat_id, to: chat.id };
  const part = readMessage(update_id, message, me);
  return part && { kind: 'part', part };
}

/** Buttons of messages that were sent through inline mode have no place; none of ours are. */
function readPress(updateId: number, { id, from, message, data }: CallbackQuery): Incoming | undefined {
  if (!message) return undefined;
  const press = readCallbackData(data ?? '');
  return {
    kind: 'press',
    press: {
      updateId,
      queryId: id,
      place: standsIn(message, press?.thread),
      person: personOf(from),
      from: from.id,
      group: message.chat.type !== 'private',
      ...(press ? { press } : {}),
      messageId: message.message_id,
      ...(message.reply_to_message ? { replyTo: message.reply_to_message.message_id } : {}),
    },
  };
}
