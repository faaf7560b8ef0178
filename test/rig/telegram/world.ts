import type { Clock } from '../../../src/core/ports/clock.ts';
import type { Faults } from '../http/faults.ts';
import type { Arguments } from './arguments.ts';
import type { Chat, GroupChat, PrivateChat } from './chat.ts';
import type { Fault } from './faults.ts';
import type { FileStore } from './files.ts';
import type { StoredMessage } from './message.ts';
import type { Limits } from './options.ts';
import type { Pacing } from './pacing.ts';
import type { Person } from './people.ts';
import type { Updates } from './updates.ts';
import type { Webhook } from './webhook.ts';

/** How a call ended. */
export type Outcome =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ok'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly description: string }
  /** The bot never heard of it; `landed` tells whether it happened all the same. */
  | { readonly kind: 'dropped'; readonly landed: boolean };

/** One call of the bot, as it was on the wire. */
export interface Call {
  readonly method: string;
  readonly args: Arguments;
  /** `chat_id`, where it is a number. */
  readonly chat: number | undefined;
  /** Ms since the epoch. */
  readonly at: number;
  outcome: Outcome;
}

/** How a press was answered. */
export interface PressAnswer {
  readonly text: string;
  /** A window that has to be closed, instead of a line that fades. */
  readonly alert: boolean;
  readonly url?: string;
}

/** A press that waits for its answer. */
export interface Press {
  readonly id: string;
  /** Ms since the epoch: afterwards the server does not know it any more. */
  readonly expires: number;
  answered: boolean;
  answer(answer: PressAnswer): void;
}

/** A line of the menu of commands. */
export interface BotCommand {
  readonly command: string;
  readonly description: string;
}

/** What the bot tells about itself, by language; `''` is for all others. */
export interface Profile {
  /** By scope and language: `default|`, `all_private_chats|de`. */
  readonly commands: Map<string, readonly BotCommand[]>;
  readonly descriptions: Map<string, string>;
  readonly shortDescriptions: Map<string, string>;
}

/** Everything that Telegram's side knows; the fake's parts share it. */
export interface World {
  readonly clock: Clock;
  readonly token: string;
  readonly me: Person & { readonly username: string };
  readonly local: boolean;
  readonly drafts: boolean;
  readonly limits: Limits;
  readonly callbackLifetime: number;
  readonly people: Map<number, Person>;
  readonly chats: Map<number, Chat>;
  readonly files: FileStore;
  readonly updates: Updates;
  readonly webhook: Webhook;
  readonly pacing: Pacing;
  readonly faults: Faults<Fault>;
  readonly presses: Map<string, Press>;
  readonly profile: Profile;
  readonly calls: Call[];
  readonly violations: string[];
  violation(what: string): void;
  /** The next message id of a chat: private chats and basic groups share one count, a supergroup has its own. */
  nextMessageId(chat: Chat): number;
  /** The id that the next message will get. */
  peekMessageId(chat: Chat): number;
  nextGroupId(kind: GroupChat['kind']): number;
  nextAlbumId(): string;
  /** Tells everybody who looks that something is to be seen. */
  changed(): void;
  /** Calls back at every change until called off. */
  watch(look: () => void): () => void;
}

/** Seconds since the epoch. */
export function seconds({ clock }: Pick<World, 'clock'>): number {
  return Math.floor(clock.now() / 1000);
}

/** Basic groups and supergroups. */
export function isGroup(chat: Chat): chat is GroupChat {
  return chat.kind !== 'private';
}

/** Chats with one person. */
export function isPrivate(chat: Chat): chat is PrivateChat {
  return chat.kind === 'private';
}

/** Messages that stand in a chat now, in order. */
export function standing(chat: Chat): StoredMessage[] {
  return [...chat.messages.values()].filter(({ deleted }) => !deleted);
}

/** What a method does: its result goes into `result`. Throws a `Refusal`. */
export type Method = (world: World, args: Arguments) => unknown;
