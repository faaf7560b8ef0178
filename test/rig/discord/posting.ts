import { sees } from './access.ts';
import type { Fields } from './fields.ts';
import { type Channel, guildOf } from './guild.ts';
import { channelJson } from './guild-json.ts';
import { intents } from './intents.ts';
import type { Interaction } from './interaction.ts';
import { type Content, flag, type Pings, type StoredMessage } from './message.ts';
import { messageEventJson } from './message-json.ts';
import type { Person } from './people.ts';
import type { World } from './world.ts';

/** What a new message is made of. */
export interface Parts extends Content {
  readonly author: Person;
  readonly flags: number;
  readonly pings: Pings;
  readonly mentions: readonly Person[];
  readonly replyTo?: StoredMessage | undefined;
  readonly nonce?: string | number | undefined;
  readonly interaction?: Interaction | undefined;
  readonly onlyFor?: Person | undefined;
  readonly notice?: boolean;
}

/** Puts a message into a channel and tells the bot. */
export function land(world: World, channel: Channel, parts: Parts): StoredMessage {
  const { replyTo, nonce, interaction, onlyFor, notice, ...rest } = parts;
  const message: StoredMessage = {
    ...rest,
    id: world.ids.next(),
    channel,
    at: world.clock.now(),
    edits: 0,
    deleted: false,
    oldEdits: [],
    ...(replyTo ? { replyTo } : {}),
    ...(nonce === undefined ? {} : { nonce }),
    ...(interaction ? { interaction } : {}),
    ...(onlyFor ? { onlyFor } : {}),
    ...(notice ? { notice } : {}),
  };
  channel.messages.set(message.id, message);
  if (channel.kind === 'thread' && !onlyFor) wake(world, channel);
  if (!notice) tell(world, 'MESSAGE_CREATE', message, (held) => messageEventJson(world, message, held));
  world.changed();
  return message;
}

/** A message in an archived thread opens it (platform-facts B26). */
function wake(world: World, thread: Channel & { readonly kind: 'thread' }): void {
  thread.active = world.clock.now();
  if (!thread.archived) return;
  thread.archived = false;
  tellOfChannel(world, 'THREAD_UPDATE', thread);
}

/** Changes what a message shows. `edited` tells whether the apps mark it so. */
export function change(world: World, message: StoredMessage, content: Content, flags: number, edited: boolean): void {
  Object.assign(message, content);
  message.flags = flags & ~flag.loading;
  if (edited) {
    message.editedAt = world.clock.now();
    message.edits += 1;
  }
  tell(world, 'MESSAGE_UPDATE', message, (held) => messageEventJson(world, message, held));
  world.changed();
}

/** Takes a message away for everybody. */
export function remove(world: World, message: StoredMessage): void {
  message.deleted = true;
  const guild = guildOf(message.channel);
  const data = { id: message.id, channel_id: message.channel.id, ...(guild ? { guild_id: guild.id } : {}) };
  tell(world, 'MESSAGE_DELETE', message, () => data);
  world.changed();
}

/** Tells the bot of a message, where it is and sees it. What only one person sees is told to nobody. */
function tell(world: World, type: string, { channel, onlyFor }: StoredMessage, data: (held: number) => Fields): void {
  const guild = guildOf(channel);
  if (onlyFor || channel.kind === 'private' || (guild && !guild.bot) || !sees(channel, world.me.id)) return;
  const intent = guild ? intents.GUILD_MESSAGES : intents.DIRECT_MESSAGES;
  world.gateway.emit({ type, data, intent, guild: guild?.id });
}

/** Tells the bot of a channel or a thread: `CHANNEL_UPDATE`, `THREAD_CREATE` … */
export function tellOfChannel(world: World, type: string, channel: Channel, more: Fields = {}): void {
  const guild = guildOf(channel);
  if (!guild?.bot || guild.deleted) return;
  if (channel.kind === 'thread' && !sees(channel, world.me.id)) return;
  const data = { ...channelJson(world, channel), ...more };
  world.gateway.emit({ type, data: () => data, intent: intents.GUILDS, guild: guild.id });
}
