import { z } from 'zod';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import type { Person } from '../../rig/discord/people.ts';
import type { Room } from '../../rig/discord/rooms.ts';
import { type DiscordLife, type DiscordLifeOptions, startDiscordLife } from '../../rig/discord-life.ts';
import { createManualClock, type ManualClock } from '../../rig/manual-clock.ts';
import type { Bump, Scenario, SentFile, Stage, Who } from '../../scenarios/scenario.ts';

/** A scenario's stage on Discord, and what happened on it. */
export interface DiscordStage extends Stage {
  readonly life: DiscordLife;
  /** Where it plays, threads apart. */
  readonly main: Room;
  /** The bot's calls as lines that are the same at every run. */
  trace(): string[];
  /** What stands in the channels at the end, likewise. */
  view(): string[];
}

export interface StageOptions extends Omit<DiscordLifeOptions, 'clock'> {
  /** Of a scenario whose clock stands still; one of its own without. */
  readonly clock?: ManualClock;
}

const faults = {
  limited: { kind: 'limited', seconds: 1 },
  broken: { kind: 'broken' },
  silent: { kind: 'silent' },
} as const;

const POST = 'POST /channels/:channel/messages';
const EDIT = /^PATCH /;
/** Calls that the trace leaves out. */
const UNTRACED = /^GET \/(gateway|users|applications|oauth2)/;
/** The edge of a card that says what goes on. */
const STATUS = 0x5865f2;

export async function startDiscordStage(scenario: Scenario, options: StageOptions = {}): Promise<DiscordStage> {
  const clock = scenario.stillClock ? (options.clock ?? createManualClock()) : undefined;
  const life = await startDiscordLife({
    ...options,
    ...(clock ? { clock } : {}),
    api: { rateLimits: false, ...(clock ? { clock } : {}), ...options.api },
  });
  while (life.api.commands.length === 0) await systemClock.sleep(5);
  const people = {
    ann: life.api.person({ username: 'ann', locale: 'en-US' }),
    bob: life.api.person({ username: 'bob', locale: 'en-US' }),
  };
  const { rooms, main } = roomsFor(life, scenario, [people.ann, people.bob]);
  let bumped: Bump['what'] | undefined;
  let seen = 0;

  /** What was done is on its way to the bot, and so many calls at least follow from it. */
  function expectsCalls(count: number): void {
    seen = life.api.calls.length + count;
  }

  /** A video is posted after the status of what asked for it, unless that is an interaction's reply. */
  function armVideo(before: number): void {
    if (bumped) life.api.fails(POST, faults[bumped], { after: before });
    bumped = undefined;
  }

  function says(who: Who, text: string, topic?: string): void {
    const room = (topic === undefined ? undefined : rooms.get(topic)) ?? main;
    const [, command, rest = ''] = /^\/(\w+) ?(.*)$/s.exec(text) ?? [];
    armVideo(command ? 0 : 1);
    if (command || !scenario.room) expectsCalls(command ? 2 : 1);
    if (command) room.slash(people[who], command, rest ? { prompt: rest } : {});
    else room.says(people[who], text);
  }

  return {
    life,
    main,
    simulator: life.simulator,
    says,
    sends: (who: Who, files: readonly SentFile[], text = '') => {
      expectsCalls(1);
      main.says(people[who], text, { attachments: files });
    },
    async presses(who, label) {
      armVideo(1);
      expectsCalls(2);
      const press = main.presses(people[who], label);
      const { type } = await press.acknowledged();
      if (type === 4) expectsCalls(0);
      return type === 4 ? (press.answer?.text ?? '') : '';
    },
    sees: (pattern) => Promise.any([...rooms.values()].map((room) => room.sees(pattern))),
    bumps({ on, what }) {
      if (on === 'video') bumped = what;
      // Of a message's request the status comes first; the answer comes after.
      else life.api.fails(on === 'answer' ? POST : EDIT, faults[what], { after: on === 'answer' ? 1 : 0 });
    },
    async passes(seconds) {
      await clock?.advance(seconds * 1_000);
    },
    async quiet() {
      do await life.quiet(clock && (() => clock.advance(50)));
      while (life.api.calls.length < seen);
    },
    async killed() {
      await life.kill();
      await life.start();
    },
    view: () =>
      [...rooms.values()]
        .flatMap((room) => (rooms.size > 1 ? [`${room.name}:`] : []).concat(room.view()))
        .map(withoutChance),
    trace: () => {
      const calls = life.api.calls.filter(({ route }) => !UNTRACED.test(route));
      return life.api
        .trace()
        .filter((line, index) => isShown(line, calls[index]?.body, scenario))
        .map(withoutChance);
    },
  };
}

interface Rooms {
  /** By their names in scenarios; the only one is `main`. */
  readonly rooms: ReadonlyMap<string, Room>;
  readonly main: Room;
}

/** Topics are threads on Discord. */
function roomsFor({ api }: DiscordLife, { room }: Scenario, members: readonly [Person, Person]): Rooms {
  const [ann] = members;
  // Who shares no server with the bot gets no messages from it (platform-facts B7).
  const clips = api.guild({ name: 'Film club', members }).channel('clips');
  if (!room) {
    const main = api.dm(ann);
    return { rooms: new Map([['main', main]]), main };
  }
  const topics = room === 'topics' ? ['red', 'blue'] : [];
  const threads = topics.map((name) => [name, clips.opensThread(ann, name)] as const);
  return { rooms: new Map<string, Room>(threads.length > 0 ? threads : [['main', clips]]), main: clips };
}

/** What a status looks like on the wire: a card with a foot, or one of a status alone. */
const statusSchema = z.object({
  embeds: z.tuple([z.object({ color: z.literal(STATUS) }).or(z.object({ footer: z.object({ text: z.string() }) }))]),
});

/** How the program starts is no part of a scenario, and how far a status got is the machine's doing. */
function isShown(line: string, body: unknown, { stillClock }: Scenario): boolean {
  if (/^\w+ \/applications/.test(line)) return false;
  if (stillClock === true || !line.startsWith('PATCH') || line.includes('I was restarted')) return true;
  return !statusSchema.safeParse(body).success;
}

/** What is another at every run: the date, the identity, the mark of a delivery. */
function withoutChance(line: string): string {
  return line
    .replaceAll(/[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d{2}.[AP]M/g, '<date>')
    .replaceAll(/anon_[0-9a-f]+/g, 'anon_<id>')
    .replaceAll(/-[0-9a-f]{6}\.mp4/g, '-<key>.mp4');
}
