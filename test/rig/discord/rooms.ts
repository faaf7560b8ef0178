import { edits, type Manner, removes, says } from './acts.ts';
import { type Channel, nameOf } from './guild.ts';
import { type Handle, handleOf } from './handles.ts';
import { menu, slash, typesInto } from './invoking.ts';
import { type StoredMessage, standing } from './message.ts';
import type { OptionValues } from './option-values.ts';
import type { Person } from './people.ts';
import { press, select, type Target } from './pressing.ts';
import { bodyLine, lineOf, type SeenMessage, seen } from './view.ts';
import { PATIENCE, type World, waitFor } from './world.ts';

/** Where to look for a message. */
export interface Looking {
  /** Only messages that came after this one. */
  readonly after?: { readonly id: string };
  /** Whose; the bot's by default. */
  readonly by?: 'bot' | Person | 'anybody';
  /** Only what this person sees. */
  readonly as?: Person;
}

/** A channel as people have it before them: what they do in it and what they see. */
export interface Room {
  readonly id: string;
  /** `#general`, `@ann`, `"a thread"`. */
  readonly name: string;
  /** Writes; `@nemo` becomes a mention, as in the apps. */
  says(person: Person, text: string, manner?: Manner): SeenMessage;
  edits(person: Person, message: { readonly id: string }, text: string): SeenMessage;
  /** Deletes a message; others' with the right to. */
  removes(person: Person, message: { readonly id: string }): void;
  /** `slash(ann, 'video', { prompt: 'a cat', script: { file: { name: 'a.txt' } } })`. */
  slash(person: Person, command: string, values?: OptionValues): Handle;
  /** Writes into an option that suggests. */
  types(person: Person, command: string, option: string, text: string): Handle;
  /** Chooses a command in the menu of a message. */
  menu(person: Person, command: string, message: { readonly id: string }): Handle;
  /** Presses the newest button that matches and that the person sees. */
  presses(person: Person, target: Target): Handle;
  /** Chooses in a menu by its placeholder; the options by their labels. */
  selects(person: Person, target: Target, labels: readonly string[]): Handle;
  /** What stands in the channel now, in order. */
  readonly messages: readonly SeenMessage[];
  /** Everything that ever stood there, with what was deleted. */
  readonly history: readonly SeenMessage[];
  /** What stands in the channel, a line each: `bot: done [Lighthouse.mp4 268 KB] [🔗 Open]`; all, or what one person sees. */
  view(person?: Person): string[];
  /** The bot's messages that called somebody when they came. */
  pings(person: Person): readonly SeenMessage[];
  /** When the bot was seen typing, ms since the epoch. */
  readonly typing: readonly number[];
  /** Resolves with the first message whose line matches, now or later; rejects after 10 s, or `within` ms, with the view. */
  sees(pattern: RegExp, looking?: Looking, within?: number): Promise<SeenMessage>;
}

/** A look at a channel; all looks at one channel show the same. */
export function createRoom(world: World, channel: Channel): Room {
  const show = (message: StoredMessage): SeenMessage => seen(world, message);
  const isFor = (person: Person | undefined) => (message: StoredMessage) =>
    !person || !message.onlyFor || message.onlyFor.id === person.id;
  const view = (person?: Person): string[] =>
    standing(channel)
      .filter(isFor(person))
      .map((message) => lineOf(world, message));

  function stored({ id }: { readonly id: string }): StoredMessage {
    const message = channel.messages.get(id);
    if (!message) throw new Error(`there is no message ${id}`);
    return message;
  }

  function matching(pattern: RegExp, { after, by = 'bot', as }: Looking): SeenMessage | undefined {
    const author = by === 'bot' ? world.me.id : by === 'anybody' ? undefined : by.id;
    const found = standing(channel).find(
      (message) =>
        isFor(as)(message) &&
        (author === undefined || message.author.id === author) &&
        (after === undefined || BigInt(message.id) > BigInt(after.id)) &&
        pattern.test(bodyLine(world, message)),
    );
    return found && show(found);
  }

  return {
    id: channel.id,
    get name() {
      return nameOf(channel);
    },
    says: (person, text, manner = {}) => show(says(world, channel, person, text, manner)),
    edits: (person, { id }, text) => show(edits(world, channel, person, id, text)),
    removes: (person, { id }) => removes(world, channel, person, id),
    slash: (person, command, values = {}) => handleOf(world, slash(world, channel, person, command, values)),
    types: (person, command, option, text) => handleOf(world, typesInto(world, channel, person, command, option, text)),
    menu: (person, command, message) => handleOf(world, menu(world, channel, person, command, stored(message))),
    presses: (person, target) => handleOf(world, press(world, channel, person, target)),
    selects: (person, target, labels) => handleOf(world, select(world, channel, person, target, labels)),
    get messages() {
      return standing(channel).map(show);
    },
    get history() {
      return [...channel.messages.values()].map(show);
    },
    view,
    pings: (person) =>
      standing(channel)
        .filter(({ author, pings }) => author.id === world.me.id && pings.people.some(({ id }) => id === person.id))
        .map(show),
    get typing() {
      return channel.typing;
    },
    sees: (pattern, looking = {}, within = PATIENCE) =>
      waitFor(
        world,
        () => matching(pattern, looking),
        within,
        () => `nobody saw ${pattern}; ${nameOf(channel)} shows:\n${view().join('\n')}`,
      ),
  };
}
