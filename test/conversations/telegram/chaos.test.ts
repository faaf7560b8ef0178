import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fault as BackendFault } from '../../../src/adapters/simulator/faults.ts';
import { beginMortalTalk, type MortalTalk, standingIn } from '../../rig/mortal-talk.ts';
import type { Fault } from '../../rig/telegram/faults.ts';
import type { Person } from '../../rig/telegram/people.ts';
import type { Room } from '../../rig/telegram/rooms.ts';

/** Something that one of several people, the network or the machine does. */
type Event =
  | { readonly kind: 'asks' | 'makes' | 'exports' | 'looks' | 'begins anew'; readonly who: number }
  | { readonly kind: 'waits' | 'kill' | 'stop' }
  | { readonly kind: 'call'; readonly method: string; readonly fault: Fault; readonly times: number }
  | { readonly kind: 'backend'; readonly fault: BackendFault };

const PEOPLE = ['Ann', 'Bob', 'Cem'];

const acts = fc.record({
  kind: fc.constantFrom(
    'asks' as const,
    'makes' as const,
    'exports' as const,
    'looks' as const,
    'begins anew' as const,
  ),
  who: fc.nat({ max: PEOPLE.length - 1 }),
});
const calls = fc.record({
  kind: fc.constant('call' as const),
  method: fc.constantFrom(
    'sendMessage',
    'editMessageText',
    'deleteMessage',
    'sendVideo',
    'editMessageMedia',
    'getUpdates',
  ),
  fault: fc.constantFrom<Fault>(
    { kind: 'silent' },
    { kind: 'broken' },
    { kind: 'limited', seconds: 3 },
    { kind: 'page', status: 502 },
  ),
  times: fc.integer({ min: 1, max: 3 }),
});
const backend = fc.record({
  kind: fc.constant('backend' as const),
  fault: fc.record({
    on: fc.constantFrom(
      'message' as const,
      'state' as const,
      'render' as const,
      'render-status' as const,
      'file' as const,
    ),
    with: fc.constantFrom<BackendFault['with']>(
      { status: 502, body: 'html' },
      { cut: 'before-headers', lands: true },
      { cut: 'in-body', lands: true },
    ),
  }),
});
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: acts },
  { weight: 3, arbitrary: calls },
  { weight: 1, arbitrary: backend },
  { weight: 3, arbitrary: fc.constantFrom<Event>({ kind: 'waits' }, { kind: 'kill' }, { kind: 'stop' }) },
);

interface Place {
  readonly person: Person;
  readonly room: Room;
}

const words = {
  asks: (number: number) => `a ${(number % 9) + 3} second clip of lighthouse number ${number}`,
  makes: (number: number) => `/video a ${(number % 9) + 3} second clip of harbour number ${number}`,
  exports: () => '/export',
  looks: () => '/status',
  'begins anew': () => '/new',
};

async function happen(
  { life, rest }: MortalTalk,
  places: readonly Place[],
  what: Event,
  number: number,
): Promise<void> {
  switch (what.kind) {
    case 'waits':
      return rest();
    case 'kill':
      await life.kill();
      return life.start();
    case 'stop':
      await life.stop();
      return life.start();
    case 'call':
      life.api.fails(what.method, what.fault, { times: what.times });
      return;
    case 'backend':
      life.simulator.fail(what.fault);
      return;
    default: {
      const place = places[what.who];
      place?.room.says(place.person, words[what.kind](number));
    }
  }
}

test('whatever happens, in whatever order: everybody is answered, nothing is posted or delivered twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 14 }), async (events) => {
      const talk = await beginMortalTalk({ simulator: { credits: 100_000, seed: 11 } });
      const { life } = talk;
      try {
        const places = PEOPLE.map((first_name) => {
          const person = life.api.person({ first_name, language_code: 'en' });
          return { person, room: life.api.privateChat(person) };
        });
        for (const [number, what] of events.entries()) await happen(talk, places, what, number);
        await talk.rest();
        const posts = life.simulator.posts();
        expect(new Set(posts).size).toBe(posts.length);
        for (const { room } of places) {
          const { told } = standingIn(room);
          const said = room.messages.filter(({ from }) => from !== 'bot').length;
          const videos = room.messages.flatMap(({ video, caption }) => (video ? [`${caption} ${video.sha256}`] : []));
          const all = `${room.view().join('\n')}\n${talk.trace()}`;
          expect(told === '', all).toBe(said === 0);
          expect(told, all).not.toMatch(/nmv_usr_|\{"|<html|undefined|\[object|Error:/);
          const exports = room.messages.filter(({ text }) => /^\/(video|export)/.test(text)).length;
          expect(videos.length, all).toBeLessThanOrEqual(exports);
        }
        expect(talk.wrongs(), talk.trace()).toEqual([]);
      } finally {
        await talk.end();
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 15), endOnFailure: true },
  );
}, 120_000);
