import { describe, expect, test } from 'vitest';
import { type Answer, call, collect, events, oneByOne, session, startRig, text } from './backend.ts';

const SEND = 'POST /run_sse';
const own = { token: 'nmv_usr_own' };
const stream = { 'Content-Type': 'text/event-stream' };
const hello = `data: ${JSON.stringify({ type: 'text', content: 'Hello' })}\n\n`;

describe('an abort', () => {
  const reason = new Error('cancelled by the person');

  /** A route that begins a stream, and a promise that resolves once its connection is gone. */
  function watched(begin: (...args: Parameters<Answer>) => void) {
    let gone = () => {};
    const closed = new Promise<void>((resolve) => {
      gone = resolve;
    });
    const answer: Answer = (...args) => {
      args[0].on('close', gone);
      begin(...args);
    };
    return { answer, closed };
  }

  test('before the headers rejects with its reason and closes the connection', async () => {
    const { answer, closed } = watched(() => {});
    const { client, server } = await startRig({ [SEND]: answer }, own);
    const abort = new AbortController();
    const sending = client.send(session, 'Hi', { ...call, signal: abort.signal });
    await expect.poll(() => server.count(SEND)).toBe(1);
    abort.abort(reason);
    await expect(sending).rejects.toBe(reason);
    await closed;
  });

  test('in the middle of the stream rejects with its reason and closes the connection', async () => {
    const { answer, closed } = watched((response) => response.writeHead(200, stream).write(hello));
    const { client } = await startRig({ [SEND]: answer }, own);
    const abort = new AbortController();
    const turn = oneByOne(await client.send(session, 'Hi', { ...call, signal: abort.signal }));
    await turn.next();
    const next = turn.next();
    abort.abort(reason);
    await expect(next).rejects.toBe(reason);
    await closed;
  });

  test('of a stream that nobody reads closes the connection', async () => {
    const { answer, closed } = watched((response) => response.writeHead(200, stream).write(hello));
    const { client } = await startRig({ [SEND]: answer }, own);
    const abort = new AbortController();
    const turn = await client.send(session, 'Hi', { ...call, signal: abort.signal });
    abort.abort(reason);
    await closed;
    await expect(collect(turn)).rejects.toBe(reason);
  });

  test('that came earlier sends nothing', async () => {
    const { client, server } = await startRig({ [SEND]: events() });
    await expect(client.send(session, 'Hi', { ...call, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.seen).toEqual([]);
  });

  test('during a wait ends the wait', async () => {
    const abort = new AbortController();
    const { client, server } = await startRig(
      {
        [SEND]: (...args) => {
          abort.abort(reason);
          return text('', 429)(...args);
        },
      },
      own,
    );
    await expect(client.send(session, 'Hi', { ...call, signal: abort.signal })).rejects.toBe(reason);
    expect(server.count(SEND)).toBe(1);
  });
});
