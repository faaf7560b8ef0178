import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { createConnection, type GatewayLogLine } from './gateway-connection.ts';
import { dispatch, type GatewayEvent, type Session } from './gateway-session.ts';
import { shardOf } from './snowflakes.ts';
import type { World } from './world.ts';

/** How an event misses its way. */
interface Loss {
  readonly type: string;
  left: number;
}

/** The gateway: sessions, their events, and what can happen to connections. */
export interface Gateway {
  /** A new connection. */
  accept(world: World, request: IncomingMessage, socket: Duplex, head: Buffer): void;
  emit(event: GatewayEvent): void;
  readonly sessions: readonly Session[];
  /** IDENTIFYs, RESUMEs and refusals, in order. */
  readonly log: readonly GatewayLogLine[];
  /** IDENTIFYs that are left. */
  left(): number;
  /** What `GET /gateway/bot` says. */
  readonly recommended: { readonly shards: number; readonly concurrency: number };
  /** Breaks all connections, or those of one shard, without a word; sessions can be resumed. */
  drops(shard?: number): void;
  /** Ends all connections with a close code. */
  refuses(code: number): void;
  /** Asks all shards to reconnect and resume (op 7). */
  reconnects(): void;
  /** Tells all shards that their session is over (op 9). */
  invalidates(): void;
  /** Sends the newest event of a type once more (platform-facts B30). */
  repeats(type: string): void;
  /** The next events of a type never arrive (B30). */
  loses(type: string, times?: number): void;
  /** Ends all connections, as a server that goes down. */
  close(): void;
}

/** What the gateway needs to know. */
export interface GatewayOptions {
  readonly shards: number;
  /** IDENTIFYs of a day. */
  readonly identifies: number;
  /** Shards that may identify in 5 s of real time; all without. */
  readonly concurrency: number | undefined;
  /** Ms between heartbeats. */
  readonly heartbeat: number;
}

/** A gateway that nobody has connected to. */
export function createGateway(options: GatewayOptions): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const sockets = new Set<WebSocket>();
  const log: GatewayLogLine[] = [];
  const losses: Loss[] = [];
  const newest = new Map<string, GatewayEvent>();
  let identified = 0;

  function hears({ intents, shard, shards }: Session, { intent, guild }: GatewayEvent): boolean {
    if (intent !== 0 && (intents & intent) === 0) return false;
    return shard === (guild === undefined ? 0 : shardOf(guild, shards));
  }

  function send(event: GatewayEvent): void {
    for (const session of sessions.values()) {
      if (hears(session, event)) dispatch(session, event.type, event.data(session.intents));
    }
  }

  function tellAll(op: number, d: unknown): void {
    for (const socket of sockets) socket.send(JSON.stringify({ op, d }));
  }

  return {
    accept(world, request, socket, head) {
      server.handleUpgrade(request, socket, head, (connection) => {
        sockets.add(connection);
        connection.on('close', () => sockets.delete(connection));
        createConnection(world, connection, {
          ...options,
          sessions,
          log: (line) => void log.push(line),
          spendIdentify() {
            identified += 1;
            return identified <= options.identifies;
          },
        });
      });
    },
    emit(event) {
      newest.set(event.type, event);
      const loss = losses.find(({ type, left }) => type === event.type && left > 0);
      if (loss) loss.left -= 1;
      else send(event);
    },
    get sessions() {
      return [...sessions.values()];
    },
    log,
    recommended: { shards: options.shards, concurrency: options.concurrency ?? 16 },
    left: () => Math.max(0, options.identifies - identified),
    drops(shard) {
      const own = [...sessions.values()].filter((session) => session.shard === shard).map(({ socket }) => socket);
      for (const socket of shard === undefined ? sockets : own) socket?.terminate();
    },
    refuses(code) {
      for (const socket of sockets) socket.close(code, 'refused');
    },
    reconnects: () => tellAll(7, null),
    invalidates() {
      sessions.clear();
      tellAll(9, false);
    },
    repeats(type) {
      const event = newest.get(type);
      if (!event) throw new Error(`there was no ${type}`);
      send(event);
    },
    loses: (type, times = 1) => void losses.push({ type, left: times }),
    close() {
      for (const socket of sockets) socket.terminate();
    },
  };
}
