import { beginClub, type Club, type ClubOptions } from './discord-journeys.ts';
import { createDyingStore } from './dying-store.ts';
import { playAll } from './play-all.ts';

/** What somebody does while the process dies, and what is to come of it all the same. */
export interface Deed {
  readonly club?: () => ClubOptions;
  /** Everything up to what is done while the process may die, which is what this resolves with. */
  readonly ready: (club: Club) => Promise<() => void>;
  /** Throws where it went wrong, with `why` for the reader. */
  readonly expects: (club: Club, why: string) => Promise<void> | void;
}

/** Plays it once undisturbed, then once for each call to Discord: the process is killed while it waits for the answer. */
export async function killedAroundEachCall(deed: Deed, lands: boolean): Promise<void> {
  const calls = await killedAround(deed, undefined, lands);
  await playAll(
    Array.from({ length: calls }, (_, index) => index),
    async (after) => void (await killedAround(deed, after, lands)),
  );
}

/** Plays it once undisturbed, then once for each call to Discord: its answer is lost on the way. */
export async function unansweredAtEachCall(deed: Deed): Promise<void> {
  const calls = await killedAround(deed, undefined, true);
  await playAll(
    Array.from({ length: calls }, (_, index) => index),
    async (after) => {
      const { club, act } = await begin(deed);
      club.api.fails(/^/, { kind: 'silent' }, { after });
      act();
      await club.quiet();
      await ends(deed, club, `no answer to call ${after}`);
    },
  );
}

/** Plays it once undisturbed, then once for each write to the store, or each few: the process is killed right after it. */
export async function dyingAfterEachWrite(deed: Deed, every = 1): Promise<void> {
  const writes = await dyingAfter(deed, undefined);
  await playAll(
    Array.from({ length: Math.ceil(writes / every) }, (_, index) => 1 + index * every),
    async (write) => void (await dyingAfter(deed, write)),
  );
}

async function begin(deed: Deed, options: ClubOptions = {}) {
  const club = await beginClub({ ...deed.club?.(), ...options });
  return { club, act: await deed.ready(club) };
}

async function ends(deed: Deed, club: Club, what: string): Promise<void> {
  await deed.expects(club, `${what}\n${club.trace()}`);
  await club.end();
}

/** Resolves with how many calls there were. */
async function killedAround(deed: Deed, after: number | undefined, lands: boolean): Promise<number> {
  const { club, act } = await begin(deed);
  const { api, life, simulator } = club;
  const before = api.calls.length;
  const killed = after === undefined ? undefined : api.fails(/^/, { kind: 'hanging' }, { after });
  act();
  if (killed) {
    await Promise.race([killed.begun, club.quiet()]);
    await life.kill();
    if (lands) killed.release();
    killed.cancel();
    await simulator.idle();
    await life.start();
  }
  await club.quiet();
  const calls = api.calls.length - before;
  await ends(deed, club, `killed around call ${after}, lands: ${lands}`);
  return calls;
}

/** Resolves with how many writes there were. */
async function dyingAfter(deed: Deed, write: number | undefined): Promise<number> {
  const store = createDyingStore();
  const { club, act } = await begin(deed, { store: store.wrap });
  const { life, simulator } = club;
  const before = store.writes;
  if (write === undefined) act();
  else {
    const death = store.dieAfter(write);
    act();
    await Promise.race([death, club.quiet()]);
    await life.kill();
    store.revive();
    await simulator.idle();
    await life.start();
  }
  await club.quiet();
  const writes = store.writes - before;
  await ends(deed, club, `dying after write ${write}`);
  return writes;
}
