import { setMaxListeners } from 'node:events';
import { Client, GatewayDispatchEvents, GatewayIntentBits, Options, REST, Routes } from 'discord.js';
import { request as fetchFile } from 'undici';
import type { Assistant } from '../../core/assistant/assistant.ts';
import { Halt } from '../../core/flows/run.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Platform } from '../../core/ports/platform.ts';
import type { Skills } from '../../core/ports/skills.ts';
import type { Store } from '../../core/ports/store.ts';
import type { Request } from '../../core/request.ts';
import { commandBodies } from './commands/definitions.ts';
import { registerCommands } from './commands/register.ts';
import { createConnection } from './connection.ts';
import { createDeliveries } from './delivery.ts';
import { createEvents, type Events } from './events.ts';
import { createFirstAnswers } from './first-answers.ts';
import { createInbox } from './inbox.ts';
import { originSchema } from './origin.ts';
import { channelOf, isPrivate } from './place.ts';
import { fileHandleSchema } from './requests/attached-file.ts';
import { userSchema } from './requests/user.ts';
import { createSurface } from './surface.ts';
import { inThread } from './threads.ts';
import { loggable } from './trouble.ts';
import { createWire } from './wire.ts';

export interface DiscordOptions {
  readonly token: string;
  /** Without a slash at its end and without a version. */
  readonly apiRoot: string;
  /** Which shards of the gateway this process runs; as many as Discord recommends without. */
  readonly shards?: { readonly ids: readonly number[]; readonly count: number };
  /** Whether `/video` in a text channel opens a thread for itself and for what follows. */
  readonly threads: boolean;
  /** Calls in a real second that Discord takes from the whole bot; 50 where nothing else was agreed (platform-facts B27). */
  readonly callsPerSecond?: number;
  readonly store: Store;
  readonly skills: Skills;
  readonly clock: Clock;
  readonly log: Log;
}

/** The bot on Discord. */
export interface Discord {
  readonly platform: Platform;
  /** Takes events until it is paused; tells when it is connected. Throws an `OperatorError` for what the operator must mend. */
  run(assistant: Assistant, connected: () => void): Promise<void>;
  /** Takes no events any more; what is open can still be answered. */
  pause(): void;
  /** Ends what is under way: what was open goes on at the next start. */
  stop(): Promise<void>;
}

/** What a message takes where Discord tells nothing better, bytes (platform-facts A1). */
const UPLOAD_BYTES = 20 * 1024 * 1024;
const CALLS_PER_SECOND = 50;
/** How long one call may take, ms: a video over a slow line, too. */
const CALL_MS = 180_000;

export function createDiscord(options: DiscordOptions): Discord {
  const { token, apiRoot, store, skills, clock, log } = options;
  const stopping = new AbortController();
  const pausing = new AbortController();
  // Every call and every file on its way listens to it.
  setMaxListeners(0, stopping.signal);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    rest: { api: apiRoot, timeout: CALL_MS, globalRequestsPerSecond: options.callsPerSecond ?? CALLS_PER_SECOND },
    ...(options.shards ? { shards: [...options.shards.ids], shardCount: options.shards.count } : { shards: 'auto' }),
    // Everything is read from the events themselves.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 0,
      UserManager: 0,
    }),
  });
  client.rest.setToken(token);
  const connection = createConnection({ client, token, clock, log, paused: pausing.signal });
  const unlimited = new REST({ api: apiRoot, timeout: CALL_MS, globalRequestsPerSecond: Number.POSITIVE_INFINITY });
  const wire = createWire({ rest: client.rest, unlimited, clock, stopped: stopping.signal });
  const answers = createFirstAnswers({ rest: unlimited, wire, clock, log });
  const inbox = createInbox({ store, log, stopped: stopping.signal });
  const deliveries = createDeliveries({ store, log, stopped: stopping.signal, me });

  /** The bot's user id, also before it is connected. */
  async function me(): Promise<string> {
    return client.user?.id ?? userSchema.parse(await client.rest.get(Routes.user())).id;
  }

  const platform: Platform = {
    owns: (chat) => channelOf(chat) !== undefined,
    surface({ chat, person, origin }) {
      const parsed = originSchema.safeParse(origin);
      const fallback = {
        channel: channelOf(chat) ?? '',
        canPost: true,
        canAttach: true,
        canEmbed: true,
        canThread: false,
        userInstalled: false,
      };
      return createSurface(
        { wire, deliveries, clock, log, uploadBytes: UPLOAD_BYTES },
        {
          home: fallback.channel,
          ...(isPrivate(chat) ? { alone: true } : {}),
          person,
          origin: parsed.data ?? fallback,
        },
      );
    },
    async open(file, _chat, signal) {
      const { url } = fileHandleSchema.parse(file.handle);
      const { statusCode, headers, body } = await fetchFile(url, { signal });
      if (statusCode !== 200) {
        await body.dump();
        throw new Error(`Discord does not hand over the file (${statusCode})`);
      }
      const size = Number(headers['content-length']);
      return { stream: body, ...(size > 0 ? { size } : {}) };
    },
  };

  function follow(taking: Promise<void>): void {
    taking.catch((error) => {
      if (!(error instanceof Halt)) log.error({ err: error }, 'an event of Discord could not be taken');
    });
  }

  function eventsFor({ receive }: Assistant): Events {
    const placed = async (request: Request) =>
      options.threads ? inThread({ store, rest: client.rest, wire, log }, request) : request;
    return createEvents({ inbox, answers, receive, clock, me: () => client.user?.id, placed, opened: wire.opened });
  }

  function listen(events: Events): void {
    const take = (act: (raw: unknown) => Promise<void>) => (raw: unknown) => {
      if (!pausing.signal.aborted) follow(act(raw));
    };
    client.ws.on(GatewayDispatchEvents.InteractionCreate, take(events.interaction));
    client.ws.on(GatewayDispatchEvents.MessageCreate, take(events.message));
  }

  async function register(): Promise<void> {
    const id = client.application?.id ?? client.user?.id;
    if (!id) return;
    const outcome = await registerCommands(client.rest, store, id, commandBodies(skills.list()));
    log.info({ outcome }, 'commands');
  }

  return {
    platform,
    async run(assistant, connected) {
      const events = eventsFor(assistant);
      listen(events);
      try {
        await Promise.race([connection.open(), connection.revoked, aborted(pausing.signal)]);
        if (pausing.signal.aborted) return;
        log.info({ bot: client.user?.username }, 'connected to Discord');
        for (const held of await inbox.left()) follow(events.left(held));
        connected();
        register().catch((error) => log.warn({ err: loggable(error) }, 'the commands could not be registered'));
        await Promise.race([aborted(pausing.signal), connection.revoked]);
      } catch (error) {
        if (!pausing.signal.aborted) throw error;
      }
    },
    pause: () => pausing.abort(new Halt('shutdown')),
    async stop() {
      stopping.abort(new Halt('shutdown'));
      await client.destroy();
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
