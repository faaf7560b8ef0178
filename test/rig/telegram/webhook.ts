import type { Clock } from '../../../src/core/ports/clock.ts';
import { badRequest } from './refusal.ts';
import type { Update, Updates } from './updates.ts';

/** As `setWebhook` was given them. */
export interface WebhookSettings {
  /** Empty where none is set. */
  readonly url: string;
  readonly secret: string;
  readonly maxConnections: number;
}

/** Delivers updates to the bot's webhook. */
export interface Webhook {
  readonly settings: WebhookSettings;
  readonly lastError: { readonly date: number; readonly message: string } | undefined;
  set(settings: WebhookSettings): void;
  remove(): void;
  close(): void;
}

/** What a webhook works with. */
export interface WebhookParts {
  readonly clock: Clock;
  readonly updates: Updates;
  readonly local: boolean;
  /** Public address → loopback address. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly violation: (what: string) => void;
}

const none: WebhookSettings = { url: '', secret: '', maxConnections: 0 };
/** How long the server waits for an answer (platform-facts C16), and at most between two attempts, ms. */
const PATIENCE = 60_000;
const LONGEST_PAUSE = 60_000;

/** No webhook yet; follows the updates from now on. */
export function createWebhook({ clock, updates, local, addresses, violation }: WebhookParts): Webhook {
  let settings = none;
  let lastError: Webhook['lastError'];
  /** Ends everything that was under way for the settings before. */
  let generation = new AbortController();
  let underWay = 0;
  const queues = new Map<string, Update[]>();
  const busy = new Set<string>();

  updates.onNews(enqueue);

  function enqueue(update: Update): void {
    if (!settings.url) return;
    const queue = queues.get(update.queue) ?? [];
    queues.set(update.queue, queue);
    queue.push(update);
    pump();
  }

  /** Starts every queue that has something to send, as far as connections are free. */
  function pump(): void {
    for (const [name, queue] of queues) {
      const update = queue[0];
      if (!update || busy.has(name) || underWay >= settings.maxConnections) continue;
      busy.add(name);
      underWay += 1;
      const { signal } = generation;
      void deliver(update, signal).finally(() => {
        if (signal.aborted) return;
        busy.delete(name);
        underWay -= 1;
        queue.shift();
        pump();
      });
    }
  }

  /** Tries until the bot answers 2xx or the update is too old: at once, then after 2, 4, 8 … seconds. */
  async function deliver(update: Update, signal: AbortSignal): Promise<void> {
    for (let pause = 1000; !signal.aborted && clock.now() < update.expires; ) {
      const fault = await post(update, signal);
      if (fault === undefined) return updates.confirm(update.id);
      if (signal.aborted) return;
      lastError = { date: Math.floor(clock.now() / 1000), message: fault };
      const wait = pause === 1000 ? 0 : pause;
      pause = Math.min(LONGEST_PAUSE, pause * 2);
      await clock.sleep(wait, signal).catch(() => undefined);
    }
  }

  /** Undefined when the bot has taken it; otherwise why it has not, as `getWebhookInfo` words it. */
  async function post(update: Update, signal: AbortSignal): Promise<string | undefined> {
    const patience = new AbortController();
    const callOff = clock.after(PATIENCE, () => patience.abort());
    try {
      const response = await fetch(addressOf(settings.url), {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/json',
          ...(settings.secret ? { 'x-telegram-bot-api-secret-token': settings.secret } : {}),
        },
        body: JSON.stringify(update.body),
        signal: AbortSignal.any([signal, patience.signal]),
      });
      const body = await response.text();
      if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`;
      if (/"method"\s*:/.test(body)) violation('a method was called in the answer to a webhook: its result is lost');
      return undefined;
    } catch {
      return patience.signal.aborted ? 'Read timeout expired' : 'Connection refused';
    } finally {
      callOff();
    }
  }

  function addressOf(url: string): string {
    const mapped = addresses[url] ?? (local ? url : undefined);
    if (mapped === undefined) throw badRequest('bad webhook: Failed to resolve host: Name or service not known');
    return mapped;
  }

  function stop(): void {
    generation.abort();
    generation = new AbortController();
    queues.clear();
    busy.clear();
    underWay = 0;
    settings = none;
    lastError = undefined;
  }

  return {
    get settings() {
      return settings;
    },
    get lastError() {
      return lastError;
    },
    set(next) {
      addressOf(next.url);
      stop();
      settings = next;
      for (const update of updates.pending) enqueue(update);
    },
    remove: stop,
    close: stop,
  };
}
