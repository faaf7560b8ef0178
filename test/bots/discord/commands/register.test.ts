import { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { commandBodies } from '../../../../src/bots/discord/commands/definitions.ts';
import { registerCommands } from '../../../../src/bots/discord/commands/register.ts';
import { echoOf } from './echo.ts';

const wanted = commandBodies([{ name: 'quick', title: 'Quick' }]);

/** discord.js's own client before a Discord that keeps what is put. */
function discord(registered: unknown, status = 200) {
  const seen: string[] = [];
  const bodies: string[] = [];
  let stored = registered;
  const rest = new REST({
    retries: 0,
    makeRequest: async (url, { method, body }) => {
      seen.push(`${method} ${new URL(url).pathname}${new URL(url).search}`);
      if (method === 'PUT') {
        bodies.push(String(body));
        stored = echoOf(JSON.parse(String(body)));
      }
      return new Response(JSON.stringify(status === 200 ? stored : { code: 50001, message: 'Missing Access' }), {
        status,
        headers: { 'content-type': 'application/json' },
      });
    },
  }).setToken('a-token');
  return { rest, seen, bodies };
}

const get = 'GET /api/v10/applications/800/commands?with_localizations=true';
const put = 'PUT /api/v10/applications/800/commands';

test('the first start registers everything at once, the second changes nothing', async () => {
  const { rest, seen, bodies } = discord([]);
  expect(await registerCommands(rest, '800', wanted)).toBe('replaced');
  expect(await registerCommands(rest, '800', wanted)).toBe('unchanged');
  expect(seen).toEqual([get, put, get]);
  expect(bodies.map((body) => JSON.parse(body))).toEqual([JSON.parse(JSON.stringify(wanted))]);
});

test('another set of skills is registered once', async () => {
  const { rest, seen } = discord(echoOf(wanted));
  const next = commandBodies([
    { name: 'quick', title: 'Quick' },
    { name: 'large', title: 'Large' },
  ]);
  expect(await registerCommands(rest, '800', next)).toBe('replaced');
  expect(await registerCommands(rest, '800', next)).toBe('unchanged');
  expect(seen).toEqual([get, put, get]);
});

test('what Discord refuses is told, and nothing is put blindly', async () => {
  const { rest, seen } = discord([], 403);
  await expect(registerCommands(rest, '800', wanted)).rejects.toThrow('Missing Access');
  expect(seen).toEqual([get]);
});
