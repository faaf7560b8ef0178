import type { AgentEvent, AgentTurn, Call, NemoSession } from '../../core/ports/backend.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Api } from './api.ts';
import { acceptAnswer, readAnswer } from './envelope.ts';
import { garbled } from './failures.ts';
import type { Http, HttpResponse } from './http.ts';
import { createEventReader } from './stream.ts';

/**
 * Posts a message to the agent. Each post goes over a connection of its own, and none is repeated but one that was
 * definitely refused (401, 1001, 429). Resolves with the headers of a stream; where the backend answers with a whole
 * document instead, that is read first: a refusal or a page is thrown, JSON is taken for the events of the turn. Only what
 * calls itself an event stream may hold no event: any other answer without one does not tell what became of the message,
 * and is `garbled`.
 */
export function sendMessage(
  { api, http, log, headersTimeout }: { api: Api; http: Http; log: Log; headersTimeout: number },
  session: NemoSession,
  text: string,
  call: Call,
): Promise<AgentTurn> {
  const body = JSON.stringify({
    app_name: 'nemo_agent',
    user_id: 'me',
    session_id: session.sessionId,
    new_message: { parts: [{ text }] },
  });
  return api.authorized(call, async (credential) => {
    const response = await http.open({
      method: 'POST',
      url: api.url('/run_sse'),
      headers: {
        ...api.headers(call, credential),
        Accept: 'text/event-stream',
        'Content-Type': 'application/json',
      },
      body,
      headersTimeout,
      signal: call.signal,
    });
    const { status, contentType } = response;
    const isDocument = contentType === 'application/json' || contentType === 'text/html';
    if (status >= 200 && status < 300 && !isDocument) return turnOf(response, log);

    const answer = await readAnswer(response, 'POST');
    const isJson = acceptAnswer(answer) !== undefined;
    if (contentType === 'text/html') throw garbled(`a page: ${answer.text}`, 'POST');
    const events = eventsIn(isJson ? `data: ${answer.text.replace(/[\r\n]+/g, ' ')}` : answer.text, log);
    if (events.length === 0) throw garbled(`no events: ${answer.text}`, 'POST');
    return { follow: async (hear) => events.forEach(hear) };
  });
}

/** The events of a stream, as they come. */
function turnOf(response: HttpResponse, log: Log): AgentTurn {
  const reader = createEventReader({ log });
  const { body, contentType } = response;
  return {
    follow: (hear) =>
      new Promise((resolve, reject) => {
        const fail = (error: unknown) => reject(response.explain(error));
        let isStream = contentType === 'text/event-stream';
        const tell = (read: () => readonly AgentEvent[]) => {
          try {
            for (const event of read()) {
              isStream = true;
              hear(event);
            }
          } catch (error) {
            body.destroy();
            reject(error);
          }
        };
        if (body.destroyed) return fail(body.errored ?? new Error('the stream was closed'));
        body.on('data', (chunk: Uint8Array) => tell(() => reader.read(chunk)));
        body.once('end', () => {
          tell(() => reader.end());
          if (isStream) resolve();
          else reject(garbled(`no events under the type “${contentType}”`, 'POST'));
        });
        body.once('error', fail);
        body.once('close', () => fail(body.errored ?? new Error('the stream was closed')));
      }),
  };
}

/** The events of a stream that is already here as a whole. */
function eventsIn(text: string, log: Log): readonly AgentEvent[] {
  const reader = createEventReader({ log });
  return [...reader.read(Buffer.from(text)), ...reader.end()];
}
