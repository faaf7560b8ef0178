import { createParser } from 'eventsource-parser';
import type { Agent } from 'undici';
import { request } from 'undici';

/**
 * The floor of a turn: one POST, its events parsed, every payload through `JSON.parse`, the text of each event handed
 * on. Resolves when the stream ends.
 */
export async function bareTurn(
  agent: Agent,
  apiUrl: string,
  prompt: string,
  heard: (text: string, partial: boolean) => void,
): Promise<void> {
  const { body } = await request(`${apiUrl}/run_sse`, {
    dispatcher: agent,
    method: 'POST',
    headers: { Accept: 'text/event-stream', 'Content-Type': 'application/json', Authorization: 'Bearer nmv_usr_bench' },
    body: JSON.stringify({
      app_name: 'nemo_agent',
      user_id: 'me',
      session_id: '1000001',
      new_message: { parts: [{ text: prompt }] },
    }),
  });
  const parser = createParser({
    onEvent({ data }) {
      const event = JSON.parse(data);
      const text: unknown = event.content?.parts?.[0]?.text;
      if (typeof text === 'string') heard(text, event.partial === true);
    },
  });
  const decoder = new TextDecoder();
  for await (const chunk of body as AsyncIterable<Uint8Array>) parser.feed(decoder.decode(chunk, { stream: true }));
}

/** What an undici agent needs for streams that are silent for long. */
export const patient = { headersTimeout: 0, bodyTimeout: 0 };
