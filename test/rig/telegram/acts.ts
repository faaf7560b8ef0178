import type { Sent } from '../http/sent-file.ts';
import { arrive } from './arriving.ts';
import type { Chat } from './chat.ts';
import { type Entity, fixText } from './entities.ts';
import type { Fields } from './fields.ts';
import type { FileKind } from './files.ts';
import { type Content, emptyText, type StoredMessage } from './message.ts';
import type { Person } from './people.ts';
import { land } from './posting.ts';
import { splitAsApps } from './splitting.ts';
import { isPrivate, seconds, standing, type World } from './world.ts';

/** How somebody sends something. */
export interface Manner {
  /** The message that it replies to. */
  readonly replyTo?: { readonly id: number };
  /** A topic's id; the general topic without. */
  readonly topic?: number;
  /** Formatting that the person chose; links, mentions and commands are found without. */
  readonly entities?: readonly Entity[];
  /** Seconds since the epoch; now by default. */
  readonly date?: number;
}

/** How somebody sends a file. */
export interface MediaManner extends Manner {
  readonly caption?: string;
}

/** How somebody sends an album. */
export interface AlbumManner extends MediaManner {
  /** How much later than the others the last item arrives, ms of the clock (platform-facts C19). */
  readonly straggler?: number;
}

/** What kinds of files people send. */
export type MediaKind = Exclude<FileKind, 'thumbnail'>;

function say(
  world: World,
  chat: Chat,
  person: Person,
  content: Content,
  manner: Manner,
  mediaGroup?: string,
): StoredMessage {
  if (isPrivate(chat)) {
    if (chat.blocked) throw new Error(`${person.first_name} has blocked the bot`);
    chat.started = true;
  } else if (!chat.people.has(person.id)) throw new Error(`${person.first_name} is not in "${chat.title}"`);
  if (manner.topic !== undefined && !chat.topics.has(manner.topic))
    throw new Error(`there is no topic ${manner.topic}`);
  const message = land(world, chat, {
    from: person,
    content,
    thread: manner.topic,
    replyTo: manner.replyTo ? chat.messages.get(manner.replyTo.id) : undefined,
    ...(manner.date === undefined ? {} : { date: manner.date }),
    ...(mediaGroup ? { mediaGroup } : {}),
  });
  arrive(world, message);
  return message;
}

/** Somebody writes; a long text becomes several messages. Returns the first. */
export function says(world: World, chat: Chat, person: Person, text: string, manner: Manner): StoredMessage {
  const pieces = splitAsApps(text).map((piece): Content => {
    const { formatted } = fixText(piece, manner.entities ?? [], false);
    return { kind: 'text', text: formatted };
  });
  const [first] = pieces.map((content) => say(world, chat, person, content, manner));
  if (!first) throw new Error('nobody can send an empty text');
  return first;
}

function mediaContent(
  world: World,
  kind: MediaKind,
  sent: Sent,
  caption: string | undefined,
  entities: readonly Entity[] = [],
): Content {
  const file = world.files.keepSent(kind, { ...usual[kind], ...sent });
  return { kind: 'media', file, caption: caption ? fixText(caption, entities, true).formatted : emptyText };
}

/** What the apps tell of files of each kind. */
const usual: Readonly<Record<MediaKind, Sent>> = {
  photo: { width: 1280, height: 960, size: 150_000 },
  video: { name: 'video.mp4', mime: 'video/mp4', width: 1280, height: 720, duration: 12, size: 2_000_000 },
  animation: { name: 'animation.mp4', mime: 'video/mp4', width: 480, height: 270, duration: 3, size: 300_000 },
  document: { name: 'file.bin', mime: 'application/octet-stream', size: 10_000 },
  audio: { name: 'song.mp3', mime: 'audio/mpeg', duration: 180, size: 3_000_000 },
  voice: { mime: 'audio/ogg', duration: 5, size: 20_000 },
  video_note: { width: 384, height: 384, duration: 6, size: 800_000 },
  sticker: { width: 512, height: 512, size: 30_000 },
};

/** Somebody sends a file. */
export function sends(
  world: World,
  chat: Chat,
  person: Person,
  kind: MediaKind,
  sent: Sent,
  manner: MediaManner,
): StoredMessage {
  return say(world, chat, person, mediaContent(world, kind, sent, manner.caption, manner.entities), manner);
}

/** One file of an album. */
export interface AlbumItem extends Sent {
  readonly kind: 'photo' | 'video' | 'document' | 'audio';
  /** Of this item; the album's own stands on the first. */
  readonly caption?: string;
}

/** Somebody sends several files at once: separate updates with one `media_group_id`, the caption on the first. */
export function sendsAlbum(
  world: World,
  chat: Chat,
  person: Person,
  items: readonly AlbumItem[],
  { caption, straggler, ...manner }: AlbumManner,
): void {
  const album = world.nextAlbumId();
  for (const [index, { kind, caption: own, ...sent }] of items.entries()) {
    const content = mediaContent(world, kind, sent, own ?? (index === 0 ? caption : undefined));
    const late = straggler !== undefined && index === items.length - 1;
    if (late) world.clock.after(straggler, () => say(world, chat, person, content, manner, album));
    else say(world, chat, person, content, manner, album);
  }
}

/** Somebody forwards a text that another wrote. */
export function forwards(world: World, chat: Chat, person: Person, text: string, author: string): StoredMessage {
  const content: Content = { kind: 'text', text: fixText(text, [], false).formatted };
  const forwardedFrom = { name: author, date: seconds(world) - 60 };
  const message = land(world, chat, { from: person, content, forwardedFrom });
  arrive(world, message);
  return message;
}

/** Somebody changes what they wrote. */
export function edits(world: World, chat: Chat, person: Person, id: number, text: string): StoredMessage {
  const message = chat.messages.get(id);
  if (!message || message.deleted || message.from.id !== person.id)
    throw new Error(`${person.first_name} has no message ${id}`);
  const { formatted } = fixText(text, [], false);
  message.content =
    message.content.kind === 'media' ? { ...message.content, caption: formatted } : { kind: 'text', text: formatted };
  message.editDate = seconds(world);
  message.edits += 1;
  world.changed();
  arrive(world, message, 'edited_message');
  return message;
}

/** Something happens that Telegram writes into the chat: `{ new_chat_title: 'Film club' }`. */
export function service(
  world: World,
  chat: Chat,
  by: Person,
  fields: Fields,
  line: string,
  topic?: number,
): StoredMessage {
  const message = land(world, chat, { from: by, content: { kind: 'service', fields, line }, thread: topic });
  arrive(world, message);
  return message;
}

/** Somebody deletes a message for everyone; the bot is not told. */
export function removes(world: World, chat: Chat, id: number): void {
  const message = standing(chat).find((candidate) => candidate.id === id);
  if (!message) throw new Error(`there is no message ${id}`);
  message.deleted = true;
  world.changed();
}
