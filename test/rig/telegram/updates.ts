import type { Clock } from '../../../src/core/ports/clock.ts';
import type { Fields } from './fields.ts';
import { Refusal } from './refusal.ts';

/** An update in the queue. */
export interface Update {
  readonly id: number;
  readonly type: string;
  /** The whole `Update` object. */
  readonly body: Fields;
  /** Updates of one queue are delivered to a webhook one after the other. */
  readonly queue: string;
  /** Ms since the epoch. */
  readonly expires: number;
}

/** Updates that the bot has not confirmed yet. */
export interface Updates {
  /** Undefined where the bot does not want this type. `lifetime` in ms; a day by default. */
  add(type: string, value: Fields, queue: string, lifetime?: number): number | undefined;
  /** One `getUpdates` call; waits up to `timeout` seconds for the first update. */
  poll(request: { offset: number; limit: number; timeout: number }): Promise<readonly Fields[]>;
  /** Ends a poll that waits, as another one or a webhook does. */
  terminate(description: string): void;
  /** The types that the bot wants from now on; an empty list means the usual ones. */
  allow(types: readonly string[]): void;
  readonly allowed: readonly string[] | undefined;
  /** Sends an update again, confirmed or not. */
  redeliver(id: number): void;
  readonly pending: readonly Update[];
  /** A webhook has taken it. */
  confirm(id: number): void;
  drop(): void;
  /** Called when an update was added or is to be sent again. */
  onNews(listener: (update: Update) => void): void;
}

const DAY = 24 * 60 * 60 * 1000;

/** What a bot has to ask for (platform-facts C15). */
const optIn = ['chat_member', 'message_reaction', 'message_reaction_count', 'stopped_message_generation'];

interface Waiting {
  readonly limit: number;
  answer(updates: readonly Fields[]): void;
  refuse(error: Refusal): void;
}

/** An empty queue. */
export function createUpdates(clock: Clock): Updates {
  const all = new Map<number, Update>();
  const listeners: Array<(update: Update) => void> = [];
  let queue: Update[] = [];
  let again: Update[] = [];
  let allowed: readonly string[] | undefined;
  let waiting: Waiting | undefined;
  let last = 100_000_000;

  function take(limit: number): Fields[] {
    const now = clock.now();
    queue = queue.filter(({ expires }) => expires > now);
    const repeated = again;
    again = [];
    const ids = new Set(repeated.map(({ id }) => id));
    return [...repeated, ...queue.filter(({ id }) => !ids.has(id))].slice(0, limit).map(({ body }) => body);
  }

  /** Wakes the poll once everything that happens in this moment has been added. */
  function wake(update: Update): void {
    for (const listener of listeners) listener(update);
    setImmediate(() => {
      if (!waiting) return;
      const news = take(waiting.limit);
      if (news.length > 0) waiting.answer(news);
    });
  }

  return {
    add(type, value, queueName, lifetime = DAY) {
      const wanted = allowed ? allowed.includes(type) : !optIn.includes(type);
      if (!wanted) return undefined;
      last += 1;
      const body = { update_id: last, [type]: value };
      const update = { id: last, type, body, queue: queueName, expires: clock.now() + lifetime };
      all.set(last, update);
      queue.push(update);
      wake(update);
      return last;
    },
    async poll({ offset, limit, timeout }) {
      if (offset < 0) queue = queue.slice(offset);
      else queue = queue.filter(({ id }) => id >= offset);
      const news = take(limit);
      if (news.length > 0 || timeout === 0) return news;
      this.terminate(
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      );
      return new Promise((resolve, reject) => {
        const callOff = clock.after(timeout * 1000, () => mine.answer([]));
        const over = (): void => {
          callOff();
          if (waiting === mine) waiting = undefined;
        };
        const mine: Waiting = {
          limit,
          answer(updates) {
            over();
            resolve(updates);
          },
          refuse(error) {
            over();
            reject(error);
          },
        };
        waiting = mine;
      });
    },
    terminate(description) {
      waiting?.refuse(new Refusal(409, description));
    },
    allow(types) {
      allowed = types.length > 0 ? types : undefined;
    },
    get allowed() {
      return allowed;
    },
    redeliver(id) {
      const update = all.get(id);
      if (!update) throw new Error(`there was no update ${id}`);
      again.push(update);
      wake(update);
    },
    get pending() {
      const now = clock.now();
      return queue.filter(({ expires }) => expires > now);
    },
    confirm(id) {
      queue = queue.filter((update) => update.id !== id);
      again = again.filter((update) => update.id !== id);
    },
    drop() {
      queue = [];
    },
    onNews(listener) {
      listeners.push(listener);
    },
  };
}
