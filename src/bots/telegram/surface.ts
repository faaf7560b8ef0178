import { type Api, InputFile } from 'grammy';
import { z } from 'zod';
import { Undeliverable } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Capabilities, Message, Picture, Surface } from '../../core/ports/platform.ts';
import type { Person } from '../../core/request.ts';
import { isGroup } from './budget.ts';
import { NOBODY } from './buttons.ts';
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
import { type CallOptions, isGone, isUnchanged, type Sender, type TextPayload } from './sender.ts';
import type { Sightings } from './sightings.ts';
import { Lost, Refusal } from './trouble.ts';

/** What all chats of the bot share. */
export interface SurfaceOptions {
  readonly api: Api;
  readonly sender: Sender;
  readonly deliveries: Deliveries;
  readonly sightings: Sightings;
  readonly moves: Moves;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly log: Log;
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

/** `movedTo`: as in {@link Origin}. */
const refSchema = z.object({ message: z.number(), movedTo: z.number().exactOptional() });
type Ref = z.infer<typeof refSchema>;

/** The primitives of one chat, or one topic of it, for one request. */
export function createSurface(options: SurfaceOptions, { place, person, origin }: Destination): Surface {
  const { api, sender, deliveries, sightings, moves, clock, limits, log } = options;
  const { chat, thread } = place;
  let draft: Draft | undefined;

  const capabilities: Capabilities = {
    // Only formatting tells how long a text will be: long ones are cut here, where links and code are known.
    maxTextLength: Number.MAX_SAFE_INTEGER,
    maxCaptionLength: LONGEST_CAPTION,
    editEveryMs: isGroup(chat) ? GROUP_EDIT_MS : PRIVATE_EDIT_MS,
    edits: true,
    pictures: true,
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

  /** Whether a message that was sent or received here stands in the chat of this id: a group that moves numbers anew. */
  function stands({ movedTo = chat }: Pick<Ref, 'movedTo'>, at: number): boolean {
    return movedTo === at;
  }

  /** Makes a call about a message that was sent. */
  function about<T>(ref: Ref, act: (to: number) => Promise<T>, how: CallOptions): Promise<T> {
    return sender.call(
      chat,
      async (to) => {
        if (!stands(ref, to)) throw new Refusal('edit', 400, 'message to edit not found: the chat has moved');
        return act(to);
      },
      how,
    );
  }

  /** Topic and, among others, the message that is answered. */
  function where(first = true): Pick<TextPayload, 'message_thread_id' | 'reply_parameters'> {
    const { group, message } = origin;
    return {
      ...(thread === undefined ? {} : { message_thread_id: thread }),
      ...(first && group && message !== undefined && stands(origin, moves.current(chat))
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
    return keyboard(choices, links, {
      ...(origin.group ? ownerOf(person, moves.current(chat)) : {}),
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

  async function post(message: Message): Promise<Ref> {
    await endDraft();
    const all = piecesOf(message.text);
    const pieces = message.role === 'status' ? all.slice(-1) : message.picture ? withCaption(all) : all;
    let id = 0;
    for (const [index, piece] of pieces.entries()) {
      const payload = payloadOf(message, piece, index === pieces.length - 1);
      id = await sender.sendText(chat, { ...where(index === 0), ...payload });
    }
    const at = moves.current(chat);
    const ref = { message: id, ...(at === chat ? {} : { movedTo: at }) };
    if (message.picture) await illustrate(ref, message, message.picture, pieces.at(-1) ?? EMPTY);
    return ref;
  }

  /** The message becomes a picture with its words below: they are there first, once, and stay where no picture goes. */
  async function illustrate(ref: Ref, message: Message, { png }: Picture, words: FormattedText): Promise<void> {
    const buttons = buttonsOf(message);
    const edit = (to: number) =>
      api.raw.editMessageMedia({
        chat_id: to,
        message_id: ref.message,
        media: {
          type: 'photo',
          media: new InputFile(png, 'timeline.png'),
          caption: words.text,
          caption_entities: [...words.entities],
        },
        ...(buttons ? { reply_markup: buttons } : {}),
      });
    try {
      await about(ref, edit, {});
    } catch (error) {
      if (!(error instanceof Lost || error instanceof Refusal || error instanceof Undeliverable)) throw error;
      log.info({ err: error }, 'a picture is left away');
    }
  }

  return {
    capabilities,
    post,
    async edit(ref, message) {
      const sent = refSchema.parse(ref);
      const piece = piecesOf(message.text).at(-1) ?? EMPTY;
      const { disable_notification: _, reply_markup: __, ...payload } = payloadOf(message, piece, true);
      const buttons = buttonsOf(message);
      const edit = { ...payload, message_id: sent.message, ...(buttons ? { reply_markup: buttons } : {}) };
      try {
        await about(sent, (to) => api.raw.editMessageText({ ...edit, chat_id: to }), { passing: !message.last });
        return ref;
      } catch (error) {
        if (isUnchanged(error)) return ref;
        if (!isGone(error)) throw error;
        return post(message);
      }
    },
    async retire(ref) {
      const sent = refSchema.parse(ref);
      await endDraft();
      try {
        const act = (to: number) => api.raw.deleteMessage({ chat_id: to, message_id: sent.message });
        await about(sent, act, { repeatable: true, free: true });
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
        after: Math.max(
          sightings.highest(moves.current(chat)),
          stands(origin, moves.current(chat)) ? (origin.message ?? 0) : 0,
        ),
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

/**
 * Whose buttons a person's are. An anonymous admin, who writes as the group, presses as themselves: theirs are the
 * admins'. Who writes as another chat could not be told to be the owner.
 */
function ownerOf({ id }: Person, chat: number): { readonly owner?: number } {
  const number = Number(id);
  if (number > 0) return { owner: number };
  return number === chat ? { owner: NOBODY } : {};
}

/** Cut so that the last piece can stand below a picture. */
function withCaption(pieces: readonly FormattedText[]): readonly FormattedText[] {
  const last = pieces.at(-1);
  return last ? [...pieces.slice(0, -1), ...splitFormatted(last, LONGEST_CAPTION)] : pieces;
}

const EMPTY: FormattedText = { text: '…', entities: [] };

/** Never none: a message that would be empty still carries its buttons. */
function piecesOf(markdown: string): FormattedText[] {
  const pieces = splitFormatted(formatMarkdown(markdown), LONGEST_TEXT);
  return pieces.length > 0 ? pieces : [EMPTY];
}
