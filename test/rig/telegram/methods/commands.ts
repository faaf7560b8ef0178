import { type Arguments, json, text } from '../arguments.ts';
import { isFields, parsing, requiredInteger, requiredString } from '../fields.ts';
import { badRequest } from '../refusal.ts';
import type { BotCommand, Method, World } from '../world.ts';

/** `default|`, `all_private_chats|de`, `chat_member:-5:7|`. */
function keyOf(world: World, args: Arguments): string {
  const language = text(args, 'language_code');
  if (!/^([a-z]{2})?$/.test(language)) throw badRequest('Invalid language code specified');
  return `${scopeOf(world, args)}|${language}`;
}

function scopeOf(world: World, args: Arguments): string {
  const scope = json(args, 'scope', 'BotCommandScope');
  if (scope === undefined) return 'default';
  return parsing('BotCommandScope', () => {
    if (!isFields(scope)) throw badRequest('BotCommandScope must be an Object');
    const type = requiredString(scope, 'type');
    if (['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'].includes(type)) return type;
    if (!['chat', 'chat_administrators', 'chat_member'].includes(type)) throw badRequest('Unsupported type specified');
    const chat = requiredString(scope, 'chat_id');
    if (chat === '') throw badRequest('Empty chat_id specified');
    if (!world.chats.has(Number(chat))) throw badRequest('chat not found');
    if (type !== 'chat_member') return `${type}:${chat}`;
    const user = requiredInteger(scope, 'user_id');
    if (user <= 0) throw badRequest('Invalid user_id specified');
    return `${type}:${chat}:${user}`;
  });
}

/** `setMyCommands`: up to 100, `[a-z0-9_]{1,32}`, descriptions up to 256 (platform-facts C20). */
export const setMyCommands: Method = (world, args) => {
  const given = json(args, 'commands', 'commands');
  if (given !== undefined && !Array.isArray(given)) throw badRequest('Expected an Array of BotCommand');
  const commands = parsing('BotCommand', () => (given ?? []).map(readCommand)).map(checkCommand);
  const key = keyOf(world, args);
  if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  if (new Set(commands.map(({ command }) => command)).size < commands.length) {
    world.violation('setMyCommands: a command stands there twice');
  }
  if (commands.length === 0) world.profile.commands.delete(key);
  else world.profile.commands.set(key, commands);
  return true;
};

function readCommand(value: unknown): BotCommand {
  if (!isFields(value)) throw badRequest('expected an Object');
  return { command: requiredString(value, 'command'), description: requiredString(value, 'description') };
}

function checkCommand({ command, description }: BotCommand): BotCommand {
  const name = command.trim().replace(/^\//, '');
  const words = description.trim();
  if (name === '') throw badRequest('Command must be non-empty');
  if ([...name].length > 32) throw badRequest('Command length must not exceed 32');
  if (words === '') throw badRequest('Command description must be non-empty');
  if ([...words].length > 256) throw badRequest('Command description length must not exceed 256');
  if (!/^[a-z0-9_]+$/.test(name)) throw badRequest('BOT_COMMAND_INVALID');
  return { command: name, description: words };
}

/** `getMyCommands`: exactly those of this scope and language. */
export const getMyCommands: Method = (world, args) => world.profile.commands.get(keyOf(world, args)) ?? [];

/** `deleteMyCommands`. */
export const deleteMyCommands: Method = (world, args) => {
  world.profile.commands.delete(keyOf(world, args));
  return true;
};

/** `setMyDescription` (up to 512) or `setMyShortDescription` (up to 120). */
function setting(
  name: 'description' | 'short_description',
  kept: 'descriptions' | 'shortDescriptions',
  most: number,
): Method {
  return (world, args) => {
    const words = text(args, name);
    if ([...words].length > most) throw badRequest(`${name.toUpperCase()}_TOO_LONG`);
    world.profile[kept].set(text(args, 'language_code'), words);
    return true;
  };
}

function getting(name: 'description' | 'short_description', kept: 'descriptions' | 'shortDescriptions'): Method {
  return ({ profile }, args) => ({
    [name]: profile[kept].get(text(args, 'language_code')) ?? profile[kept].get('') ?? '',
  });
}

/** `setMyDescription`: up to 512 characters. */
export const setMyDescription = setting('description', 'descriptions', 512);
/** `setMyShortDescription`: up to 120 characters. */
export const setMyShortDescription = setting('short_description', 'shortDescriptions', 120);
/** `getMyDescription`. */
export const getMyDescription = getting('description', 'descriptions');
/** `getMyShortDescription`. */
export const getMyShortDescription = getting('short_description', 'shortDescriptions');
