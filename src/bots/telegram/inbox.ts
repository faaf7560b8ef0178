import { z } from 'zod';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Store } from '../../core/ports/store.ts';
import type { Request } from '../../core/request.ts';
import { createSerial } from '../../core/serial.ts';
import type { Moves } from './moves.ts';
import { createCollector } from './requests/collector.ts';
import type { Part } from './requests/read-message.ts';
import { type PressEvent, readUpdate } from './requests/read-update.ts';
import { requestOf } from './requests/request-of.ts';
import { type Update, updateSchema } from './requests/update.ts';
import type { Me } from './requests/words.ts';

/** Takes Telegram's updates, each once and in order, and hands on the requests that they make. */
export interface Inbox {
  /**
   * Resolves when the updates are written down, so that Telegram may be told that they arrived (platform-facts C16).
   * Rejects where they cannot be: then they are to come again.
   */
  take(updates: readonly unknown[]): Promise<void>;
  /** Takes up what an earlier process wrote down and did not get to. */
  resume(): Promise<void>;
  /** Hands nothing on any more; what is held back stays written down. */
  stop(): void;
  /** Resolves when what was handed on has been taken. */
  settled(): Promise<void>;
}

export interface InboxOptions {
  readonly me: Me;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when calls are ended half-way: what is being answered then counts as not taken. */
  readonly stopped: AbortSignal;
  readonly moves: Moves;
  /** How long an album or a long text waits for its next piece, ms. */
  readonly albumMs: number;
  /** Messages that are older than this when they arrive are stale, ms. */
  readonly staleMs: number;
  /** A message was received. */
  readonly saw: (chat: number, message: number) => void;
  /** Takes a request; resolves when it is written down or answered. Must not throw. */
  readonly receive: (request: Request) => Promise<void>;
  /** Answers a press; undefined where nothing follows from it. */
  readonly press: (press: PressEvent) => Promise<Request | undefined>;
}

/** What is written down of an update until its request is taken. */
const rowSchema = z.object({ update: updateSchema, stale: z.boolean() });
type Row = z.infer<typeof rowSchema>;

/** Telegram keeps updates for a day; longer than that nobody waits. */
const ROW_SECONDS = 48 * 3600;
const PREFIX = 'telegram:';

export function createInbox(options: InboxOptions): Inbox {
  const { me, store, clock, log, moves } = options;
  const stale = new Set<number>();
  const inOrder = createSerial();
  let closed = false;
  const handedOn = new Set<Promise<void>>();
  const collector = createCollector({ clock, albumMs: options.albumMs, deliver: (parts) => follow(deliver(parts)) });

  function follow(work: Promise<void>): void {
    const followed = work.finally(() => handedOn.delete(followed));
    handedOn.add(followed);
  }

  /** Where the core knows a chat by an earlier id, that one counts. */
  function asKnown(part: Part): Part {
    const { chat } = part.place;
    const known = moves.original(chat);
    return known === chat ? part : { ...part, place: { ...part.place, chat: known }, movedTo: chat };
  }

  async function deliver(parts: readonly Part[]): Promise<void> {
    const request = requestOf(parts, { stale: parts.some(({ updateId }) => stale.has(updateId)) });
    if (request) await options.receive(request);
    // The first last: what a crash leaves makes the same request again, which has been taken, and never a new one.
    for (const { updateId } of parts.toReversed()) await done(updateId);
  }

  async function done(updateId: number): Promise<void> {
    stale.delete(updateId);
    if (options.stopped.aborted) return;
    await forget(PREFIX + updateId).catch((error) =>
      log.warn({ err: error }, 'an update that was taken stays written down'),
    );
  }

  /** It is remembered that it was taken: an update can come again for as long as Telegram keeps it. */
  async function forget(key: string): Promise<void> {
    await store.set('events', key, 1, ROW_SECONDS);
    await store.delete('inbox', key);
  }

  async function takePress(press: PressEvent): Promise<void> {
    const request = await options.press(press);
    if (request) await options.receive(request);
    await done(press.updateId);
  }

  /** Whether an update has anything for us; what is for nobody is not written down. */
  function concerns(update: Update): boolean {
    const incoming = readUpdate(update, me);
    return incoming !== undefined && (incoming.kind !== 'part' || collector.wants(asKnown(incoming.part)));
  }

  async function handOn({ update, stale: late }: Row): Promise<void> {
    const incoming = readUpdate(update, me);
    if (incoming?.kind === 'moved') await moves.note(moves.original(incoming.from), incoming.to);
    if (incoming?.kind === 'press') {
      follow(takePress(incoming.press));
      return;
    }
    const part = incoming?.kind === 'part' ? asKnown(incoming.part) : undefined;
    if (!part || !collector.wants(part)) {
      await done(update.update_id);
      return;
    }
    if (late) stale.add(update.update_id);
    collector.take(part);
  }

  /** The row; nothing where the update is not for us, is written down already or has been taken. */
  async function write(raw: unknown): Promise<Row | undefined> {
    const parsed = updateSchema.safeParse(raw);
    if (!parsed.success) {
      log.debug({ err: parsed.error }, 'an update that cannot be read is passed over');
      return undefined;
    }
    const update = parsed.data;
    const { message } = update;
    if (message) options.saw(message.chat.id, message.message_id);
    if (!concerns(update)) return undefined;
    const row = { update, stale: message !== undefined && clock.now() - message.date * 1000 > options.staleMs };
    const key = PREFIX + update.update_id;
    if ((await store.get('events', key)) !== undefined) return undefined;
    return (await store.add('inbox', key, row, ROW_SECONDS)) ? row : undefined;
  }

  /** One after another: whether a part continues another shows only once that one has been taken. */
  async function takeInOrder(updates: readonly unknown[]): Promise<void> {
    for (const raw of updates) {
      if (closed) throw new Error('the inbox is closed');
      const row = await write(raw);
      if (row) await handOn(row);
    }
  }

  return {
    take: (updates) => inOrder('all', () => takeInOrder(updates)),
    resume: () =>
      inOrder('all', async () => {
        const rows = (await store.list('inbox')).flatMap(([key, value]) => {
          const parsed = key.startsWith(PREFIX) ? rowSchema.safeParse(value) : undefined;
          return parsed?.success ? [parsed.data] : [];
        });
        for (const row of rows.sort((a, b) => a.update.update_id - b.update.update_id)) await handOn(row);
      }),
    stop() {
      closed = true;
      collector.stop();
    },
    async settled() {
      await Promise.all(handedOn);
    },
  };
}
