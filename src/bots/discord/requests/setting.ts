import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Origin } from '../origin.ts';
import type { BaseInteraction } from './interaction.ts';
import { madeAt } from './snowflake.ts';
import type { User } from './user.ts';

/** How long an interaction's token lives, ms (platform-facts B1). */
const TOKEN_LIFE = 15 * 60_000;

const threads: ReadonlySet<number> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);
const threadable: ReadonlySet<number> = new Set([ChannelType.GuildText, ChannelType.GuildAnnouncement]);

/** Who did it: a member in guilds, a user elsewhere. */
export function userOf({ member, user }: BaseInteraction): User | undefined {
  return member?.user ?? user;
}

/** Whether it happened between the person and us alone. */
export function isDirect({ context, guild_id, channel }: BaseInteraction): boolean {
  if (context !== undefined) return context === InteractionContextType.BotDM;
  return guild_id === undefined && channel.type === ChannelType.DM;
}

/** Whether it happened at a message that nobody but the person sees. */
export function isAtEphemeral({ message }: BaseInteraction): boolean {
  return ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** Whether Discord shows our answers to the person alone, whatever we ask for (platform-facts B6). */
export function isKeptEphemeral(interaction: BaseInteraction): boolean {
  const { member } = interaction;
  return (
    member !== undefined &&
    isUserInstalled(interaction) &&
    !has(member.permissions, PermissionFlagsBits.UseExternalApps)
  );
}

/** Whether the person may press what belongs to others. */
export function moderates({ member }: BaseInteraction): boolean {
  return has(member?.permissions ?? '0', PermissionFlagsBits.ManageMessages);
}

/**
 * Where and how the interaction can be answered. `app_permissions` tells of our rights where we are; where only the person
 * installed us we are no member, whatever it says (platform-facts B6).
 */
export function originOf(interaction: BaseInteraction, answer: { ephemeral: boolean; update: boolean }): Origin {
  const { id, application_id, token, channel, guild_id, message, attachment_size_limit } = interaction;
  const userInstalled = isUserInstalled(interaction);
  const direct = isDirect(interaction);
  const may = (permission: bigint) => direct || has(interaction.app_permissions, permission);
  const canPost =
    direct ||
    (guild_id !== undefined &&
      !userInstalled &&
      may(PermissionFlagsBits.ViewChannel) &&
      may(threads.has(channel.type) ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages));
  return {
    channel: channel.id,
    ...(guild_id === undefined ? {} : { guild: guild_id }),
    interaction: {
      application: application_id,
      token,
      until: madeAt(id) + TOKEN_LIFE,
      ephemeral: answer.ephemeral,
      ...(answer.update && message ? { message: message.id } : {}),
    },
    canPost,
    canAttach: may(PermissionFlagsBits.AttachFiles),
    canEmbed: may(PermissionFlagsBits.EmbedLinks),
    canThread: canPost && threadable.has(channel.type) && mayThread(may, answer.ephemeral),
    ...(attachment_size_limit === undefined ? {} : { uploadBytes: attachment_size_limit }),
    userInstalled,
  };
}

function isUserInstalled({ authorizing_integration_owners: owners }: BaseInteraction): boolean {
  return owners !== undefined && !(ApplicationIntegrationType.GuildInstall in owners);
}

function mayThread(may: (permission: bigint) => boolean, hidden: boolean): boolean {
  return (
    may(PermissionFlagsBits.SendMessagesInThreads) &&
    may(hidden ? PermissionFlagsBits.CreatePrivateThreads : PermissionFlagsBits.CreatePublicThreads)
  );
}

/** Rights that Discord does not tell of count as given, until a call is refused; administrators have all. */
function has(permissions: string | undefined, permission: bigint): boolean {
  if (permissions === undefined) return true;
  return (BigInt(permissions) & (permission | PermissionFlagsBits.Administrator)) !== 0n;
}
