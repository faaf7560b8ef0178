import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Order } from '../http/faults.ts';
import type { Command } from './command-schemas.ts';
import { createWorld, newToken } from './creation.ts';
import type { Fault, Which } from './faults.ts';
import type { Gateway } from './gateway.ts';
import { createDmRoom, createGuildRoom, type DmRoom, type GuildRoom } from './guild-rooms.ts';
import type { Acknowledgement } from './interaction.ts';
import type { DiscordOptions } from './options.ts';
import type { Person } from './people.ts';
import { createGuild, dmOf, emptyChannel } from './places.ts';
import { createRoom, type Room } from './rooms.ts';
import { createHttpServer } from './server.ts';
import { traceOf } from './trace.ts';
import type { Call, InvalidRequest, World } from './world.ts';

/** How a guild is to be. */
export interface GuildOptions {
  readonly name: string;
  readonly members?: readonly Person[];
  /** Members who may manage messages. */
  readonly moderators?: readonly Person[];
  /** Somebody whom nobody knows by default. */
  readonly owner?: Person;
  /** `en-US` by default. */
  readonly locale?: string;
  /** Whether the bot is in it; on by default. */
  readonly bot?: boolean;
  /** The largest file of its boosts, bytes (platform-facts B31). */
  readonly attachmentBytes?: number;
}

/** How an interaction was answered. */
export interface Answered extends Acknowledgement {
  readonly title: string;
  readonly person: Person;
}

/**
 * Discord, as a bot and the people around it see it: the API and the gateway on loopback, as strict as the original, and
 * people whose doings are called like what they do.
 */
export interface Discord {
  /** Without a slash at the end: `rest: { api: url + '/api' }` of discord.js. */
  readonly url: string;
  /** The one that holds now. */
  readonly token: string;
  readonly me: World['me'];
  person(about: Omit<Person, 'id'>): Person;
  guild(options: GuildOptions): GuildRoom;
  /** The DM of a person with the bot; the same at every call. */
  dm(person: Person): DmRoom;
  /** Direct messages among people, where the bot is not: only who has installed it uses it there. */
  privateChannel(people: readonly Person[]): Room;
  /** Somebody installs the app for themselves. */
  installs(person: Person): void;
  /** What happens to connections and events. */
  readonly gateway: Pick<
    Gateway,
    'sessions' | 'log' | 'left' | 'drops' | 'reconnects' | 'invalidates' | 'repeats' | 'loses'
  >;
  /** Every call so far, in the order in which they were taken. */
  readonly calls: readonly Call[];
  /** Calls that Discord counts against the bot (platform-facts B27). */
  readonly invalid: readonly InvalidRequest[];
  /** What the real server would have forgiven or punished later. A good test ends with none. */
  readonly violations: readonly string[];
  /** Commands as they are registered. */
  readonly commands: readonly Command[];
  /** Every interaction that was answered, in order of the doings. */
  readonly acknowledgements: readonly Answered[];
  /** Of all answers the one that took longest in real time. */
  readonly slowest: Answered | undefined;
  /** Interactions that had no answer within 3 s of the clock. */
  readonly unanswered: readonly string[];
  /** Lets calls of a route fail from now on: `fails('POST /channels/:channel/messages', { kind: 'silent' })`. */
  fails(route: string | RegExp, fault: Fault, which?: Which): Order;
  /** The calls as lines that are the same at every run, for files kept in the repository. */
  trace(): string[];
  /** The owner resets the token: the old one is refused from now on, and connections end that were made with it. */
  revokes(how?: { readonly connections?: 'end' | 'stay' }): void;
  /** Stops listening: connections are refused, those that stand break, the gateway's too. */
  down(): Promise<void>;
  /** Listens again, on the same port. */
  up(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Discord on a free port of the loopback. `close` it. */
export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const world = createWorld(options);
  let server = createHttpServer(world);
  const port = await listen(server, 0);
  world.origin.url = `http://127.0.0.1:${port}`;

  function person(about: Omit<Person, 'id'>): Person {
    const somebody = { id: world.ids.old(), ...about };
    world.people.set(somebody.id, somebody);
    return somebody;
  }

  function answered(): Answered[] {
    return [...world.interactions.values()].flatMap(({ title, person: by, acknowledged }) =>
      acknowledged ? [{ ...acknowledged, title, person: by }] : [],
    );
  }

  async function down(): Promise<void> {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    world.gateway.close();
    server.closeAllConnections();
    await closed;
  }

  return {
    url: world.origin.url,
    get token() {
      return world.token;
    },
    me: world.me,
    person,
    guild({ name, members = [], moderators = [], owner, locale = 'en-US', bot = true, attachmentBytes }) {
      const guild = createGuild(world, {
        name,
        locale,
        owner: owner ?? person({ username: `owner_of_${name.toLowerCase().replace(/\W+/g, '_')}` }),
        members,
        moderators,
        bot,
        attachmentBytes,
      });
      const room = createGuildRoom(world, guild);
      if (bot) room.addsBot();
      return room;
    },
    dm: (somebody) => createDmRoom(world, dmOf(world, somebody)),
    privateChannel(people) {
      const channel = { kind: 'private' as const, ...emptyChannel(world), people };
      world.channels.set(channel.id, channel);
      return createRoom(world, channel);
    },
    installs: ({ id }) => void world.installs.add(id),
    gateway: world.gateway,
    calls: world.calls,
    invalid: world.invalid,
    violations: world.violations,
    get commands() {
      return [...world.commands.values()];
    },
    get acknowledgements() {
      return answered();
    },
    get slowest() {
      return answered().sort((a, b) => b.ms - a.ms)[0];
    },
    get unanswered() {
      return [...world.interactions.values()].filter(({ failed }) => failed).map(({ title }) => title);
    },
    fails: (route, fault, { channel, ...share } = {}) =>
      world.faults.order(route, fault, { ...share, ...(channel ? { place: channel.id } : {}) }),
    trace: () => traceOf(world),
    revokes({ connections = 'end' } = {}) {
      world.token = newToken(world.me.id);
      if (connections === 'end') world.gateway.refuses(4004);
    },
    down,
    async up() {
      if (server.listening) return;
      server = createHttpServer(world);
      await listen(server, port);
    },
    async close() {
      for (const { callOff } of world.interactions.values()) callOff();
      await down();
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
