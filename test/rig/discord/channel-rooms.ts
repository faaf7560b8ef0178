import { isArchived, permissionsOf } from './access.ts';
import { hangThreadOn } from './acts.ts';
import type { TextChannel, Thread } from './guild.ts';
import type { Person } from './people.ts';
import { bitsOf, type Permission } from './permissions.ts';
import { createThread } from './places.ts';
import { tellOfChannel } from './posting.ts';
import { createRoom, type Room } from './rooms.ts';
import { PATIENCE, type World, waitFor } from './world.ts';

/** For whom a permission changes. */
export type Whom = 'bot' | 'everyone' | Person;

/** A thread with what can happen to it. */
export interface ThreadRoom extends Room {
  readonly secret: boolean;
  readonly archived: boolean;
  /** User names of who is in it. */
  readonly members: readonly string[];
  archives(): void;
  locks(): void;
  deletes(): void;
}

/** A text channel with what can happen to it. */
export interface ChannelRoom extends Room {
  denies(whom: Whom, ...permissions: readonly Permission[]): void;
  /** Takes back what was denied. */
  allows(whom: Whom, ...permissions: readonly Permission[]): void;
  deletes(): void;
  /** Somebody opens a thread, on a message or by itself. */
  opensThread(person: Person, name: string, manner?: ThreadManner): ThreadRoom;
  /** Resolves with the first thread whose name matches, now or later. */
  thread(name: RegExp, within?: number): Promise<ThreadRoom>;
  readonly threads: readonly ThreadRoom[];
}

/** How somebody opens a thread. */
export interface ThreadManner {
  /** The message that it hangs on. */
  readonly on?: { readonly id: string };
  readonly secret?: boolean;
  /** Minutes without a message until it is archived; three days by default. */
  readonly autoArchive?: number;
}

/** A look at a text channel. */
export function createChannelRoom(world: World, channel: TextChannel): ChannelRoom {
  const { guild } = channel;
  const threads = (): Thread[] =>
    [...guild.threads.values()].filter(({ parent, deleted }) => parent === channel && !deleted);

  function overwriteFor(whom: Whom) {
    const id = whom === 'bot' ? world.me.id : whom === 'everyone' ? guild.everyone.id : whom.id;
    const kind = whom === 'everyone' ? ('role' as const) : ('member' as const);
    const overwrite = channel.overwrites.get(id) ?? { kind, allow: 0n, deny: 0n };
    channel.overwrites.set(id, overwrite);
    return overwrite;
  }

  const room = Object.assign(createRoom(world, channel), {
    denies(whom: Whom, ...permissions: readonly Permission[]) {
      const overwrite = overwriteFor(whom);
      overwrite.deny |= bitsOf(permissions);
      overwrite.allow &= ~bitsOf(permissions);
      tellOfChannel(world, 'CHANNEL_UPDATE', channel);
    },
    allows(whom: Whom, ...permissions: readonly Permission[]) {
      const overwrite = overwriteFor(whom);
      overwrite.deny &= ~bitsOf(permissions);
      const own = whom === 'everyone' ? 0n : permissionsOf(guild, whom === 'bot' ? world.me.id : whom.id, channel);
      overwrite.allow |= bitsOf(permissions) & ~own;
      tellOfChannel(world, 'CHANNEL_UPDATE', channel);
    },
    deletes() {
      for (const thread of threads()) thread.deleted = true;
      channel.deleted = true;
      tellOfChannel(world, 'CHANNEL_DELETE', channel);
      world.changed();
    },
    opensThread(person: Person, name: string, { on, secret = false, autoArchive = 4320 }: ThreadManner = {}) {
      const message = on && channel.messages.get(on.id);
      if (on && !message) throw new Error(`there is no message ${on.id}`);
      if (message) hangThreadOn(message);
      const thread = createThread(world, channel, {
        name,
        secret,
        owner: person,
        autoArchive,
        ...(on ? { on: on.id } : {}),
      });
      tellOfChannel(world, 'THREAD_CREATE', thread, { newly_created: true });
      world.changed();
      return createThreadRoom(world, thread);
    },
    async thread(name: RegExp, within = PATIENCE) {
      const why = (): string =>
        `there is no thread ${name}; there are: ${threads()
          .map((one) => one.name)
          .join(', ')}`;
      return createThreadRoom(
        world,
        await waitFor(world, () => threads().find((one) => name.test(one.name)), within, why),
      );
    },
    threads: [],
  });
  return Object.defineProperties(room, {
    threads: { get: () => threads().map((thread) => createThreadRoom(world, thread)) },
  });
}

function createThreadRoom(world: World, thread: Thread): ThreadRoom {
  const changed = (type: string): void => {
    tellOfChannel(world, type, thread);
    world.changed();
  };
  return Object.defineProperties(
    Object.assign(createRoom(world, thread), {
      secret: thread.secret,
      archives() {
        thread.archived = true;
        changed('THREAD_UPDATE');
      },
      locks() {
        thread.archived = true;
        thread.locked = true;
        changed('THREAD_UPDATE');
      },
      deletes() {
        thread.deleted = true;
        changed('THREAD_DELETE');
      },
      archived: false,
      members: [],
    }),
    {
      archived: { get: () => isArchived(world, thread) },
      members: { get: () => [...thread.members].map((id) => world.people.get(id)?.username ?? '?') },
    },
  );
}
