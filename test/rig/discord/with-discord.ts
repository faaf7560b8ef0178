import { Client, DiscordAPIError, Events, GatewayIntentBits, Partials, type RawFile, REST } from 'discord.js';
import { afterEach } from 'vitest';
import { type Discord, startDiscord } from './discord-api.ts';
import { type Fields, isFields } from './fields.ts';
import type { Handle } from './handles.ts';
import type { DiscordOptions } from './options.ts';

const started: Discord[] = [];
const clients: Client[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) await client.destroy();
  for (const discord of started.splice(0)) await discord.close();
});

/** A fake for one test. Ends with the test. */
export async function withDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const discord = await startDiscord({ rateLimits: false, ...options });
  started.push(discord);
  return discord;
}

/** The intents of a bot that hears of servers, messages in them and DMs, without privileged ones. */
export const usualIntents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** A real discord.js that is not logged in. Ends with the test. */
export function clientOf(discord: Discord, more: Partial<ConstructorParameters<typeof Client>[0]> = {}): Client {
  const client = new Client({
    intents: usualIntents,
    partials: [Partials.Channel, Partials.Message],
    rest: { api: `${discord.url}/api`, retries: 0 },
    ...more,
  });
  clients.push(client);
  return client;
}

/** Logs in; resolves when all guilds are there. */
export async function login(discord: Discord, client = clientOf(discord)): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}

/** What a call is refused with: `403 50013 Missing Permissions`. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof DiscordAPIError) return `${error.status} ${error.code} ${error.message.split('\n')[0]}`;
    throw error;
  }
  throw new Error('the call went well');
}

/** Calls of the API without a gateway, through the REST client that discord.js has. */
export interface Calls {
  get(path: `/${string}`): Promise<Fields>;
  post(path: `/${string}`, body?: unknown, files?: RawFile[]): Promise<Fields>;
  patch(path: `/${string}`, body?: unknown, files?: RawFile[]): Promise<Fields>;
  put(path: `/${string}`, body?: unknown): Promise<Fields>;
  delete(path: `/${string}`): Promise<Fields>;
  /** The first answer to something that a person did. */
  answer(handle: Handle, body: unknown, files?: RawFile[]): Promise<Fields>;
  /** `/webhooks/…` of an interaction. */
  webhook(handle: Handle): `/${string}`;
}

/** Calls as the bot. */
export function callsOf(discord: Discord): Calls {
  const rest = new REST({ api: `${discord.url}/api`, version: '10', retries: 0 }).setToken(discord.token);
  const fields = (value: unknown): Fields => (isFields(value) ? value : { list: value });
  // The token of an interaction is its own key, and discord.js sends no other with it.
  const options = (path: string, body?: unknown, files?: RawFile[]) => ({
    body,
    ...(files ? { files } : {}),
    auth: !path.startsWith('/webhooks') && !path.startsWith('/interactions'),
  });
  return {
    get: async (path) => fields(await rest.get(path, options(path))),
    post: async (path, body, files) => fields(await rest.post(path, options(path, body, files))),
    patch: async (path, body, files) => fields(await rest.patch(path, options(path, body, files))),
    put: async (path, body) => fields(await rest.put(path, options(path, body))),
    delete: async (path) => fields(await rest.delete(path, options(path))),
    answer({ body: { id, token } }, body, files) {
      return this.post(`/interactions/${id}/${token}/callback`, body, files);
    },
    webhook: ({ body: { application_id, token } }) => `/webhooks/${application_id}/${token}`,
  };
}

/** A small command that everybody has everywhere. */
export const videoCommand = {
  name: 'video',
  description: 'Makes a video',
  integration_types: [0, 1],
  contexts: [0, 1, 2],
  options: [
    { type: 3, name: 'prompt', description: 'What it shows', max_length: 1000 },
    { type: 11, name: 'script', description: 'A script' },
  ],
};

/** A guild with a channel, Ann and Bob in it, the command, and calls as the bot. */
export async function club(options: DiscordOptions = {}) {
  const discord = await withDiscord(options);
  const calls = callsOf(discord);
  const ann = discord.person({ username: 'ann' });
  const bob = discord.person({ username: 'bob' });
  const guild = discord.guild({ name: 'Film club', members: [ann, bob] });
  const general = guild.channel('general');
  await calls.put(`/applications/${discord.me.id}/commands`, [videoCommand, { type: 3, name: 'Make a video' }]);
  return { discord, calls, ann, bob, guild, general, path: `/channels/${general.id}/messages` as const };
}
