import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { Fields } from './fields.ts';
import { dispatch, replay, type Session } from './gateway-session.ts';
import { guildCreateJson } from './guild-json.ts';
import { allIntents, intents as bits, privileged } from './intents.ts';
import { userJson } from './people.ts';
import { shardOf } from './snowflakes.ts';
import type { World } from './world.ts';

/** What a shard did at the gateway. */
export interface GatewayLogLine {
  readonly did: 'identify' | 'resume' | 'refused' | 'heartbeat';
  readonly shard: number | undefined;
  /** The close code of a refusal. */
  readonly code?: number;
}

/** What a connection shares with all others. */
export interface Shared {
  readonly sessions: Map<string, Session>;
  /** Undefined: shards may identify as fast as they like. */
  readonly concurrency: number | undefined;
  readonly heartbeat: number;
  log(line: GatewayLogLine): void;
  /** False where the day's IDENTIFYs are used up. */
  spendIdentify(): boolean;
}

const frame = z.object({ op: z.int(), d: z.unknown() });

const identify = z.object({
  token: z.string(),
  intents: z.int().min(0),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.int(), z.int()]).optional(),
  compress: z.boolean().optional(),
  large_threshold: z.int().min(50).max(250).optional(),
});

const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** Commands that a connection may send in 60 s of real time (platform-facts B29). */
const SENDS = { limit: 120, ms: 60_000 };

/** Close codes of DD:topics/opcodes. */
type CloseCode = 4001 | 4002 | 4003 | 4004 | 4005 | 4007 | 4008 | 4010 | 4013 | 4014;

/** Plays the gateway to one connection. */
export function createConnection(world: World, socket: WebSocket, shared: Shared): void {
  let session: Session | undefined;
  const own = `gateway ${world.ids.next()}`;
  function send(op: number, d: unknown): undefined {
    socket.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  function refuse(code: CloseCode, shard?: number): undefined {
    shared.log({ did: 'refused', shard, code });
    socket.close(code, 'refused');
  }

  function identifies(d: unknown): undefined {
    const read = identify.safeParse(d);
    if (!read.success) return refuse(4002);
    const { token, intents, shard: [shard, shards] = [0, 1] } = read.data;
    if (token !== world.token) return refuse(4004, shard);
    if (shard < 0 || shard >= shards) return refuse(4010, shard);
    if (intents > allIntents || (intents & ~allIntents) !== 0) return refuse(4013, shard);
    if ((intents & privileged & ~world.granted) !== 0) return refuse(4014, shard);
    if (!shared.spendIdentify()) {
      world.violation('more IDENTIFYs than a day has: Discord would have changed the token');
      return refuse(4004, shard);
    }
    if (shared.concurrency !== undefined) {
      const bucket = `identify ${shard % shared.concurrency}`;
      if (!world.rates.spend(bucket, { limit: 1, ms: 5000 }).allowed) return send(9, false);
    }
    session = begin(shard, shards, intents);
  }

  function begin(shard: number, shards: number, intents: number): Session {
    const started: Session = {
      id: world.ids.next(),
      shard,
      shards,
      intents,
      seq: 0,
      sent: [],
      socket,
      leftAt: undefined,
    };
    for (const [id, other] of shared.sessions) {
      if (other.shard === shard && other.shards === shards) shared.sessions.delete(id);
    }
    shared.sessions.set(started.id, started);
    shared.log({ did: 'identify', shard });
    dispatch(started, 'READY', readyJson(world, started));
    if ((intents & bits.GUILDS) !== 0) {
      for (const guild of guildsOf(world, started)) dispatch(started, 'GUILD_CREATE', guildCreateJson(world, guild));
    }
    return started;
  }

  function resumes(d: unknown): undefined {
    const read = resume.safeParse(d);
    if (!read.success) return refuse(4002);
    const { token, session_id, seq } = read.data;
    if (token !== world.token) return refuse(4004);
    const old = shared.sessions.get(session_id);
    const gone = old?.leftAt !== undefined && world.clock.now() - old.leftAt > world.limits.sessionLifetime;
    if (!old || gone) {
      shared.sessions.delete(session_id);
      return send(9, false);
    }
    if (seq > old.seq) return refuse(4007, old.shard);
    old.socket?.terminate();
    old.socket = socket;
    old.leftAt = undefined;
    session = old;
    shared.log({ did: 'resume', shard: old.shard });
    replay(old, seq);
    dispatch(old, 'RESUMED', {});
  }

  function take(text: string): undefined {
    if (!world.rates.spend(own, SENDS).allowed) return refuse(4008, session?.shard);
    const read = parse(text);
    if (!read) return refuse(4002, session?.shard);
    const { op, d } = read;
    if (op === 1) {
      shared.log({ did: 'heartbeat', shard: session?.shard });
      send(11, null);
    } else if (op === 2) session ? refuse(4005, session.shard) : identifies(d);
    else if (op === 6) session ? refuse(4005, session.shard) : resumes(d);
    else if (![3, 4, 8, 31].includes(op)) refuse(4001, session?.shard);
    else if (!session) refuse(4003);
  }

  socket.on('message', (data) => take(String(data)));
  socket.on('close', (code) => {
    if (session?.socket !== socket) return;
    session.socket = undefined;
    session.leftAt = world.clock.now();
    // A shard that says goodbye has ended its session (DD:events/gateway#initiating-a-disconnect).
    if (code === 1000 || code === 1001) shared.sessions.delete(session.id);
  });
  send(10, { heartbeat_interval: shared.heartbeat });
}

function parse(text: string): z.infer<typeof frame> | undefined {
  try {
    return frame.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function guildsOf(world: World, { shard, shards }: Session) {
  return [...world.guilds.values()].filter(({ id, bot, deleted }) => bot && !deleted && shardOf(id, shards) === shard);
}

function readyJson(world: World, session: Session): Fields {
  return {
    v: 10,
    user: userJson(world.me),
    guilds: guildsOf(world, session).map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: `${world.origin.url.replace('http', 'ws')}/gateway`,
    shard: [session.shard, session.shards],
    application: { id: world.me.id, flags: 0 },
  };
}
