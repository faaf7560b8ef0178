import type { Sent } from '../http/sent-file.ts';
import { may, sees } from './access.ts';
import { type Channel, guildOf } from './guild.ts';
import { namedIn } from './mentions.ts';
import { flag, noPings, type StoredMessage } from './message.ts';
import type { Person } from './people.ts';
import { change, land, remove } from './posting.ts';
import type { World } from './world.ts';

/** How somebody writes something. */
export interface Manner {
  /** The message that it replies to. */
  readonly replyTo?: { readonly id: string };
  /** Whether the reply calls its author; on by default. */
  readonly ping?: boolean;
  readonly attachments?: readonly Sent[];
}

/** `@nemo` becomes `<@id>`, as the apps do it. */
export function withMentions(world: World, text: string): string {
  return text.replace(/(?<!<)@(\w[\w.]*)/g, (whole, name: string) => {
    const person = [...world.people.values()].find(({ username }) => username === name);
    return person ? `<@${person.id}>` : whole;
  });
}

/** Somebody writes, with files or without. */
export function says(world: World, channel: Channel, person: Person, text: string, manner: Manner): StoredMessage {
  const { replyTo, ping = true, attachments = [] } = manner;
  const guild = guildOf(channel);
  if (!sees(channel, person.id)) throw new Error(`${person.username} does not see that channel`);
  if (guild && !may(channel, person.id, 'SEND_MESSAGES')) throw new Error(`${person.username} may not write there`);
  if (channel.deleted || guild?.deleted) throw new Error('the channel is gone');
  if (text.length > 4000) throw new Error('the app takes no more than 4000 characters');
  if (text === '' && attachments.length === 0) throw new Error('nobody can send nothing');
  const answered = replyTo ? channel.messages.get(replyTo.id) : undefined;
  if (replyTo && !answered) throw new Error(`there is no message ${replyTo.id}`);
  const content = withMentions(world, text);
  const named = namedIn(world, content);
  // Answers to interactions come through a webhook: a reply to one calls nobody (platform-facts B16).
  const called = answered && ping && !answered.interaction && answered.author.id !== person.id ? [answered.author] : [];
  if (channel.kind === 'thread') channel.members.add(person.id);
  return land(world, channel, {
    author: person,
    content,
    embeds: [],
    components: [],
    attachments: attachments.map((sent) => world.attachments.keepSent(`attachments/${channel.id}`, sent, false)),
    flags: 0,
    pings: { ...noPings, people: [...new Set([...named, ...called])] },
    mentions: named,
    replyTo: answered,
  });
}

function ownMessage(channel: Channel, person: Person, id: string): StoredMessage {
  const message = channel.messages.get(id);
  if (!message || message.deleted || message.author.id !== person.id) {
    throw new Error(`${person.username} has no message ${id}`);
  }
  return message;
}

/** Somebody changes what they wrote. */
export function edits(world: World, channel: Channel, person: Person, id: string, text: string): StoredMessage {
  const message = ownMessage(channel, person, id);
  const { embeds, components, attachments, flags } = message;
  const content = withMentions(world, text);
  change(world, message, { content, embeds, components, attachments }, flags, true);
  return message;
}

/** Somebody deletes a message: their own, or another's where they may. What only they see they just put aside. */
export function removes(world: World, channel: Channel, person: Person, id: string): void {
  const message = channel.messages.get(id);
  const own = message?.author.id === person.id || message?.onlyFor?.id === person.id;
  if (
    !message ||
    message.deleted ||
    (!own && ((channel.kind !== 'text' && channel.kind !== 'thread') || !may(channel, person.id, 'MANAGE_MESSAGES')))
  ) {
    throw new Error(`${person.username} cannot delete ${id}`);
  }
  remove(world, message);
}

/** Marks the message that a thread hangs on. */
export function hangThreadOn(message: StoredMessage): void {
  message.flags |= flag.hasThread;
}
