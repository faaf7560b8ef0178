import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Store } from '../../../core/ports/store.ts';
import type { CommandBody } from './definitions.ts';
import { meaningOf } from './meaning.ts';

/** As much of discord.js's `REST` as it takes. Paths have no version; bodies are JSON. */
export interface CommandRegistry {
  get(path: `/${string}`, options: { readonly query: URLSearchParams }): Promise<unknown>;
  put(path: `/${string}`, options: { readonly body: unknown }): Promise<unknown>;
}

/** What was registered last, and what Discord told of it: it may keep fields that it does not tell. */
const noteSchema = z.object({ wanted: z.string(), told: z.string() });

/**
 * Makes the bot's global commands what is wanted. They are replaced all at once, and only where they differ: clients drop
 * what they know of replaced commands, and new ones are counted (200 a day, platform-facts B12). Throws what `rest`
 * throws; the bot works on with the commands that are registered.
 */
export async function registerCommands(
  rest: CommandRegistry,
  store: Store,
  applicationId: string,
  commands: readonly CommandBody[],
): Promise<'unchanged' | 'replaced'> {
  const path = Routes.applicationCommands(applicationId);
  const key = `discord:commands:${applicationId}`;
  const query = new URLSearchParams({ with_localizations: 'true' });
  const wanted = meaningOf(commands);
  const told = meaningOf(await rest.get(path, { query }));
  if (told !== undefined && told === wanted) return 'unchanged';
  const { data: last } = noteSchema.safeParse(await store.get('platform', key));
  if (told !== undefined && last?.told === told && last.wanted === wanted) return 'unchanged';
  await rest.put(path, { body: commands });
  await store.set('platform', key, { wanted, told: meaningOf(await rest.get(path, { query })) });
  return 'replaced';
}
