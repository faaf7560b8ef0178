import { Readable } from 'node:stream';
import { z } from 'zod';
import { Undeliverable } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Capabilities, Message, Picture, Surface } from '../../core/ports/platform.ts';
import { shortened } from '../../core/presenter/labels.ts';
import type { Person } from '../../core/request.ts';
import { type Body, bodyOf, type Card, PICTURE, sentFrom } from './body.ts';
import { createCard, isOwn } from './card.ts';
import type { Deliveries, Parcel } from './delivery.ts';
import type { Attachment } from './multipart.ts';
import { isShared, type Origin } from './origin.ts';
import { type How, isAlive, type Saying, say } from './say.ts';
import { withColumns } from './tables.ts';
import { isGone } from './trouble.ts';
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
 * The primitives of one request's place. The reply that was deferred is the request's card: it lives through the stages
 * and keeps the words that it came to. A video is a message of its own, so that its requester is called; what is for one
 * person alone becomes part of the card. Where no reply was deferred (a mention, a button), words are messages of their
 * own, and what goes on goes when it is over.
 */
export function createSurface(options: SurfaceOptions, { home, alone, person, origin }: Destination): Surface {
  const { wire, deliveries, clock, log } = options;
  const owner = isShared(origin) ? person.id : undefined;
  const saying: Saying = { wire, clock, origin, person: person.id };
  const card = createCard({ wire, clock, log, origin, person, rendered: (shown) => rendered(shown) });

  const capabilities: Capabilities = {
    // Messages in guilds do not tell whether embeds may be used: the words have to fit without.
    maxTextLength: origin.canEmbed && !(origin.guild && origin.message) ? LONGEST_EMBED : LONGEST_CONTENT,
    maxCaptionLength: LONGEST_CONTENT,
    uploadBytes: origin.uploadBytes ?? options.uploadBytes,
    downloadBytes: DOWNLOAD_BYTES,
    editEveryMs: EDIT_MS,
    edits: true,
    drafts: 'status',
    pictures: origin.canAttach,
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

  async function sayIt(message: Card, key: string, how: How = {}): Promise<Ref> {
    const passing = message.role === 'status';
    const said = await say(saying, rendered(message, !passing), key, { ...how, ...(passing ? { passing } : {}) });
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

  function cardOf({ role, text, picture, choices, links }: Message): Card {
    const shown = withColumns(text, capabilities.maxTextLength + SPARE);
    const controls = { ...(choices ? { choices } : {}), ...(links ? { links } : {}) };
    return { role, text: shown, ...controls, ...(picture ? { pictured: true } : {}) };
  }

  /** Whether the card stays as it is: the agent's words do not give way to others. */
  function isKept(next: Card): boolean {
    const shown = card.shown();
    return shown?.role === 'answer' && shown.text.trim() !== next.text.trim();
  }

  /** With its picture, and without where that does not go. */
  async function illustrated(
    { picture, ...message }: Message,
    act: (message: Message, file?: Attachment) => Promise<Ref>,
  ): Promise<Ref> {
    if (!picture) return act(message);
    try {
      return await act({ ...message, picture }, fileOf(picture));
    } catch (error) {
      if (!(error instanceof Undeliverable) || error.obstacle === 'closed') throw error;
      return act(message);
    }
  }

  async function post(message: Message, key: string): Promise<Ref> {
    const onCard = (shown: string): Ref => ({ channel: origin.channel, message: shown, original: true });
    if (message.role === 'status') {
      const shown = await card.tell(message.text);
      return shown ? onCard(shown) : sayIt({ role: 'status', text: message.text }, key);
    }
    return illustrated(message, async (words, file) => {
      const next = cardOf(words);
      // What does not fit into one message goes on in others.
      if (!isKept(next) && !/\.\d+$/.test(key)) {
        const shown = await card.show(next, file);
        if (shown) return onCard(shown);
      }
      return sayIt(next, key, { ...(message.aside ? { aside: true } : {}), ...(file ? { file } : {}) });
    });
  }

  /** The words below which a video stands; what the card says stays above. */
  function withCaption(caption: Card): Card {
    const { role, text, choices = [] } = card.shown() ?? { role: 'status', text: '' };
    if (role !== 'answer') return caption;
    const offered = new Set(caption.choices?.map(({ action }) => action));
    return {
      ...caption,
      text: text.endsWith(caption.text) ? text : `${text}\n\n${caption.text}`,
      choices: [...choices.filter(({ action }) => !offered.has(action)), ...(caption.choices ?? [])],
    };
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
        await card.recall(sent.message);
        if ((await card.tell(message.text)) || !isOwn(origin)) return ref;
      } catch (error) {
        if (!isGone(error)) throw error;
      }
      return sayIt({ role: 'status', text: message.text }, `${sent.message}.anew`);
    },
    async retire(ref) {
      const sent = refSchema.parse(ref);
      try {
        if (!sent.original) return await takeBack(sent);
        await card.recall(sent.message);
        const { status, ...over } = card.shown() ?? { role: 'status', text: '' };
        if (!over.text) await card.remove();
        else if (status) await card.show(over);
      } catch (error) {
        if (!isGone(error) && !(error instanceof Undeliverable)) throw error;
      }
    },
    draft() {},
    async deliver(video, caption, key) {
      if (!origin.canAttach) throw new Undeliverable('media');
      const words = cardOf(caption);
      const parcel: Parcel = { video, body: rendered(words, true), saying, most: capabilities.uploadBytes };
      return deliveries.deliver(parcel, key, async (file) => {
        await card.recall();
        return card.show(withCaption(words), file);
      });
    },
  };
}

/** Letters of an attachment's description (DSPEC). */
const LONGEST_ALT = 1_024;

function fileOf({ png, alt }: Picture): Attachment {
  return {
    name: PICTURE,
    mimeType: 'image/png',
    size: png.length,
    description: shortened(alt, LONGEST_ALT),
    open: async () => Readable.from([png]),
  };
}
