import { afterEach, expect } from 'vitest';
import { systemClock } from '../../src/adapters/clock/system-clock.ts';
import type { ChannelRoom } from './discord/channel-rooms.ts';
import type { GuildRoom } from './discord/guild-rooms.ts';
import type { Handle } from './discord/handles.ts';
import type { Person } from './discord/people.ts';
import type { Room } from './discord/rooms.ts';
import type { SeenMessage } from './discord/view.ts';
import { type DiscordLife, type DiscordLifeOptions, startDiscordLife } from './discord-life.ts';
import type { ManualClock } from './manual-clock.ts';

/** A club on Discord with the bot in it, ended and looked over with its test. */
export interface Club {
  readonly life: DiscordLife;
  readonly api: DiscordLife['api'];
  readonly simulator: DiscordLife['simulator'];
  /** The one that stands still by itself, where there is one. */
  readonly clock: ManualClock | undefined;
  /** Speaks English. */
  readonly ann: Person;
  /** Speaks Chinese where nothing else is asked for. */
  readonly bob: Person;
  /** Manages messages. */
  readonly mia: Person;
  readonly guild: GuildRoom;
  readonly clips: ChannelRoom;
  /** Resolves when nothing is open any more; a clock that stands still by itself moves on for it. */
  quiet(): Promise<void>;
  /** Everything that helps to understand what went wrong. */
  trace(): string;
  /** Presses the newest button that matches; resolves when what follows from it is over. */
  presses(room: Room, person: Person, target: Parameters<Room['presses']>[1]): Promise<Handle>;
  /** Errors that are meant to be in the log. */
  expectsErrors(pattern: RegExp): void;
  /** Nothing may be refused in this test, not even for a right that is missing. */
  expectsNoRefusals(): void;
  /** Ends and looks it over before its test ends. */
  end(): Promise<void>;
}

export interface ClubOptions extends DiscordLifeOptions {
  /** The test's and Discord's alike; it stands still by itself. */
  readonly clock?: ManualClock;
  /** Bob's locale. */
  readonly bob?: string;
  /** The server's locale. */
  readonly locale?: string;
}

interface Open extends Club {
  readonly wanted: { errors: RegExp | undefined; refusals: boolean };
}

const open = new Set<Open>();

afterEach(async () => {
  for (const club of [...open]) await club.end();
});

/** How far a clock that stands still by itself moves on at a time, ms. */
const STEP_MS = 500;

/** Begins a life without the rate limits of Discord. */
export async function beginClub({ bob = 'zh-CN', locale = 'en-US', ...options }: ClubOptions = {}): Promise<Club> {
  const { clock } = options;
  const life = await startDiscordLife({
    ...options,
    api: { rateLimits: false, ...(clock ? { clock } : {}), ...options.api },
  });
  while (life.api.commands.length === 0) await systemClock.sleep(5);
  const { api, simulator } = life;
  const quiet = () => life.quiet(clock && (() => clock.advance(STEP_MS)));
  const people = {
    ann: api.person({ username: 'ann', locale: 'en-US' }),
    bob: api.person({ username: 'bob', locale: bob }),
    mia: api.person({ username: 'mia' }),
  };
  const { mia, ...members } = people;
  const guild = api.guild({ name: 'Film club', members: Object.values(members), moderators: [mia], locale });
  const club: Open = {
    ...people,
    life,
    api,
    simulator,
    clock,
    guild,
    clips: guild.channel('clips'),
    quiet,
    trace: () => [...club.clips.view(), '', ...api.trace(), '', ...life.log].join('\n'),
    wanted: { errors: undefined, refusals: true },
    async presses(room, person, target) {
      const handle = room.presses(person, target);
      await quiet();
      return handle;
    },
    expectsErrors(pattern) {
      club.wanted.errors = pattern;
    },
    expectsNoRefusals() {
      club.wanted.refusals = false;
    },
    async end() {
      open.delete(club);
      await life.end();
      expectNothingWrong(club);
    },
  };
  open.add(club);
  return club;
}

function expectNothingWrong({ api, simulator, life, wanted }: Open): void {
  expect(api.violations).toEqual([]);
  expect(api.unanswered).toEqual([]);
  expect(simulator.violations).toEqual([]);
  expect(life.log.filter((line) => line.includes(api.token))).toEqual([]);
  expect(life.log.filter((line) => line.startsWith('error:') && !wanted.errors?.test(line))).toEqual([]);
  if (wanted.refusals) return;
  expect(api.invalid).toEqual([]);
  expect(api.calls.filter(({ outcome }) => outcome.kind === 'refused')).toEqual([]);
}

/** The bot's videos that stand in a room. */
export function videosIn(room: Room): SeenMessage[] {
  return room.messages.filter(({ video, from }) => video && from === 'bot');
}

export function labels({ buttons }: SeenMessage): string[] {
  return buttons.map(({ label }) => label);
}

/** Looks again and again; what does not come to pass ends with the test's time. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await systemClock.sleep(10);
}

/** Waits for a job that lasts longer than an interaction's token lives. */
export const patience = {
  waits: {
    heartbeat: 120_000,
    streamSilence: 3_600_000,
    streamLimit: 3_600_000,
    recoveryFirst: 5,
    recoveryNext: 5,
    renderPoll: 5,
  },
  recoveryLooks: 5,
  renderPolls: 400,
  rateLimitSeconds: 0.01,
};
