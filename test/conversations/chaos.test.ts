import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/adapters/simulator/faults.ts';
import type { TurnScript } from '../../src/adapters/simulator/turn-scripts.ts';
import { type Conversation, startConversation } from '../rig/conversation.ts';

/** Something that a person, the network or the machine does. */
type Event =
  | { readonly kind: 'asks' | 'exports' | 'looks' | 'pays' | 'cancels' | 'begins anew' | 'waits' | 'crash' | 'restart' }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'turn'; readonly turn: TurnScript };

const kinds = ['message', 'state', 'session', 'render', 'render-status', 'file', 'claim', 'credits', 'any'] as const;
const faults = fc.record({
  on: fc.constantFrom(...kinds),
  times: fc.integer({ min: 1, max: 3 }),
  with: fc.constantFrom<Fault['with']>(
    { status: 502, body: 'html' },
    { status: 500, body: 'empty' },
    { status: 429, retryAfter: 0 },
    { code: 1001, status: 401 },
    { code: 2001 },
    { text: '<html>' },
    { cut: 'before-headers' },
    { cut: 'before-headers', lands: true },
    { cut: 'in-body', lands: true },
  ),
});
const turns = fc.constantFrom<TurnScript>(
  { silent: true },
  { cutAfter: 0 },
  { cutAfter: 4 },
  { events: [] },
  { events: ['{'] },
);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Event>({ kind: 'asks' }) },
  { weight: 3, arbitrary: fc.constant<Event>({ kind: 'exports' }) },
  { weight: 3, arbitrary: fc.constant<Event>({ kind: 'waits' }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Event>(
      { kind: 'looks' },
      { kind: 'pays' },
      { kind: 'cancels' },
      { kind: 'begins anew' },
      { kind: 'crash' },
      { kind: 'restart' },
    ),
  },
  { weight: 3, arbitrary: faults.map((fault): Event => ({ kind: 'fault', fault })) },
  { weight: 2, arbitrary: turns.map((turn): Event => ({ kind: 'turn', turn })) },
);

const leaks = /nmv_usr_|\{"|<html|\bat \w+ \(|undefined|\[object|Error:/;

async function happen(talk: Conversation, what: Event, number: number): Promise<void> {
  switch (what.kind) {
    case 'asks':
      return talk.says(`a ${(number % 9) + 3} second clip of lighthouse number ${number}`);
    case 'exports':
      return talk.says('export');
    case 'looks':
      return talk.says('/status');
    case 'pays':
      return talk.says('/credits');
    case 'cancels':
      return talk.says('/cancel');
    case 'begins anew':
      return talk.says('/new');
    case 'waits':
      return talk.quiet();
    case 'crash':
      return talk.crash();
    case 'restart':
      return talk.restart();
    case 'fault':
      talk.simulator.fail(what.fault);
      return;
    case 'turn':
      talk.simulator.nextTurn(what.turn);
  }
}

describe('whatever happens, in whatever order', () => {
  test('nothing is posted twice, no render is delivered twice, nothing leaks, everything ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 14 }), async (events) => {
        const talk = await startConversation({ simulator: { credits: 100_000 } });
        try {
          for (const [number, what] of events.entries()) await happen(talk, what, number);
          await talk.quiet();
          const posts = talk.simulator.posts();
          expect(new Set(posts).size).toBe(posts.length);
          const delivered = talk.room.messages.flatMap((message) => message.video?.video.fileUrl ?? []);
          expect(new Set(delivered).size).toBe(delivered.length);
          for (const message of talk.room.messages) expect(message.text).not.toMatch(leaks);
          expect(talk.simulator.violations).toEqual([]);
          expect(talk.log.filter((line) => line.startsWith('error'))).toEqual([]);
        } finally {
          await talk.end();
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 120_000);
});
