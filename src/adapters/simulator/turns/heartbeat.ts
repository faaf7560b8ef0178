import type { SessionWire } from './wire.ts';

/** Real ones come about every 15 s (ms). */
export const heartbeatEvery = 15_000;

/** The `index`-th heartbeat of a turn as it stands on the wire: every published form in turn. */
export function heartbeat(index: number, wire: SessionWire): string {
  const forms = [': ping\n\n', 'event: heartbeat\ndata: {}\n\n', 'data:\n\n'];
  if (wire.shape === 'plain') forms.push('data: {"type":"heartbeat"}\n\n');
  return forms[index % forms.length] ?? ': ping\n\n';
}
