import type { Api } from 'grammy';
import { z } from 'zod';
import { Undeliverable } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Capabilities, Message, Surface } from '../../core/ports/platform.ts';
import type { Person } from '../../core/request.ts';
import { isGroup } from './budget.ts';
import type { Deliveries } from './delivery.ts';
import { createDraft, type Draft } from './drafts.ts';
import { keyboard } from './keyboard.ts';
import type { Limits } from './limits.ts';
import { formatMarkdown } from './markup/format.ts';
import type { FormattedText } from './markup/formatted-text.ts';
import { splitFormatted } from './markup/split.ts';
import type { Moves } from './moves.ts';
import type { Origin } from './origin.ts';
import type { Place } from './place.ts';
import { isGone, isUnchanged, type Sender, type TextPayload } from './sender.ts';
import type { Sightings } from './sightings.ts';

/** What all chats of the bot share. */
export interface SurfaceOptions {
  readonly api: Api;
  readonly sender: Sender;
  readonly deliveries: Deliveries;
  readonly sightings: Sightings;
  readonly moves: Moves;
  readonly clock: Clock;
  readonly limits: Limits;
}

/** Where one request came from. */
export interface Destination {
  readonly place: Place;
  readonly person: Person;
  readonly origin: Origin;
}

/** Characters of a message and of a caption, after formatting (platform-facts C1). */
const LONGEST_TEXT = 4_096;
const LONGEST_CAPTION = 1_024;
/** What a phone shows of a button that has a row of its own, characters. */
const LABEL_LENGTH = 38;
/** Between two edits of a status message, ms (C9, D5). */
const PRIVATE_EDIT_MS = 3_000;
const GROUP_EDIT_MS = 10_000;

const refSchema = z.object({ message: z.number() });

/** The primitives of one chat, or one topic of it, for one request. */
export function createSurface(options: SurfaceOptions, { place, person, origin }: Destination): Surface {
  const { api, sender, deliveries, sightings, moves, clock, limits } = options;
  const { chat, thread } = place;
  let draft: Draft | undefined;

  const capabilities: Capabilities = {
    // Only formatting tells how long a text will be: long ones are cut here, where links and code are known.
    maxTextLength: Number.MAX_SAFE_INTEGER,
    maxCaptionLength: LONGEST_CAPTION,
    editEveryMs: isGroup(chat) ? GROUP_EDIT_MS : PRIVATE_EDIT_MS,
    edits: true,
    labelLength: LABEL_LENGTH,
    links: true,
    get uploadBytes() {
      return limits.uploadBytes;
    },
    get downloadBytes() {
      return limits.downloadBytes;
    },
    get drafts() {
      return !origin.group && limits.drafts ? 'own' : 'status';
    },
  };

  /** Topic and, among others, the message that is answered. */
  function where(first = true): Pick<TextPayload, 'message_thread_id' | 'reply_parameters'> {
    const { group, message } = origin;
    return {
      ...(thread === undefined ? {} : { message_thread_id: thread }),
      ...(first && group && message !== undefined
        ? { reply_parameters: { message_id: message, allow_sending_without_reply: true } }
        : {}),
    };
  }

  /** A message that is sent takes the draft's place. */
  async function endDraft(): Promise<void> {
    await draft?.end();
    draft = undefined;
  }

  function buttonsOf({ choices = [], links = [] }: Message) {
    const owner = Number(person.id);
    return keyboard(choices, links, {
      // Somebody who writes as a chat presses as themselves: nobody could be told to be the owner.
      ...(origin.group && owner > 0 ? { owner } : {}),
      ...(thread === undefined ? {} : { thread }),
    });
  }

  function payloadOf(message: Message, piece: FormattedText, last: boolean): TextPayload {
    const buttons = last ? buttonsOf(message) : undefined;
    return {
      text: piece.text,
      entities: [...piece.entities],
      ...(message.role === 'answer' ? {} : { link_preview_options: { is_disabled: true } }),
      ...(message.role === 'status' ? { disable_notification: true } : {}),
      ...(buttons ? { reply_markup: buttons } : {}),
    };
  }

  async function post(message: Message): Promise<{ readonly message: number }> {
    await endDraft();
    const all = piecesOf(message.text);
    const pieces = message.role === 'status' ? all.slice(-1) : all;
    let id = 0;
    for (const [index, piece] of pieces.entries()) {
      const payload = payloadOf(message, piece, index === pieces.length - 1);
      id = await sender.sendText(chat, { ...where(index === 0), ...payload });
    }
    return { message: id };
  }

  return {
    capabilities,
    post,
    async edit(ref, message) {
      const { message: id } = refSchema.parse(ref);
      const piece = piecesOf(message.text).at(-1) ?? EMPTY;
      const { disable_notification: _, reply_markup: __, ...payload } = payloadOf(message, piece, true);
      const buttons = buttonsOf(message);
      const edit = { ...payload, message_id: id, ...(buttons ? { reply_markup: buttons } : {}) };
      try {
        await sender.call(chat, (to) => api.raw.editMessageText({ ...edit, chat_id: to }), { passing: true });
        return ref;
      } catch (error) {
        if (isUnchanged(error)) return ref;
        if (!isGone(error)) throw error;
        return post(message);
      }
    },
    async retire(ref) {
      const { message: id } = refSchema.parse(ref);
      await endDraft();
      try {
        const act = (to: number) => api.raw.deleteMessage({ chat_id: to, message_id: id });
        await sender.call(chat, act, { repeatable: true });
      } catch (error) {
        if (!isGone(error) && !(error instanceof Undeliverable)) throw error;
      }
    },
    draft(text) {
      draft ??= createDraft({
        api,
        chat,
        ...(thread === undefined ? {} : { thread }),
        clock,
        missing: () => limits.withoutDrafts(),
      });
      const piece = piecesOf(text).at(-1);
      if (piece) draft.show(piece);
    },
    async deliver(video, caption, key) {
      await endDraft();
      const [first = EMPTY, ...more] = splitFormatted(formatMarkdown(caption.text), LONGEST_CAPTION);
      const parcel = {
        chat,
        video,
        caption: first,
        keyboard: buttonsOf(caption),
        where: where(),
        after: Math.max(sightings.highest(moves.current(chat)), origin.message ?? 0),
        most: limits.uploadBytes,
      };
      try {
        const receipt = await deliveries.deliver(parcel, key);
        for (const piece of more) await sender.sendText(chat, { ...where(false), ...payloadOf(caption, piece, false) });
        return receipt;
      } catch (error) {
        if (error instanceof Undeliverable && error.obstacle === 'size') limits.uploadRefused();
        throw error;
      }
    },
  };
}

const EMPTY: FormattedText = { text: '…', entities: [] };

/** Never none: a message that would be empty still carries its buttons. */
function piecesOf(markdown: string): FormattedText[] {
  const pieces = splitFormatted(formatMarkdown(markdown), LONGEST_TEXT);
  return pieces.length > 0 ? pieces : [EMPTY];
}
