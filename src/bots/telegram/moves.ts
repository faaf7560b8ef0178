import { z } from 'zod';
import type { Store } from '../../core/ports/store.ts';

/**
 * Groups that became supergroups. The core goes on to know such a chat by its first id, so that its session, history and
 * open work stay; only here is it known where it lives now (platform-facts C13).
 */
export interface Moves {
  /** Where a chat lives now; `chat` itself where it never moved. */
  current(chat: number): number;
  /** By which id the core knows a chat. */
  original(chat: number): number;
  note(from: number, to: number): Promise<void>;
}

const KEY = 'telegram:moves';
const movesSchema = z.array(z.tuple([z.number(), z.number()]));

export async function loadMoves(store: Store): Promise<Moves> {
  const parsed = movesSchema.safeParse(await store.get('platform', KEY));
  const forward = new Map(parsed.success ? parsed.data : []);
  const back = new Map([...forward].map(([from, to]) => [to, from]));

  return {
    current: (chat) => forward.get(chat) ?? chat,
    original: (chat) => back.get(chat) ?? chat,
    async note(from, to) {
      if (forward.get(from) === to) return;
      forward.set(from, to);
      back.set(to, from);
      await store.set('platform', KEY, [...forward]);
    },
  };
}
