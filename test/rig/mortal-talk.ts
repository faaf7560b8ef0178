import { systemClock } from '../../src/adapters/clock/system-clock.ts';
import { createDyingStore, type DyingStore } from './dying-store.ts';
import { createRunningClock, type RunningClock } from './running-clock.ts';
import type { PrivateRoom } from './telegram/groups.ts';
import type { Person } from './telegram/people.ts';
import type { Room } from './telegram/rooms.ts';
import { startTelegramLife, type TelegramLife, type TelegramLifeOptions } from './telegram-life.ts';

/** Ann, alone with a bot whose process may die, on a clock that runs fast for both sides. */
export interface MortalTalk {
  readonly life: TelegramLife;
  readonly clock: RunningClock;
  readonly store: DyingStore;
  readonly ann: Person;
  readonly chat: PrivateRoom;
  /** Resolves when nothing has happened for a while and nothing is open. */
  rest(): Promise<void>;
  /** Everything that helps to understand what went wrong. */
  trace(): string;
  /** What the bot, the backend's client and the log did that they must not do; empty in the end. */
  wrongs(): string[];
  end(): Promise<void>;
}

/** Presses and messages stay young however long a process is away, ms. */
const LONG = 3_600_000;
const ALBUM_MS = 500;
/** What a press that was answered right before a crash leads to: nothing that anybody sees. */
const ANSWERED_AGAIN = /^answerCallbackQuery: the press was answered before$/;

export async function beginMortalTalk({ api, ...options }: TelegramLifeOptions = {}): Promise<MortalTalk> {
  const store = createDyingStore();
  const clock = createRunningClock();
  const life = await startTelegramLife({
    store: store.wrap,
    clock,
    staleMs: LONG,
    albumMs: ALBUM_MS,
    simulator: { seed: 11 },
    ...options,
    api: { clock, pacing: false, callbackLifetime: LONG, ...api },
  });
  const ann = life.api.person({ first_name: 'Ann', language_code: 'en' });
  const chat = life.api.privateChat(ann);
  return {
    life,
    clock,
    store,
    ann,
    chat,
    async rest() {
      for (let quiet = 0; quiet < 3; quiet += 1) {
        const calls = life.api.calls.length;
        await systemClock.sleep(10);
        await clock.sleep(2 * ALBUM_MS);
        await life.assistant.idle();
        if (life.isUnderWay() || life.api.calls.length > calls) quiet = -1;
      }
    },
    trace: () => [...chat.view(), ...life.api.trace(), ...life.log].join('\n'),
    wrongs: () => [
      ...life.api.violations.filter((what) => !ANSWERED_AGAIN.test(what)),
      ...life.simulator.violations.map((what) => JSON.stringify(what)),
      ...life.log.filter((line) => line.startsWith('error:') || line.includes(life.api.token)),
    ],
    async end() {
      await life.end();
      await clock.stop();
    },
  };
}

/** What the bot has left standing in a chat. */
export interface Standing {
  readonly videos: number;
  /** Status messages: silent ones. */
  readonly statuses: readonly string[];
  /** Every other text. */
  readonly texts: readonly string[];
  /** All that is not a status, as one text. */
  readonly told: string;
}

export function standingIn(room: Room): Standing {
  const said = room.messages.filter(({ from }) => from === 'bot');
  const texts = said.filter(({ silent, video }) => !silent && !video).map(({ text }) => text);
  return {
    videos: said.filter(({ video }) => video).length,
    statuses: said.filter(({ silent }) => silent).map(({ text }) => text),
    texts,
    told: [...texts, ...said.map(({ caption }) => caption)].join('\n'),
  };
}
