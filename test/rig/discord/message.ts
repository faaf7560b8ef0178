import type { Attachment } from './attachments.ts';
import type { TopComponent } from './component-schemas.ts';
import type { Channel } from './guild.ts';
import type { Interaction } from './interaction.ts';
import type { Embed } from './message-schemas.ts';
import type { Person } from './people.ts';

/** Message flags that the fake plays. */
export const flag = {
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** Whom a message calls. */
export interface Pings {
  readonly everyone: boolean;
  readonly people: readonly Person[];
  readonly roles: readonly string[];
}

/** Nobody. */
export const noPings: Pings = { everyone: false, people: [], roles: [] };

/** What a message shows. */
export interface Content {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly TopComponent[];
  readonly attachments: readonly Attachment[];
}

/** A message on the server. */
export interface StoredMessage extends Content {
  readonly id: string;
  readonly channel: Channel;
  readonly author: Person;
  /** Ms since the epoch. */
  readonly at: number;
  content: string;
  embeds: readonly Embed[];
  components: readonly TopComponent[];
  attachments: readonly Attachment[];
  flags: number;
  /** Ms since the epoch. */
  editedAt?: number;
  edits: number;
  deleted: boolean;
  readonly pings: Pings;
  /** Everybody whom the text names; a ping or not. */
  readonly mentions: readonly Person[];
  readonly replyTo?: StoredMessage;
  readonly nonce?: string | number;
  /** The interaction that the bot answered with it. */
  readonly interaction?: Interaction;
  /** The only one who sees it. */
  readonly onlyFor?: Person;
  /** A line that the app shows: nobody wrote it and nobody can call it up. */
  readonly notice?: boolean;
  /** When somebody edited it after it was an hour old, ms since the epoch. */
  readonly oldEdits: number[];
}

/** Whether a flag is set. */
export function has(flags: number, one: keyof typeof flag): boolean {
  return (flags & flag[one]) !== 0;
}

/** Messages that stand in a channel now, in order. */
export function standing(channel: Channel): StoredMessage[] {
  return [...channel.messages.values()].filter(({ deleted }) => !deleted);
}
