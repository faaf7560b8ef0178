import { service } from './acts.ts';
import { membershipChanged } from './arriving.ts';
import { type Chat, createGroup, type GroupChat, type PrivateChat, type Rights } from './chat.ts';
import { chatJson } from './message.ts';
import { ownJson } from './methods/chats.ts';
import { type Person, shortName, userJson } from './people.ts';
import { createRoom, type Room } from './rooms.ts';
import { seconds, type World } from './world.ts';

/** A chat with one person. */
export interface PrivateRoom extends Room {
  /** Stops the bot: everything that it sends is refused. */
  blocks(): void;
  unblocks(): void;
  /** Deletes the account. */
  deactivates(): void;
  /** Opens a topic (platform-facts C21); returns its id, the `message_thread_id`. */
  opens(topic: string): number;
}

/** A group chat and what its owner can do. */
export interface GroupRoom extends Room {
  /** Opens a topic of the forum; returns its id, the `message_thread_id`. */
  opens(topic: string): number;
  /** Closes a topic; the general one without an id. */
  closes(topic?: number): void;
  reopens(topic?: number): void;
  /** Makes the bot an administrator, or an ordinary member again. */
  promotesBot(): void;
  demotesBot(): void;
  promotes(person: Person): void;
  kicksBot(): void;
  /** Adds the bot again. */
  addsBot(): void;
  /** What the bot may not send while it is an ordinary member. */
  restricts(rights: Partial<Rights>): void;
  joins(person: Person): void;
  leaves(person: Person): void;
  renames(title: string): void;
  /** Turns the group into a supergroup with another id. */
  migrates(): GroupRoom;
}

/** See {@link PrivateRoom}. */
export function createPrivateRoom(world: World, chat: PrivateChat): PrivateRoom {
  function turn(blocked: boolean): void {
    chat.blocked = blocked;
    const user = userJson(world.me);
    const was = { user, status: blocked ? 'member' : 'kicked', ...(blocked ? {} : { until_date: 0 }) };
    const is = { user, status: blocked ? 'kicked' : 'member', ...(blocked ? { until_date: 0 } : {}) };
    const value = {
      chat: chatJson(chat),
      from: userJson(chat.person),
      date: seconds(world),
      old_chat_member: was,
      new_chat_member: is,
    };
    world.updates.add('my_chat_member', value, `member ${chat.id}`);
  }
  return Object.assign(createRoom(world, chat), {
    blocks: () => turn(true),
    unblocks: () => turn(false),
    deactivates() {
      chat.deactivated = true;
    },
    opens: (name: string) => openTopic(world, chat, chat.person, name),
  });
}

/** See {@link GroupRoom}; the first member acts as its owner. */
export function createGroupRoom(world: World, chat: GroupChat): GroupRoom {
  const owner = [...chat.people.values()][0] ?? world.me;

  function turn(bot: GroupChat['bot']): void {
    const before = ownJson(chat);
    chat.bot = bot;
    membershipChanged(world, chat, owner, before);
  }

  function setClosed(topic: number | undefined, closed: boolean): void {
    if (topic === undefined) chat.generalClosed = closed;
    else topicOf(chat, topic).closed = closed;
    const fields = closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} };
    service(world, chat, owner, fields, `the topic is ${closed ? 'closed' : 'open'}`, topic);
  }

  return Object.assign(createRoom(world, chat), {
    opens(name: string) {
      if (!chat.forum) throw new Error(`"${chat.title}" is no forum`);
      return openTopic(world, chat, owner, name);
    },
    closes: (topic?: number) => setClosed(topic, true),
    reopens: (topic?: number) => setClosed(topic, false),
    promotesBot: () => turn('administrator'),
    demotesBot: () => turn('member'),
    promotes(person: Person) {
      chat.members.set(person.id, 'administrator');
    },
    kicksBot: () => turn('kicked'),
    addsBot() {
      turn('member');
      const user = userJson(world.me);
      service(
        world,
        chat,
        owner,
        { new_chat_members: [user], new_chat_member: user },
        `${shortName(owner)} added the bot`,
      );
    },
    restricts(rights: Partial<Rights>) {
      const before = ownJson(chat);
      Object.assign(chat.rights, rights);
      membershipChanged(world, chat, owner, before);
    },
    joins(person: Person) {
      chat.people.set(person.id, person);
      chat.members.set(person.id, 'member');
      const user = userJson(person);
      service(world, chat, person, { new_chat_members: [user], new_chat_member: user }, `${shortName(person)} joined`);
    },
    leaves(person: Person) {
      service(world, chat, person, { left_chat_member: userJson(person) }, `${shortName(person)} left`);
      chat.people.delete(person.id);
      chat.members.delete(person.id);
    },
    renames(title: string) {
      chat.title = title;
      service(world, chat, owner, { new_chat_title: title }, `${shortName(owner)} named the group "${title}"`);
    },
    migrates() {
      const heir = createGroup({
        id: world.nextGroupId('supergroup'),
        kind: 'supergroup',
        title: chat.title,
        forum: false,
        people: [...chat.people.values()],
        privacy: chat.privacy,
      });
      world.chats.set(heir.id, heir);
      service(world, chat, owner, { migrate_to_chat_id: heir.id }, 'the group became a supergroup');
      chat.migratedTo = heir;
      service(world, heir, owner, { migrate_from_chat_id: chat.id }, 'the group became a supergroup');
      return createGroupRoom(world, heir);
    },
  });
}

function openTopic(world: World, chat: Chat, by: Person, name: string): number {
  const fields = { forum_topic_created: { name, icon_color: 7_322_096 } };
  const thread = world.peekMessageId(chat);
  chat.topics.set(thread, { id: thread, name, closed: false });
  service(world, chat, by, fields, `${shortName(by)} opened ${name}`, thread);
  return thread;
}

function topicOf(chat: GroupChat, id: number) {
  const topic = chat.topics.get(id);
  if (!topic) throw new Error(`there is no topic ${id}`);
  return topic;
}
