import { isArchived, lastOf, sees } from './access.ts';
import type { Fields } from './fields.ts';
import type { Channel, Guild, Member, Role, Thread } from './guild.ts';
import { userJson } from './people.ts';
import type { World } from './world.ts';

/** The `Channel` object of any kind. */
export function channelJson(world: World, channel: Channel): Fields {
  const last = { last_message_id: lastOf(channel)?.id ?? null };
  if (channel.kind === 'thread') return { ...threadJson(world, channel), ...last };
  if (channel.kind === 'dm') {
    return { id: channel.id, type: 1, recipients: [userJson(channel.person)], flags: 0, ...last };
  }
  if (channel.kind === 'private') {
    return { id: channel.id, type: 3, recipients: channel.people.map(userJson), name: null, flags: 0, ...last };
  }
  const { id, name, guild, nsfw, overwrites } = channel;
  return {
    id,
    type: 0,
    guild_id: guild.id,
    name,
    nsfw,
    position: 0,
    parent_id: null,
    topic: null,
    rate_limit_per_user: 0,
    flags: 0,
    permission_overwrites: [...overwrites].map(([of, { kind, allow, deny }]) => ({
      id: of,
      type: kind === 'role' ? 0 : 1,
      allow: String(allow),
      deny: String(deny),
    })),
    ...last,
  };
}

function threadJson(world: World, thread: Thread): Fields {
  const { id, name, guild, parent, secret, owner, members, locked, autoArchive, active, messages } = thread;
  return {
    id,
    type: secret ? 12 : 11,
    guild_id: guild.id,
    parent_id: parent.id,
    owner_id: owner,
    name,
    member_count: members.size,
    message_count: messages.size,
    total_message_sent: messages.size,
    rate_limit_per_user: 0,
    flags: 0,
    thread_metadata: {
      archived: isArchived(world, thread),
      locked,
      auto_archive_duration: autoArchive,
      archive_timestamp: new Date(active).toISOString(),
      ...(secret ? { invitable: true } : {}),
    },
    ...(members.has(world.me.id)
      ? { member: { id, user_id: world.me.id, join_timestamp: new Date(active).toISOString(), flags: 0 } }
      : {}),
  };
}

/** The `Role` object. */
export function roleJson({ id, name, permissions }: Role): Fields {
  return {
    id,
    name,
    permissions: String(permissions),
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    position: 0,
    flags: 0,
  };
}

/** The `Guild Member` object. */
export function memberJson({ person, roles }: Member): Fields {
  return {
    user: userJson(person),
    roles: [...roles],
    nick: null,
    avatar: null,
    joined_at: '2025-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** The `Guild` object. */
export function guildJson(guild: Guild): Fields {
  const { id, name, locale, owner, everyone, moderators, botRole } = guild;
  return {
    id,
    name,
    icon: null,
    owner_id: owner.id,
    preferred_locale: locale,
    features: [],
    roles: [everyone, moderators, botRole].map(roleJson),
    emojis: [],
    stickers: [],
    afk_timeout: 300,
    afk_channel_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    application_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    vanity_url_code: null,
    description: null,
    banner: null,
    splash: null,
    discovery_splash: null,
  };
}

/** What `GUILD_CREATE` carries: the guild with its channels and active threads, and of its members the bot alone. */
export function guildCreateJson(world: World, guild: Guild): Fields {
  const own = guild.members.get(world.me.id);
  return {
    ...guildJson(guild),
    joined_at: '2025-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: own ? [memberJson(own)] : [],
    channels: [...guild.channels.values()].filter(({ deleted }) => !deleted).map((one) => channelJson(world, one)),
    threads: [...guild.threads.values()]
      .filter((one) => !one.deleted && !isArchived(world, one) && sees(one, world.me.id))
      .map((one) => channelJson(world, one)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
