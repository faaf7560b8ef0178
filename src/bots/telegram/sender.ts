import type { Api } from 'grammy';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import { NotNow, Undeliverable } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Budget } from './budget.ts';
import type { Moves } from './moves.ts';
import type { Sightings } from './sightings.ts';
import { Lost, MESSAGE_GONE, NOT_MODIFIED, Refusal, type Trouble, troubleOf, undeliverable } from './trouble.ts';

/** What `sendMessage` and `editMessageText` take alike. */
export type TextPayload = Omit<Parameters<Api['raw']['sendMessage']>[0], 'chat_id'>;

/** How a call is made. */
export interface CallOptions {
  /** May be dropped: goes at once or throws `NotNow`. */
  readonly passing?: boolean;
  /** Doing it twice is doing it once (edits, deletions): repeated when nobody knows whether it was done. */
  readonly repeatable?: boolean;
  /** Shows nothing new and so is not limited (deletions, edits that change nothing): neither waits nor is counted. */
  readonly free?: boolean;
  /** Takes its time and would keep others of the chat waiting: does not stand in the chat's line while it runs. */
  readonly aside?: boolean;
}

/** Calls that reach a chat whatever the platform's limits and the network do. */
export interface Sender {
  /**
   * Makes a call, in the chat's line and within its budget. 429 is waited out for this chat alone, a chat that moved is
   * followed, and what never left is sent again with growing pauses. Throws `Lost` where nobody knows whether it was
   * done, `Undeliverable` or `Refusal` where Telegram does not do it, and the stop signal's reason.
   */
  call<T>(chat: number, act: (chat: number) => Promise<T>, options?: CallOptions): Promise<T>;
  /** Sends a text once, also where the answer to the first try was lost; resolves with its message id. */
  sendText(chat: number, payload: TextPayload): Promise<number>;
  /** Takes a message away, if it is still there. */
  remove(chat: number, id: number): Promise<void>;
  /** Whether the message that an edit leaves as it is is there and ours. */
  isThere(chat: number, edit: (chat: number) => Promise<Message | true>): Promise<boolean>;
}

export interface SenderOptions {
  readonly api: Api;
  readonly budget: Budget;
  readonly moves: Moves;
  readonly sightings: Sightings;
  readonly clock: Clock;
  readonly log: Log;
  readonly stopped: AbortSignal;
  /** Told when Telegram does not know the token any more. */
  readonly unauthorized: () => void;
}

/** Pauses between tries, ms: doubled each time. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** Tries whose outcome is unknown: half an hour of them. A call that never left is tried for as long as it takes. */
const MOST_UNKNOWN = 60;

export function createSender(options: SenderOptions): Sender {
  const { api, budget, moves, sightings, clock, log, stopped } = options;

  function pause(tries: number): Promise<void> {
    return clock.sleep(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(tries, 10)), stopped);
  }

  /** Decides what follows from a failed call: returns where it is to be made again, throws otherwise. */
  async function afterFailure(chat: number, error: unknown, tries: Tries, call: CallOptions): Promise<void> {
    stopped.throwIfAborted();
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    if (trouble.kind === 'refused') throw undeliverable(trouble.refusal);
    if (trouble.kind === 'moved') {
      await moves.note(moves.original(chat), trouble.to);
      return;
    }
    if (trouble.kind === 'unauthorized') options.unauthorized();
    if (trouble.kind === 'wait') {
      budget.hold(moves.current(chat), trouble.seconds);
      log.info({ seconds: trouble.seconds }, 'Telegram asks to leave a chat alone for a while');
    }
    if (call.passing) throw new NotNow();
    if (trouble.kind !== 'wait') await patience(trouble.kind, tries, call);
  }

  /** The pause before the next try; throws `Lost` where there must not be one. */
  async function patience(kind: Trouble['kind'], tries: Tries, call: CallOptions): Promise<void> {
    if (kind === 'unknown') {
      tries.unknown += 1;
      if (!call.repeatable || tries.unknown >= MOST_UNKNOWN) throw new Lost('the answer of Telegram was lost');
    }
    log.warn({ trouble: kind }, 'Telegram cannot be reached; the call is made again');
    await pause(tries.all);
    tries.all += 1;
  }

  async function call<T>(chat: number, act: (chat: number) => Promise<T>, how: CallOptions = {}): Promise<T> {
    const tries: Tries = { all: 0, unknown: 0 };
    for (;;) {
      const target = moves.current(chat);
      try {
        if (how.free) return await act(target);
        if (!how.aside) return await budget.run(target, () => act(target), how);
        await budget.run(target, async () => undefined);
        return await act(target);
      } catch (error) {
        await afterFailure(chat, error, tries, how);
      }
    }
  }

  async function sendText(chat: number, payload: TextPayload): Promise<number> {
    const home = moves.current(chat);
    const after = sightings.highest(home);
    // A group that moves meanwhile numbers its messages anew.
    const { reply_parameters: _, ...moved } = payload;
    for (let tries = 0; ; tries += 1) {
      try {
        const { message_id: id } = await call(chat, (target) =>
          api.raw.sendMessage({ ...(target === home ? payload : moved), chat_id: target }),
        );
        const kept = tries > 0 && after > 0 ? await withoutCopies(chat, payload, { after, id, most: tries }) : id;
        sightings.saw(moves.current(chat), id);
        return kept;
      } catch (error) {
        if (!(error instanceof Lost) || tries >= MOST_UNKNOWN) throw error;
        await pause(tries);
      }
    }
  }

  /**
   * Tries whose answers were lost, `most` of them, may have landed all the same. Editing what lies between into the same
   * text changes nothing there and tells: a message that is somebody else's or not there refuses. The first stays.
   */
  async function withoutCopies(
    chat: number,
    payload: TextPayload,
    { after, id, most }: { readonly after: number; readonly id: number; readonly most: number },
  ): Promise<number> {
    const landed: number[] = [];
    for (const candidate of sightings.unknownBetween(moves.current(chat), after, id)) {
      if (landed.length === most) break;
      const { text, entities, link_preview_options, reply_markup } = payload;
      const same = {
        text,
        ...(entities ? { entities } : {}),
        ...(link_preview_options ? { link_preview_options } : {}),
      };
      const edit = { ...same, ...(isInline(reply_markup) ? { reply_markup } : {}) };
      const act = (to: number) => api.raw.editMessageText({ ...edit, chat_id: to, message_id: candidate });
      if (await isThere(chat, act)) landed.push(candidate);
    }
    const [kept = id, ...copies] = [...landed, id];
    for (const copy of copies) {
      log.info({}, 'a message whose answer was lost had landed; its copy is taken away');
      await remove(chat, copy);
    }
    return kept;
  }

  async function remove(chat: number, id: number): Promise<void> {
    try {
      const act = (to: number) => api.raw.deleteMessage({ chat_id: to, message_id: id });
      await call(chat, act, { repeatable: true, free: true });
    } catch (error) {
      // Gone before, or by an earlier try whose answer was lost.
      if (!isGone(error)) throw error;
    }
  }

  /** An answer that is lost here, too, must not pass for a message that is not there. */
  async function isThere(chat: number, edit: (chat: number) => Promise<Message | true>): Promise<boolean> {
    try {
      await call(chat, edit, { repeatable: true, free: true });
      return true;
    } catch (error) {
      if (error instanceof Undeliverable || error instanceof Refusal) return isUnchanged(error);
      throw error;
    }
  }

  return { call, sendText, remove, isThere };
}

interface Tries {
  all: number;
  unknown: number;
}

function isInline(markup: TextPayload['reply_markup']): markup is InlineKeyboardMarkup {
  return markup !== undefined && 'inline_keyboard' in markup;
}

/** Whether an error says that the message is already as it was to become. */
export function isUnchanged(error: unknown): boolean {
  return error instanceof Refusal && error.says(NOT_MODIFIED);
}

/** Whether an error says that there is no such message to edit any more. */
export function isGone(error: unknown): boolean {
  return error instanceof Refusal && error.says(MESSAGE_GONE);
}
