import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { collect } from '../http/multipart.ts';
import { createManualClock } from '../manual-clock.ts';
import { refusal, withBotApi } from './with-bot-api.ts';

const PUBLIC = 'https://bot.example.com/telegram';
const closers: Array<() => void> = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A webhook of the bot whose answers wait for the test. */
async function hook() {
  const received: Array<{ text: string; secret: unknown; answer(status: number): void }> = [];
  const server = createServer(async (request, response) => {
    const body: { message?: { text?: string } } = JSON.parse((await collect(request)).toString());
    received.push({
      text: body.message?.text ?? '?',
      secret: request.headers['x-telegram-bot-api-secret-token'],
      answer: (status) => response.writeHead(status).end(),
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { received, url: `http://127.0.0.1:${port}` };
}

test('updates of one chat come one after the other, those of others do not wait', async () => {
  const { received, url } = await hook();
  const { api, bot } = await withBotApi({ webhooks: { [PUBLIC]: url } });
  const [ann, bob] = [api.person({ first_name: 'Ann' }), api.person({ first_name: 'Bob' })];
  const [one, two] = [api.privateChat(ann), api.privateChat(bob)];
  one.says(ann, 'before');
  await bot.setWebhook(PUBLIC, { secret_token: 'se-cret_1' });
  expect(await refusal(bot.getUpdates())).toBe(
    "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  );
  one.says(ann, 'a');
  two.says(bob, 'b');
  await expect.poll(() => received.map(({ text }) => text).sort()).toEqual(['b', 'before']);
  expect(received[0]?.secret).toBe('se-cret_1');
  received.find(({ text }) => text === 'before')?.answer(200);
  await expect.poll(() => received.map(({ text }) => text)).toContain('a');
  for (const { text, answer } of received) if (text !== 'before') answer(200);
  await expect.poll(() => api.pending).toEqual([]);
});

test('what is not taken comes again, later and later', async () => {
  const clock = createManualClock();
  const { received, url } = await hook();
  const { api, bot } = await withBotApi({ clock, webhooks: { [PUBLIC]: url } });
  const ann = api.person({ first_name: 'Ann' });
  const chat = api.privateChat(ann);
  await bot.setWebhook(PUBLIC);
  chat.says(ann, 'a');
  chat.says(ann, 'b');
  for (const wait of [0, 2000, 4000]) {
    const count = received.length;
    await clock.advance(wait);
    await expect.poll(() => received.length).toBe(count + 1);
    received.at(-1)?.answer(500);
    await expect.poll(() => clock.alarms).toBe(1);
  }
  expect(received.map(({ text }) => text)).toEqual(['a', 'a', 'a']);
  expect(await bot.getWebhookInfo()).toMatchObject({
    url: PUBLIC,
    pending_update_count: 2,
    last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
  });
  await clock.advance(8000);
  await expect.poll(() => received.length).toBe(4);
  received[3]?.answer(204);
  await expect.poll(() => received[4]?.text).toBe('b');
});

test('an address or a secret that Telegram does not take', async () => {
  const { url } = await hook();
  const { bot } = await withBotApi({ webhooks: { [PUBLIC]: url } });
  const bad = (address: string, secret_token?: string) =>
    refusal(bot.setWebhook(address, secret_token ? { secret_token } : {}));
  expect(await bad('http://bot.example.com/')).toBe(
    '400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
  );
  expect(await bad('https://bot.example.com:8080/')).toBe(
    '400 Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443',
  );
  expect(await bad('https://elsewhere.example.com/')).toMatch(/bad webhook: Failed to resolve host/);
  expect(await bad(PUBLIC, 'a b')).toBe('400 Bad Request: secret token contains unallowed characters');
  expect(await bad(PUBLIC, 'x'.repeat(257))).toBe('400 Bad Request: secret token is too long');
  await bot.setWebhook(PUBLIC, { max_connections: 1, allowed_updates: ['message'] });
  expect(await bot.getWebhookInfo()).toMatchObject({ max_connections: 1, allowed_updates: ['message'] });
  await bot.deleteWebhook();
  expect(await bot.getUpdates()).toEqual([]);
});

test('a local server takes plain HTTP on any port', async () => {
  const { received, url } = await hook();
  const { api, bot } = await withBotApi({ local: true });
  const ann = api.person({ first_name: 'Ann' });
  await bot.setWebhook(url);
  api.privateChat(ann).says(ann, 'hi');
  await expect.poll(() => received[0]?.text).toBe('hi');
});

test('setting a webhook ends the poll', async () => {
  const { url } = await hook();
  const { api, bot } = await withBotApi({ webhooks: { [PUBLIC]: url } });
  const poll = refusal(bot.getUpdates({ timeout: 30 }));
  await expect.poll(() => api.calls.length).toBe(1);
  await bot.setWebhook(PUBLIC);
  expect(await poll).toBe('409 Conflict: terminated by setWebhook request');
});
