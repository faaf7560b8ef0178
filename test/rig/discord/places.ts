import type { Dm, Guild, Member, TextChannel, Thread } from './guild.ts';
import type { Person } from './people.ts';
import { permissions, usualPermissions } from './permissions.ts';
import type { World } from './world.ts';

/** The DM of somebody with the bot; there is one, whoever opened it. */
export function dmOf(world: World, person: Person): Dm {
  for (const channel of world.channels.values()) {
    if (channel.kind === 'dm' && channel.person.id === person.id) return channel;
  }
  const dm: Dm = { kind: 'dm', ...emptyChannel(world), person, closed: false };
  world.channels.set(dm.id, dm);
  return dm;
}

/** What every channel begins with. */
export function emptyChannel(world: World) {
  return { id: world.ids.next(), messages: new Map(), typing: [], deleted: false };
}

/** What makes a guild. */
export interface GuildParts {
  readonly name: string;
  readonly locale: string;
  readonly owner: Person;
  readonly members: readonly Person[];
  readonly moderators: readonly Person[];
  /** Whether the bot is in it. */
  readonly bot: boolean;
  readonly attachmentBytes: number | undefined;
}

/** A guild without channels. */
export function createGuild(world: World, parts: GuildParts): Guild {
  const { name, locale, owner, members, moderators, bot, attachmentBytes } = parts;
  const id = world.ids.guild();
  const role = (of: string, title: string, bits: bigint) => ({ id: of, name: title, permissions: bits });
  const guild: Guild = {
    id,
    name,
    locale,
    owner,
    members: new Map(),
    everyone: role(id, '@everyone', usualPermissions),
    moderators: role(world.ids.old(), 'moderators', permissions.MANAGE_MESSAGES),
    botRole: role(world.ids.old(), world.me.username, 0n),
    channels: new Map(),
    threads: new Map(),
    bot,
    deleted: false,
    attachmentBytes,
    fullOfThreads: false,
  };
  for (const person of [owner, ...members]) guild.members.set(person.id, memberOf(person));
  for (const person of moderators) guild.members.set(person.id, memberOf(person, guild.moderators.id));
  if (bot) guild.members.set(world.me.id, memberOf(world.me, guild.botRole.id));
  world.guilds.set(id, guild);
  return guild;
}

/** Somebody with these roles. */
export function memberOf(person: Person, ...roles: string[]): Member {
  return { person, roles: new Set(roles) };
}

/** A text channel where everybody may do the usual. */
export function createTextChannel(world: World, guild: Guild, name: string, nsfw: boolean): TextChannel {
  const channel: TextChannel = { kind: 'text', ...emptyChannel(world), guild, name, nsfw, overwrites: new Map() };
  world.channels.set(channel.id, channel);
  guild.channels.set(channel.id, channel);
  return channel;
}

/** What makes a thread. */
export interface ThreadParts {
  readonly name: string;
  readonly secret: boolean;
  readonly owner: Person;
  /** The message that it hangs on: it has the message's id. */
  readonly on?: string;
  /** Minutes. */
  readonly autoArchive: number;
}

/** A thread under a channel; its owner is in it. */
export function createThread(world: World, parent: TextChannel, parts: ThreadParts): Thread {
  const { name, secret, owner, on, autoArchive } = parts;
  const empty = emptyChannel(world);
  const thread: Thread = {
    kind: 'thread',
    ...empty,
    id: on ?? empty.id,
    guild: parent.guild,
    parent,
    name,
    secret,
    owner: owner.id,
    members: new Set([owner.id]),
    archived: false,
    locked: false,
    autoArchive,
    active: world.clock.now(),
  };
  world.channels.set(thread.id, thread);
  parent.guild.threads.set(thread.id, thread);
  return thread;
}
