import { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { commandBodies } from '../../../../src/bots/discord/commands/definitions.ts';
import { registerCommands } from '../../../../src/bots/discord/commands/register.ts';
import { memoryStore } from '../../../memory-store.ts';
import { echoOf } from './echo.ts';

const wanted = commandBodies([{ name: 'quick', title: 'Quick' }]);

/** discord.js's own client before a Discord that keeps what is put. */
function discord(registered: unknown, { status = 200, echo = echoOf }: { status?: number; echo?: typeof echoOf } = {}) {
  const store = memoryStore();
  const seen: string[] = [];
  const bodies: string[] = [];
  let stored = registered;
  const rest = new REST({
    retries: 0,
    makeRequest: async (url, { method, body }) => {
      seen.push(`${method} ${new URL(url).pathname}${new URL(url).search}`);
      if (method === 'PUT') {
        bodies.push(String(body));
        stored = echo(JSON.parse(String(body)));
      }
      return new Response(JSON.stringify(status === 200 ? stored : { code: 50001, message: 'Missing Access' }), {
        status,
        headers: { 'content-type': 'application/json' },
      });
    },
  }).setToken('a-token');
  return { rest, store, seen, bodies };
}

const get = 'GET /api/v10/applications/800/commands?with_localizations=true';
const put = 'PUT /api/v10/applications/800/commands';

test('the first start registers everything at once, the second changes nothing', async () => {
  const { rest, store, seen, bodies } = discord([]);
  expect(await registerCommands(rest, store, '800', wanted)).toBe('replaced');
  expect(await registerCommands(rest, store, '800', wanted)).toBe('unchanged');
  expect(seen).toEqual([get, put, get, get]);
  expect(bodies.map((body) => JSON.parse(body))).toEqual([JSON.parse(JSON.stringify(wanted))]);
});

test('another set of skills is registered once', async () => {
  const { rest, store, seen } = discord(echoOf(wanted));
  const next = commandBodies([
    { name: 'quick', title: 'Quick' },
    { name: 'large', title: 'Large' },
  ]);
  expect(await registerCommands(rest, store, '800', next)).toBe('replaced');
  expect(await registerCommands(rest, store, '800', next)).toBe('unchanged');
  expect(seen).toEqual([get, put, get, get]);
});

test('what Discord refuses is told, and nothing is put blindly', async () => {
  const { rest, store, seen } = discord([], { status: 403 });
  await expect(registerCommands(rest, store, '800', wanted)).rejects.toThrow('Missing Access');
  expect(seen).toEqual([get]);
});

test('what Discord keeps and does not tell is not registered at each start, but again when it changes', async () => {
  const { rest, store, seen } = discord([], { echo: (bodies) => without('file_types', echoOf(bodies)) });
  expect(await registerCommands(rest, store, '800', wanted)).toBe('replaced');
  expect(await registerCommands(rest, store, '800', wanted)).toBe('unchanged');
  const next = commandBodies([{ name: 'large', title: 'Large' }]);
  expect(await registerCommands(rest, store, '800', next)).toBe('replaced');
  expect(await registerCommands(rest, store, '800', next)).toBe('unchanged');
  expect(seen.filter((call) => call.startsWith('PUT'))).toHaveLength(2);
});

function without(field: string, json: ReturnType<typeof echoOf>): ReturnType<typeof echoOf> {
  return JSON.parse(JSON.stringify(json, (key, value) => (key === field ? undefined : value)));
}
