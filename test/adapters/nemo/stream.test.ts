import { describe, expect, test } from 'vitest';
import { createEventReader } from '../../../src/adapters/nemo/stream.ts';
import { memoryLog } from './backend.ts';
import { read, type Shown } from './reading.ts';

/** The events of these payloads, one server-sent event each. */
function turn(...payloads: readonly unknown[]): Shown[] {
  return read(payloads.map((payload) => `data: ${JSON.stringify(payload)}\n\n`).join('')).events;
}

const model = (...parts: unknown[]) => ({ author: 'agent', content: { role: 'model', parts } });

describe('events of the agent kit', () => {
  test('a text is whole', () => {
    expect(turn(model({ text: 'Hello.' }))).toEqual([{ kind: 'whole', text: 'Hello.' }]);
  });

  test('partial texts are fragments, the aggregate is the whole text once', () => {
    expect(
      turn(
        { ...model({ text: 'Hel' }), partial: true },
        { ...model({ text: 'lo. ' }), partial: true },
        { ...model({ text: 'World' }), partial: true },
        { ...model({ text: 'Hello. World' }), partial: false, turnComplete: true },
      ),
    ).toEqual([
      { kind: 'fragment', text: 'Hel' },
      { kind: 'fragment', text: 'lo. ' },
      { kind: 'fragment', text: 'World' },
      { kind: 'whole', text: 'Hello. World' },
    ]);
  });

  test('reasoning never gets out, not even beside the answer', () => {
    expect(turn(model({ text: 'secret', thought: true }, { text: 'Shown' }))).toEqual([
      { kind: 'whole', text: 'Shown' },
    ]);
    expect(turn({ ...model({ text: 'secret', thought: true }), partial: true })).toEqual([]);
  });

  test('several parts keep their order; a call ends the text before it', () => {
    expect(
      turn(
        model(
          { text: 'I look.' },
          { functionCall: { id: '1', name: 'cut', args: { from: 1 } } },
          { text: 'Then I wait.' },
          { text: 'Then I go.' },
        ),
        { author: 'agent', content: { role: 'user', parts: [{ functionResponse: { name: 'cut', response: {} } }] } },
      ),
    ).toEqual([
      { kind: 'whole', text: 'I look.' },
      { kind: 'tool-call', name: 'cut' },
      { kind: 'whole', text: 'Then I wait. Then I go.' },
      { kind: 'tool-result', name: 'cut' },
    ]);
  });

  test('snake_case twins mean the same', () => {
    expect(
      turn(
        model({ function_call: { name: 'cut' } }),
        model({ function_response: { name: 'cut' } }),
        { turn_complete: true, invocation_id: 'e-1' },
        { error_code: 'SAFETY', error_message: 'no' },
      ),
    ).toEqual([
      { kind: 'tool-call', name: 'cut' },
      { kind: 'tool-result', name: 'cut' },
      { kind: 'error', reason: 'rejected', landed: 'unknown' },
    ]);
  });

  test('a call that a partial event announces is told once, by the aggregate', () => {
    const parts = [{ text: 'I cut.' }, { functionCall: { name: 'cut' } }];
    expect(turn({ ...model(...parts), partial: true }, model(...parts))).toEqual([
      { kind: 'fragment', text: 'I cut.' },
      { kind: 'whole', text: 'I cut.' },
      { kind: 'tool-call', name: 'cut' },
    ]);
  });

  test('what the person said is not the answer', () => {
    expect(turn({ author: 'user', content: { role: 'user', parts: [{ text: 'my prompt' }] } })).toEqual([]);
    expect(turn({ author: 'user', content: { parts: [{ text: 'my prompt' }] } })).toEqual([]);
  });

  test('a text and an error in one event are both told', () => {
    expect(turn({ ...model({ text: 'So far' }), errorCode: 'MAX_TOKENS', errorMessage: 'ran out' })).toEqual([
      { kind: 'whole', text: 'So far' },
      { kind: 'error', reason: 'rejected', landed: 'unknown' },
    ]);
  });

  test.each([
    [{ errorCode: 'RESOURCE_EXHAUSTED' }, 'rate-limited'],
    [{ errorCode: 'UNAVAILABLE', errorMessage: 'later' }, 'unavailable'],
    [{ errorCode: 503 }, 'unavailable'],
    [{ errorCode: '2001', errorMessage: 'no credits' }, 'out-of-credits'],
    [{ errorMessage: 'just words' }, 'rejected'],
  ])('%j is %s', (event, reason) => {
    expect(turn({ author: 'agent', ...event })).toMatchObject([{ kind: 'error', reason }]);
  });

  test.each([
    { author: 'agent', finishReason: 'STOP' },
    { author: 'agent', errorCode: 'STOP' },
    { author: 'agent', errorCode: null, errorMessage: null, content: null },
    { author: 'agent', content: { role: 'model', parts: [] } },
    { author: 'agent', content: { role: 'model', parts: [{ text: ' \n' }] } },
    { author: 'agent', content: { role: 'model', parts: [{ inlineData: { data: 'AA==' } }, 7, null] } },
    { author: 'agent', content: 'odd', partial: 'odd', actions: 7 },
  ])('%j says nothing and is no reason to complain', (event) => {
    const { events, log } = read(`data: ${JSON.stringify(event)}\n\n`);
    expect(events).toEqual([]);
    expect(log.lines).toEqual([]);
  });
});

describe('plain events', () => {
  test('texts are pieces, with the blank that belongs between two sentences', () => {
    expect(
      turn({ type: 'text', content: 'I cut it.' }, { type: 'heartbeat' }, { type: 'text', content: 'Now music.' }),
    ).toEqual([
      { kind: 'fragment', text: 'I cut it.' },
      { kind: 'heartbeat' },
      { kind: 'fragment', text: ' Now music.' },
    ]);
  });

  test('a tool between two texts parts them anyway', () => {
    expect(
      turn(
        { type: 'text', content: 'I cut it.' },
        { type: 'tool_call', name: 'cut', args: {} },
        { type: 'tool_result', name: 'cut', result: {} },
        { type: 'text', content: 'Done.' },
      ),
    ).toEqual([
      { kind: 'fragment', text: 'I cut it.' },
      { kind: 'tool-call', name: 'cut' },
      { kind: 'tool-result', name: 'cut' },
      { kind: 'fragment', text: 'Done.' },
    ]);
  });

  test('a tool without a name is still a tool, an empty text nothing', () => {
    expect(turn({ type: 'tool_call' }, { type: 'text', content: '' })).toEqual([{ kind: 'tool-call', name: 'tool' }]);
  });

  test.each([
    [{ type: 'error', message: 'broken' }, 'rejected'],
    [{ type: 'error', code: 2001, message: 'no credits' }, 'out-of-credits'],
    [{ type: 'error', error: { code: 1002, message: 'gone' } }, 'session-gone'],
    [{ type: 'error', content: 'broken' }, 'rejected'],
    [{ type: 'error' }, 'rejected'],
  ])('%j is an error', (event, reason) => {
    expect(turn(event)).toMatchObject([{ kind: 'error', reason }]);
  });
});

describe('errors in the stream', () => {
  test.each([
    [{ code: 1001, message: 'token expired' }, 'signed-out', 'no'],
    [{ code: 1002, message: 'no session' }, 'session-gone', 'no'],
    [{ code: 2001, message: 'insufficient' }, 'out-of-credits', 'no'],
    [{ code: 402 }, 'subscription', 'no'],
    [{ code: '2001' }, 'out-of-credits', 'no'],
    [{ code: 9999, message: '?' }, 'rejected', 'unknown'],
    [{ code: 500 }, 'unavailable', 'unknown'],
    [{ error: 'it broke' }, 'rejected', 'unknown'],
    [{ error: { code: 2001, message: 'insufficient' } }, 'out-of-credits', 'no'],
    [{ success: false, error: 'no' }, 'rejected', 'unknown'],
  ])('%j before anything else: %s, landed %s', (payload, reason, landed) => {
    expect(turn({ type: 'heartbeat' }, payload)).toEqual([{ kind: 'heartbeat' }, { kind: 'error', reason, landed }]);
  });

  test('after the agent has begun, no code says that nothing was done', () => {
    expect(turn(model({ text: 'Working' }), { code: 2001, message: 'insufficient' })).toEqual([
      { kind: 'whole', text: 'Working' },
      { kind: 'error', reason: 'out-of-credits', landed: 'unknown' },
    ]);
  });

  test('the words of an error hold no token', () => {
    const reader = createEventReader({ log: memoryLog() });
    const [event] = reader.read(Buffer.from('data: {"error":"bad nmv_usr_abc.d-e, Bearer xyz and clm_1"}\n\n'));
    expect(event).toMatchObject({ kind: 'error', failure: { detail: 'bad <token>, Bearer <token> and <token>' } });
  });

  test('bare JSON under the content type of a stream is understood', () => {
    expect(read('{"code":1002,"message":"no session"}').events).toEqual([
      { kind: 'error', reason: 'session-gone', landed: 'no' },
    ]);
  });
});
