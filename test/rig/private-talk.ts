import { expect } from 'vitest';
import { createRunningClock } from './running-clock.ts';
import type { PrivateRoom } from './telegram/groups.ts';
import type { BotApiOptions } from './telegram/options.ts';
import type { Person } from './telegram/people.ts';
import type { Target } from './telegram/presses.ts';
import type { SeenMessage } from './telegram/view.ts';
import type { PressAnswer } from './telegram/world.ts';
import { startTelegramLife, type TelegramLife, type TelegramLifeOptions } from './telegram-life.ts';

export interface PrivateTalkOptions extends Omit<TelegramLifeOptions, 'api' | 'clock'> {
  readonly api?: Omit<BotApiOptions, 'clock'>;
  /** Of the person's app; English by default. */
  readonly language?: string;
}

/** Ann, alone with the bot, on a clock that runs fast for both sides. */
export interface PrivateTalk {
  readonly life: TelegramLife;
  readonly chat: PrivateRoom;
  readonly ann: Person;
  /** Writes; resolves when everything that follows from it is over. */
  says(text: string): Promise<SeenMessage>;
  /** Writes; resolves with the first message of the bot after it that matches. */
  asks(text: string, answer: RegExp): Promise<SeenMessage>;
  /** Presses the newest button that matches; resolves when everything that follows from it is over. */
  presses(target: Target): Promise<PressAnswer>;
  /** Resolves when everything that was begun is over. */
  rest(): Promise<void>;
  /** Resolves when so much time has passed for both sides, ms. */
  passes(ms: number): Promise<void>;
  /** What the bot has said since a message, statuses that stand included. */
  since(message: { readonly id: number }): readonly SeenMessage[];
  /** The bot's newest message that is no status. */
  last(): SeenMessage;
  /** Ends the life and checks that neither side broke a rule and nothing that is secret was logged. */
  end(): Promise<void>;
}

/** Longer than any test of the clock, ms. */
const LONG = 3_600_000;
/** The clock moves on by so much whenever the process comes to rest, ms. */
const STEP = 200;
/** How long an album waits for more of it, ms. */
const ALBUM = 8_000;
/** Nothing that follows from something waits longer than this for its turn in a private chat or for more of it, ms. */
const PAUSE = 8_500;

export async function startPrivateTalk({
  language = 'en',
  api,
  ...options
}: PrivateTalkOptions = {}): Promise<PrivateTalk> {
  const clock = createRunningClock(STEP);
  const life = await startTelegramLife({
    staleMs: LONG,
    albumMs: ALBUM,
    ...options,
    clock,
    api: { callbackLifetime: LONG, ...api, clock },
  });
  const ann = life.api.person({ first_name: 'Ann', language_code: language });
  const chat = life.api.privateChat(ann);

  function callsMade(): number {
    return life.api.calls.filter(({ method }) => method !== 'getUpdates').length;
  }

  async function rest(): Promise<void> {
    for (let before = -1; before < callsMade() || life.isUnderWay(); ) {
      before = callsMade();
      await life.quiet();
      await clock.sleep(PAUSE);
      await life.quiet();
    }
  }

  return {
    life,
    chat,
    ann,
    rest,
    passes: (ms) => clock.sleep(ms),
    async says(text) {
      const message = chat.says(ann, text);
      await rest();
      return message;
    },
    asks(text, answer) {
      const message = chat.says(ann, text);
      return chat.sees(answer, { after: message });
    },
    async presses(target) {
      const answer = await chat.presses(ann, target);
      await rest();
      return answer;
    },
    since: ({ id }) => chat.messages.filter((message) => message.from === 'bot' && message.id > id),
    last() {
      const last = chat.messages.filter(({ from, silent }) => from === 'bot' && !silent).at(-1);
      if (!last) throw new Error('the bot has said nothing');
      return last;
    },
    async end() {
      await life.end();
      await clock.stop();
      expect(life.api.violations).toEqual([]);
      expect(life.simulator.violations).toEqual([]);
      expect(life.log.filter((line) => line.includes(life.api.token))).toEqual([]);
      expect(life.log.filter((line) => line.startsWith('error:'))).toEqual([]);
    },
  };
}
