import { createParser } from 'eventsource-parser';
import type { AgentEvent } from '../../core/ports/backend.ts';
import type { Log } from '../../core/ports/log.ts';
import { parseJson } from './envelope.ts';
import { readPayload, type WireEvent } from './events.ts';
import { presentable, reportedFailure } from './failures.ts';
import { between } from './text-pieces.ts';

/** A payload may not be longer than this, in characters; a longer one is skipped. */
const MAX_PAYLOAD = 16 * 1024 * 1024;

/** Marks what is left of an event whose beginning had to be dropped. */
const OVERSIZED = '#oversized';

export interface EventReaderOptions {
  readonly log: Log;
  /** Longest payload, characters. */
  readonly maxPayload?: number;
}

export interface EventReader {
  /** The events that this chunk completes. Chunks may end anywhere, also inside a character. */
  read(chunk: Uint8Array): readonly AgentEvent[];
  /** The events of a last line that nothing follows. */
  end(): readonly AgentEvent[];
}

/**
 * Server-sent events to what happens in a turn. Nothing in the bytes makes it throw: a payload that is too long, not
 * JSON or of no known shape is logged and skipped. A line of bare JSON counts as a payload, because errors arrive that
 * way under the content type of a stream.
 */
export function createEventReader({ log, maxPayload = MAX_PAYLOAD }: EventReaderOptions): EventReader {
  const decoder = new TextDecoder();
  const lines = lineEnds();
  const interpret = createInterpreter();
  let events: AgentEvent[] = [];
  let overflown = false;

  const skip = (why: string, data: string) => {
    log.warn({ characters: data.length }, `skipped a payload of the event stream: ${why}`);
    log.debug({ payload: presentable(data) }, 'the skipped payload');
  };

  const onPayload = (data: string) => {
    if (data.length > maxPayload) return skip('too long', data);
    const json = parseJson(data);
    if (json === undefined) return skip('not JSON', data);
    const read = readPayload(json);
    if (read === undefined) return skip('unknown shape', data);
    for (const event of read) events.push(interpret(event));
  };

  const parser = createParser({
    // The room beyond the longest payload is for the field's name.
    maxBufferSize: maxPayload + 16,
    onEvent({ event, data }) {
      if (event === OVERSIZED) return;
      if (event === 'heartbeat' || data.trim() === '') events.push({ kind: 'heartbeat' });
      else onPayload(data);
    },
    onComment: () => events.push({ kind: 'heartbeat' }),
    onError(error) {
      if (error.type === 'max-buffer-size-exceeded') overflown = true;
      else if (error.type === 'unknown-field' && /^\s*[[{]/.test(error.line ?? '')) onPayload(error.line ?? '');
    },
  });

  const feed = (text: string): readonly AgentEvent[] => {
    events = [];
    parser.feed(text);
    if (overflown) {
      overflown = false;
      log.warn({ characters: maxPayload }, 'skipped a payload of the event stream: too long');
      parser.reset();
      // What is still to come of the line becomes a field without meaning, and of its event no payload.
      parser.feed(`event: ${OVERSIZED}\n${text.endsWith('\n') ? '' : 'skipped:'}`);
    }
    return events;
  };

  return {
    read: (chunk) => feed(lines(decoder.decode(chunk, { stream: true }))),
    end: () => feed(`${lines(decoder.decode())}\n\n`),
  };
}

/**
 * Makes every line end LF, so that a line is over as soon as its last byte is here: the parser itself would keep back a
 * CR that ends a chunk.
 */
function lineEnds(): (text: string) => string {
  let afterCr = false;
  return (text) => {
    const rest = afterCr && text.startsWith('\n') ? text.slice(1) : text;
    if (text !== '') afterCr = text.endsWith('\r');
    return rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest;
  };
}

/** Gives each event its place in the turn: white space before pieces, and whether an error came before everything. */
function createInterpreter(): (event: WireEvent) => AgentEvent {
  let begun = false;
  let piece = '';
  return (event) => {
    if (event.kind === 'heartbeat') return event;
    if (event.kind === 'refusal') return { kind: 'error', failure: reportedFailure(event.refusal, begun) };
    begun = true;
    if (event.kind !== 'piece') {
      piece = '';
      return event;
    }
    const text = between(piece, event.text) + event.text;
    piece = event.text;
    return { kind: 'fragment', text };
  };
}
