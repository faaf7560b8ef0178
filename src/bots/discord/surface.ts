import { z } from 'zod';
import { Undeliverable } from '../../core/errors.ts';
import { languageFor, phrases } from '../../core/phrases/phrases.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Capabilities, Message, Surface } from '../../core/ports/platform.ts';
import type { Person } from '../../core/request.ts';
import { type Body, bodyOf, type Card, cardIn, sentFrom } from './body.ts';
import type { Deliveries } from './delivery.ts';
import { isShared, type Origin } from './origin.ts';
import { isAlive, type Saying, say } from './say.ts';
import { withColumns } from './tables.ts';
import { isGone, loggable } from './trouble.ts';
import type { Wire } from './wire.ts';

/** What all chats of the bot share. */
export interface SurfaceOptions {
  readonly wire: Wire;
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly log: Log;
  /** What Discord takes where nothing better is known, bytes. */
  readonly uploadBytes: number;
}

/** Where one request came from. */
export interface Destination {
  /** The channel whose project it is about; another one than the origin's where a button stands in a DM. */
  readonly home: string;
  /** Whether it is about what the person keeps to themselves there. */
  readonly alone?: true;
  readonly person: Person;
  readonly origin: Origin;
}

/** Characters of an embed's description and of a message's content (platform-facts B17), with room for a mention. */
const LONGEST_EMBED = 4_000;
const LONGEST_CONTENT = 1_900;
/** So much of that room may be taken by what is set in columns. */
const SPARE = 70;
const LONGEST_LABEL = 38;
/** Between two edits of a card, ms: no rate is published, and a queue must never build up (B28, D5). */
const EDIT_MS = 5_000;
/** So long before an interaction is over its last word is said, ms: longer than the time between two heartbeats. */
const LAST_WORD_MS = 240_000;
/** The largest file that Discord hands over, bytes: it hands over whatever it took. */
const DOWNLOAD_BYTES = 500 * 1024 * 1024;

/** `original`: the reply to the interaction; an ordinary message of the bot otherwise. */
const refSchema = z.object({
  channel: z.string(),
  message: z.string(),
  original: z.boolean(),
  followUp: z.boolean().exactOptional(),
});
type Ref = z.infer<typeof refSchema>;

/**
 * The primitives of one request's place. The reply that was deferred is the request's card: it shows what goes on, then
 * the words that it came to, and lives on; only a video is a message of its own, so that its requester is called. Where no
 * reply was deferred (a mention, a button), words are messages of their own, and what goes on goes when it is over.
 */
export function createSurface(options: SurfaceOptions, { home, alone, person, origin }: Destination): Surface {
  const { wire, deliveries, clock, log } = options;
  const reply = origin.interaction?.message === undefined ? origin.interaction : undefined;
  const owner = isShared(origin) ? person.id : undefined;
  const saying: Saying = { wire, clock, origin, person: person.id };
  let card: Card | undefined;
  /** The id of the card's message, where it is known. */
  let place: string | undefined;

  const capabilities: Capabilities = {
    // Messages in guilds do not tell whether embeds may be used: the words have to fit without.
    maxTextLength: origin.canEmbed && !(origin.guild && origin.message) ? LONGEST_EMBED : LONGEST_CONTENT,
    maxCaptionLength: LONGEST_CONTENT,
    uploadBytes: origin.uploadBytes ?? options.uploadBytes,
    downloadBytes: DOWNLOAD_BYTES,
    editEveryMs: EDIT_MS,
    edits: true,
    drafts: 'status',
    labelLength: LONGEST_LABEL,
    links: true,
  };

  function rendered(shown: Card, mention = false): Body {
    const body = bodyOf(shown, {
      embed: origin.canEmbed,
      ...(owner ? { owner } : {}),
      ...(mention && owner ? { mention: owner } : {}),
    });
    const elsewhere = home === origin.channel ? {} : { channel: home };
    return sentFrom({ ...elsewhere, ...(alone ? { alone } : {}) }, body);
  }

  /** Whether the card can be changed by the bot's own right, too (platform-facts B4, B8). */
  const isOwn = origin.canPost && origin.interaction?.ephemeral !== true;

  /**
   * Edits the card by the interaction as long as that lives, by the bot's own right afterwards: the same message, so that
   * nobody sees the difference. Resolves with its id; undefined where it is not there or out of reach.
   */
  async function showCard(next: Card): Promise<string | undefined> {
    card = next;
    if (!reply) return undefined;
    const body = rendered(next);
    const extras = owner ? { owner } : {};
    try {
      if (isAlive(clock, reply)) place = await wire.editOriginal(reply, body, extras);
      else if (place !== undefined && isOwn) await wire.edit(origin.channel, place, body, extras);
      else return undefined;
      return place;
    } catch (error) {
      if (!isGone(error) && !(error instanceof Undeliverable)) throw error;
      log.info({ err: loggable(error) }, 'a card cannot be changed any more');
      return undefined;
    }
  }

  /** What the card of an earlier process shows, asked of Discord once. */
  async function recall({ message }: Ref): Promise<void> {
    place ??= message;
    if (card) return;
    if (reply && isAlive(clock, reply)) card = cardIn(await wire.original(reply));
    else if (isOwn) card = cardIn(await wire.message(origin.channel, message));
  }

  async function sayIt(message: Card, key: string): Promise<Ref> {
    const passing = message.role === 'status';
    const said = await say(saying, rendered(message, !passing), key, passing ? { passing } : {});
    return { ...said, original: false };
  }

  /** By the way in which it was said; what was said by an interaction that is over stays as it is. */
  async function changeSaid({ followUp, channel, message }: Ref, body: Body): Promise<void> {
    const extras = owner ? { owner } : {};
    if (!followUp) return wire.edit(channel, message, body, extras);
    const token = origin.interaction;
    if (token && isAlive(clock, token)) await wire.editFollowUp(token, message, body, extras);
  }

  async function takeBack({ followUp, channel, message }: Ref): Promise<void> {
    if (!followUp) return wire.remove(channel, message);
    const token = origin.interaction;
    if (token && isAlive(clock, token)) await wire.removeFollowUp(token, message);
  }

  function asShown(text: string): string {
    return withColumns(text, capabilities.maxTextLength + SPARE);
  }

  /**
   * What goes on and, where nothing but the interaction reaches the place, how the result will come (B4). Soon before that
   * is over the card says so, since nothing can be changed there any more.
   */
  function onCard(status: string): Card {
    const say = phrases(languageFor(person.locale));
    const ending = reply && !isOwn && !isAlive(clock, reply, LAST_WORD_MS);
    const warning = origin.canPost ? '' : say('place.closed');
    const shown = ending ? say('place.over') : [status, warning].filter(Boolean).join('\n');
    return { ...(card ?? { role: 'status', text: '' }), status: shown };
  }

  /** Whether the card stays as it is: the agent's words do not give way to others. */
  function isKept({ text }: Message): boolean {
    return card?.role === 'answer' && card.text.trim() !== asShown(text).trim();
  }

  function cardOf({ role, text, choices, links }: Message): Card {
    return { role, text: asShown(text), ...(choices ? { choices } : {}), ...(links ? { links } : {}) };
  }

  async function post(message: Message, key: string): Promise<Ref> {
    if (message.role === 'status') {
      const shown = await showCard(onCard(message.text));
      if (shown) return { channel: origin.channel, message: shown, original: true };
      return sayIt({ role: 'status', text: message.text }, key);
    }
    // What does not fit into one message goes on in others.
    if (reply && message.role !== 'video' && !isKept(message) && !/\.\d+$/.test(key)) {
      const shown = await showCard(cardOf(message));
      if (shown) return { channel: origin.channel, message: shown, original: true };
    }
    return sayIt(cardOf(message), key);
  }

  return {
    capabilities,
    post,
    async edit(ref, message) {
      const sent = refSchema.parse(ref);
      try {
        if (!sent.original) {
          await changeSaid(sent, rendered({ role: 'status', text: message.text }));
          return ref;
        }
        await recall(sent);
        if (await showCard(onCard(message.text))) return ref;
        if (!isOwn) return ref;
      } catch (error) {
        if (!isGone(error)) throw error;
      }
      return sayIt({ role: 'status', text: message.text }, `${sent.message}.anew`);
    },
    async retire(ref) {
      const sent = refSchema.parse(ref);
      try {
        if (sent.original) await recall(sent);
        if (sent.original && card?.text) {
          const { status, ...over } = card;
          if (status) await showCard(over);
        } else if (sent.original && reply && isAlive(clock, reply)) {
          await wire.removeOriginal(reply);
        } else if (!sent.original || isOwn) {
          await takeBack(sent);
        }
      } catch (error) {
        if (!isGone(error) && !(error instanceof Undeliverable)) throw error;
      }
    },
    draft() {},
    async deliver(video, caption, key) {
      if (!origin.canAttach) throw new Undeliverable('media');
      const body = rendered(cardOf(caption), true);
      return deliveries.deliver({ video, body, saying, most: capabilities.uploadBytes }, key);
    },
  };
}
