import { z } from 'zod';
import type { Store } from '../ports/store.ts';
import type { ChatId } from '../request.ts';
import { createSerial } from '../serial.ts';

/** One export of a chat: enough to find the file again, and to send it again without an upload. */
const exportSchema = z.object({
  renderId: z.string(),
  /** Ms since the epoch. */
  at: z.number(),
  title: z.string().exactOptional(),
  /** Seconds. */
  duration: z.number().exactOptional(),
  /** Bytes. */
  size: z.number().exactOptional(),
  /** Pixels. */
  width: z.number().exactOptional(),
  height: z.number().exactOptional(),
  /** `rendering`: nobody waited for its end; asked again when wanted. */
  state: z.enum(['rendering', 'ready']),
  session: z.object({ sessionId: z.string(), taskId: z.string().exactOptional() }),
  /** What the platform returned when it took the file. */
  receipt: z.unknown().exactOptional(),
});
export type ExportRecord = z.infer<typeof exportSchema>;

/** Exports that a chat remembers; older ones fall out. */
const KEPT = 50;

/** The exports of each chat, newest first. Changes to one chat never overwrite one another. */
export interface History {
  list(chat: ChatId): Promise<readonly ExportRecord[]>;
  /** Adds an export, or replaces what is known of the one with the same render id. */
  put(chat: ChatId, record: ExportRecord): Promise<void>;
  forget(chat: ChatId): Promise<void>;
}

export function createHistory(store: Store): History {
  const inOrder = createSerial();

  async function list(chat: ChatId): Promise<readonly ExportRecord[]> {
    const parsed = z.array(exportSchema).safeParse(await store.get('history', chat));
    return parsed.success ? parsed.data : [];
  }

  return {
    list,
    put: (chat, record) =>
      inOrder(chat, async () => {
        const known = await list(chat);
        const rest = known.filter((entry) => entry.renderId !== record.renderId);
        const place = known.findIndex((entry) => entry.renderId === record.renderId);
        rest.splice(Math.max(place, 0), 0, record);
        await store.set('history', chat, rest.slice(0, KEPT));
      }),
    forget: (chat) => inOrder(chat, () => store.delete('history', chat)),
  };
}
