import type { Sent } from '../http/sent-file.ts';
import { attachmentJson } from './attachments.ts';
import type { CommandOption } from './command-schemas.ts';
import type { Fields } from './fields.ts';
import { type Channel, guildOf } from './guild.ts';
import { memberJson } from './guild-json.ts';
import { type Person, userJson } from './people.ts';
import type { World } from './world.ts';

/** What somebody gives to an option: words, a number, a switch, a file, a person. */
export type OptionValue = string | number | boolean | { readonly file: Sent } | Person;

/** By the option's name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Files, people and members that the options name. */
export interface Resolved {
  readonly attachments: Record<string, Fields>;
  readonly users: Record<string, Fields>;
  readonly members: Record<string, Fields>;
}

/** What the options carry to the bot. Throws where the app would not let people send it. */
export function readOptions(
  world: World,
  channel: Channel,
  options: readonly CommandOption[],
  values: OptionValues,
  resolved: Resolved,
): Fields[] {
  for (const name of Object.keys(values)) {
    if (!options.some((option) => option.name === name)) throw new Error(`the command has no option ${name}`);
  }
  return options.flatMap((option): Fields[] => {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required) throw new Error(`${option.name} is required`);
      return [];
    }
    return [{ name: option.name, type: option.type, value: readValue(world, channel, option, value, resolved) }];
  });
}

function readValue(
  world: World,
  channel: Channel,
  option: CommandOption,
  value: OptionValue,
  resolved: Resolved,
): string | number | boolean {
  if (typeof value === 'object') {
    if ('file' in value) {
      if (option.type !== 11) throw new Error(`${option.name} takes no file`);
      const file = world.attachments.keepSent(`ephemeral-attachments/${world.me.id}`, value.file, true);
      resolved.attachments[file.id] = attachmentJson(file, world.attachments.urlOf(file));
      return file.id;
    }
    if (option.type !== 6 && option.type !== 9) throw new Error(`${option.name} takes no person`);
    resolved.users[value.id] = userJson(value);
    const member = guildOf(channel)?.members.get(value.id);
    if (member) resolved.members[value.id] = memberJson(member);
    return value.id;
  }
  checkPlain(option, value);
  return value;
}

/** The app does not let people send what the option does not take. */
function checkPlain(option: CommandOption, value: string | number | boolean): void {
  if (option.type === 3) checkText(option, value);
  else if (option.type === 4 || option.type === 10) checkNumber(option, value);
  else if (option.type !== 5 || typeof value !== 'boolean') throw new Error(`${option.name} does not take ${value}`);
  if ('choices' in option && option.choices?.length && !option.choices.some((choice) => choice.value === value)) {
    throw new Error(`${option.name} offers no ${value}`);
  }
}

function checkText(option: CommandOption & { readonly type: 3 }, value: string | number | boolean): void {
  if (typeof value !== 'string') throw new Error(`${option.name} takes words`);
  if (value.length < (option.min_length ?? 0) || value.length > (option.max_length ?? 6000)) {
    throw new Error(`${option.name} is too short or too long`);
  }
}

function checkNumber(option: CommandOption & { readonly type: 4 | 10 }, value: string | number | boolean): void {
  if (typeof value !== 'number') throw new Error(`${option.name} takes a number`);
  if (value < (option.min_value ?? value) || value > (option.max_value ?? value)) {
    throw new Error(`${option.name} is out of range`);
  }
}
