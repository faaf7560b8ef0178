import type { Command, FileRef, Person } from '../../../core/request.ts';
import type { Place } from '../place.ts';
import { attachedFile } from './attached-file.ts';
import { authorOf, standsIn } from './author.ts';
import type { BareMessage, Message } from './update.ts';
import { type Me, readWords, type Words } from './words.ts';

/**
 * One message as far as a request needs it. In groups, messages that are not for us come as well where one that is may
 * have them in tow: items of albums, and texts, which may continue a long one. The collector's `wants` tells whether such
 * a part matters before it is stored.
 */
export interface Part {
  readonly updateId: number;
  readonly place: Place;
  readonly messageId: number;
  /** The supergroup that the message stands in, where `place` tells the group that it was before. */
  readonly movedTo?: number;
  /** Ms since the epoch, whole seconds. */
  readonly sentAt: number;
  readonly person: Person;
  /** Whether others are in the chat. */
  readonly group: boolean;
  /** Whether the message is for us: in groups by a command, a mention or as a reply (platform-facts C18). */
  readonly addressed: boolean;
  /** `media_group_id` (platform-facts C19). */
  readonly album?: string;
  readonly command?: Command;
  /** Empty where there is a command: its `args` hold the words. */
  readonly text: string;
  /** Of the message's text as it was sent, UTF-16 units; 0 where there is none, also with a caption. */
  readonly textLength: number;
  readonly files: readonly FileRef[];
}

/** Commands that are ours in groups without `@us`, too; other bots there have commands of their own. */
const commands: ReadonlySet<string> = new Set([
  ...['start', 'help', 'video', 'export', 'status', 'credits', 'new', 'cancel', 'history', 'skill', 'language'],
  ...['privacy', 'forget'],
]);

/** What people send that cannot become a video. Everything else without text and file is a service message. */
const unusable = [
  ...['contact', 'location', 'venue', 'poll', 'dice', 'game', 'story', 'checklist', 'paid_media', 'invoice'],
  ...['giveaway', 'giveaway_winners', 'rich_message'],
];

/** Undefined where it is none of our business, by where it stands, who sent it, what it is or whom it addresses. */
export function readMessage(updateId: number, message: Message, me: Me): Part | undefined {
  const person = authorOf(message);
  if (!person || !isHeard(message, me)) return undefined;
  const group = message.chat.type !== 'private';
  const file = attachedFile(message);
  const bare: Part = {
    updateId,
    place: standsIn(message),
    messageId: message.message_id,
    sentAt: message.date * 1000,
    person,
    group,
    addressed: !group,
    ...(message.media_group_id === undefined ? {} : { album: message.media_group_id }),
    text: '',
    textLength: message.text?.length ?? 0,
    files: file ? [file] : [],
  };
  if (file || message.text !== undefined) return withWords(bare, message, me);
  const known = !group && unusable.some((kind) => message[kind] !== undefined);
  return known ? { ...bare, command: { name: 'upload', args: '' } } : undefined;
}

/** Chats that people talk to us in, and messages that people wrote. */
function isHeard({ chat, is_automatic_forward, via_bot }: Message, me: Me): boolean {
  if (chat.is_direct_messages || is_automatic_forward || via_bot?.id === me.id) return false;
  return chat.type === 'private' || chat.type === 'group' || chat.type === 'supergroup';
}

function withWords(bare: Part, message: Message, me: Me): Part | undefined {
  const words = readWords(message, me);
  const { command, text } = words;
  if (command && !isOurs(words, command, bare.group, me)) return undefined;
  const addressed = bare.addressed || words.mentioned || command !== undefined || repliesToUs(message, me);
  const part = { ...bare, addressed, ...(command ? { command } : {}), text };
  if (!addressed) return part.album !== undefined || message.text !== undefined ? part : undefined;
  const { reply_to_message: reply } = message;
  return part.group && reply && reply.from?.id !== me.id ? withBorrowed(part, reply, me) : part;
}

function isOurs({ commandFor, mentioned }: Words, { name }: Command, group: boolean, me: Me): boolean {
  if (commandFor !== undefined) return commandFor === me.username.toLowerCase();
  return !group || mentioned || commands.has(name);
}

/** Every message of a topic seems to reply to the one that opened it, which is ours where we opened the topic. */
function repliesToUs({ reply_to_message: reply }: Message, me: Me): boolean {
  return reply?.from?.id === me.id && !reply.forum_topic_created;
}

/**
 * "@bot" or "/video" as a reply to what somebody said means that: its file where the request brings none, its words where
 * the request has none.
 */
function withBorrowed(part: Part, reply: BareMessage, me: Me): Part {
  const { command } = part;
  if (command && command.name !== 'video') return part;
  const said = readWords(reply, me);
  const words = said.command?.args ?? said.text;
  const file = attachedFile(reply);
  return {
    ...part,
    ...(command ? { command: { name: command.name, args: command.args || words } } : { text: part.text || words }),
    files: part.files.length === 0 && file ? [file] : part.files,
  };
}
