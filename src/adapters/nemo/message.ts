import type { AgentEvent, Call, NemoSession } from '../../core/ports/backend.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Api } from './api.ts';
import { acceptAnswer, readAnswer } from './envelope.ts';
import { garbled } from './failures.ts';
import type { Http, HttpResponse } from './http.ts';
import { createEventReader } from './stream.ts';

/**
 * Posts a message to the agent. Each post goes over a connection of its own, and none is repeated but one that was
 * definitely refused (401, 1001, 429). Resolves with the headers of a stream; where the backend answers with a whole
 * document instead, that is read first: a refusal or a page is thrown, JSON is taken for the events of the turn.
 */
export function sendMessage(
  { api, http, log, headersTimeout }: { api: Api; http: Http; log: Log; headersTimeout: number },
  session: NemoSession,
  text: string,
  call: Call,
): Promise<AsyncIterable<AgentEvent>> {
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
    return eventsOf(isJson ? `data: ${answer.text.replace(/[\r\n]+/g, ' ')}` : answer.text, log);
  });
}

/** The events of a stream, as they come. Leaving the loop closes the connection. */
async function* turnOf(response: HttpResponse, log: Log): AsyncGenerator<AgentEvent, void, undefined> {
  const reader = createEventReader({ log });
  try {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) yield* reader.read(chunk);
  } catch (error) {
    throw response.explain(error);
  }
  yield* reader.end();
}

/** The events of a stream that is already here as a whole. */
async function* eventsOf(text: string, log: Log): AsyncGenerator<AgentEvent, void, undefined> {
  const reader = createEventReader({ log });
  yield* reader.read(Buffer.from(text));
  yield* reader.end();
}
