import { z } from 'zod';
import type { Store } from '../ports/store.ts';
import type { ChatId } from '../request.ts';
import { createSerial } from '../serial.ts';

/** What is known of a chat. Everything may be missing: a chat begins as the empty record. */
const chatSchema = z.object({
  /** The NemoVideo session that the chat works in. */
  session: z.object({ sessionId: z.string(), taskId: z.string().exactOptional() }).exactOptional(),
  /** Chosen with `/language`; wins over everything else. */
  language: z.string().exactOptional(),
  /** What the first message was written in, where the platform told no locale. */
  spoken: z.string().exactOptional(),
  /** Chosen with `/skill`. */
  skill: z.string().exactOptional(),
});
export type Chat = z.infer<typeof chatSchema>;

/** The records of all chats. Changes to one chat never overwrite one another. */
export interface Chats {
  get(chat: ChatId): Promise<Chat>;
  /** Reads, changes and writes a record; changes of one chat happen one after another. */
  update(chat: ChatId, change: (record: Chat) => Chat): Promise<Chat>;
  forget(chat: ChatId): Promise<void>;
}

/** Records that are kept at hand; a chat that is busy reads its own several times a turn. */
const AT_HAND = 1_000;

/** The store belongs to this process, so that what is at hand is what is stored. */
export function createChats(store: Store): Chats {
  const inOrder = createSerial();
  const recent = new Map<ChatId, Chat>();

  function keep(chat: ChatId, record: Chat): Chat {
    recent.delete(chat);
    recent.set(chat, record);
    const [oldest] = recent.keys();
    if (recent.size > AT_HAND && oldest !== undefined) recent.delete(oldest);
    return record;
  }

  async function get(chat: ChatId): Promise<Chat> {
    return recent.get(chat) ?? inOrder(chat, () => read(chat));
  }

  async function read(chat: ChatId): Promise<Chat> {
    const parsed = chatSchema.safeParse((await store.get('chats', chat)) ?? {});
    return keep(chat, parsed.success ? parsed.data : {});
  }

  return {
    get,
    update: (chat, change) =>
      inOrder(chat, async () => {
        const next = change(recent.get(chat) ?? (await read(chat)));
        await store.set('chats', chat, next);
        return keep(chat, next);
      }),
    forget: (chat) =>
      inOrder(chat, async () => {
        await store.delete('chats', chat);
        recent.delete(chat);
      }),
  };
}
