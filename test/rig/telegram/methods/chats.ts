import { chatOf, messageOf } from '../access.ts';
import { integer, json } from '../arguments.ts';
import type { GroupChat } from '../chat.ts';
import { type Fields, isFields, optionalString, parsing, requiredString } from '../fields.ts';
import { chatJson } from '../message.ts';
import { type Person, userJson } from '../people.ts';
import { messageId } from '../posting.ts';
import { badRequest } from '../refusal.ts';
import { isGroup, type Method, type World } from '../world.ts';

/** `getChat`. */
export const getChat: Method = (world, args) => {
  const chat = chatOf(world, args, 'read');
  return {
    ...chatJson(chat),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
    ...(isGroup(chat) ? { permissions: permissions(true) } : {}),
  };
};

function permissions(all: boolean): Fields {
  const names = [
    'messages',
    'audios',
    'documents',
    'photos',
    'videos',
    'video_notes',
    'voice_notes',
    'polls',
    'other_messages',
  ];
  return Object.fromEntries(names.map((name) => [`can_send_${name}`, all]));
}

/** `getChatMember`; in a private chat the two are its members. */
export const getChatMember: Method = (world, args) => {
  const chat = chatOf(world, args, 'read');
  const id = integer(args, 'user_id');
  if (id <= 0) throw badRequest('Invalid user_id specified');
  const person = id === world.me.id ? world.me : world.people.get(id);
  if (!person) throw badRequest('user not found');
  if (isGroup(chat)) return memberJson(world, chat, person);
  if (person.id !== world.me.id && person.id !== chat.id) throw badRequest('member not found');
  return { user: userJson(person), status: 'member' };
};

/** `getChatAdministrators`. */
export const getChatAdministrators: Method = (world, args) => {
  const chat = chatOf(world, args, 'read');
  if (!isGroup(chat)) throw badRequest('there are no administrators in the private chat');
  return [...chat.people.values(), world.me]
    .map((person) => memberJson(world, chat, person))
    .filter(({ status }) => status === 'creator' || status === 'administrator');
};

function memberJson(world: World, chat: GroupChat, person: Person): Fields {
  const user = userJson(person);
  if (person.id === world.me.id) return { user, ...ownJson(chat) };
  const status = chat.members.get(person.id) ?? 'left';
  if (status === 'creator') return { user, status, is_anonymous: false };
  return status === 'administrator' ? { user, status, ...administratorRights } : { user, status };
}

/** The bot's own membership. */
export function ownJson(chat: GroupChat): Fields {
  const { bot, rights } = chat;
  if (bot === 'administrator') return { status: bot, ...administratorRights };
  if (bot === 'kicked') return { status: bot, until_date: 0 };
  if (bot === 'left' || Object.values(rights).every(Boolean)) return { status: bot };
  return {
    status: 'restricted',
    is_member: true,
    until_date: 0,
    ...permissions(false),
    can_send_messages: rights.text,
    can_send_photos: rights.photos,
    can_send_videos: rights.videos,
    can_send_documents: rights.documents,
    can_send_other_messages: rights.other,
  };
}

const administratorRights = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_pin_messages: true,
};

/** `leaveChat`. */
export const leaveChat: Method = (world, args) => {
  const chat = chatOf(world, args, 'read');
  if (!isGroup(chat)) throw badRequest("chat member status can't be changed in private chats");
  chat.bot = 'left';
  world.changed();
  return true;
};

/** `setMessageReaction`: one of the usual emoji, or none (platform-facts C25). */
export const setMessageReaction: Method = (world, args) => {
  const reactions = readReactions(json(args, 'reaction', 'reaction types'));
  const chat = chatOf(world, args, 'read');
  const message = messageOf(chat, messageId(args), 'message to react');
  if (reactions.length > 1) throw badRequest('REACTIONS_TOO_MANY');
  if (message.content.kind === 'service') throw badRequest('MESSAGE_ID_INVALID');
  message.reactions = reactions;
  world.changed();
  return true;
};

function readReactions(value: unknown): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest('Expected an Array of ReactionType');
  return parsing('ReactionType', () =>
    value.map((item: unknown) => {
      if (!isFields(item)) throw badRequest('expected an Object');
      const type = requiredString(item, 'type');
      if (type === 'custom_emoji') throw badRequest('REACTION_INVALID');
      if (type !== 'emoji') throw badRequest('invalid reaction type specified');
      return optionalString(item, 'emoji');
    }),
  ).map((emoji) => {
    if (!usual.has(emoji)) throw badRequest('REACTION_INVALID');
    return emoji;
  });
}

const usual = new Set(
  '❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡'.split(
    ' ',
  ),
);
