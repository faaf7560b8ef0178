import { createHash } from 'node:crypto';
import { MessageFlags, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { Undeliverable } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { type Body, withoutEmbeds } from './body.ts';
import { type Attachment, multipart } from './multipart.ts';
import type { Origin } from './origin.ts';
import { isAnswered, isArchived, isForbidden, loggable, undeliverable } from './trouble.ts';

/** The way to answer an interaction. */
export type Token = NonNullable<Origin['interaction']>;

/** Beside a body: who may be called by it, and a file. */
export interface Extras {
  /** The one person whom the message may call (platform-facts B22). */
  readonly owner?: string;
  readonly file?: Attachment;
}

/** Discord's messages, each call made until it is answered. Throws `Undeliverable` and what discord.js throws. */
export interface Wire {
  /** Shows a message once under one key: Discord remembers it for some minutes (B23). Resolves with its id. */
  post(channel: string, body: Body, key: string, extras?: Extras & { readonly replyTo?: string }): Promise<string>;
  edit(channel: string, message: string, body: Body, extras?: Extras): Promise<void>;
  remove(channel: string, message: string): Promise<void>;
  /** The reply that was deferred; resolves with its id. */
  editOriginal(token: Token, body: Body, extras?: Extras): Promise<string>;
  /** The reply as it stands, for {@link import('./body.ts').cardIn}. */
  original(token: Pick<Token, 'application' | 'token'>): Promise<unknown>;
  /** One of the bot's own messages as it stands. */
  message(channel: string, message: string): Promise<unknown>;
  removeOriginal(token: Token): Promise<void>;
  followUp(token: Token, body: Body, extras?: Extras): Promise<string>;
  /** What {@link followUp} has said: out of reach of the bot's own right where that is missing. */
  editFollowUp(token: Token, message: string, body: Body, extras?: Extras): Promise<void>;
  removeFollowUp(token: Token, message: string): Promise<void>;
  /** The channel for words to one person alone. */
  direct(user: string): Promise<string>;
  /** The newest messages of a channel, newest first: id and names of attachments of our own ones. */
  recent(channel: string, me: string): Promise<readonly { readonly id: string; readonly files: readonly string[] }[]>;
}

const idSchema = z.object({ id: z.string() });
const recentSchema = z.array(
  z.object({
    id: z.string(),
    author: z.object({ id: z.string() }),
    attachments: z.array(z.object({ filename: z.string() })),
  }),
);

/** Tries while nobody answers, and the pause between two, ms. discord.js waits out the limits by itself. */
const TRIES = 5;
const PAUSE = 2_000;
/** How long a channel that refused us is left alone, ms. */
const CLOSED_MS = 60_000;
const MOST_CLOSED = 10_000;
/** How long only plain words go to a channel that refused embeds, ms. */
const PLAIN_MS = 600_000;

export function createWire(rest: REST, clock: Clock, stopped: AbortSignal): Wire {
  /** Channels that refused us, and until when nothing is tried there, ms since the epoch. */
  const closed = new Map<string, number>();
  /** Channels that refused embeds, likewise. */
  const plain = new Map<string, number>();

  /** Repeats what can be repeated: an edit, a deletion, what carries a nonce. */
  async function call(act: () => Promise<unknown>, file: boolean, tries = TRIES): Promise<unknown> {
    for (let made = 1; ; made += 1) {
      stopped.throwIfAborted();
      try {
        return await act();
      } catch (error) {
        if (isAnswered(error)) throw undeliverable(error, file) ?? error;
        if (made >= tries) throw loggable(error);
        await clock.sleep(PAUSE * made, stopped);
      }
    }
  }

  /** A channel that refused us is left alone for a while: refusals count against the whole bot (platform-facts B27). */
  async function inChannel<T>(channel: string, act: () => Promise<T>): Promise<T> {
    if ((closed.get(channel) ?? 0) > clock.now()) throw new Undeliverable('closed');
    try {
      const result = await act();
      closed.delete(channel);
      return result;
    } catch (error) {
      if (error instanceof Undeliverable && error.obstacle === 'closed') {
        if (closed.size >= MOST_CLOSED) closed.clear();
        closed.set(channel, clock.now() + CLOSED_MS);
      }
      throw error;
    }
  }

  /** Messages do not tell whether embeds may be used where they stand: where they may not, plain words go (B4). */
  async function asAllowed<T>(channel: string, body: Body, act: (body: Body) => Promise<T>): Promise<T> {
    if ((plain.get(channel) ?? 0) > clock.now()) return act(withoutEmbeds(body));
    try {
      return await act(body);
    } catch (error) {
      if (!isForbidden(error) || !body.embeds?.length) throw error;
      const result = await act(withoutEmbeds(body));
      if (plain.size >= MOST_CLOSED) plain.clear();
      plain.set(channel, clock.now() + PLAIN_MS);
      return result;
    }
  }

  async function made(act: () => Promise<unknown>, file = false): Promise<string> {
    return idSchema.parse(await call(act, file)).id;
  }

  function request(body: Body, { owner, file }: Extras, more: object = {}) {
    const mentions = { allowed_mentions: { parse: [], users: owner ? [owner] : [], replied_user: false } };
    const payload = { ...body, ...more, ...mentions };
    // By ourselves: discord.js would hold the file whole.
    return file ? { ...multipart(payload, file), passThroughBody: true } : { body: payload };
  }

  const original = ({ application, token }: Pick<Token, 'application' | 'token'>) =>
    Routes.webhookMessage(application, token);

  return {
    async post(channel, body, key, { replyTo, ...extras } = {}) {
      const reply = replyTo ? { message_reference: { message_id: replyTo, fail_if_not_exists: false } } : {};
      const more = { nonce: nonceOf(key), enforce_nonce: true, ...reply };
      const send = (allowed: Body) =>
        made(
          () => rest.post(Routes.channelMessages(channel), request(allowed, extras, more)),
          extras.file !== undefined,
        );
      try {
        return await inChannel(channel, () => asAllowed(channel, body, send));
      } catch (error) {
        // A message opens a thread that is archived; one that stays shut is locked (B26).
        throw isArchived(error) ? new Undeliverable('closed', loggable(error)) : error;
      }
    },
    async edit(channel, message, body, extras = {}) {
      const change = () =>
        asAllowed(channel, body, (allowed) =>
          call(() => rest.patch(Routes.channelMessage(channel, message), request(allowed, extras)), false),
        );
      try {
        await inChannel(channel, change);
      } catch (error) {
        if (!isArchived(error)) throw error;
        // An archived thread takes edits again once it is opened (B26).
        await call(() => rest.patch(Routes.channel(channel), { body: { archived: false } }), false);
        await change();
      }
    },
    async remove(channel, message) {
      await call(() => rest.delete(Routes.channelMessage(channel, message)), false);
    },
    editOriginal: (token, body, extras = {}) =>
      made(() => rest.patch(original(token), { ...request(body, extras), auth: false }), extras.file !== undefined),
    original: (token) => call(() => rest.get(original(token), { auth: false }), false),
    message: (channel, message) => call(() => rest.get(Routes.channelMessage(channel, message)), false),
    async removeOriginal(token) {
      await call(() => rest.delete(original(token), { auth: false }), false);
    },
    async editFollowUp({ application, token }, message, body, extras = {}) {
      const route = Routes.webhookMessage(application, token, message);
      await call(() => rest.patch(route, { ...request(body, extras), auth: false }), false);
    },
    async removeFollowUp({ application, token }, message) {
      await call(() => rest.delete(Routes.webhookMessage(application, token, message), { auth: false }), false);
    },
    async followUp(token, body, extras = {}) {
      const more = token.ephemeral ? { flags: MessageFlags.Ephemeral } : {};
      const route = Routes.webhook(token.application, token.token);
      const send = () =>
        rest.post(route, { ...request(body, extras, more), query: new URLSearchParams({ wait: 'true' }), auth: false });
      // Nothing tells a repeat here: a file is not sent again where nobody knows whether it arrived.
      return idSchema.parse(await call(send, extras.file !== undefined, extras.file ? 1 : TRIES)).id;
    },
    direct: (user) => made(() => rest.post(Routes.userChannels(), { body: { recipient_id: user } })),
    async recent(channel, me) {
      const query = new URLSearchParams({ limit: '50' });
      const found = recentSchema.safeParse(
        await call(() => rest.get(Routes.channelMessages(channel), { query }), false),
      );
      return (found.data ?? [])
        .filter(({ author }) => author.id === me)
        .map(({ id, attachments }) => ({ id, files: attachments.map(({ filename }) => filename) }));
    },
  };
}

/** At most 25 characters (B23). */
function nonceOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 25);
}
