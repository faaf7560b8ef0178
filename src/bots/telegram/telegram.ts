import { setMaxListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Assistant } from '../../core/assistant/assistant.ts';
import { Undeliverable } from '../../core/errors.ts';
import { Halt } from '../../core/flows/run.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Platform } from '../../core/ports/platform.ts';
import type { Store } from '../../core/ports/store.ts';
import { type ApiOptions, CALL_SECONDS, createApi, UPLOAD_SECONDS } from './api.ts';
import { createBudget } from './budget.ts';
import { registerCommands } from './commands.ts';
import { listenByPolling, listenByWebhook, whoAmI } from './connection.ts';
import { createDeliveries } from './delivery.ts';
import { openFile } from './files.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { createLimits } from './limits.ts';
import { loadMoves } from './moves.ts';
import { invalidToken } from './operator-errors.ts';
import { originSchema } from './origin.ts';
import { placeOf } from './place.ts';
import { poll } from './polling.ts';
import { takePress } from './presses.ts';
import { createSender } from './sender.ts';
import { createSightings } from './sightings.ts';
import { createSurface } from './surface.ts';
import { createThumbnails } from './thumbnail.ts';
import { loggable } from './trouble.ts';
import { createWebhook } from './webhook.ts';

export interface TelegramOptions extends ApiOptions {
  /** Where Telegram calls us; without it we ask for updates. */
  readonly webhook?: { readonly url: string; readonly secret: string };
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** How long an album or a long text waits for its next piece, ms. */
  readonly albumMs: number;
  /** Messages that are older than this when they arrive are not run, ms. */
  readonly staleMs: number;
}

/** The bot on Telegram. */
export interface Telegram {
  readonly platform: Platform;
  /** Where updates come in, if Telegram calls us. */
  readonly webhook?: {
    readonly path: string;
    handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  };
  /**
   * Takes updates until it is paused and what it took is answered; tells when it is connected. Rides out what the
   * network does; throws an `OperatorError` for what the operator must mend.
   */
  run(assistant: Assistant, connected: () => void): Promise<void>;
  /** Takes no updates any more; what is open can still be answered. */
  pause(): void;
  /** Ends every call that is under way: what was open goes on at the next start. */
  stop(): void;
}

/** How long an upload that is under way at a pause may take to end; then its chat is told that it goes on later, ms. */
const UPLOAD_GRACE_MS = 2_000;

export async function createTelegram(options: TelegramOptions): Promise<Telegram> {
  const { store, clock, log, webhook } = options;
  const paused = new AbortController();
  const stopping = new AbortController();
  // Every call that waits its turn listens to it.
  setMaxListeners(0, stopping.signal);
  const stopped = stopping.signal;
  /** Aborted with what the operator must mend. */
  const broken = new AbortController();

  const api = createApi(options, CALL_SECONDS, stopped);
  /** Before everything else, so that there is time for a last word. */
  const leaving = new AbortController();
  setMaxListeners(0, leaving.signal);
  const uploads = createApi(options, UPLOAD_SECONDS, leaving.signal);
  const polls = createApi(options, CALL_SECONDS, paused.signal);
  const moves = await loadMoves(store);
  const sightings = createSightings();
  const limits = createLimits(options.apiRoot);
  const shared = { api, moves, sightings, clock, log, stopped };
  const sender = createSender({
    ...shared,
    budget: createBudget(clock, stopped),
    unauthorized: () => broken.abort(invalidToken()),
  });
  const deliveries = createDeliveries({
    ...shared,
    stopped: leaving.signal,
    uploads,
    sender,
    store,
    thumbnails: createThumbnails(log),
  });

  const platform: Platform = {
    owns: (chat) => placeOf(chat) !== undefined,
    surface({ chat, person, origin }) {
      const place = placeOf(chat);
      if (!place) throw new Error(`${chat} is no chat of Telegram`);
      const parsed = originSchema.safeParse(origin);
      const destination = { place, person, origin: parsed.data ?? { group: place.chat < 0 } };
      return createSurface({ ...shared, sender, deliveries, limits }, destination);
    },
    async open(file, _chat, signal) {
      try {
        return await openFile({ ...options, api }, file, signal);
      } catch (error) {
        if (error instanceof Undeliverable && error.obstacle === 'size') limits.downloadRefused();
        throw error;
      }
    },
  };

  let letUploadsBe = () => {};
  let inbox: Inbox | undefined;
  async function take(updates: readonly unknown[]): Promise<void> {
    if (!inbox) throw new Error('not connected yet');
    await inbox.take(updates);
  }

  async function listen(assistant: Assistant, connected: () => void): Promise<void> {
    const connection = { api, clock, log, stopped: paused.signal };
    const me = await whoAmI(connection);
    inbox = createInbox({
      ...options,
      me,
      moves,
      stopped,
      saw: sightings.saw,
      receive: assistant.receive,
      press: (event) => takePress(shared, event),
    });
    await inbox.resume();
    if (webhook) await listenByWebhook(connection, webhook);
    else await listenByPolling(connection);
    log.info({ bot: me.username, by: webhook ? 'webhook' : 'polling' }, 'connected to Telegram');
    connected();
    registerCommands(api, store, me.id).catch((error) =>
      log.warn({ err: loggable(error) }, 'the menu of commands could not be registered'),
    );
    if (webhook) await aborted(paused.signal);
    else await poll({ api: polls, clock, log, stopped: paused.signal, take });
  }

  return {
    platform,
    ...(webhook
      ? { webhook: { path: new URL(webhook.url).pathname, handle: createWebhook({ ...webhook, take, log }) } }
      : {}),
    async run(assistant, connected) {
      try {
        await Promise.race([
          listen(assistant, connected),
          aborted(broken.signal).then(() => broken.signal.throwIfAborted()),
        ]);
      } catch (error) {
        if (!paused.signal.aborted) throw error;
      }
      await inbox?.settled();
    },
    pause() {
      inbox?.stop();
      paused.abort(new Halt('shutdown'));
      letUploadsBe = clock.after(UPLOAD_GRACE_MS, () => leaving.abort(new Halt('shutdown')));
    },
    stop() {
      letUploadsBe();
      leaving.abort(new Halt('shutdown'));
      stopping.abort(new Halt('shutdown'));
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
