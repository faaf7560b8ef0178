import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../../core/ports/clock.ts';
import type { ActiveFault, FaultAnswer } from '../faults.ts';
import { type Answer, json, nobody, send, writeEventsHead, writeHead } from './answer.ts';

/** A call that meets a fault. */
export interface FaultyCall {
  /** Carries the call out; run only where the fault lets it land. */
  readonly answer: () => Promise<Answer>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly clock: Clock;
}

/** Answers a call as the fault says. */
export async function faulty({ answer: fault, released }: ActiveFault, call: FaultyCall): Promise<void> {
  const { answer, request, response, clock } = call;
  if ('cut' in fault) return await cut(fault, call);
  if ('stall' in fault) {
    if (fault.stall === 'in-body') return await inHalves(await answer(), response, () => released);
    const late = await answer();
    await released;
    return await send(late, response);
  }
  if ('trickle' in fault) return await inPieces(await answer(), response, 16, () => clock.sleep(fault.trickle));
  // A client that is still sending would not get to read the answer.
  request.resume();
  if (!request.complete) await new Promise((resolve) => request.once('close', resolve).once('end', resolve));
  await send(instead(fault), response);
}

async function cut(fault: Extract<FaultAnswer, { cut: string }>, { answer, response }: FaultyCall): Promise<void> {
  if (fault.cut === 'in-body') return await inHalves(await answer(), response, async () => void response.destroy());
  if (!fault.lands) return void response.destroy();
  const lost = await answer();
  response.destroy();
  if (lost.kind === 'events') await lost.start(nobody);
}

/** The made-up answer of a fault that has one. */
function instead(fault: Exclude<FaultAnswer, { cut: string } | { stall: string } | { trickle: number }>): Answer {
  if ('text' in fault) return bytes(200, fault.type ?? 'application/json', fault.text);
  if ('code' in fault) return json({ code: fault.code, message: fault.message ?? 'error' }, fault.status ?? 200);
  const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
  const { status } = fault;
  const html = `<html><head><title>${status}</title></head><body><h1>${status}</h1><hr>nginx</body></html>`;
  if (fault.body === 'html') return bytes(status, 'text/html', html, headers);
  if (fault.body === 'empty') return bytes(status, 'text/plain', '', headers);
  return bytes(status, 'application/json', JSON.stringify({ error: `HTTP ${status}` }), headers);
}

function bytes(status: number, type: string, text: string, headers: Record<string, string> = {}): Answer {
  return { kind: 'bytes', status, type, body: Buffer.from(text), headers };
}

/** Half of the body, then whatever `between` does; of a stream of events its head, and the work goes on unheard. */
async function inHalves(answer: Answer, response: ServerResponse, between: () => Promise<void>): Promise<void> {
  if (answer.kind === 'bytes') return await inPieces(answer, response, 2, (piece) => (piece === 1 ? between() : go()));
  if (answer.kind === 'file') return await send(answer, response);
  writeEventsHead(response);
  await Promise.all([answer.start(nobody), between()]);
  response.end();
}

async function inPieces(
  answer: Answer,
  response: ServerResponse,
  count: number,
  before: (piece: number) => Promise<void>,
) {
  if (answer.kind !== 'bytes') return await send(answer, response);
  writeHead(answer, response);
  const size = Math.ceil(answer.body.length / count);
  for (let piece = 0; piece < count && !response.destroyed; piece += 1) {
    await before(piece);
    const part = answer.body.subarray(piece * size, (piece + 1) * size);
    if (part.length > 0 && !response.destroyed) await flushed(response, part);
  }
  response.end();
}

function flushed(response: ServerResponse, part: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    response.once('close', resolve);
    response.write(part, () => {
      response.off('close', resolve);
      resolve();
    });
  });
}

function go(): Promise<void> {
  return Promise.resolve();
}
