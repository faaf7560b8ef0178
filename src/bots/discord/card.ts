import { Undeliverable } from '../../core/errors.ts';
import { languageFor, phrases } from '../../core/phrases/phrases.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Person } from '../../core/request.ts';
import { type Body, type Card, cardIn } from './body.ts';
import type { Attachment } from './multipart.ts';
import { isShared, type Origin } from './origin.ts';
import { isAlive } from './say.ts';
import { isGone, loggable } from './trouble.ts';
import type { Wire } from './wire.ts';

/**
 * The reply that was deferred for a request: it shows what goes on, then the words that it came to, and lives on. Edited
 * by the interaction as long as that lives, by the bot's own right afterwards: the same message, so that nobody sees the
 * difference. Where no reply was deferred (a mention, a button) there is none, and nothing of it can be shown.
 */
export interface LivingCard {
  /** What it shows, as far as that is known. */
  shown(): Card | undefined;
  /** Resolves with the message's id; undefined where it is not there or out of reach. */
  show(next: Card, file?: Attachment): Promise<string | undefined>;
  /** Shows below the words what goes on. */
  tell(status: string): Promise<string | undefined>;
  /** What the card of an earlier process shows is asked of Discord once; `message` is its id, where it is known. */
  recall(message?: string): Promise<void>;
  /** Takes it away. */
  remove(): Promise<void>;
}

export interface CardOptions {
  readonly wire: Wire;
  readonly clock: Clock;
  readonly log: Log;
  readonly origin: Origin;
  readonly person: Person;
  readonly rendered: (card: Card) => Body;
}

/** So long before an interaction is over its last word is said, ms: longer than the time between two heartbeats. */
const LAST_WORD_MS = 240_000;

/** Whether what an interaction answered with can be changed by the bot's own right, too (platform-facts B4, B8). */
export function isOwn({ canPost, interaction }: Origin): boolean {
  return canPost && interaction?.ephemeral !== true;
}

export function createCard({ wire, clock, log, origin, person, rendered }: CardOptions): LivingCard {
  const reply = origin.interaction?.message === undefined ? origin.interaction : undefined;
  const own = isOwn(origin);
  const owner = isShared(origin) ? { owner: person.id } : {};
  let card: Card | undefined;
  /** The id of the card's message, where it is known. */
  let place: string | undefined;

  async function show(next: Card, file?: Attachment): Promise<string | undefined> {
    card = next;
    if (!reply) return undefined;
    const extras = { ...owner, ...(file ? { file } : {}) };
    try {
      if (isAlive(clock, reply)) place = await wire.editOriginal(reply, rendered(next), extras);
      else if (place !== undefined && own) await wire.edit(origin.channel, place, rendered(next), extras);
      else return undefined;
      return place;
    } catch (error) {
      // A file that does not go is for its sender to tell.
      const closed = error instanceof Undeliverable && (!file || error.obstacle === 'closed');
      if (!isGone(error) && !closed) throw error;
      log.info({ err: loggable(error) }, 'a card cannot be changed any more');
      return undefined;
    }
  }

  /**
   * Where nothing but the interaction reaches the place it is told how the result will come (B4); soon before that is over
   * the card says so, since nothing can be changed there any more.
   */
  function withNews(status: string): string {
    const say = phrases(languageFor(person.locale));
    if (reply && !own && !isAlive(clock, reply, LAST_WORD_MS)) return say('place.over');
    return [status, origin.canPost ? '' : say('place.closed')].filter(Boolean).join('\n');
  }

  return {
    shown: () => card,
    show,
    tell: (status) => show({ ...(card ?? { role: 'status', text: '' }), status: withNews(status) }),
    async recall(message) {
      place ??= message;
      if (card) return;
      if (reply && isAlive(clock, reply)) card = cardIn(await wire.original(reply));
      else if (place !== undefined && own) card = cardIn(await wire.message(origin.channel, place));
    },
    async remove() {
      if (reply && isAlive(clock, reply)) await wire.removeOriginal(reply);
      else if (place !== undefined && own) await wire.remove(origin.channel, place);
    },
  };
}
