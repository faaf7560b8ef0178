import type { StoredMessage } from './message.ts';
import type { Person } from './people.ts';

/** A role of a guild. */
export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
}

/** What a channel grants or denies to a role or a member. */
export interface Overwrite {
  readonly kind: 'role' | 'member';
  allow: bigint;
  deny: bigint;
}

/** Somebody in a guild. */
export interface Member {
  readonly person: Person;
  readonly roles: Set<string>;
}

interface AnyChannel {
  readonly id: string;
  readonly messages: Map<string, StoredMessage>;
  /** Ms since the epoch: when the bot was seen typing. */
  readonly typing: number[];
  deleted: boolean;
}

/** A text channel of a guild. */
export interface TextChannel extends AnyChannel {
  readonly kind: 'text';
  readonly guild: Guild;
  name: string;
  readonly nsfw: boolean;
  /** By the id of a role or a member; the role of everybody has the guild's id. */
  readonly overwrites: Map<string, Overwrite>;
}

/** A thread under a text channel. */
export interface Thread extends AnyChannel {
  readonly kind: 'thread';
  readonly guild: Guild;
  readonly parent: TextChannel;
  name: string;
  readonly secret: boolean;
  readonly owner: string;
  readonly members: Set<string>;
  archived: boolean;
  locked: boolean;
  /** Minutes without a message until it is archived. */
  autoArchive: number;
  /** Ms since the epoch. */
  active: number;
}

/** The direct messages of one person with the bot. */
export interface Dm extends AnyChannel {
  readonly kind: 'dm';
  readonly person: Person;
  /** Takes no messages of bots. */
  closed: boolean;
}

/** Direct messages among people, where the bot is only as an app that somebody installed. */
export interface PrivateChannel extends AnyChannel {
  readonly kind: 'private';
  readonly people: readonly Person[];
}

/** Anywhere where messages stand. */
export type Channel = TextChannel | Thread | Dm | PrivateChannel;

/** A server, as people call it. */
export interface Guild {
  readonly id: string;
  name: string;
  readonly locale: string;
  readonly owner: Person;
  readonly members: Map<string, Member>;
  readonly everyone: Role;
  readonly moderators: Role;
  /** The role that came with the bot. */
  readonly botRole: Role;
  readonly channels: Map<string, TextChannel>;
  readonly threads: Map<string, Thread>;
  bot: boolean;
  deleted: boolean;
  /** The largest file that members may upload here, bytes; undefined without boosts. */
  readonly attachmentBytes: number | undefined;
  /** As many active threads as it can have. */
  fullOfThreads: boolean;
}

/** The guild that a channel is in. */
export function guildOf(channel: Channel): Guild | undefined {
  return channel.kind === 'text' || channel.kind === 'thread' ? channel.guild : undefined;
}

/** `#general`, `"Take 2"`, `@ann`. */
export function nameOf(channel: Channel): string {
  if (channel.kind === 'text') return `#${channel.name}`;
  if (channel.kind === 'thread') return JSON.stringify(channel.name);
  if (channel.kind === 'dm') return `@${channel.person.username}`;
  return channel.people.map(({ username }) => `@${username}`).join('+');
}
