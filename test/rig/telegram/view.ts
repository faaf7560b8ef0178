import type { Entity } from './entities.ts';
import type { StoredFile } from './files.ts';
import { marked } from './marks.ts';
import type { Button, Keyboard } from './markup.ts';
import type { StoredMessage } from './message.ts';
import { type Person, shortName } from './people.ts';

/** A file as people see it. */
export interface SeenFile {
  readonly kind: string;
  readonly fileId: string;
  readonly name?: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly width?: number;
  readonly height?: number;
  /** Seconds. */
  readonly duration?: number;
  readonly streaming?: boolean;
  readonly thumbnail: boolean;
}

/** A message as it stood when it was looked at. */
export interface SeenMessage {
  readonly id: number;
  readonly from: 'bot' | Person;
  /** Seconds since the epoch. */
  readonly date: number;
  /** The text; a service message's line. Empty for files. */
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly caption: string;
  readonly captionEntities: readonly Entity[];
  readonly video?: SeenFile;
  /** A file of any kind, videos too. */
  readonly file?: SeenFile;
  readonly keyboard: Keyboard;
  /** The id of the message that it replies to. */
  readonly replyTo?: number;
  /** `message_thread_id`. */
  readonly topic?: number;
  readonly silent: boolean;
  /** How often it was edited. */
  readonly edits: number;
  readonly deleted: boolean;
  readonly reactions: readonly string[];
  readonly mediaGroup?: string;
  /** Whether a link preview may stand under it. */
  readonly preview: boolean;
}

/** A message as it stands now; `botId` tells the bot's own. */
export function seen(message: StoredMessage, botId: number): SeenMessage {
  const { content, replyTo, thread, keyboard, mediaGroup } = message;
  const file = content.kind === 'media' ? seenFile(content.file) : undefined;
  const text =
    content.kind === 'text' ? content.text : { text: content.kind === 'service' ? content.line : '', entities: [] };
  const caption = content.kind === 'media' ? content.caption : { text: '', entities: [] };
  return {
    id: message.id,
    from: message.from.id === botId ? 'bot' : message.from,
    date: message.date,
    text: text.text,
    entities: text.entities,
    caption: caption.text,
    captionEntities: caption.entities,
    ...(file ? { file } : {}),
    ...(file?.kind === 'video' ? { video: file } : {}),
    keyboard: keyboard ?? [],
    ...(replyTo ? { replyTo: replyTo.id } : {}),
    ...(thread === undefined ? {} : { topic: thread }),
    silent: message.silent,
    edits: message.edits,
    deleted: message.deleted,
    reactions: message.reactions,
    ...(mediaGroup ? { mediaGroup } : {}),
    preview: content.kind === 'text' && content.preview?.is_disabled !== true,
  };
}

function seenFile({
  kind,
  id,
  name,
  size,
  sha256,
  width,
  height,
  duration,
  streaming,
  thumbnail,
}: StoredFile): SeenFile {
  return {
    kind,
    fileId: id,
    ...(name === undefined ? {} : { name }),
    size,
    sha256,
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(duration === undefined ? {} : { duration }),
    ...(streaming === undefined ? {} : { streaming }),
    thumbnail: thumbnail !== undefined,
  };
}

/** One message as a line: `bot [video 10s 1080x1920 268 KB]: caption [📦 Export] [🔗 Open]`. */
export function lineOf(message: StoredMessage, botId: number): string {
  const { content, from, keyboard = [], reactions } = message;
  if (content.kind === 'service') return `· ${content.line}`;
  const name = from.id === botId ? 'bot' : shortName(from);
  const file = content.kind === 'media' ? ` [${fileLine(content.file)}]` : '';
  const words = marked(content.kind === 'text' ? content.text : content.caption);
  const buttons = keyboard.flat().map(buttonLine);
  const reacted = reactions.map((emoji) => `(${emoji})`);
  return [`${name}${file}:`, words, ...buttons, ...reacted].filter(Boolean).join(' ');
}

/** `video 10s 1080x1920 268 KB`. */
export function fileLine({
  kind,
  size,
  width,
  height,
  duration,
}: Pick<StoredFile, 'kind' | 'size' | 'width' | 'height' | 'duration'>): string {
  const sides = width && height ? ` ${width}x${height}` : '';
  return `${kind}${duration ? ` ${duration}s` : ''}${sides} ${sizeLine(size)}`;
}

function sizeLine(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `[Export]`, an address as `[🔗 Open]`. */
export function buttonLine({ text, url }: Button): string {
  return `[${url !== undefined && !text.startsWith('🔗') ? '🔗 ' : ''}${text}]`;
}
