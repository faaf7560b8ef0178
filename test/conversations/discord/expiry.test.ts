import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { shortWaits } from '../../rig/conversation.ts';
import type { ChannelRoom } from '../../rig/discord/channel-rooms.ts';
import type { Person } from '../../rig/discord/people.ts';
import { type DiscordLife, startDiscordLife } from '../../rig/discord-life.ts';
import { createManualClock, type ManualClock } from '../../rig/manual-clock.ts';

const PROMPT = 'a 10 second clip of a lighthouse';
const MINUTE = 60_000;
/** How long an interaction can be answered (platform-facts B1), ms. */
const LIFETIME = 15 * MINUTE;

interface Stage {
  readonly life: DiscordLife;
  readonly clock: ManualClock;
  readonly ann: Person;
  readonly clips: ChannelRoom;
}

/** How far the clock moves on at a time, and how long the bot has for what that sets off, ms. */
const STEP = 15_000;
const PAUSE = 10;

/** Plays on a stage of its own, so that several can be played side by side. */
async function onStage(play: (stage: Stage) => Promise<void>): Promise<void> {
  const clock = createManualClock();
  const life = await startDiscordLife({
    clock,
    settings: { ...shortWaits, waits: { ...shortWaits.waits, renderPoll: 30_000 } },
    api: { clock, rateLimits: false },
  });
  while (life.api.commands.length === 0) await systemClock.sleep(5);
  const ann = life.api.person({ username: 'ann', locale: 'en-US' });
  const clips = life.api.guild({ name: 'Film club', members: [ann] }).channel('clips');
  try {
    await play({ life, clock, ann, clips });
  } finally {
    await life.end();
  }
  expect(life.api.violations).toEqual([]);
  expect(life.api.invalid).toEqual([]);
  expect(life.log.filter((line) => line.startsWith('error:') || line.includes(life.api.token))).toEqual([]);
}

/** Lets time pass in small steps until something holds; ends with the test's time otherwise. */
async function passesUntil({ clock }: Stage, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await systemClock.sleep(PAUSE);
    await clock.advance(STEP);
  }
}

/** The agent is quick, and the video is rendered until minute 25. */
function longJob({ life, ann, clips }: Stage, manner: object = {}): void {
  life.simulator.nextRender({ looks: Array.from({ length: 50 }, (_, index) => 2 * index) });
  clips.slash(ann, 'video', { prompt: PROMPT, ...manner });
}

/** When the interaction's token was used, ms after it was made. */
function usesOfToken({ life }: Stage): number[] {
  const [{ at = 0 } = {}] = life.api.calls.filter(({ route }) => route.endsWith('/callback'));
  return life.api.calls.filter(({ route }) => route.includes('/webhooks/')).map((call) => call.at - at);
}

describe.concurrent('a job of 25 minutes', () => {
  test('goes on in the same card when the interaction is over, unseen, and the video lands', () =>
    onStage(async (all) => {
      const { clips, life, clock } = all;
      const from = clock.now();
      longJob(all);
      await passesUntil(all, () => clips.messages.some(({ video }) => video));
      expect(clock.now() - from).toBeGreaterThan(24 * MINUTE);
      await passesUntil(all, () => !life.assistant.busy());
      const [card, video, ...more] = clips.messages;
      expect(more).toEqual([]);
      expect(card?.text).toMatch(/Timeline \(4 tracks\)/);
      expect(card?.text).not.toMatch(/⏳|Rendering/);
      expect(video?.pings).toEqual(['ann']);
      expect(Math.max(...usesOfToken(all))).toBeLessThan(LIFETIME - MINUTE);
      const own = life.api.calls.filter(({ route }) => route === 'PATCH /channels/:channel/messages/:message');
      expect(own.length).toBeGreaterThan(5);
      expect(new Set(own.map(({ params }) => params.message))).toEqual(new Set([card?.id]));
      expect(clips.history).toHaveLength(2);
    }));

  test('whose process was killed meanwhile still goes on in the same card', () =>
    onStage(async (all) => {
      const { clips, life, clock } = all;
      longJob(all);
      const from = clock.now();
      await passesUntil(all, () => clock.now() - from > 10 * MINUTE);
      await life.kill();
      await clock.advance(6 * MINUTE);
      await life.start();
      await passesUntil(all, () => clips.messages.some(({ video }) => video));
      await passesUntil(all, () => !life.assistant.busy());
      const [card, video, ...more] = clips.messages;
      expect(more).toEqual([]);
      expect(card?.text).toMatch(/Timeline \(4 tracks\)/);
      expect(card?.text).not.toMatch(/⏳|🔄|Rendering/);
      expect(card?.buttons.map(({ label }) => label)).toContain('👍 Keep everything');
      expect(video?.pings).toEqual(['ann']);
      expect(life.simulator.posts()).toEqual([PROMPT]);
      expect(Math.max(...usesOfToken(all))).toBeLessThan(LIFETIME - MINUTE);
    }));

  test.each([
    ['where the bot may not post', {}],
    ['that is private', { private: true }],
  ])('%s: the video comes in a direct message', (_, manner) =>
    onStage(async (all) => {
      const { clips, life, ann } = all;
      if (!('private' in manner)) clips.denies('bot', 'SEND_MESSAGES');
      longJob(all, manner);
      const direct = life.api.dm(ann);
      await passesUntil(all, () => direct.messages.some(({ video }) => video));
      await passesUntil(all, () => !life.assistant.busy());
      expect(direct.messages).toHaveLength(1);
      expect(clips.messages).toHaveLength(1);
      expect(clips.messages[0]?.text).toMatch(/Timeline \(4 tracks\)[\s\S]*the result comes as a direct message/);
      expect(clips.messages[0]?.text).not.toMatch(/⏳|Rendering/);
      expect(Math.max(...usesOfToken(all))).toBeLessThan(LIFETIME - MINUTE);
    }),
  );
});
