import { z } from 'zod';
import { checkCommand, checkCommands } from '../command-rules.ts';
import { type Command, type NewCommand, newCommand } from '../command-schemas.ts';
import type { Fields } from '../fields.ts';
import { isFields } from '../fields.ts';
import { readForm } from '../forms.ts';
import { Refusal, refusal } from '../refusal.ts';
import type { ApiRequest, Play, Route } from '../request.ts';
import type { World } from '../world.ts';

/** Creations a day in each scope (platform-facts B12). */
const CREATIONS = 200;

function commandJson(world: World, command: Command, localisations = true): Fields {
  const { guild, type, contexts, integration_types, nsfw, default_member_permissions, ...rest } = command;
  const json: Record<string, unknown> = {
    ...rest,
    type,
    application_id: world.me.id,
    description: command.description ?? '',
    contexts: contexts ?? null,
    integration_types: integration_types ?? [0],
    nsfw: nsfw ?? false,
    default_member_permissions: default_member_permissions == null ? null : String(default_member_permissions),
    dm_permission: guild === undefined,
    ...(guild === undefined ? {} : { guild_id: guild }),
  };
  if (localisations) return json;
  const { name_localizations, description_localizations, ...plain } = json;
  return plain;
}

function scopeOf(world: World, { params }: ApiRequest): string | undefined {
  if (params.application !== world.me.id) throw refusal('unknownApplication');
  if (params.guild === undefined) return undefined;
  if (!world.guilds.get(params.guild)?.bot) throw refusal('missingAccess');
  return params.guild;
}

function inScope({ commands }: World, scope: string | undefined): Command[] {
  return [...commands.values()].filter(({ guild }) => guild === scope);
}

function commandOf(world: World, asked: ApiRequest): Command {
  const scope = scopeOf(world, asked);
  const command = world.commands.get(asked.params.command ?? '');
  if (!command || command.guild !== scope) throw refusal('unknownCommand');
  return command;
}

/** Registers a command, or replaces the one of the same type and name. */
function register(world: World, scope: string | undefined, command: NewCommand): Command {
  const old = inScope(world, scope).find(({ type, name }) => type === command.type && name === command.name);
  if (!old) {
    const made = (world.creations.get(scope ?? '') ?? 0) + 1;
    if (made > CREATIONS) {
      throw new Refusal(429, 30034, 'Maximum number of daily application command creates has been reached (200)', {
        retry_after: 3600,
        global: false,
      });
    }
    world.creations.set(scope ?? '', made);
  }
  const stored: Command = {
    ...command,
    id: old?.id ?? world.ids.next(),
    version: world.ids.next(),
    ...(scope === undefined ? {} : { guild: scope }),
  };
  world.commands.set(stored.id, stored);
  return stored;
}

const list: Play = (world, asked) => {
  const localisations = asked.query.get('with_localizations') === 'true';
  return inScope(world, scopeOf(world, asked)).map((command) => commandJson(world, command, localisations));
};

const create: Play = (world, asked) => {
  const scope = scopeOf(world, asked);
  const command = readForm(newCommand, asked.body, asked.complain);
  checkCommand(command);
  const others = inScope(world, scope).filter(({ type, name }) => type !== command.type || name !== command.name);
  checkCommands([...others, command]);
  return commandJson(world, register(world, scope, command));
};

const overwrite: Play = (world, asked) => {
  const scope = scopeOf(world, asked);
  const commands = readForm(z.array(newCommand).max(130), asked.body, asked.complain);
  for (const [index, command] of commands.entries()) checkCommand(command, [index]);
  checkCommands(commands);
  const kept = commands.map((command) => register(world, scope, command));
  for (const { id } of inScope(world, scope)) if (!kept.some((command) => command.id === id)) world.commands.delete(id);
  return kept.map((command) => commandJson(world, command));
};

const edit: Play = (world, asked) => {
  const { id, version, guild, ...before } = commandOf(world, asked);
  const changes = isFields(asked.body) ? asked.body : {};
  const command = readForm(newCommand, { ...before, ...changes }, asked.complain);
  checkCommand(command);
  const stored: Command = { ...command, id, version: world.ids.next(), ...(guild === undefined ? {} : { guild }) };
  world.commands.set(id, stored);
  return commandJson(world, stored);
};

const remove: Play = (world, asked) => {
  world.commands.delete(commandOf(world, asked).id);
};

/** Application commands, global and of one guild. */
export const commandRoutes: readonly Route[] = [
  '/applications/:application',
  '/applications/:application/guilds/:guild',
]
  .map((base) => `${base}/commands`)
  .flatMap((path): Route[] => [
    { method: 'GET', path, rate: 'others', play: list },
    { method: 'POST', path, rate: 'others', play: create },
    { method: 'PUT', path, rate: 'others', play: overwrite },
    {
      method: 'GET',
      path: `${path}/:command`,
      rate: 'others',
      play: (world, asked) => commandJson(world, commandOf(world, asked)),
    },
    { method: 'PATCH', path: `${path}/:command`, rate: 'others', play: edit },
    { method: 'DELETE', path: `${path}/:command`, rate: 'others', play: remove },
  ]);
