import { Routes } from 'discord.js';
import type { CommandBody } from './definitions.ts';
import { differs } from './difference.ts';

/** As much of discord.js's `REST` as it takes. Paths have no version; bodies are JSON. */
export interface CommandRegistry {
  get(path: `/${string}`, options: { readonly query: URLSearchParams }): Promise<unknown>;
  put(path: `/${string}`, options: { readonly body: unknown }): Promise<unknown>;
}

/**
 * Makes the bot's global commands what is wanted. They are replaced all at once, and only where they differ: clients drop
 * what they know of replaced commands, and new ones are counted (200 a day, platform-facts B12). Throws what `rest`
 * throws; the bot works on with the commands that are registered.
 */
export async function registerCommands(
  rest: CommandRegistry,
  applicationId: string,
  wanted: readonly CommandBody[],
): Promise<'unchanged' | 'replaced'> {
  const path = Routes.applicationCommands(applicationId);
  const registered = await rest.get(path, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (!differs(wanted, registered)) return 'unchanged';
  await rest.put(path, { body: wanted });
  return 'replaced';
}
