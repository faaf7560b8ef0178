import { createHash } from 'node:crypto';
import { MessageFlags, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { Undeliverable } from '../../core/errors.ts';
import { type Body, withoutEmbeds } from './body.ts';
import { type CallsOptions, createCalls } from './calls.ts';
import { type Attachment, multipart } from './multipart.ts';
import type { Origin } from './origin.ts';
import { isArchived, isForbidden, loggable } from './trouble.ts';

/** The way to answer an interaction. */
export type Token = NonNullable<Origin['interaction']>;

/** Beside a body: who may be called by it, and a file. */
export interface Extras {
  /** The one person whom the message may call (platform-facts B22). */
  readonly owner?: string;
  readonly file?: Attachment;
}

/**
 * Discord's messages, each call made until it is answered. Throws `Undeliverable` (`closed` also where an interaction is
 * over or takes no more messages) and what discord.js throws.
 */
export interface Wire {
  /** Shows a message once under one key: Discord remembers it for some minutes (B23). Resolves with its id. */
  post(channel: string, body: Body, key: string, extras?: Extras & { readonly replyTo?: string }): Promise<string>;
  edit(channel: string, message: string, body: Body, extras?: Extras): Promise<void>;
  remove(channel: string, message: string): Promise<void>;
  /** Discord has told that the bot may write in the channel, whatever was refused there before. */
  opened(channel: string): void;
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

/** How long only plain words go to a channel that refused embeds, ms. */
const PLAIN_MS = 600_000;
const MOST_PLAIN = 10_000;

export interface WireOptions extends CallsOptions {
  readonly rest: REST;
  /** For what is done by the right of an interaction: it does not count against the bot's 50 calls a second (B10). */
  readonly unlimited: REST;
}

export function createWire({ rest, unlimited, clock, ...ending }: WireOptions): Wire {
  const { inChannel, opened, byToken, look, more } = createCalls({ clock, ...ending });
  /** Channels that refused embeds, and until when plain words go there, ms since the epoch. */
  const plain = new Map<string, number>();

  /** Messages do not tell whether embeds may be used where they stand: where they may not, plain words go (B4). */
  async function asAllowed(
    channel: string,
    body: Body,
    act: (body: Body) => Promise<unknown>,
    file = false,
  ): Promise<unknown> {
    const plainly = () => act(withoutEmbeds(body));
    if ((plain.get(channel) ?? 0) > clock.now()) return inChannel(channel, plainly, file);
    return inChannel(
      channel,
      async () => {
        try {
          return await act(body);
        } catch (error) {
          if (!isForbidden(error) || !body.embeds?.length) throw error;
          const result = await plainly();
          if (plain.size >= MOST_PLAIN) plain.clear();
          plain.set(channel, clock.now() + PLAIN_MS);
          return result;
        }
      },
      file,
    );
  }

  function request(body: Body, { owner, file }: Extras, more: object = {}) {
    const mentions = { allowed_mentions: { parse: [], users: owner ? [owner] : [], replied_user: false } };
    // What was attached before gives way to the file, so that it is there once, however often it is sent.
    const attachments = file ? { attachments: [attachmentOf(file)] } : {};
    const payload = { ...body, ...more, ...mentions, ...attachments };
    // By ourselves: discord.js would hold the file whole.
    return file ? { ...multipart(payload, file), passThroughBody: true } : { body: payload };
  }

  const original = ({ application, token }: Pick<Token, 'application' | 'token'>) =>
    Routes.webhookMessage(application, token);

  return {
    async post(channel, body, key, { replyTo, ...extras } = {}) {
      const reply = replyTo ? { message_reference: { message_id: replyTo, fail_if_not_exists: false } } : {};
      const more = { nonce: nonceOf(key), enforce_nonce: true, ...reply };
      const send = (allowed: Body) => rest.post(Routes.channelMessages(channel), request(allowed, extras, more));
      try {
        return idIn(await asAllowed(channel, body, send, extras.file !== undefined));
      } catch (error) {
        // A message opens a thread that is archived; one that stays shut is locked (B26).
        throw isArchived(error) ? new Undeliverable('closed', loggable(error)) : error;
      }
    },
    async edit(channel, message, body, extras = {}) {
      const change = (allowed: Body) => rest.patch(Routes.channelMessage(channel, message), request(allowed, extras));
      try {
        await asAllowed(channel, body, change);
      } catch (error) {
        if (!isArchived(error)) throw error;
        // An archived thread takes edits again once it is opened (B26).
        await inChannel(channel, () => rest.patch(Routes.channel(channel), { body: { archived: false } }));
        await asAllowed(channel, body, change);
      }
    },
    async remove(channel, message) {
      await inChannel(channel, () => rest.delete(Routes.channelMessage(channel, message)));
    },
    opened,
    message: (channel, message) => inChannel(channel, () => rest.get(Routes.channelMessage(channel, message))),
    async recent(channel, me) {
      const query = new URLSearchParams({ limit: '50' });
      const found = recentSchema.safeParse(
        await inChannel(channel, () => rest.get(Routes.channelMessages(channel), { query })),
      );
      return (found.data ?? [])
        .filter(({ author }) => author.id === me)
        .map(({ id, attachments }) => ({ id, files: attachments.map(({ filename }) => filename) }));
    },
    async direct(user) {
      return idIn(await inChannel(user, () => rest.post(Routes.userChannels(), { body: { recipient_id: user } })));
    },
    async editOriginal(token, body, extras = {}) {
      const change = () => unlimited.patch(original(token), { ...request(body, extras), auth: false });
      return idIn(await byToken(token, change, extras.file !== undefined));
    },
    original: (token) => look(() => unlimited.get(original(token), { auth: false })),
    async removeOriginal(token) {
      await byToken(token, () => unlimited.delete(original(token), { auth: false }));
    },
    async followUp(token, body, extras = {}) {
      const flags = token.ephemeral ? { flags: MessageFlags.Ephemeral } : {};
      const route = Routes.webhook(token.application, token.token);
      const query = new URLSearchParams({ wait: 'true' });
      const send = () => unlimited.post(route, { ...request(body, extras, flags), query, auth: false });
      return idIn(await more(token, send, extras.file !== undefined));
    },
    async editFollowUp(token, message, body, extras = {}) {
      const route = Routes.webhookMessage(token.application, token.token, message);
      await byToken(
        token,
        () => unlimited.patch(route, { ...request(body, extras), auth: false }),
        extras.file !== undefined,
      );
    },
    async removeFollowUp(token, message) {
      const route = Routes.webhookMessage(token.application, token.token, message);
      await byToken(token, () => unlimited.delete(route, { auth: false }));
    },
  };
}

function attachmentOf({ name, description }: Attachment) {
  return { id: '0', filename: name, ...(description ? { description } : {}) };
}

function idIn(answer: unknown): string {
  return idSchema.parse(answer).id;
}

/** At most 25 characters (B23). */
function nonceOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 25);
}
