import { isArchived, may, permissionsIn } from './access.ts';
import type { Command, CommandOption } from './command-schemas.ts';
import type { Fields } from './fields.ts';
import { type Channel, guildOf } from './guild.ts';
import { intents } from './intents.ts';
import { installedFor, interact } from './interacting.ts';
import type { Interaction } from './interaction.ts';
import { has, type StoredMessage } from './message.ts';
import { messageJson } from './message-json.ts';
import { type OptionValues, type Resolved, readOptions } from './option-values.ts';
import type { Person } from './people.ts';
import { permissions } from './permissions.ts';
import type { World } from './world.ts';

/** The command that the app offers there under this name. Throws where it offers none. */
function offered(world: World, channel: Channel, person: Person, name: string, type: number): Command {
  if (channel.kind === 'thread' && isArchived(world, channel)) throw new Error(`"${channel.name}" is archived`);
  const guild = guildOf(channel);
  const installed = installedFor(world, channel, person);
  const context = guild ? 0 : channel.kind === 'dm' ? 1 : 2;
  const command = [...world.commands.values()].find(
    (one) => one.type === type && one.name === name && (one.guild === undefined || one.guild === guild?.id),
  );
  if (!command) throw new Error(`no command ${name} is registered; there are: ${namesOf(world)}`);
  const { contexts, integration_types = [0], default_member_permissions: needed } = command;
  const types = integration_types ?? [0];
  const here = (types.includes(0) && installed.guild) || (types.includes(1) && installed.user);
  if (!here) throw new Error(`${name} is not installed there`);
  const places = contexts ?? (command.guild === undefined ? [0, 1] : [0]);
  if (!places.some((one) => one === context)) throw new Error(`${name} is not offered in such a place`);
  if (guild && !may(channel, person.id, 'USE_APPLICATION_COMMANDS'))
    throw new Error(`${person.username} may use no commands`);
  if (guild && typeof needed === 'string' && !fits(channel, person, needed)) {
    throw new Error(`${person.username} is not offered ${name}`);
  }
  return command;
}

/** `default_member_permissions`: all of these; `0` leaves the command to administrators (platform-facts B15). */
function fits(channel: Channel, person: Person, needed: string): boolean {
  const own = permissionsIn(channel, person.id);
  const wanted = needed === '0' ? permissions.ADMINISTRATOR : BigInt(needed);
  return (own & wanted) === wanted;
}

function namesOf({ commands }: World): string {
  return [...commands.values()].map(({ name }) => name).join(', ') || 'none';
}

/** The options of a command, or of the subcommand in `video make`. */
function optionsOf(command: Command, path: readonly string[]) {
  const options = command.type === 1 ? (command.options ?? []) : [];
  const [name] = path;
  if (name === undefined) return { options, wrap: (inner: Fields[]) => inner };
  const sub = options.find((option) => option.type === 1 && option.name === name);
  if (sub?.type !== 1) throw new Error(`${command.name} has no ${name}`);
  const nested: readonly CommandOption[] = sub.options ?? [];
  return { options: nested, wrap: (inner: Fields[]) => [{ name, type: 1, options: inner }] };
}

/** Somebody uses a slash command: `slash(…, 'video', { prompt: 'a cat' })`. */
export function slash(world: World, channel: Channel, person: Person, path: string, values: OptionValues): Interaction {
  const [name = '', ...rest] = path.split(' ');
  const command = offered(world, channel, person, name, 1);
  const { options, wrap } = optionsOf(command, rest);
  const resolved: Resolved = { attachments: {}, users: {}, members: {} };
  const given = readOptions(world, channel, options, values, resolved);
  const data = { ...aboutOf(command), options: wrap(given), resolved };
  return interact(world, { kind: 'command', title: `/${path}`, person, channel, command, data });
}

/** Somebody writes into an option with suggestions. */
export function typesInto(
  world: World,
  channel: Channel,
  person: Person,
  path: string,
  option: string,
  text: string,
): Interaction {
  const [name = '', ...rest] = path.split(' ');
  const command = offered(world, channel, person, name, 1);
  const { options, wrap } = optionsOf(command, rest);
  const found = options.find((one) => one.name === option);
  if (!found || !('autocomplete' in found) || !found.autocomplete) throw new Error(`${option} suggests nothing`);
  const data = { ...aboutOf(command), options: wrap([{ name: option, type: found.type, value: text, focused: true }]) };
  return interact(world, { kind: 'autocomplete', title: `/${path} ${option}`, person, channel, command, data });
}

/** Somebody chooses a command in a message's menu. */
export function menu(world: World, channel: Channel, person: Person, name: string, target: StoredMessage): Interaction {
  const command = offered(world, channel, person, name, 3);
  if (has(target.flags, 'ephemeral')) throw new Error('there is no such menu on what only one person sees');
  // What the menu was opened on is shown to the bot without any intent (platform-facts B16).
  const messages = { [target.id]: messageJson(world, target, intents.MESSAGE_CONTENT) };
  const data = { ...aboutOf(command), target_id: target.id, resolved: { messages } };
  return interact(world, { kind: 'command', title: name, person, channel, command, data });
}

function aboutOf({ id, name, type, guild }: Command): Fields {
  return { id, name, type, ...(guild === undefined ? {} : { guild_id: guild }) };
}
