import type { Api } from 'grammy';
import type { Clock } from '../../core/ports/clock.ts';
import type { FormattedText } from './markup/formatted-text.ts';
import { troubleOf } from './trouble.ts';

/** An answer that is shown while it is being written (platform-facts C30). */
export interface Draft {
  /** Shows the answer so far, soon; the newest counts. */
  show(text: FormattedText): void;
  /** Nothing is shown any more; resolves when nothing is under way. The message that follows replaces the draft. */
  end(): Promise<void>;
}

export interface DraftOptions {
  readonly api: Api;
  readonly chat: number;
  readonly thread?: number;
  readonly clock: Clock;
  /** The server knows no drafts. */
  readonly missing: () => void;
}

/** Drafts have a limit of their own, measured by others at 40 in 30 s for a chat (dependencies, section 2). */
const EVERY_MS = 1_000;
/** A draft disappears after half a minute unless it is shown again. */
const KEPT_MS = 20_000;

let lastId = 0;

export function createDraft({ api, chat, thread, clock, missing }: DraftOptions): Draft {
  lastId = (lastId % 1_000_000) + 1;
  const id = lastId;
  let next: FormattedText | undefined;
  let shown: FormattedText | undefined;
  let quietUntil = 0;
  let busy: Promise<void> | undefined;
  let callOff: (() => void) | undefined;
  let over = false;

  async function show(text: FormattedText): Promise<void> {
    shown = text;
    quietUntil = clock.now() + EVERY_MS;
    try {
      await api.raw.sendMessageDraft({
        chat_id: chat,
        draft_id: id,
        text: text.text,
        entities: [...text.entities],
        ...(thread === undefined ? {} : { message_thread_id: thread }),
      });
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble?.kind === 'wait') quietUntil = clock.now() + trouble.seconds * 1000;
      if (trouble?.kind === 'refused') {
        over = true;
        if (trouble.refusal.code === 404) missing();
      }
    }
  }

  function later(ms: number, act: () => void): void {
    callOff?.();
    callOff = clock.after(ms, () => {
      callOff = undefined;
      act();
    });
  }

  function pump(): void {
    if (busy || over) return;
    const text = next;
    if (!text) {
      later(KEPT_MS, () => {
        next ??= shown;
        pump();
      });
      return;
    }
    const wait = quietUntil - clock.now();
    if (wait > 0) {
      later(wait, pump);
      return;
    }
    next = undefined;
    busy = show(text).finally(() => {
      busy = undefined;
      pump();
    });
  }

  return {
    show(text) {
      if (over || !text.text) return;
      next = text;
      pump();
    },
    async end() {
      over = true;
      callOff?.();
      await busy;
    },
  };
}
