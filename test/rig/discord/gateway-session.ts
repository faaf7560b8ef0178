import type { WebSocket } from 'ws';
import type { Fields } from './fields.ts';

/** One event, the same for every session that hears of it; what it shows depends on the session's intents. */
export interface GatewayEvent {
  readonly type: string;
  data(intents: number): Fields;
  /** The bit without which nobody hears of it; 0 for what everybody hears. */
  readonly intent: number;
  /** The guild that it is in; shard 0 hears of everything else. */
  readonly guild: string | undefined;
}

/** A session of one shard: it outlives its connection for a while. */
export interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  readonly intents: number;
  seq: number;
  /** Every dispatch that was ever made, for RESUME. */
  readonly sent: Array<{ readonly seq: number; readonly text: string }>;
  socket: WebSocket | undefined;
  /** Ms of the clock; undefined while it is connected. */
  leftAt: number | undefined;
}

/** Numbers an event, keeps it and sends it. */
export function dispatch(session: Session, type: string, data: Fields): void {
  session.seq += 1;
  const text = JSON.stringify({ op: 0, s: session.seq, t: type, d: data });
  session.sent.push({ seq: session.seq, text });
  session.socket?.send(text);
}

/** Sends what came after `seq`. */
export function replay(session: Session, seq: number): void {
  for (const one of session.sent) if (one.seq > seq) session.socket?.send(one.text);
}
