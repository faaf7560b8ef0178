import type { Attachment } from './attachments.ts';
import { controlsIn, everyComponent } from './component-tree.ts';
import { componentsLine, embedLine, fileLine } from './drawing.ts';
import { has, type StoredMessage } from './message.ts';
import type { Person } from './people.ts';
import { labelOf } from './pressing.ts';
import type { World } from './world.ts';

/** A file as people see it. */
export interface SeenFile {
  readonly name: string;
  readonly mime: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Alternative text. */
  readonly description?: string;
  /** Where the app loads it from; holds as long as links do. */
  readonly url: string;
}

/** A button as people see it. */
export interface SeenButton {
  readonly label: string;
  readonly customId?: string;
  readonly url?: string;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  readonly style: number;
  readonly disabled: boolean;
}

/** A message as it stood when it was looked at. */
export interface SeenMessage {
  readonly id: string;
  readonly from: 'bot' | Person;
  /** Ms since the epoch. */
  readonly at: number;
  /** Everything that can be read in it: content, embeds, text of components. */
  readonly text: string;
  readonly content: string;
  readonly buttons: readonly SeenButton[];
  readonly files: readonly SeenFile[];
  readonly video?: SeenFile;
  /** The only one who sees it. */
  readonly onlyFor?: Person;
  readonly thinking: boolean;
  /** The id of the message that it replies to. */
  readonly replyTo?: string;
  /** User names, roles and `everyone`: whom it called when it came. */
  readonly pings: readonly string[];
  readonly silent: boolean;
  /** What of a person's it answers: `/video`. */
  readonly answers?: string;
  /** How often it was edited. */
  readonly edits: number;
  readonly deleted: boolean;
  /** Made of Components V2. */
  readonly v2: boolean;
  readonly hasThread: boolean;
  /** A line of the app itself. */
  readonly notice: boolean;
}

/** A message as it stands now. */
export function seen(world: World, message: StoredMessage): SeenMessage {
  const { id, author, at, content, embeds, components, onlyFor, replyTo, pings, flags, interaction } = message;
  const files = message.attachments.map((one) => seenFile(world, one));
  const video = files.find(({ mime }) => mime.startsWith('video/'));
  const texts = everyComponent(components).map(({ component }) => (component.type === 10 ? component.content : ''));
  return {
    id,
    from: author.id === world.me.id ? 'bot' : author,
    at,
    text: [content, ...embeds.map(embedLine), ...texts].filter(Boolean).join('\n'),
    content,
    buttons: controlsIn(components).flatMap((one): SeenButton[] => {
      if (one.type !== 2) return [];
      const { style, custom_id, url, disabled } = one;
      return [
        {
          label: labelOf(one),
          style,
          disabled: disabled ?? false,
          ...(custom_id ? { customId: custom_id } : {}),
          ...(url ? { url } : {}),
        },
      ];
    }),
    files,
    ...(video ? { video } : {}),
    ...(onlyFor ? { onlyFor } : {}),
    thinking: has(flags, 'loading'),
    ...(replyTo ? { replyTo: replyTo.id } : {}),
    pings: [...(pings.everyone ? ['everyone'] : []), ...pings.roles, ...pings.people.map(({ username }) => username)],
    silent: has(flags, 'suppressNotifications'),
    ...(interaction ? { answers: interaction.title } : {}),
    edits: message.edits,
    deleted: message.deleted,
    v2: has(flags, 'componentsV2'),
    hasThread: has(flags, 'hasThread'),
    notice: message.notice ?? false,
  };
}

function seenFile(world: World, attachment: Attachment): SeenFile {
  const { name, mime, size, sha256, description } = attachment;
  const url = world.attachments.urlOf(attachment);
  return { name, mime, size, sha256, url, ...(description ? { description } : {}) };
}

/** `<@id>` as `@ann`, links to the CDN without what changes at every run. */
export function readable(world: World, text: string): string {
  return text
    .replace(/<@!?(\d+)>/g, (whole, id: string) => `@${world.people.get(id)?.username ?? whole}`)
    .replaceAll(world.origin.url, '<discord>')
    .replace(/\?ex=[\w=&]*/g, '');
}

/** What a message shows, without its author. */
export function bodyLine(world: World, message: StoredMessage): string {
  const { content, embeds, components, attachments, flags } = message;
  if (has(flags, 'loading')) return 'thinking…';
  const listed = has(flags, 'componentsV2') ? [] : attachments.map((file) => `[${fileLine(file)}]`);
  const parts = [content, ...embeds.map(embedLine), ...listed, componentsLine(components, attachments)];
  return readable(world, parts.filter(Boolean).join(' '));
}

/** One message as a line: `bot (only ann sees): your credits [Top up]`. */
export function lineOf(world: World, message: StoredMessage): string {
  const { author, onlyFor, notice } = message;
  const only = onlyFor ? ` (only ${onlyFor.username} sees)` : '';
  if (notice) return `·${only} ${message.content}`;
  return `${author.id === world.me.id ? 'bot' : author.username}${only}: ${bodyLine(world, message)}`;
}
