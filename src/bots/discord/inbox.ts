import { z } from 'zod';
import type { Log } from '../../core/ports/log.ts';
import type { Store } from '../../core/ports/store.ts';
import type { Request } from '../../core/request.ts';
import { createSerial } from '../../core/serial.ts';

/** What Discord told of and nobody has taken yet: it tells of nothing twice to the next process. */
export interface Inbox {
  /** Whether the event has not come before in this process: events may come more than once (platform-facts B30). */
  isNew(id: string): boolean;
  /**
   * Writes an event down, has its request taken and forgets it then, unless the process is ending. Events of one channel
   * are taken in the order in which they came, however long each takes to get ready.
   */
  hold(event: Held, work: Work): Promise<void>;
  /** What an earlier process left, the oldest first. */
  left(): Promise<readonly Held[]>;
}

/** What is to be done about an event. */
export interface Work {
  readonly channel: string;
  /** Resolves with what is asked for; undefined where nothing follows. */
  readonly ready: () => Promise<Request | undefined>;
  /** Takes a request; resolves when it is written down or answered. */
  readonly receive: (request: Request) => Promise<void>;
}

const heldSchema = z.object({ id: z.string(), kind: z.enum(['interaction', 'message']), raw: z.unknown() });
/** An event as it came. */
export type Held = z.infer<typeof heldSchema>;

export interface InboxOptions {
  readonly store: Store;
  readonly log: Log;
  /** Aborted when calls are ended half-way: what is being answered then counts as not taken. */
  readonly stopped: AbortSignal;
}

const PREFIX = 'discord:';
const HELD_SECONDS = 48 * 3600;
/** Events of which it is known that they came. */
const MOST_KNOWN = 5_000;

export function createInbox({ store, log, stopped }: InboxOptions): Inbox {
  const known = new Set<string>();
  const inOrder = createSerial();

  /** Without a store an event is worth more taken than held. The store may close before the last event is forgotten. */
  function lost(error: unknown): void {
    if (!stopped.aborted) log.error({ err: error }, 'an event of Discord could not be written down');
  }

  return {
    isNew(id) {
      if (known.has(id)) return false;
      known.add(id);
      const [oldest] = known;
      if (oldest !== undefined && known.size > MOST_KNOWN) known.delete(oldest);
      return true;
    },
    async hold(event, { channel, ready, receive }) {
      const key = PREFIX + event.id;
      const kept = store.set('inbox', key, event, HELD_SECONDS).catch(lost);
      const request = await inOrder(channel, async () => {
        await kept;
        return ready();
      });
      if (request) await receive(request);
      if (!stopped.aborted) await store.delete('inbox', key).catch(lost);
    },
    async left() {
      const rows = (await store.list('inbox')).flatMap(([key, value]) => {
        const held = key.startsWith(PREFIX) ? heldSchema.safeParse(value) : undefined;
        return held?.success ? [held.data] : [];
      });
      return rows.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    },
  };
}
