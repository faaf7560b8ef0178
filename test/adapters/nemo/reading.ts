import { createEventReader } from '../../../src/adapters/nemo/stream.ts';
import type { AgentEvent } from '../../../src/core/ports/backend.ts';
import { memoryLog } from './backend.ts';

/** Events as plain data: an error by its policy. */
export type Shown = Exclude<AgentEvent, { kind: 'error' }> | { kind: 'error'; reason: string; landed: string };

function show(event: AgentEvent): Shown {
  if (event.kind !== 'error') return event;
  return { kind: 'error', reason: event.failure.reason, landed: event.failure.landed };
}

export function readChunks(chunks: readonly Uint8Array[], maxPayload?: number) {
  const log = memoryLog();
  const reader = createEventReader({ log, ...(maxPayload === undefined ? {} : { maxPayload }) });
  const events = chunks.flatMap((chunk) => reader.read(chunk));
  return { events: [...events, ...reader.end()].map(show), log };
}

export const read = (stream: string, maxPayload?: number) => readChunks([Buffer.from(stream)], maxPayload);
