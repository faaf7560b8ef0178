import type { Sent } from '../http/sent-file.ts';
import {
  type AlbumItem,
  type AlbumManner,
  edits,
  forwards,
  type Manner,
  type MediaKind,
  type MediaManner,
  removes,
  says,
  sends,
  sendsAlbum,
  service,
} from './acts.ts';
import type { Chat, ShownAction } from './chat.ts';
import type { FormattedText } from './entities.ts';
import type { Fields } from './fields.ts';
import { marked } from './marks.ts';
import type { StoredMessage } from './message.ts';
import type { Person } from './people.ts';
import { press, type Target } from './presses.ts';
import { lineOf, type SeenMessage, seen } from './view.ts';
import { type PressAnswer, standing, type World } from './world.ts';

/** Where to look for a message. */
export interface Looking {
  /** Only messages that came after this one. */
  readonly after?: { readonly id: number };
  /** Whose; the bot's by default. */
  readonly by?: 'bot' | Person | 'anybody';
}

/** A chat as people have it before them: what they do in it and what they see. */
export interface Room {
  readonly id: number;
  /** Writes; a text above 4096 becomes several messages, as in the apps. Returns the first. */
  says(person: Person, text: string, manner?: Manner): SeenMessage;
  sends(person: Person, kind: MediaKind, file?: Sent, manner?: MediaManner): SeenMessage;
  /** Several files as one album: each an update of its own, the caption on the first. */
  sendsAlbum(person: Person, items: readonly AlbumItem[], manner?: AlbumManner): void;
  forwards(person: Person, text: string, author: string): SeenMessage;
  edits(person: Person, message: { readonly id: number }, text: string): SeenMessage;
  /** Deletes a message, also the bot's; the bot is not told. */
  removes(message: { readonly id: number }): void;
  /** Something that Telegram writes into the chat: `service(ann, { new_chat_title: 'Film club' }, 'ann renamed it')`. */
  service(person: Person, fields: Fields, line: string, topic?: number): SeenMessage;
  /** Presses a button; resolves with the bot's answer, rejects when none comes within 10 s of real time. */
  presses(person: Person, target: Target, within?: number): Promise<PressAnswer>;
  /** What stands in the chat now, in order. */
  readonly messages: readonly SeenMessage[];
  /** Everything that ever stood there, with what was deleted. */
  readonly history: readonly SeenMessage[];
  /** What stands in the chat, a line each: `bot [video 10s 1080x1920 268 KB]: caption [📦 Export]`. */
  view(): string[];
  /** The draft that is shown now. */
  readonly draft: string | undefined;
  /** Every draft that was ever shown. */
  readonly drafts: readonly string[];
  /** The bot's messages that made a sound when they came. */
  readonly notifications: readonly SeenMessage[];
  readonly actions: readonly ShownAction[];
  /** Resolves with the first message whose text or caption matches, now or later; rejects after 10 s, or `within` ms, with the view. */
  sees(pattern: RegExp, looking?: Looking, within?: number): Promise<SeenMessage>;
}

/** How long people wait for something to be seen, ms of real time. */
const PATIENCE = 10_000;

/** A look at a chat; all looks at one chat show the same. */
export function createRoom(world: World, chat: Chat): Room {
  const show = (message: StoredMessage): SeenMessage => seen(message, world.me.id);
  const view = (): string[] => standing(chat).map((message) => lineOf(message, world.me.id));

  function matching(pattern: RegExp, { after, by = 'bot' }: Looking): SeenMessage | undefined {
    return standing(chat)
      .map(show)
      .filter(({ id }) => after === undefined || id > after.id)
      .filter(({ from }) => by === 'anybody' || from === by || (from !== 'bot' && by !== 'bot' && from.id === by.id))
      .find(({ text, caption }) => pattern.test(text || caption));
  }

  return {
    id: chat.id,
    says: (person, text, manner = {}) => show(says(world, chat, person, text, manner)),
    sends: (person, kind, file = {}, manner = {}) => show(sends(world, chat, person, kind, file, manner)),
    sendsAlbum: (person, items, manner = {}) => sendsAlbum(world, chat, person, items, manner),
    forwards: (person, text, author) => show(forwards(world, chat, person, text, author)),
    edits: (person, { id }, text) => show(edits(world, chat, person, id, text)),
    removes: ({ id }) => removes(world, chat, id),
    service: (person, fields, line, topic) => show(service(world, chat, person, fields, line, topic)),
    presses: async (person, target, within = PATIENCE) => press(world, chat, person, target, within),
    get messages() {
      return standing(chat).map(show);
    },
    get history() {
      return [...chat.messages.values()].map(show);
    },
    view,
    get draft() {
      return chat.draft && marked(chat.draft.text);
    },
    get drafts() {
      return chat.drafts.map(({ text }: { readonly text: FormattedText }) => marked(text));
    },
    get notifications() {
      return chat.notifications.map(show);
    },
    get actions() {
      return chat.actions;
    },
    sees(pattern, looking = {}, within = PATIENCE) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`nobody saw ${pattern}; the chat shows:\n${view().join('\n')}`));
        }, within);
        function look(): void {
          const found = matching(pattern, looking);
          if (!found) return;
          clearTimeout(timer);
          stop();
          resolve(found);
        }
        const stop = world.watch(look);
        look();
      });
    },
  };
}
