import { z } from 'zod';
import { channelOf, demand, isArchived, may, messageOf } from '../access.ts';
import type { Fields } from '../fields.ts';
import { readForm } from '../forms.ts';
import type { TextChannel, Thread } from '../guild.ts';
import { channelJson } from '../guild-json.ts';
import { flag, has } from '../message.ts';
import type { Person } from '../people.ts';
import { createThread, type ThreadParts } from '../places.ts';
import { tellOfChannel } from '../posting.ts';
import { refusal } from '../refusal.ts';
import type { ApiRequest, Route } from '../request.ts';
import type { World } from '../world.ts';

const minutes = z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10_080)]).nullish();
const about = {
  name: z.string().min(1).max(100),
  auto_archive_duration: minutes,
  rate_limit_per_user: z.int().min(0).max(21_600).nullish(),
};
const onMessage = z.strictObject(about);
const alone = z.strictObject({
  ...about,
  type: z.union([z.literal(11), z.literal(12)]).nullish(),
  invitable: z.boolean().nullish(),
});
const changes = z.strictObject({
  name: z.string().min(1).max(100).nullish(),
  archived: z.boolean().nullish(),
  locked: z.boolean().nullish(),
  auto_archive_duration: minutes,
  invitable: z.boolean().nullish(),
  rate_limit_per_user: z.int().min(0).max(21_600).nullish(),
});

function textChannelOf(world: World, { params }: ApiRequest): TextChannel {
  const channel = channelOf(world, params.channel ?? '');
  if (channel.kind !== 'text') throw refusal('wrongChannelType');
  return channel;
}

function threadOf(world: World, { params }: ApiRequest): Thread {
  const channel = channelOf(world, params.channel ?? '');
  if (channel.kind !== 'thread') throw refusal('wrongChannelType');
  return channel;
}

function open(world: World, parent: TextChannel, parts: ThreadParts): Fields {
  if (parent.guild.fullOfThreads) throw refusal('tooManyThreads');
  const thread = createThread(world, parent, parts);
  tellOfChannel(world, 'THREAD_CREATE', thread, { newly_created: true });
  world.changed();
  return channelJson(world, thread);
}

function openOnMessage(world: World, asked: ApiRequest): Fields {
  const parent = textChannelOf(world, asked);
  demand(world, parent, 'CREATE_PUBLIC_THREADS');
  const message = messageOf(parent, asked.params.message ?? '');
  const { name, auto_archive_duration } = readForm(onMessage, asked.body, asked.complain);
  if (has(message.flags, 'hasThread')) throw refusal('hasThread');
  const made = open(world, parent, {
    name,
    secret: false,
    owner: world.me,
    on: message.id,
    autoArchive: auto_archive_duration ?? 4320,
  });
  message.flags |= flag.hasThread;
  return made;
}

function openAlone(world: World, asked: ApiRequest): Fields {
  const parent = textChannelOf(world, asked);
  const { name, type, auto_archive_duration } = readForm(alone, asked.body, asked.complain);
  const secret = type !== 11;
  demand(world, parent, secret ? 'CREATE_PRIVATE_THREADS' : 'CREATE_PUBLIC_THREADS');
  return open(world, parent, { name, secret, owner: world.me, autoArchive: auto_archive_duration ?? 4320 });
}

function edit(world: World, asked: ApiRequest): Fields {
  const thread = threadOf(world, asked);
  const { name, archived, locked, auto_archive_duration } = readForm(changes, asked.body, asked.complain);
  if (thread.owner !== world.me.id || (locked ?? undefined) !== undefined) demand(world, thread, 'MANAGE_THREADS');
  const opening = archived === false && (!thread.locked || may(thread, world.me.id, 'MANAGE_THREADS'));
  if (isArchived(world, thread) && !opening) throw refusal('archived');
  thread.name = name ?? thread.name;
  thread.locked = locked ?? thread.locked;
  thread.autoArchive = auto_archive_duration ?? thread.autoArchive;
  if (archived !== undefined && archived !== null) thread.archived = archived;
  if (archived === false) thread.active = world.clock.now();
  tellOfChannel(world, 'THREAD_UPDATE', thread);
  world.changed();
  return channelJson(world, thread);
}

function addMember(world: World, asked: ApiRequest, person: Person | undefined): void {
  const thread = threadOf(world, asked);
  demand(world, thread, 'SEND_MESSAGES_IN_THREADS');
  if (isArchived(world, thread)) throw refusal('archived');
  if (!person || !thread.guild.members.has(person.id)) throw refusal('unknownMember');
  thread.members.add(person.id);
  world.changed();
}

const members = '/channels/:channel/thread-members';

/** Threads (platform-facts B26). */
export const threadRoutes: readonly Route[] = [
  { method: 'POST', path: '/channels/:channel/messages/:message/threads', rate: 'threads', play: openOnMessage },
  { method: 'POST', path: '/channels/:channel/threads', rate: 'threads', play: openAlone },
  { method: 'PATCH', path: '/channels/:channel', rate: 'others', play: edit },
  {
    method: 'DELETE',
    path: '/channels/:channel',
    rate: 'others',
    play(world, asked) {
      const thread = threadOf(world, asked);
      demand(world, thread, 'MANAGE_THREADS');
      thread.deleted = true;
      tellOfChannel(world, 'THREAD_DELETE', thread);
      world.changed();
    },
  },
  {
    method: 'PUT',
    path: `${members}/@me`,
    rate: 'others',
    play: (world, asked) => addMember(world, asked, world.me),
  },
  {
    method: 'PUT',
    path: `${members}/:user`,
    rate: 'others',
    play: (world, asked) => addMember(world, asked, world.people.get(asked.params.user ?? '')),
  },
  {
    method: 'DELETE',
    path: `${members}/:user`,
    rate: 'others',
    play(world, asked) {
      const thread = threadOf(world, asked);
      const user = asked.params.user === '@me' ? world.me.id : (asked.params.user ?? '');
      if (user !== world.me.id) demand(world, thread, 'MANAGE_THREADS');
      thread.members.delete(user);
      world.changed();
    },
  },
];
