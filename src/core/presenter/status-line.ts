import { NotNow, Undeliverable } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Message, MessageRef, Surface } from '../ports/platform.ts';

/** The living status message of one request: edited through its stages, paced, the newest wins. */
export interface StatusLine {
  /** Shows a status, soon; a newer one replaces it if it is not shown yet. */
  update(message: Message): void;
  /** Shows at once what is not shown yet, whatever the pace; resolves when it has been. */
  flush(): Promise<void>;
  /** Resolves when nothing is under way; whatever was not shown yet is dropped. */
  settle(): Promise<void>;
  /**
   * The message is over: takes it away where the platform can. Nothing is shown after this. False where it could not be
   * done just now.
   */
  retire(): Promise<boolean>;
}

/**
 * `ref`: the message that an earlier go of the same request left. `posted` is told when a new one is made, so that it
 * can be written down. Failures of a status are logged and never reach the request.
 */
export function createStatusLine(
  surface: Surface,
  clock: Clock,
  log: Log,
  key: string,
  ref: MessageRef | undefined,
  posted: (ref: MessageRef) => void,
): StatusLine {
  let message: MessageRef | undefined = ref;
  let shown: string | undefined;
  let stage: string | undefined;
  let next: Message | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  let busy: Promise<void> | undefined;
  let callOff: (() => void) | undefined;
  let over = false;

  async function show(): Promise<void> {
    const current = next;
    next = undefined;
    if (!current || current.text === shown) return;
    shown = current.text;
    lastAt = clock.now();
    try {
      await place(current);
      stage = current.stage;
    } catch (error) {
      shown = undefined;
      if (error instanceof NotNow) {
        next ??= current;
        // Sooner than those who have been shown, so that all who share a limit get their turn.
        lastAt -= surface.capabilities.editEveryMs / 2;
      } else if (error instanceof Undeliverable) over = true;
      else log.warn({ err: error }, 'a status message could not be shown');
    }
  }

  async function place(current: Message): Promise<void> {
    if (message !== undefined && surface.capabilities.edits) {
      const shownIn = await surface.edit(message, current);
      if (shownIn !== message) posted(shownIn);
      message = shownIn;
    } else if (message === undefined || current.stage !== stage) {
      message = await surface.post(current, stage === undefined ? key : `${key}.${current.stage}`);
      posted(message);
    }
  }

  function pump(): void {
    if (busy || callOff || !next || over) return;
    const wait = lastAt + surface.capabilities.editEveryMs - clock.now();
    if (wait > 0) {
      callOff = clock.after(wait, () => {
        callOff = undefined;
        pump();
      });
      return;
    }
    busy = show().finally(() => {
      busy = undefined;
      pump();
    });
  }

  async function settle(): Promise<void> {
    next = undefined;
    callOff?.();
    callOff = undefined;
    await busy;
  }

  async function flush(): Promise<void> {
    callOff?.();
    callOff = undefined;
    await busy;
    if (over || !next) return;
    next = { ...next, last: true };
    await show();
  }

  return {
    flush,
    update(latest) {
      if (over) return;
      next = latest;
      pump();
    },
    settle,
    async retire() {
      over = true;
      await settle();
      if (message === undefined) return true;
      try {
        await surface.retire(message);
        return true;
      } catch (error) {
        log.warn({ err: error }, 'a status message could not be taken away');
        return false;
      }
    },
  };
}
