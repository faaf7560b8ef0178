import { may } from './access.ts';
import { everyComponent } from './component-tree.ts';
import { type Channel, guildOf } from './guild.ts';
import { type Content, noPings, type Pings, type StoredMessage } from './message.ts';
import type { AllowedMentions } from './message-schemas.ts';
import type { Person } from './people.ts';
import { badField } from './refusal.ts';
import type { World } from './world.ts';

/** The text of a message that can call people: the content and the text of components; embeds call nobody. */
export function callingText({ content, components }: Pick<Content, 'content' | 'components'>): string {
  const texts = everyComponent(components).map(({ component }) => (component.type === 10 ? component.content : ''));
  return [content, ...texts].join('\n');
}

/** Everybody whom a text names as `<@id>`. */
export function namedIn(world: World, text: string): Person[] {
  const ids = new Set([...text.matchAll(/<@!?(\d+)>/g)].map((found) => found[1] ?? ''));
  return [...ids].flatMap((id) => world.people.get(id) ?? []);
}

/** Throws where `parse` and a list contradict each other. */
export function checkAllowed(allowed: AllowedMentions | null | undefined): void {
  for (const kind of ['users', 'roles'] as const) {
    if (allowed?.parse?.includes(kind) && (allowed[kind]?.length ?? 0) > 0) {
      throw badField(
        ['allowed_mentions', 'parse'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
    }
  }
}

/** What a call has to say of its pings. */
export interface Calling {
  readonly text: string;
  readonly allowed: AllowedMentions | null | undefined;
  readonly replyTo: StoredMessage | undefined;
  /** Answers to interactions call people only, where nothing else is said. */
  readonly answer: boolean;
}

/** Whom a message of the bot calls (platform-facts B22; DD:resources/message#allowed-mentions-object). */
export function pingsOf(world: World, channel: Channel, { text, allowed, replyTo, answer }: Calling): Pings {
  const parse = allowed ? (allowed.parse ?? []) : answer ? ['users'] : ['users', 'roles', 'everyone'];
  const named = namedIn(world, text).filter(
    ({ id }) => parse.includes('users') || (allowed?.users?.includes(id) ?? false),
  );
  const replied = replyTo && (allowed ? allowed.replied_user === true : true) ? replyTo.author : undefined;
  const people = [...new Set([...named, ...(replied ? [replied] : [])])].filter(({ id }) => id !== world.me.id);
  const guild = guildOf(channel);
  if (!guild) return { ...noPings, people };
  const roles = [guild.moderators, guild.botRole]
    .filter(({ id }) => text.includes(`<@&${id}>`) && (parse.includes('roles') || allowed?.roles?.includes(id)))
    .map(({ name }) => name);
  const everyone =
    /@(everyone|here)\b/.test(text) && parse.includes('everyone') && may(channel, world.me.id, 'MENTION_EVERYONE');
  return { everyone, people, roles };
}
