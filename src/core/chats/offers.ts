import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../ports/store.ts';
import type { Choice } from '../reply.ts';
import type { ChatId } from '../request.ts';

/** What taking a choice amounts to. */
const offerSchema = z.object({
  chat: z.string(),
  /** Goes to the agent as it stands, whatever else it may sound like. */
  text: z.string().exactOptional(),
  /** Where `text` asks for another take: the words that asked for the first, and whether it is exported as the first was. */
  takeOf: z.string().exactOptional(),
  exported: z.boolean().exactOptional(),
  /** As if the person had typed it. */
  command: z.object({ name: z.string(), args: z.string() }).exactOptional(),
});
export type Offer = Omit<z.infer<typeof offerSchema>, 'chat'>;

/** Buttons are pressed for weeks; after that they answer that they are too old. */
const KEPT_SECONDS = 60 * 24 * 3600;
const PREFIX = 'do:';

/** Choices whose meaning is too long for a button: kept in the store under a short token. */
export interface Offers {
  make(chat: ChatId, label: string, offer: Offer): Promise<Choice>;
  /** What was offered; nothing where it is spent, undefined where it is unknown, too old or another chat's. */
  take(chat: ChatId, action: string): Promise<Offer | undefined>;
  /** It may have cost credits: as long as its button stands it leads to nothing any more. */
  spend(chat: ChatId, action: string): Promise<void>;
  /** Deletes everything that was ever offered in a chat. Reads all offers: for `/forget` alone. */
  forget(chat: ChatId): Promise<void>;
}

export function createOffers(store: Store): Offers {
  return {
    async make(chat, label, offer) {
      const token = randomBytes(9).toString('base64url');
      await store.set('choices', token, { chat, ...offer }, KEPT_SECONDS);
      return { label, action: `${PREFIX}${token}` };
    },
    async take(chat, action) {
      if (!action.startsWith(PREFIX)) return undefined;
      const parsed = offerSchema.safeParse(await store.get('choices', action.slice(PREFIX.length)));
      if (!parsed.success || parsed.data.chat !== chat) return undefined;
      const { chat: _, ...offer } = parsed.data;
      return offer;
    },
    async spend(chat, action) {
      await store.set('choices', action.slice(PREFIX.length), { chat }, KEPT_SECONDS);
    },
    async forget(chat) {
      for (const [token, value] of await store.list('choices')) {
        const parsed = offerSchema.safeParse(value);
        if (parsed.success && parsed.data.chat === chat) await store.delete('choices', token);
      }
    },
  };
}
