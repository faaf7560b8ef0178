import type { Api } from 'grammy';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import { z } from 'zod';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Store } from '../../core/ports/store.ts';
import type { Video } from '../../core/reply.ts';
import { createSerial } from '../../core/serial.ts';
import { showUpload } from './chat-action.ts';
import type { FormattedText } from './markup/formatted-text.ts';
import type { Moves } from './moves.ts';
import type { Sender, TextPayload } from './sender.ts';
import type { Sightings } from './sightings.ts';
import { Lost, Refusal } from './trouble.ts';
import { type Media, type UploadOptions, uploading } from './upload.ts';

/** A video on its way to a chat, as Telegram is to show it. */
export interface Parcel {
  readonly chat: number;
  readonly video: Video;
  readonly caption: FormattedText;
  readonly keyboard: InlineKeyboardMarkup | undefined;
  /** Topic and message to reply to. */
  readonly where: Pick<TextPayload, 'message_thread_id' | 'reply_parameters'>;
  /** Every message of this chat until now has an id up to this one. */
  readonly after: number;
  /** The largest file that may be uploaded, bytes. */
  readonly most: number;
}

/** Enough to send a video again without an upload (platform-facts C2); empty where only that it arrived is known. */
const receiptSchema = z.object({ fileId: z.string().exactOptional() });
export type Receipt = z.infer<typeof receiptSchema>;

export interface Deliveries {
  /**
   * Shows the video once under one key, also when it is asked for again after a crash. Throws what `Sender.call` throws,
   * and a `Failure` where the video itself cannot be had.
   */
  deliver(parcel: Parcel, key: string): Promise<Receipt>;
}

export interface DeliveryOptions extends Omit<UploadOptions, 'most'> {
  readonly api: Api;
  readonly uploads: Api;
  readonly sender: Sender;
  readonly sightings: Sightings;
  readonly moves: Moves;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/** What is written down of a delivery before Telegram is asked to take it, and after. */
const noteSchema = z.object({
  /** The highest message id before the first try. */
  after: z.number(),
  /** The message that was sent to become the video, once nobody knew whether the first try had landed. */
  instead: z.number().exactOptional(),
  /** The video is in the chat. */
  receipt: receiptSchema.exactOptional(),
});
type Note = z.infer<typeof noteSchema>;

/** As long as a request is remembered. */
const NOTE_SECONDS = 48 * 3600;
/** What was under way when a connection broke is given so long to arrive, ms. */
const SETTLE_MS = 2_000;

/**
 * Telegram has no key that would make a send happen once (platform-facts C8, D4). What it has is editing: turning a known
 * message into a video can be repeated without harm. The first try is a plain send, so that the person is notified;
 * where its outcome is unknown, the video is looked for by an edit that changes nothing, and a message that is known
 * becomes the video where it is not found.
 */
export function createDeliveries(options: DeliveryOptions): Deliveries {
  const { api, uploads, sender, sightings, moves, store, clock, log } = options;
  const inOrder = createSerial();

  async function once(parcel: Parcel, key: string): Promise<Receipt> {
    const noteKey = `telegram:delivery:${key}`;
    const write = (note: Note) => store.set('platform', noteKey, note, NOTE_SECONDS);
    const parsed = noteSchema.safeParse(await store.get('platform', noteKey));
    const after = Math.max(parcel.after, sightings.highest(moves.current(parcel.chat)), await lastVideo(parcel));
    const note: Note = parsed.success ? parsed.data : { after };
    if (note.receipt) return note.receipt;
    if (!parsed.success) await write(note);
    try {
      const receipt = (parsed.success ? undefined : await firstTry(parcel)) ?? (await recover(parcel, note, write));
      await write({ ...note, receipt });
      return receipt;
    } catch (error) {
      // What certainly did not land leaves no doubt for the next time.
      if (!options.stopped.aborted && !(error instanceof Lost)) await store.delete('platform', noteKey);
      throw error;
    }
  }

  /**
   * The last video in the chat that is known, also from before a restart: to look for another one at its place would give
   * it the other one's caption.
   */
  async function lastVideo({ chat }: Parcel): Promise<number> {
    return z
      .number()
      .catch(0)
      .parse(await store.get('platform', lastVideoKey(chat)));
  }

  async function noteVideo(chat: number, id: number): Promise<void> {
    sightings.saw(moves.current(chat), id);
    await store.set('platform', lastVideoKey(chat), id, NOTE_SECONDS);
  }

  function lastVideoKey(chat: number): string {
    return `telegram:video:${moves.current(chat)}`;
  }

  /** Undefined where nobody knows whether it landed. */
  async function firstTry(parcel: Parcel): Promise<Receipt | undefined> {
    try {
      return await carry(parcel, (media) => sendVideo(parcel, media));
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      return undefined;
    }
  }

  async function recover(parcel: Parcel, note: Note, write: (note: Note) => Promise<void>): Promise<Receipt> {
    log.info({}, 'it is not known whether a video arrived; it is looked for');
    if (note.instead === undefined) await clock.sleep(SETTLE_MS, options.stopped);
    const instead = note.instead ?? (await announce(parcel));
    await write({ ...note, instead });
    if (note.instead === undefined && (await landed(parcel, note.after, instead))) {
      await sender.remove(parcel.chat, instead);
      return {};
    }
    try {
      const receipt = await carry(parcel, (media) => turnInto(parcel, instead, media));
      await noteVideo(parcel.chat, instead);
      return receipt;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      log.warn({ err: error }, 'a message cannot be turned into a video here; the video is sent');
    }
    const receipt = await carry(parcel, (media) => sendVideo(parcel, media));
    await sender.remove(parcel.chat, instead);
    return receipt;
  }

  /** Tells that the video is there, and notifies the person of it. */
  function announce({ chat, where, caption, keyboard }: Parcel): Promise<number> {
    return sender.sendText(chat, {
      ...where,
      text: caption.text,
      entities: [...caption.entities],
      link_preview_options: { is_disabled: true },
      ...(keyboard ? { reply_markup: keyboard } : {}),
    });
  }

  async function landed(parcel: Parcel, after: number, before: number): Promise<boolean> {
    for (const id of sightings.unknownBetween(moves.current(parcel.chat), after, before)) {
      const same = { ...captionOf(parcel), message_id: id };
      const edit = (chat: number) => api.raw.editMessageCaption({ ...same, chat_id: chat });
      if (!(await sender.isThere(parcel.chat, edit))) continue;
      await noteVideo(parcel.chat, id);
      return true;
    }
    return false;
  }

  /** By the id of a file that Telegram has already where it has it, else as an upload. */
  async function carry(parcel: Parcel, pass: (media: Media) => Promise<Message | true>): Promise<Receipt> {
    const { fileId } = receiptSchema.safeParse(parcel.video.receipt).data ?? {};
    if (fileId) {
      try {
        await pass({ media: fileId });
        return { fileId };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        log.info({ err: error }, 'a file that was sent before cannot be sent again; it is uploaded anew');
      }
    }
    const end = showUpload(api, clock, moves.current(parcel.chat), parcel.where.message_thread_id);
    try {
      const message = await uploading(parcel.video, { ...options, most: parcel.most }, pass);
      const uploaded = message === true ? undefined : message.video?.file_id;
      return uploaded ? { fileId: uploaded } : {};
    } finally {
      end();
    }
  }

  async function sendVideo(parcel: Parcel, { media, ...shape }: Media): Promise<Message> {
    const payload = { ...captionOf(parcel), ...shape, video: media, supports_streaming: true };
    const home = moves.current(parcel.chat);
    // A group that moves meanwhile has no topics, and numbers its messages anew.
    const where = (chat: number) => (chat === home ? parcel.where : {});
    const send = (chat: number) => uploads.raw.sendVideo({ ...payload, ...where(chat), chat_id: chat });
    const message = await sender.call(parcel.chat, send, { aside: true });
    // Large groups get 0 until the video has been encoded anew (C7).
    if (message.message_id > 0) await noteVideo(parcel.chat, message.message_id);
    return message;
  }

  function turnInto(parcel: Parcel, id: number, { media, ...shape }: Media): Promise<Message | true> {
    const { reply_markup, ...caption } = captionOf(parcel);
    const video = { type: 'video', media, ...caption, ...shape, supports_streaming: true } as const;
    const edit = { message_id: id, media: video, ...(reply_markup ? { reply_markup } : {}) };
    const act = (chat: number) => uploads.raw.editMessageMedia({ ...edit, chat_id: chat });
    return sender.call(parcel.chat, act, { aside: true, repeatable: true });
  }

  return { deliver: (parcel, key) => inOrder(String(parcel.chat), () => once(parcel, key)) };
}

function captionOf({ caption, keyboard }: Parcel) {
  return {
    caption: caption.text,
    caption_entities: [...caption.entities],
    ...(keyboard ? { reply_markup: keyboard } : {}),
  };
}
