import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import type { SeenMessage } from '../../rig/discord/view.ts';
import { createDyingStore } from '../../rig/dying-store.ts';
import { createManualClock } from '../../rig/manual-clock.ts';
import { playAll } from '../../rig/play-all.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { type DiscordStage, startDiscordStage } from './stage.ts';

const PROMPT = 'a 10 second clip of a lighthouse';
const inServer: Scenario = { name: 'a server', room: 'group', play: async () => undefined };
const UNDER_WAY = /thinking…|🔌|🤖|⏳|🔄/;

/** What the bot has left standing. */
function standing({ main }: DiscordStage) {
  const said = main.messages.filter(({ from }) => from === 'bot');
  return {
    videos: said.filter(({ video }) => video).length,
    underWay: said.filter((message) => message.thinking || UNDER_WAY.test(message.text)),
    answers: said.filter((message) => /Timeline \(4 tracks\)|Your video is there/.test(message.text)),
    told: said.map(({ text }) => text).join('\n'),
  };
}

/** Everything that helps to understand what went wrong. */
function trace({ life, main }: DiscordStage): string {
  return [...main.view(), '', ...life.api.trace(), '', ...life.log].join('\n');
}

function wrongs({ life }: DiscordStage): string[] {
  return [
    ...life.api.violations,
    ...life.simulator.violations.map((what) => JSON.stringify(what)),
    ...life.log.filter((line) => line.startsWith('error:') || line.includes(life.api.token)),
  ];
}

function pinged(message: SeenMessage): readonly string[] {
  return message.pings;
}

describe('a process that dies right after any write of a /video', () => {
  test('one post at most, one video, one answer, and nothing that still seems to be under way', async () => {
    const { writes } = await dyingAfter(undefined);
    expect(writes).toBeGreaterThan(5);
    await playAll(
      Array.from({ length: writes }, (_, index) => index + 1),
      async (write) => void (await dyingAfter(write)),
    );
  }, 60_000);
});

async function dyingAfter(write: number | undefined) {
  const store = createDyingStore();
  const stage = await startDiscordStage(inServer, { store: store.wrap });
  const { life, simulator } = stage;
  try {
    const before = store.writes;
    if (write === undefined) stage.says('ann', `/video ${PROMPT}`);
    else {
      const death = store.dieAfter(write);
      stage.says('ann', `/video ${PROMPT}`);
      await Promise.race([death, stage.quiet()]);
      await life.kill();
      store.revive();
      await simulator.idle();
      await life.start();
    }
    await stage.quiet();
    const { videos, underWay, told } = standing(stage);
    const why = `dying after write ${write}\n${trace(stage)}`;
    if (simulator.posts().length === 0) expect(told, why).toMatch(/nothing has changed on the timeline since/);
    else {
      expect(simulator.posts(), why).toEqual([PROMPT]);
      expect(videos, why).toBe(1);
    }
    expect(underWay, why).toEqual([]);
    expect(wrongs(stage), why).toEqual([]);
    return { writes: store.writes - before };
  } finally {
    await life.end();
  }
}

describe('a process that is killed around any call to Discord', () => {
  test.each([true, false])(
    'one post, one video, one card; the call lands: %s',
    async (lands) => {
      const calls = await killedAround(undefined, lands);
      expect(calls).toBeGreaterThan(3);
      await playAll(
        Array.from({ length: calls }, (_, index) => index),
        async (after) => void (await killedAround(after, lands)),
      );
    },
    60_000,
  );

  test('answers that are lost on the way leave one of everything', async () => {
    const calls = await killedAround(undefined, true);
    await playAll(
      Array.from({ length: calls }, (_, index) => index),
      async (after) => {
        const stage = await startDiscordStage(inServer);
        try {
          stage.life.api.fails(/^/, { kind: 'silent' }, { after });
          stage.says('ann', `/video ${PROMPT}`);
          await stage.quiet();
          expectOneOfAll(stage, `no answer to call ${after}`);
        } finally {
          await stage.life.end();
        }
      },
    );
  }, 60_000);
});

/** Resolves with how many calls there were. */
async function killedAround(after: number | undefined, lands: boolean): Promise<number> {
  const stage = await startDiscordStage(inServer);
  const { life, simulator } = stage;
  try {
    const before = life.api.calls.length;
    const killed = after === undefined ? undefined : life.api.fails(/^/, { kind: 'hanging' }, { after });
    stage.says('ann', `/video ${PROMPT}`);
    if (killed) {
      await Promise.race([killed.begun, stage.quiet()]);
      await life.kill();
      if (lands) killed.release();
      killed.cancel();
      await simulator.idle();
      await life.start();
    }
    await stage.quiet();
    expectOneOfAll(stage, `killed around call ${after}, lands: ${lands}`);
    return life.api.calls.length - before;
  } finally {
    await life.end();
  }
}

function expectOneOfAll(stage: DiscordStage, name: string): void {
  const { videos, underWay, answers } = standing(stage);
  const why = `${name}\n${trace(stage)}`;
  expect(stage.simulator.posts(), why).toEqual([PROMPT]);
  expect(videos, why).toBe(1);
  expect(answers, why).toHaveLength(1);
  expect(underWay, why).toEqual([]);
  expect(stage.main.messages.filter(({ video }) => video).map(pinged), why).toEqual([['ann']]);
  expect(wrongs(stage), why).toEqual([]);
}

describe('a video that arrived although the process died', () => {
  test.each([
    ['while Discord still remembers its nonce', 60_000],
    ['when Discord has forgotten its nonce', 6 * 60_000],
    ['when the interaction is dead, too', 20 * 60_000],
  ])('%s: is found and not sent again', async (_, away) => {
    const clock = createManualClock();
    const stage = await startDiscordStage({ ...inServer, stillClock: true }, { clock, api: { clock } });
    const { life } = stage;
    try {
      stage.bumps({ on: 'video', what: 'silent' });
      stage.says('ann', `/video ${PROMPT}`);
      while (standing(stage).videos === 0) {
        await systemClock.sleep(5);
        await stage.passes(0.05);
      }
      await life.kill();
      await clock.advance(away);
      await life.start();
      await stage.quiet();
      expectOneOfAll(stage, `away for ${away} ms`);
      expect(life.api.calls.filter(({ route }) => route === 'GET /channels/:channel/messages')).toHaveLength(1);
    } finally {
      await life.end();
    }
  });
});
