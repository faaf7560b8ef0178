import { ChannelType, MessageType } from 'discord.js';
import type { Command, Request } from '../../../core/request.ts';
import type { Origin } from '../origin.ts';
import { chatIdOf } from '../place.ts';
import type { Message } from './message.ts';
import { type Said, saidIn } from './said.ts';
import { madeAt } from './snowflake.ts';
import { nameOf } from './user.ts';
import type { Me } from './words.ts';

/**
 * What a message asks for. In DMs every message is for us, in guilds those that mention us and replies to ours; none
 * of other bots, of webhooks and of Discord itself. Undefined where it is none of our business.
 */
export function requestOfMessage(message: Message, me: Me): Request | undefined {
  if (!isByPerson(message)) return undefined;
  const said = saidIn(message, me);
  const asked = message.guild_id === undefined ? asInDm(said) : asInGuild(message, said, me);
  if (!asked) return undefined;
  const { words, files } = asked;
  return {
    id: `m${message.id}`,
    chat: chatIdOf(message.channel_id),
    person: { id: message.author.id, name: nameOf(message.author) },
    sentAt: madeAt(message.id),
    text: words.text,
    files,
    ...(words.command ? { command: words.command } : {}),
    origin: originOf(message),
  };
}

function isByPerson({ author, webhook_id, type }: Message): boolean {
  if (author.bot || author.system || webhook_id !== undefined) return false;
  return type === MessageType.Default || type === MessageType.Reply;
}

/** Stickers, polls and the like cannot become a video. */
function asInDm(said: Said): Pick<Said, 'words' | 'files'> {
  if (!said.nothing) return said;
  return { words: { ...said.words, command: { name: 'upload', args: '' } }, files: [] };
}

/** A reply to us that says nothing is talk whose content is kept from us (platform-facts B16), or a sticker. */
function asInGuild(
  { referenced_message: reply }: Message,
  said: Said,
  me: Me,
): Pick<Said, 'words' | 'files'> | undefined {
  const toUs = reply?.author.id === me.id;
  if (!said.words.mentioned && (!toUs || said.nothing)) return undefined;
  return reply && !toUs ? withBorrowed(said, saidIn(reply, me)) : said;
}

/**
 * "@bot" or "@bot /video" as a reply to what somebody said means that: its files where the request brings none, its words
 * where the request has none.
 */
function withBorrowed({ words, files }: Said, theirs: Said): Pick<Said, 'words' | 'files'> {
  const { command, text } = words;
  if (command && command.name !== 'video') return { words, files };
  const said = theirs.words.command?.args ?? theirs.words.text;
  const withWords = (own: Command): Command => ({ ...own, args: own.args || said });
  return {
    words: command ? { ...words, command: withWords(command) } : { ...words, text: text || said },
    files: files.length > 0 ? files : theirs.files,
  };
}

/** Messages do not tell what we may do in their channel: everything, until a call is refused. */
function originOf({ id, channel_id, guild_id, channel_type }: Message): Origin {
  const threadable =
    channel_type === undefined ||
    channel_type === ChannelType.GuildText ||
    channel_type === ChannelType.GuildAnnouncement;
  return {
    channel: channel_id,
    ...(guild_id === undefined ? {} : { guild: guild_id }),
    message: id,
    canPost: true,
    canAttach: true,
    canEmbed: true,
    canThread: guild_id !== undefined && threadable,
    userInstalled: false,
  };
}
