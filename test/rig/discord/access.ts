import type { Channel, Guild, TextChannel, Thread } from './guild.ts';
import { guildOf } from './guild.ts';
import { type StoredMessage, standing } from './message.ts';
import { allPermissions, type Permission, permissions } from './permissions.ts';
import { refusal } from './refusal.ts';
import type { World } from './world.ts';

/** What a member may do in a guild, or in one of its channels, as bits (DD:topics/permissions). */
export function permissionsOf(guild: Guild, id: string, channel?: TextChannel): bigint {
  const member = guild.members.get(id);
  if (!member) return 0n;
  if (guild.owner.id === id) return allPermissions;
  const roles = [guild.everyone, guild.moderators, guild.botRole].filter(
    (role) => role === guild.everyone || member.roles.has(role.id),
  );
  let bits = roles.reduce((all, role) => all | role.permissions, 0n);
  if ((bits & permissions.ADMINISTRATOR) !== 0n) return allPermissions;
  for (const of of [guild.everyone.id, ...member.roles, id]) {
    const overwrite = channel?.overwrites.get(of);
    if (overwrite) bits = (bits & ~overwrite.deny) | overwrite.allow;
  }
  return bits;
}

/** In a thread its channel's permissions count. */
export function permissionsIn(channel: Channel, id: string): bigint {
  if (channel.kind === 'text') return permissionsOf(channel.guild, id, channel);
  if (channel.kind === 'thread') return permissionsOf(channel.guild, id, channel.parent);
  return allPermissions;
}

/** Whether somebody has a permission in a channel. */
export function may(channel: Channel, id: string, permission: Permission): boolean {
  return (permissionsIn(channel, id) & permissions[permission]) !== 0n;
}

/** Whether somebody sees a channel. */
export function sees(channel: Channel, id: string): boolean {
  if (channel.kind === 'dm') return true;
  if (channel.kind === 'private') return channel.people.some((person) => person.id === id);
  if (!may(channel, id, 'VIEW_CHANNEL')) return false;
  if (channel.kind === 'text' || !channel.secret) return true;
  return channel.members.has(id) || may(channel, id, 'MANAGE_THREADS');
}

/** A channel that the bot may look into. Throws 10003 and 50001. */
export function channelOf(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  const guild = channel && guildOf(channel);
  if (!channel || channel.deleted || guild?.deleted) throw refusal('unknownChannel');
  if (channel.kind === 'private' || (guild && !guild.bot) || !sees(channel, world.me.id))
    throw refusal('missingAccess');
  return channel;
}

/** Throws 50013 where the bot lacks one of the permissions. */
export function demand(world: World, channel: Channel, ...needed: readonly Permission[]): void {
  if (needed.some((permission) => !may(channel, world.me.id, permission))) throw refusal('missingPermissions');
}

/** A message that stands in a channel. Throws 10008; what only one person sees is not there. */
export function messageOf(channel: Channel, id: string): StoredMessage {
  const message = channel.messages.get(id);
  if (!message || message.deleted || message.onlyFor) throw refusal('unknownMessage');
  return message;
}

/** Whether a thread is archived by hand or because nobody has written for so long. */
export function isArchived({ clock }: Pick<World, 'clock'>, { archived, active, autoArchive }: Thread): boolean {
  return archived || clock.now() - active > autoArchive * 60_000;
}

/** Throws 50083 in an archived thread. */
export function demandOpen(world: World, channel: Channel): void {
  if (channel.kind === 'thread' && isArchived(world, channel)) throw refusal('archived');
}

/** The newest message of a channel. */
export function lastOf(channel: Channel): StoredMessage | undefined {
  return standing(channel).at(-1);
}
