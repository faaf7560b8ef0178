import type { Clock } from '../../../core/ports/clock.ts';
import { chatIdOf } from '../place.ts';
import { LONGEST_TEXT } from './join-pieces.ts';
import type { Part } from './read-message.ts';

/** Items of an album at most (platform-facts C1). */
const ALBUM_ITEMS = 10;
/** How many times `albumMs` a delivery may be put off by yet another piece. */
const MOST_WAITS = 10;
/** Apps cut a long text in the second half of what fits, so that a shorter piece is the last. UTF-16 units. */
const SHORTEST_CUT = LONGEST_TEXT / 2;
/**
 * What is cut did not fit into one message, so that a piece and its last successor are longer than one together; less
 * the blanks and marks that apps take out of them. A shorter text behind a long one is a message of its own.
 */
const LEAST_TOGETHER = LONGEST_TEXT - 200;
/** Between the pieces of a text that was pasted at once, by Telegram's clock, ms. */
const PIECES_APART = 5_000;

/**
 * Joins what a person sent in one go: the items of an album (platform-facts C19) and the pieces of a text that was too
 * long for one message. Within a place everything is delivered in the order in which it began; places do not wait for each
 * other. Only what is held back takes memory.
 */
export interface Collector {
  /**
   * Whether a part would be delivered, by itself or as the continuation of what is held: false only for a group's text
   * that is not for us and continues nothing. To be asked right before the part is stored and taken, since a part must be
   * stored first: what is held here does not survive the process.
   */
  wants(part: Part): boolean;
  /** Takes a part; one that is not wanted is dropped. */
  take(part: Part): void;
  /** Lets go at once, in order, of all that is held back. */
  flush(): void;
  /** Forgets what is held, and takes nothing any more. */
  stop(): void;
}

export interface CollectorOptions {
  readonly clock: Clock;
  /** How long an album or a long text waits for more after its newest piece. */
  readonly albumMs: number;
  /** Gets the parts of one request, ordered by message id; must not throw. */
  deliver(parts: readonly Part[]): void;
}

/** Parts that belong together, waiting for more of them or for what came before. */
interface Held {
  readonly parts: Part[];
  /** When the first was taken, ms since the epoch. */
  readonly since: number;
  /** Whether it only waits for its turn. */
  complete: boolean;
  callOff?: () => void;
}

export function createCollector({ clock, albumMs, deliver }: CollectorOptions): Collector {
  /** Per place, in order; a place with nothing held has no line. */
  const lines = new Map<string, Held[]>();
  let stopped = false;

  function joined(part: Part): Held | undefined {
    return lines.get(chatIdOf(part.place))?.find((held) => belongs(held, part));
  }

  function wants(part: Part): boolean {
    return part.addressed || part.album !== undefined || joined(part) !== undefined;
  }

  function complete(held: Held): void {
    held.callOff?.();
    held.complete = true;
  }

  /** Completes it now or when nothing more has come for a while. */
  function wait(place: string, held: Held): void {
    held.callOff?.();
    if (held.complete || isFull(held)) {
      complete(held);
      return;
    }
    const rest = held.since + MOST_WAITS * albumMs - clock.now();
    held.callOff = clock.after(Math.min(albumMs, rest), () => {
      complete(held);
      letGo(place);
    });
  }

  function letGo(place: string): void {
    const line = lines.get(place);
    while (line?.[0]?.complete) {
      const parts = line.shift()?.parts ?? [];
      if (line.length === 0) lines.delete(place);
      deliver(parts.toSorted((a, b) => a.messageId - b.messageId));
    }
  }

  function add(place: string, part: Part): Held {
    const line = lines.get(place) ?? [];
    for (const held of line) if (isText(held) && isBySame(held, part)) complete(held);
    const held: Held = { parts: [part], since: clock.now(), complete: false };
    line.push(held);
    lines.set(place, line);
    return held;
  }

  return {
    wants,
    take(part) {
      if (stopped || !wants(part)) return;
      const place = chatIdOf(part.place);
      const held = joined(part);
      held?.parts.push(part);
      wait(place, held ?? add(place, part));
      letGo(place);
    },
    flush() {
      for (const [place, line] of [...lines]) {
        for (const held of line) complete(held);
        letGo(place);
      }
    },
    stop() {
      stopped = true;
      for (const line of lines.values()) for (const held of line) held.callOff?.();
      lines.clear();
    },
  };
}

function isText({ parts }: Held): boolean {
  return parts[0]?.album === undefined;
}

function isBySame({ parts }: Held, part: Part): boolean {
  return parts[0]?.person.id === part.person.id;
}

/** Whether no more can come: an album that has all its items, a text whose last piece cannot have been cut. */
function isFull(held: Held): boolean {
  const last = held.parts.at(-1);
  return isText(held) ? (last?.textLength ?? 0) < SHORTEST_CUT : held.parts.length >= ALBUM_ITEMS;
}

function belongs(held: Held, part: Part): boolean {
  return isText(held) ? continues(held, part) : held.parts[0]?.album === part.album;
}

/** Whether the part is the next piece of a long text that is held. */
function continues(held: Held, part: Part): boolean {
  const last = held.parts.at(-1);
  if (held.complete || !last || !isBySame(held, part)) return false;
  if (part.textLength === 0 || part.album !== undefined || part.command || part.files.length > 0) return false;
  if (part.sentAt - last.sentAt > PIECES_APART) return false;
  return last.textLength + part.textLength >= LEAST_TOGETHER;
}
