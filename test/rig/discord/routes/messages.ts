import { channelOf, demand, demandOpen, isArchived, may, messageOf } from '../access.ts';
import { compose, flagsAfter } from '../composing.ts';
import type { Fields } from '../fields.ts';
import { readForm } from '../forms.ts';
import { type Channel, guildOf } from '../guild.ts';
import { callingText, checkAllowed, namedIn, pingsOf } from '../mentions.ts';
import { flag, has, type StoredMessage, standing } from '../message.ts';
import { messageJson } from '../message-json.ts';
import { type MessageBody, type NewMessage, newMessage, otherMessage } from '../message-schemas.ts';
import { change, land, remove } from '../posting.ts';
import { badField, refusal } from '../refusal.ts';
import type { ApiRequest, Route } from '../request.ts';
import type { World } from '../world.ts';

const HOUR = 60 * 60_000;
const EDITABLE = flag.suppressEmbeds | flag.componentsV2;

/** Throws where the bot may not write at all. */
function demandSending(world: World, channel: Channel): void {
  if (channel.kind === 'dm') {
    if (channel.closed) throw refusal('closed');
    const id = channel.person.id;
    const met = [...world.guilds.values()].some(({ bot, deleted, members }) => bot && !deleted && members.has(id));
    if (!met && !world.installs.has(id)) throw refusal('noMutualGuilds');
  } else if (channel.kind === 'thread') {
    demand(world, channel, 'SEND_MESSAGES_IN_THREADS');
    const stuck = channel.locked && isArchived(world, channel) && !may(channel, world.me.id, 'MANAGE_THREADS');
    if (stuck) throw refusal('archived');
  } else demand(world, channel, 'SEND_MESSAGES');
}

function demandExtras(world: World, channel: Channel, body: MessageBody, { uploads }: ApiRequest): void {
  if (uploads.size > 0) demand(world, channel, 'ATTACH_FILES');
  if ((body.embeds?.length ?? 0) > 0) demand(world, channel, 'EMBED_LINKS');
}

function repliedTo(
  world: World,
  channel: Channel,
  { message_reference: reference }: NewMessage,
): StoredMessage | undefined {
  if (!reference) return undefined;
  if (!may(channel, world.me.id, 'READ_MESSAGE_HISTORY')) throw refusal('replyWithoutHistory');
  const found = channel.messages.get(reference.message_id);
  if (found && !found.deleted && !found.onlyFor) return found;
  if (reference.fail_if_not_exists === false) return undefined;
  throw badField(['message_reference'], 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message');
}

function attachmentBytesIn({ limits }: World, channel: Channel): number {
  return Math.max(limits.attachmentBytes, guildOf(channel)?.attachmentBytes ?? 0);
}

function create(world: World, asked: ApiRequest): Fields {
  const channel = channelOf(world, asked.params.channel ?? '');
  demandSending(world, channel);
  const body = readForm(newMessage, asked.body, asked.complain);
  demandExtras(world, channel, body, asked);
  const nonce = body.nonce ?? undefined;
  const known = body.enforce_nonce && nonce !== undefined ? world.nonces.get(String(nonce)) : undefined;
  if (known && known.until > world.clock.now()) return messageJson(world, known.message, world.granted);
  checkAllowed(body.allowed_mentions);
  if (((body.flags ?? 0) & flag.ephemeral) !== 0) asked.complain('only answers to interactions can be ephemeral');
  const replyTo = repliedTo(world, channel, body);
  const flags = flagsAfter(0, body.flags, EDITABLE | flag.suppressNotifications);
  const content = compose(world, {
    body,
    uploads: asked.uploads,
    folder: `attachments/${channel.id}`,
    flags,
    attachmentBytes: attachmentBytesIn(world, channel),
    before: undefined,
  });
  const text = callingText(content);
  const calling = { text, allowed: body.allowed_mentions, replyTo, answer: false };
  const message = land(world, channel, {
    ...content,
    author: world.me,
    flags,
    pings: pingsOf(world, channel, calling),
    mentions: namedIn(world, text),
    replyTo,
    nonce,
  });
  if (nonce !== undefined) {
    world.nonces.set(String(nonce), { message, until: world.clock.now() + world.limits.nonceLifetime });
  }
  return messageJson(world, message, world.granted);
}

/** Edits of what is older than an hour have a limit of their own (platform-facts B24). */
function countOldEdit(world: World, channel: Channel, message: StoredMessage): void {
  const now = world.clock.now();
  if (now - message.at < HOUR) return;
  const recent = [...channel.messages.values()].flatMap(({ oldEdits }) => oldEdits).filter((at) => now - at < HOUR);
  if (recent.length >= world.limits.oldEdits) {
    throw refusal('oldEdits', { retry_after: (Math.min(...recent) + HOUR - now) / 1000, global: false });
  }
  message.oldEdits.push(now);
}

function edit(world: World, asked: ApiRequest): Fields {
  const channel = channelOf(world, asked.params.channel ?? '');
  const message = messageOf(channel, asked.params.message ?? '');
  if (message.author.id !== world.me.id) throw refusal('notTheAuthor');
  demandOpen(world, channel);
  const body = readForm(otherMessage, asked.body, asked.complain);
  demandExtras(world, channel, body, asked);
  checkAllowed(body.allowed_mentions);
  const flags = flagsAfter(message.flags, body.flags, EDITABLE);
  const content = compose(world, {
    body,
    uploads: asked.uploads,
    folder: `attachments/${channel.id}`,
    flags,
    attachmentBytes: attachmentBytesIn(world, channel),
    before: message,
  });
  countOldEdit(world, channel, message);
  change(world, message, content, flags, !has(message.flags, 'loading'));
  return messageJson(world, message, world.granted);
}

function list(world: World, { params, query }: ApiRequest): Fields[] {
  const channel = channelOf(world, params.channel ?? '');
  if (!may(channel, world.me.id, 'READ_MESSAGE_HISTORY')) return [];
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw badField(['limit'], 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 100.');
  }
  const all = standing(channel).filter(({ onlyFor }) => !onlyFor);
  const [before, after] = [query.get('before'), query.get('after')];
  const found = all.filter(
    ({ id }) => (before === null || BigInt(id) < BigInt(before)) && (after === null || BigInt(id) > BigInt(after)),
  );
  const page = after === null ? found.slice(-limit) : found.slice(0, limit);
  return page.reverse().map((message) => messageJson(world, message, world.granted));
}

const all = '/channels/:channel/messages';
const one = '/channels/:channel/messages/:message';

/** Ordinary messages. */
export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: all, rate: 'others', play: list },
  { method: 'POST', path: all, rate: 'messages', play: create },
  {
    method: 'GET',
    path: one,
    rate: 'others',
    play(world, { params }) {
      const channel = channelOf(world, params.channel ?? '');
      demand(world, channel, 'READ_MESSAGE_HISTORY');
      return messageJson(world, messageOf(channel, params.message ?? ''), world.granted);
    },
  },
  { method: 'PATCH', path: one, rate: 'edits', play: edit },
  {
    method: 'DELETE',
    path: one,
    rate: 'deletions',
    play(world, { params }) {
      const channel = channelOf(world, params.channel ?? '');
      const message = messageOf(channel, params.message ?? '');
      if (message.author.id !== world.me.id) {
        if (channel.kind === 'dm') throw refusal('systemMessage');
        demand(world, channel, 'MANAGE_MESSAGES');
      }
      demandOpen(world, channel);
      remove(world, message);
    },
  },
];
