import type { Ack } from '../../../../src/bots/discord/requests/acknowledge.ts';
import { acknowledge } from '../../../../src/bots/discord/requests/acknowledge.ts';
import { type Interaction, readInteraction } from '../../../../src/bots/discord/requests/interaction.ts';
import { readMessage } from '../../../../src/bots/discord/requests/message.ts';
import { type Asked, requestOfInteraction } from '../../../../src/bots/discord/requests/request-of-interaction.ts';
import { requestOfMessage } from '../../../../src/bots/discord/requests/request-of-message.ts';
import type { Request } from '../../../../src/core/request.ts';

/** Events as Discord writes them. */
export type Json = Readonly<Record<string, unknown>>;

/** Of our user and of our application. */
export const me = { id: '1150000000000000001' };
export const GUILD = '900000000000000001';
export const CHANNEL = '900000000000000010';
export const THREAD = '900000000000000020';
export const DM = '900000000000000030';
export const GROUP_DM = '900000000000000040';
export const MESSAGE = '1456074443000000000';
/** 2026-01-01T00:00:00Z, in an id and in ms. */
export const AT_NEW_YEAR = '1456074443980800000';
export const NEW_YEAR = 1_767_225_600_000;

const person = (id: string, username: string, global_name: string | null) => ({
  id,
  username,
  global_name,
  discriminator: '0',
  avatar: null,
  avatar_decoration_data: null,
  clan: null,
  primary_guild: null,
  public_flags: 0,
});
export const ann = person('500000000000000001', 'ann_a', 'Ann');
export const bob = person('500000000000000002', 'bob', null);
export const us = { ...person(me.id, 'Nemo', null), bot: true, discriminator: '0420' };
export const quiz = { ...person('600000000000000001', 'Quiz', null), bot: true };

/** What the app and members may do unless a test says otherwise: view, send, embed, attach, history, threads. */
export const bits = {
  administrator: 1n << 3n,
  view: 1n << 10n,
  send: 1n << 11n,
  manageMessages: 1n << 13n,
  embed: 1n << 14n,
  attach: 1n << 15n,
  publicThreads: 1n << 35n,
  privateThreads: 1n << 36n,
  sendInThreads: 1n << 38n,
  externalApps: 1n << 50n,
};
export const allow = (...some: readonly (keyof typeof bits)[]) =>
  String(some.reduce((all, name) => all | bits[name], 0n));
const usual = allow('view', 'send', 'embed', 'attach', 'publicThreads', 'privateThreads', 'sendInThreads');

export const memberOf = (user: Json, permissions = allow('view', 'send', 'externalApps')): Json => ({
  user,
  permissions,
  nick: null,
  roles: [],
  joined_at: '2025-01-01T00:00:00.000000+00:00',
  premium_since: null,
  deaf: false,
  mute: false,
  pending: false,
  communication_disabled_until: null,
  flags: 0,
  avatar: null,
});

const anywhere: Json = {
  id: AT_NEW_YEAR,
  application_id: me.id,
  token: 'aW50ZXJhY3Rpb246dG9rZW4',
  version: 1,
  locale: 'en-US',
  entitlements: [],
  attachment_size_limit: 20_971_520,
};

/** In a guild's text channel, by Ann. */
export const inGuild: Json = {
  ...anywhere,
  guild_id: GUILD,
  guild: { id: GUILD, locale: 'de', features: [] },
  guild_locale: 'de',
  channel_id: CHANNEL,
  channel: { id: CHANNEL, type: 0, name: 'general', guild_id: GUILD, permissions: usual },
  member: memberOf(ann),
  app_permissions: usual,
  authorizing_integration_owners: { '0': GUILD },
  context: 0,
};

/** In a public thread of that channel. */
export const inThread: Json = {
  ...inGuild,
  channel_id: THREAD,
  channel: { id: THREAD, type: 11, name: 'Take 2', guild_id: GUILD, parent_id: CHANNEL, thread_metadata: {} },
};

/** In Ann's DM with us. */
export const inDm: Json = {
  ...anywhere,
  channel_id: DM,
  channel: { id: DM, type: 1, recipients: [us] },
  user: ann,
  app_permissions: allow('view', 'send', 'embed', 'attach'),
  authorizing_integration_owners: { '0': '0', '1': ann.id },
  context: 1,
};

/** In a guild that never added us, where Ann brought us along. */
export const inForeignGuild: Json = {
  ...inGuild,
  authorizing_integration_owners: { '1': ann.id },
};

/** Among people, where Ann brought us along. */
export const inGroupDm: Json = {
  ...anywhere,
  channel_id: GROUP_DM,
  channel: { id: GROUP_DM, type: 3, recipients: [bob] },
  user: ann,
  app_permissions: allow('embed', 'attach'),
  authorizing_integration_owners: { '1': ann.id },
  context: 2,
};

/** An attachment, under the next id. */
export function attachment(filename: string, content_type?: string, fields: Json = {}): Json & { readonly id: string } {
  lastId += 1;
  const id = String(1_456_000_000_000_000_000n + BigInt(lastId));
  return {
    id,
    filename,
    size: 1_000 + lastId,
    url: `https://cdn.discordapp.com/attachments/${CHANNEL}/${id}/${filename}?ex=6955b900&is=69546780&hm=ab12&`,
    proxy_url: `https://media.discordapp.net/attachments/${CHANNEL}/${id}/${filename}`,
    content_scan_version: 2,
    ...(content_type ? { content_type } : {}),
    ...fields,
  };
}
let lastId = 0;

/** When the links of `attachment` expire. */
export const EXPIRY = 0x6955b900 * 1000;

/** `/name` with options; what is an attachment is resolved. */
export function command(where: Json, name: string, options: Json = {}): Json {
  const attachments: Record<string, unknown> = {};
  const written = Object.entries(options).map(([option, value]) => {
    if (typeof value === 'object' && value !== null && 'id' in value) {
      attachments[String(value.id)] = value;
      return { name: option, type: 11, value: value.id };
    }
    const type = typeof value === 'string' ? 3 : typeof value === 'number' ? 4 : 5;
    return { name: option, type, value };
  });
  return {
    ...where,
    type: 2,
    data: {
      id: '1160000000000000001',
      name,
      type: 1,
      ...(written.length > 0 ? { options: written } : {}),
      ...(Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {}),
    },
  };
}

/** "Make a video from this" at a message. */
export function messageCommand(where: Json, target: Json): Json {
  const { guild_id: _, member: __, referenced_message: ___, ...resolved } = target;
  return {
    ...where,
    type: 2,
    data: {
      id: '1160000000000000002',
      name: 'Make a video from this',
      type: 3,
      target_id: target.id,
      resolved: { messages: { [String(target.id)]: resolved } },
    },
  };
}

/** A press; `flags` are those of the message that the button stands under. */
export function press(where: Json, custom_id: string, flags = 0): Json {
  return {
    ...where,
    type: 3,
    message: message({ id: MESSAGE, author: us, content: 'Ready.', flags }),
    data: { id: 3, component_type: 2, custom_id },
  };
}

/** A submitted form with fields in labels, as newer apps send them. */
export function submit(where: Json, custom_id: string, fields: readonly Json[], files: readonly Json[] = []): Json {
  const attachments = Object.fromEntries(files.map((file) => [file.id, file]));
  return {
    ...where,
    type: 5,
    data: {
      custom_id,
      components: fields.map((component, index) => ({ type: 18, id: index + 1, component })),
      ...(files.length > 0 ? { resolved: { attachments } } : {}),
    },
  };
}

/** A message of Ann's in a guild. Its mentions are found as Discord finds them. */
export function message(fields: Json = {}): Json {
  const { mentions = [ann, bob, us].filter(({ id }) => new RegExp(`<@!?${id}>`).test(String(fields.content))) } =
    fields;
  return {
    id: AT_NEW_YEAR,
    channel_id: CHANNEL,
    channel_type: 0,
    guild_id: GUILD,
    type: 'referenced_message' in fields ? 19 : 0,
    author: ann,
    member: memberOf(ann),
    content: '',
    attachments: [],
    mentions,
    mention_roles: [],
    mention_everyone: false,
    embeds: [],
    components: [],
    timestamp: '2026-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    pinned: false,
    flags: 0,
    nonce: '1',
    ...fields,
  };
}

/** A message of Ann's in her DM with us. */
export function dm(fields: Json = {}): Json {
  const { guild_id: _, member: __, ...rest } = message(fields);
  return { ...rest, channel_id: DM, channel_type: 1 };
}

export function interaction(raw: Json): Interaction {
  const read = readInteraction(raw);
  if (!read) throw new Error(`no interaction: ${JSON.stringify(raw)}`);
  return read;
}

export function ackOf(raw: Json): Ack {
  return acknowledge(interaction(raw));
}

export function asked(raw: Json): Asked | undefined {
  return requestOfInteraction(interaction(raw));
}

/** What a message asks for, having gone through the schema. */
export function heard(raw: Json): Request | undefined {
  const read = readMessage(raw);
  if (!read) throw new Error(`no message: ${JSON.stringify(raw)}`);
  return requestOfMessage(read, me);
}
