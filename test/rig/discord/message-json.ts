import { attachmentJson } from './attachments.ts';
import type { TopComponent } from './component-schemas.ts';
import { attachmentName } from './component-tree.ts';
import type { Fields } from './fields.ts';
import { guildOf } from './guild.ts';
import { channelJson } from './guild-json.ts';
import { intents } from './intents.ts';
import type { Interaction } from './interaction.ts';
import { has, type StoredMessage } from './message.ts';
import { userJson } from './people.ts';
import type { World } from './world.ts';

/** Whether the bot is shown what stands in a message without the intent for it (platform-facts B16). */
export function isOpen(world: World, { author, channel, pings, mentions }: StoredMessage): boolean {
  if (author.id === world.me.id || channel.kind === 'dm' || channel.kind === 'private') return true;
  return [...mentions, ...pings.people].some(({ id }) => id === world.me.id);
}

/** The `Message` object as a bot with these intents gets it; the message that it replies to goes along one level deep. */
export function messageJson(world: World, message: StoredMessage, held: number, withReply = true): Fields {
  const { id, channel, author, at, editedAt, flags, pings, mentions, interaction, nonce } = message;
  const thread = has(flags, 'hasThread') ? world.channels.get(id) : undefined;
  const mentioned = new Set([...mentions, ...pings.people]);
  return {
    id,
    channel_id: channel.id,
    type: typeOf(message),
    author: userJson(author),
    timestamp: new Date(at).toISOString(),
    edited_timestamp: editedAt === undefined ? null : new Date(editedAt).toISOString(),
    tts: false,
    mention_everyone: pings.everyone,
    mentions: [...mentioned].map(userJson),
    mention_roles: [],
    pinned: false,
    flags,
    ...shown(world, message, held),
    ...(nonce === undefined ? {} : { nonce }),
    ...replyJson(world, message, held, withReply),
    ...(interaction ? answerJson(world, interaction) : {}),
    ...(thread ? { thread: channelJson(world, thread) } : {}),
  };
}

/** 19 reply, 20 answer to a slash command, 23 to one out of a menu, 0 all else. */
function typeOf({ replyTo, interaction }: StoredMessage): number {
  if (replyTo) return 19;
  if (interaction?.kind !== 'command') return 0;
  return interaction.command?.type === 1 ? 20 : 23;
}

function replyJson(world: World, message: StoredMessage, held: number, withReply: boolean): Fields {
  const { replyTo, channel } = message;
  if (!replyTo) return {};
  const reference = { type: 0, message_id: replyTo.id, channel_id: channel.id, ...guildField(message) };
  if (!withReply) return { message_reference: reference };
  const answered = replyTo.deleted ? null : messageJson(world, replyTo, held, false);
  return { message_reference: reference, referenced_message: answered };
}

function answerJson({ me }: World, { id, kind, person, body }: Interaction): Fields {
  return {
    application_id: me.id,
    webhook_id: me.id,
    interaction_metadata: {
      id,
      type: { command: 2, component: 3, autocomplete: 4, modal: 5 }[kind],
      user: userJson(person),
      authorizing_integration_owners: body.authorizing_integration_owners,
    },
  };
}

function guildField({ channel }: StoredMessage): Fields {
  const guild = guildOf(channel);
  return guild ? { guild_id: guild.id } : {};
}

function shown(world: World, message: StoredMessage, held: number): Fields {
  if ((held & intents.MESSAGE_CONTENT) === 0 && !isOpen(world, message)) {
    return { content: '', embeds: [], attachments: [], components: [] };
  }
  return {
    content: message.content,
    embeds: message.embeds.map((embed) => ({ type: 'rich', ...embed })),
    attachments: message.attachments.map((one) => attachmentJson(one, world.attachments.urlOf(one))),
    components: componentsJson(world, message),
  };
}

/** Components come back with ids and with addresses in place of `attachment://`. */
function componentsJson(world: World, { components, attachments }: StoredMessage): unknown {
  let next = 0;
  const names = new Map(attachments.map((one) => [one.name, one]));
  function resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value === 'string') {
      const file = names.get(attachmentName(value) ?? '');
      return file ? world.attachments.urlOf(file) : value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, item]) => [key, resolve(item)]);
    const copy: Record<string, unknown> = Object.fromEntries(entries);
    if (typeof copy.type === 'number') {
      next += 1;
      copy.id ??= next;
    }
    return copy;
  }
  return components.map((component: TopComponent) => resolve(component));
}

/** What goes with a message in an event: in a guild the member who wrote it. */
export function messageEventJson(world: World, message: StoredMessage, held: number): Fields {
  const guild = guildOf(message.channel);
  const member = guild?.members.get(message.author.id);
  return {
    ...messageJson(world, message, held),
    ...guildField(message),
    channel_type: channelJson(world, message.channel).type,
    ...(member
      ? {
          member: {
            roles: [...member.roles],
            joined_at: '2025-01-01T00:00:00.000000+00:00',
            deaf: false,
            mute: false,
            flags: 0,
          },
        }
      : {}),
  };
}
