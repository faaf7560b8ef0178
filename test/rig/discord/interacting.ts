import { randomBytes } from 'node:crypto';
import { permissionsIn } from './access.ts';
import type { Command } from './command-schemas.ts';
import type { Fields } from './fields.ts';
import { type Channel, type Guild, guildOf } from './guild.ts';
import { channelJson, memberJson } from './guild-json.ts';
import { intents } from './intents.ts';
import type { Installed, Interaction } from './interaction.ts';
import { noPings, type StoredMessage } from './message.ts';
import { messageJson } from './message-json.ts';
import { type Person, userJson } from './people.ts';
import { bitsOf, permissions } from './permissions.ts';
import { land } from './posting.ts';
import type { World } from './world.ts';

/** What somebody does with the app. */
export interface Doing {
  readonly kind: Interaction['kind'];
  readonly title: string;
  readonly person: Person;
  readonly channel: Channel;
  readonly command?: Command;
  readonly message?: StoredMessage;
  readonly data: Fields;
}

const types = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** What the app shows when no answer comes in time. */
const failures = {
  command: 'The application did not respond',
  component: 'This interaction failed',
  modal: 'Something went wrong. Try again.',
  autocomplete: 'Loading options failed',
} as const;

/** Where the app is installed for this person in this place. */
export function installedFor(world: World, channel: Channel, person: Person): Installed {
  const guild = guildOf(channel);
  return { guild: guild ? guild.bot : channel.kind === 'dm', user: world.installs.has(person.id) };
}

/** Sends the interaction to the bot; after 3 s of the clock without an answer it has failed (platform-facts B1). */
export function interact(world: World, doing: Doing): Interaction {
  const { kind, title, person, channel, command, message } = doing;
  const guild = guildOf(channel);
  const installed = installedFor(world, channel, person);
  const attachmentBytes = Math.max(world.limits.attachmentBytes, person.uploadBytes ?? 0, guild?.attachmentBytes ?? 0);
  const id = world.ids.next();
  const token = `aW50ZXJhY3Rpb246${randomBytes(48).toString('base64url')}`;
  const external = (permissionsIn(channel, person.id) & permissions.USE_EXTERNAL_APPS) !== 0n;
  const interaction: Interaction = {
    id,
    token,
    kind,
    title,
    number: world.interactions.size + 1,
    person,
    channel,
    guild,
    ...(command ? { command } : {}),
    ...(message ? { message } : {}),
    installed,
    attachmentBytes,
    mayBePublic: installed.guild || external,
    body: bodyOf(world, doing, { id, token, guild, installed, attachmentBytes }),
    at: world.clock.now(),
    leftAt: performance.now(),
    callOff: world.clock.after(world.limits.answerWithin, () => fail(world, interaction)),
    failed: false,
    followups: 0,
    deadCalls: 0,
  };
  world.interactions.set(id, interaction);
  world.byToken.set(token, interaction);
  world.gateway.emit({
    type: 'INTERACTION_CREATE',
    data: () => interaction.body,
    intent: 0,
    guild: guild?.id,
  });
  return interaction;
}

function fail(world: World, interaction: Interaction): void {
  interaction.failed = true;
  if (interaction.kind === 'autocomplete') {
    world.changed();
    return;
  }
  land(world, interaction.channel, {
    content: failures[interaction.kind],
    embeds: [],
    components: [],
    attachments: [],
    author: world.me,
    flags: 0,
    pings: noPings,
    mentions: [],
    onlyFor: interaction.person,
    notice: true,
  });
}

interface Made {
  readonly id: string;
  readonly token: string;
  readonly guild: Guild | undefined;
  readonly installed: Installed;
  readonly attachmentBytes: number;
}

function bodyOf(world: World, doing: Doing, { id, token, guild, installed, attachmentBytes }: Made): Fields {
  const { kind, person, channel, message, data } = doing;
  const member = guild?.members.get(person.id);
  const own = String(permissionsIn(channel, person.id));
  return {
    id,
    application_id: world.me.id,
    type: types[kind],
    token,
    version: 1,
    data,
    locale: person.locale ?? 'en-US',
    ...(guild
      ? {
          guild_id: guild.id,
          guild_locale: guild.locale,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          member: member ? { ...memberJson(member), permissions: own } : undefined,
        }
      : { user: userJson(person) }),
    channel_id: channel.id,
    channel: { ...channelJson(world, channel), ...(guild ? { permissions: own } : {}) },
    app_permissions: String(appPermissions(world, channel, installed)),
    entitlements: [],
    authorizing_integration_owners: {
      ...(installed.guild ? { '0': guild?.id ?? '0' } : {}),
      ...(installed.user ? { '1': person.id } : {}),
    },
    context: guild ? 0 : channel.kind === 'dm' ? 1 : 2,
    attachment_size_limit: attachmentBytes,
    ...(message ? { message: messageJson(world, message, intents.MESSAGE_CONTENT) } : {}),
  };
}

/** What the bot may do there; where it is not a member, what its answers may carry (DD:receiving-and-responding). */
function appPermissions({ me }: World, channel: Channel, installed: Installed): bigint {
  const guild = guildOf(channel);
  if (guild && installed.guild) return permissionsIn(channel, me.id);
  return bitsOf(['ATTACH_FILES', 'EMBED_LINKS', 'MENTION_EVERYONE']);
}
