import type { FormattedText } from './entities.ts';
import type { StoredMessage } from './message.ts';
import type { Person } from './people.ts';

/** What an ordinary member may send. */
export interface Rights {
  text: boolean;
  photos: boolean;
  videos: boolean;
  documents: boolean;
  /** Animations, stickers. */
  other: boolean;
}

/** A topic of a forum; its id is that of the message that opened it. */
export interface Topic {
  readonly id: number;
  readonly name: string;
  closed: boolean;
}

/** What a person sees being written. */
export interface Draft {
  readonly id: number;
  readonly text: FormattedText;
  /** Ms since the epoch. */
  readonly at: number;
  readonly thread?: number;
}

/** `typing`, `upload_video` … */
export interface ShownAction {
  readonly action: string;
  /** Ms since the epoch. */
  readonly at: number;
  readonly thread?: number;
}

interface Common {
  readonly id: number;
  /** All that were ever there, in order of their ids. */
  readonly messages: Map<number, StoredMessage>;
  readonly topics: Map<number, Topic>;
  /** Every draft that was shown. */
  readonly drafts: Draft[];
  /** The one that is shown now. */
  draft: Draft | undefined;
  readonly actions: ShownAction[];
  /** Messages of the bot that made a sound. */
  readonly notifications: StoredMessage[];
}

/** A person and the bot. */
export interface PrivateChat extends Common {
  readonly kind: 'private';
  readonly person: Person;
  readonly forum: false;
  /** Whether the person has ever pressed Start. */
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
}

/** A basic group or a supergroup. */
export interface GroupChat extends Common {
  readonly kind: 'group' | 'supergroup';
  title: string;
  readonly username?: string;
  readonly forum: boolean;
  readonly members: Map<number, 'creator' | 'administrator' | 'member'>;
  readonly people: Map<number, Person>;
  bot: 'administrator' | 'member' | 'left' | 'kicked';
  /** The bot's own, while it is an ordinary member. */
  readonly rights: Rights;
  /** Whether the bot only gets what is meant for it (platform-facts C18). */
  readonly privacy: boolean;
  /** The supergroup that this group became. */
  migratedTo: GroupChat | undefined;
  /** Whether the general topic is closed. */
  generalClosed: boolean;
}

/** A chat as Telegram keeps it. */
export type Chat = PrivateChat | GroupChat;

function common(id: number): Common {
  return {
    id,
    messages: new Map(),
    topics: new Map(),
    drafts: [],
    draft: undefined,
    actions: [],
    notifications: [],
  };
}

/** Nothing was said in it yet. */
export function createPrivateChat(person: Person, started: boolean): PrivateChat {
  return { ...common(person.id), kind: 'private', person, forum: false, started, blocked: false, deactivated: false };
}

/** What a group begins with. */
export interface GroupParts {
  readonly id: number;
  readonly kind: 'group' | 'supergroup';
  readonly title: string;
  readonly username?: string;
  readonly forum: boolean;
  readonly people: readonly Person[];
  readonly privacy: boolean;
}

/** The first of the people is the group's owner. */
export function createGroup({ id, kind, title, username, forum, people, privacy }: GroupParts): GroupChat {
  return {
    ...common(id),
    kind,
    title,
    ...(username ? { username } : {}),
    forum,
    members: new Map(people.map((person, index) => [person.id, index === 0 ? 'creator' : 'member'])),
    people: new Map(people.map((person) => [person.id, person])),
    bot: 'member',
    rights: { text: true, photos: true, videos: true, documents: true, other: true },
    privacy,
    migratedTo: undefined,
    generalClosed: false,
  };
}
