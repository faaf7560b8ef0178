import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Order } from '../http/faults.ts';
import { createGroup, createPrivateChat } from './chat.ts';
import { createWorld } from './creation.ts';
import type { Fault, Which } from './faults.ts';
import { createGroupRoom, createPrivateRoom, type GroupRoom, type PrivateRoom } from './groups.ts';
import type { BotApiOptions } from './options.ts';
import type { Person } from './people.ts';
import { createHttpServer } from './server.ts';
import { traceOf } from './trace.ts';
import type { BotCommand, Call, World } from './world.ts';

/** How a group is to be. */
export interface GroupOptions {
  readonly title: string;
  /** A basic group without. */
  readonly supergroup?: boolean;
  /** A supergroup with topics. */
  readonly forum?: boolean;
  /** A public supergroup's name. */
  readonly username?: string;
  /** The first is the owner. The bot is a member anyway. */
  readonly members: readonly Person[];
  /** Whether the bot only hears what is meant for it; on by default (platform-facts C18). */
  readonly privacyMode?: boolean;
}

/**
 * Telegram, as a bot and the people around it see it: the Bot API over HTTP on loopback, as strict as the original, and
 * people whose doings are called like what they do.
 */
export interface BotApi {
  /** Without a slash at the end: `apiRoot` of grammY. */
  readonly url: string;
  readonly token: string;
  readonly me: World['me'];
  person(about: Partial<Person> & Pick<Person, 'first_name'>): Person;
  /** The chat of a person with the bot; `started: false` where the person has never pressed Start. */
  privateChat(person: Person, state?: { readonly started?: boolean }): PrivateRoom;
  group(options: GroupOptions): GroupRoom;
  /** Every call so far, in the order in which they were taken. */
  readonly calls: readonly Call[];
  /** What the real server would have forgiven or punished later. A good test ends with none. */
  readonly violations: readonly string[];
  /** Lets calls of a method fail from now on. */
  fails(method: string | RegExp, fault: Fault, which?: Which): Order;
  /** The bot's commands, by scope and language: `commands('all_private_chats', 'de')`. */
  commands(scope?: string, language?: string): readonly BotCommand[];
  /** The bot's texts about itself, as a person with this language sees them. */
  profile(language?: string): { readonly description: string; readonly shortDescription: string };
  /** Sends an update again, as after a confirmation that was lost. */
  redeliver(updateId: number): void;
  /** Ids of the updates that the bot has not confirmed. */
  readonly pending: readonly number[];
  /** The calls as lines that are the same at every run, for files kept in the repository. */
  trace(): string[];
  /** Stops listening: connections are refused, those that stand break. */
  down(): Promise<void>;
  /** Listens again, on the same port. */
  up(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Telegram on a free port of the loopback. `close` it. */
export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const world = createWorld(options);
  let server = createHttpServer(world);
  const port = await listen(server, 0);
  let nextPerson = 10_001;

  async function down(): Promise<void> {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }

  return {
    url: `http://127.0.0.1:${port}`,
    token: world.token,
    me: world.me,
    person(about) {
      const person = { id: nextPerson, ...about };
      nextPerson += 1;
      world.people.set(person.id, person);
      return person;
    },
    privateChat(person, { started = true } = {}) {
      const chat = createPrivateChat(person, started);
      world.chats.set(chat.id, chat);
      return createPrivateRoom(world, chat);
    },
    group({ title, supergroup = false, forum = false, username, members, privacyMode = true }) {
      const kind = supergroup || forum ? 'supergroup' : 'group';
      const chat = createGroup({
        id: world.nextGroupId(kind),
        kind,
        title,
        forum,
        ...(username ? { username } : {}),
        people: members,
        privacy: privacyMode,
      });
      world.chats.set(chat.id, chat);
      for (const person of members) {
        if (!world.chats.has(person.id)) world.chats.set(person.id, createPrivateChat(person, false));
      }
      return createGroupRoom(world, chat);
    },
    calls: world.calls,
    violations: world.violations,
    fails: (method, fault, { chat, ...share } = {}) =>
      world.faults.order(method, fault, { ...share, ...(chat === undefined ? {} : { place: String(chat) }) }),
    commands: (scope = 'default', language = '') => world.profile.commands.get(`${scope}|${language}`) ?? [],
    profile: (language = '') => ({
      description: world.profile.descriptions.get(language) ?? world.profile.descriptions.get('') ?? '',
      shortDescription: world.profile.shortDescriptions.get(language) ?? world.profile.shortDescriptions.get('') ?? '',
    }),
    redeliver: world.updates.redeliver,
    get pending() {
      return world.updates.pending.map(({ id }) => id);
    },
    trace: () => traceOf(world),
    down,
    async up() {
      if (server.listening) return;
      server = createHttpServer(world);
      await listen(server, port);
    },
    async close() {
      world.webhook.close();
      await down();
      await world.files.close();
    },
  };
}

/** Resolves with the port. */
async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
