import { type ChannelRoom, createChannelRoom } from './channel-rooms.ts';
import type { Dm, Guild } from './guild.ts';
import { guildCreateJson } from './guild-json.ts';
import { intents } from './intents.ts';
import type { Person } from './people.ts';
import { bitsOf, type Permission } from './permissions.ts';
import { createTextChannel, memberOf } from './places.ts';
import { tellOfChannel } from './posting.ts';
import { createRoom, type Room } from './rooms.ts';
import type { World } from './world.ts';

/** A guild as its owner has it before them. */
export interface GuildRoom {
  readonly id: string;
  channel(name: string, state?: { readonly nsfw?: boolean }): ChannelRoom;
  joins(person: Person): void;
  leaves(person: Person): void;
  /** Somebody may manage messages from now on. */
  promotes(person: Person): void;
  /** What the bot's role grants beyond what everybody may: `grants('MENTION_EVERYONE')`. */
  grants(...permissions: readonly Permission[]): void;
  removesBot(): void;
  addsBot(): void;
  deletes(): void;
  /** Whether it has as many active threads as it can. */
  fillsWithThreads(full: boolean): void;
}

/** A look at a guild. */
export function createGuildRoom(world: World, guild: Guild): GuildRoom {
  const tell = (type: string, data: () => Readonly<Record<string, unknown>>): void =>
    world.gateway.emit({ type, data, intent: intents.GUILDS, guild: guild.id });

  return {
    id: guild.id,
    channel(name, { nsfw = false } = {}) {
      const channel = createTextChannel(world, guild, name, nsfw);
      tellOfChannel(world, 'CHANNEL_CREATE', channel);
      return createChannelRoom(world, channel);
    },
    joins(person) {
      guild.members.set(person.id, memberOf(person));
    },
    leaves(person) {
      guild.members.delete(person.id);
    },
    promotes(person) {
      guild.members.set(person.id, memberOf(person, guild.moderators.id));
    },
    grants(...permissions) {
      guild.botRole.permissions |= bitsOf(permissions);
      tell('GUILD_ROLE_UPDATE', () => ({
        guild_id: guild.id,
        role: { ...guild.botRole, permissions: String(guild.botRole.permissions) },
      }));
    },
    removesBot() {
      guild.bot = false;
      guild.members.delete(world.me.id);
      tell('GUILD_DELETE', () => ({ id: guild.id }));
    },
    addsBot() {
      guild.bot = true;
      guild.members.set(world.me.id, memberOf(world.me, guild.botRole.id));
      tell('GUILD_CREATE', () => guildCreateJson(world, guild));
    },
    deletes() {
      guild.deleted = true;
      tell('GUILD_DELETE', () => ({ id: guild.id }));
    },
    fillsWithThreads(full) {
      guild.fullOfThreads = full;
    },
  };
}

/** The DM of somebody with the bot. */
export interface DmRoom extends Room {
  /** Takes no messages of bots any more. */
  closes(): void;
  opens(): void;
}

/** A look at somebody's DM. */
export function createDmRoom(world: World, dm: Dm): DmRoom {
  return Object.assign(createRoom(world, dm), {
    closes() {
      dm.closed = true;
    },
    opens() {
      dm.closed = false;
    },
  });
}
