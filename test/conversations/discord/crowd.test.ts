import { expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { type DiscordLife, startDiscordLife } from '../../rig/discord-life.ts';

const PEOPLE = 100;
const ASKING = 10;
/** Discord's own limit is 3 s; this is what is left of it on a machine that has much else to do, ms. */
const SLOWEST = 2_500;

async function begin(): Promise<DiscordLife> {
  const life = await startDiscordLife({ simulator: { credits: 1_000_000 }, api: { rateLimits: false } });
  while (life.api.commands.length === 0) await systemClock.sleep(5);
  return life;
}

function expectNothingWrong({ api, simulator, log }: DiscordLife): void {
  expect(api.unanswered).toEqual([]);
  expect(api.violations).toEqual([]);
  expect(api.invalid).toEqual([]);
  expect(simulator.violations).toEqual([]);
  expect(log.filter((line) => line.startsWith('error:'))).toEqual([]);
}

test('a hundred slash commands at once: each is acknowledged in time, and answered', async () => {
  const life = await begin();
  const people = Array.from({ length: PEOPLE }, (_, index) => life.api.person({ username: `p${index}` }));
  const guild = life.api.guild({ name: 'Film club', members: people });
  const rooms = people.map((person, index) => ({
    person,
    room: guild.channel(`room-${index}`),
    what: `number ${index}`,
  }));
  const doings = rooms.map(({ person, room, what }) =>
    room.slash(person, 'video', { prompt: `a 5 second clip of ${what}` }),
  );
  await Promise.all(doings.map((doing) => doing.acknowledged()));
  await Promise.all(rooms.map(({ room }) => room.sees(/Video ready! /, {}, 60_000)));
  await life.quiet();
  for (const { person, room, what } of rooms) {
    const [card, video, ...more] = room.messages;
    expect(card?.text).toContain(`Video: ${what} (0-5s)`);
    expect(video?.pings).toEqual([person.username]);
    expect(more).toEqual([]);
  }
  expect(life.simulator.posts()).toHaveLength(PEOPLE);
  const slowest = life.api.slowest?.ms ?? Number.POSITIVE_INFINITY;
  process.stdout.write(
    `${PEOPLE} slash commands at once: the slowest acknowledgement took ${Math.round(slowest)} ms\n`,
  );
  expect(slowest).toBeLessThan(SLOWEST);
  await life.end();
  expectNothingWrong(life);
}, 90_000);

test('ten people asking at once in one channel: all are served, in order, each is called and nobody else', async () => {
  const life = await begin();
  const people = Array.from({ length: ASKING }, (_, index) => life.api.person({ username: `p${index}` }));
  const clips = life.api.guild({ name: 'Film club', members: people }).channel('clips');
  const doings = people.map((person, index) =>
    clips.slash(person, 'video', { prompt: `a 5 second clip of number ${index}` }),
  );
  await Promise.all(doings.map((doing) => doing.acknowledged()));
  while (clips.messages.filter(({ video }) => video).length < ASKING) await systemClock.sleep(20);
  await life.quiet();
  expect(life.simulator.posts()).toEqual(people.map((_, index) => `a 5 second clip of number ${index}`));
  const videos = clips.messages.filter(({ video }) => video);
  expect(videos.map(({ pings }) => pings)).toEqual(people.map(({ username }) => [username]));
  for (const { answer } of doings) expect(answer?.text).toMatch(/^⟦[^⏳🤖🔌🕒]+⟧$/u);
  expect(clips.messages).toHaveLength(2 * ASKING);
  await life.end();
  expectNothingWrong(life);
}, 60_000);
