import { afterEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { createDiscord } from '../../../src/bots/discord/discord.ts';
import { OperatorError } from '../../../src/core/errors.ts';
import { memoryStore } from '../../memory-store.ts';
import { listLog } from '../../rig/conversation.ts';
import { type DiscordLife, type DiscordLifeOptions, startDiscordLife } from '../../rig/discord-life.ts';
import { createManualClock } from '../../rig/manual-clock.ts';

const PROMPT = 'a 10 second clip of a lighthouse';
const MINUTE = 60_000;

let life: DiscordLife;

afterEach(async () => {
  await life.end();
  expect(life.api.violations).toEqual([]);
  expect(life.simulator.violations).toEqual([]);
  expect(life.log.filter((line) => line.startsWith('error:') || line.includes(life.api.token))).toEqual([]);
});

async function club(options: DiscordLifeOptions = {}) {
  life = await startDiscordLife({
    ...options,
    api: { rateLimits: false, ...(options.clock ? { clock: options.clock } : {}), ...options.api },
  });
  while (life.api.commands.length === 0) await systemClock.sleep(5);
  const ann = life.api.person({ username: 'ann', locale: 'en-US' });
  const bob = life.api.person({ username: 'bob', locale: 'en-US' });
  const guild = life.api.guild({ name: 'Film club', members: [ann, bob], moderators: [bob] });
  return { ann, bob, guild, clips: guild.channel('clips') };
}

/** How connections began. */
function handshakes(): string[] {
  return life.api.gateway.log.map(({ did }) => did).filter((did) => did !== 'heartbeat');
}

/** Looks again and again; what does not come to pass ends with the test's time. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await systemClock.sleep(10);
}

describe('the gateway', () => {
  test('a connection that breaks is resumed: what happened meanwhile comes once, what came before not again', async () => {
    const { ann, bob, clips } = await club({ api: { limits: { answerWithin: 20_000 } } });
    const turn = life.simulator.nextTurn({ holdAfter: 3 });
    clips.slash(ann, 'video', { prompt: PROMPT });
    await turn.held;
    life.api.gateway.drops();
    const meanwhile = clips.slash(bob, 'credits');
    await meanwhile.acknowledged();
    turn.release();
    await clips.sees(/Video ready! /);
    await life.quiet();
    expect(handshakes()).toEqual(['identify', 'resume']);
    expect(life.simulator.posts()).toEqual([PROMPT]);
    expect(meanwhile.answer?.text).toMatch(/credits available/);
    expect(clips.messages).toHaveLength(3);
  });

  test('asked to reconnect, it resumes, and what people do afterwards is done', async () => {
    const { ann, clips } = await club({ api: { limits: { answerWithin: 20_000 } } });
    life.api.gateway.reconnects();
    await until(() => handshakes().length > 1);
    clips.slash(ann, 'video', { prompt: PROMPT });
    await clips.sees(/Video ready! /);
    expect(handshakes()).toEqual(['identify', 'resume']);
    expect(life.simulator.posts()).toEqual([PROMPT]);
  });

  test('events that come twice do nothing twice', async () => {
    const { ann, clips } = await club();
    clips.slash(ann, 'video', { prompt: PROMPT });
    life.api.gateway.repeats('INTERACTION_CREATE');
    await clips.sees(/Video ready! /);
    life.api.gateway.repeats('INTERACTION_CREATE');
    await life.quiet();
    clips.presses(ann, /Video only/);
    life.api.gateway.repeats('INTERACTION_CREATE');
    await clips.sees(/Gone from the video/);
    await life.quiet();
    clips.says(ann, '@nemo /status');
    life.api.gateway.repeats('MESSAGE_CREATE');
    await life.quiet();
    life.api.gateway.repeats('MESSAGE_CREATE');
    await life.quiet();
    expect(life.simulator.posts()).toHaveLength(2);
    expect(clips.messages.filter(({ video }) => video)).toHaveLength(1);
    expect(clips.messages.filter(({ text }) => /Timeline \(1 track\)/.test(text))).toHaveLength(1);
  });

  test('a Discord that is not there at the start is waited for', async () => {
    const { ann, clips } = await club();
    await life.stop();
    await life.api.down();
    const started = life.start();
    await until(() => life.log.some((line) => /cannot be reached/.test(line)));
    await life.api.up();
    await started;
    clips.slash(ann, 'video', { prompt: PROMPT });
    await clips.sees(/Video ready! /);
  });

  test('a token that Discord does not know is told in one line that names the setting', async () => {
    await club();
    const log: string[] = [];
    const discord = createDiscord({
      token: 'MTIz.somebody.elses',
      apiRoot: `${life.api.url}/api`,
      threads: false,
      store: memoryStore(),
      skills: {
        list: () => [],
        get: () => {
          throw new Error('none');
        },
        has: () => false,
      },
      clock: systemClock,
      log: listLog(log),
    });
    const ended = await discord.run(life.assistant, () => undefined).catch((error: unknown) => error);
    expect(ended).toBeInstanceOf(OperatorError);
    expect(String(ended)).toMatch(/DISCORD_BOT_TOKEN: [^\n]+$/);
    expect(String(ended) + log.join('')).not.toContain('elses');
    await discord.stop();
  });
});

describe('limits', () => {
  test('while edits are held up by 429 none queue up behind them: the newest is shown, and the answer lands', async () => {
    const clock = createManualClock();
    const { ann, clips } = await club({ clock });
    const edits = () => life.api.calls.filter(({ route }) => route.startsWith('PATCH ')).length;
    const turn = life.simulator.nextTurn({ shape: 'adk', holdAfter: 1, heartbeatsWhileHeld: true });
    clips.slash(ann, 'video', { prompt: PROMPT });
    await turn.held;
    await clips.sees(/🔌|🤖/);
    const limited = life.api.fails(/^PATCH /, { kind: 'limited', seconds: 1 });
    await clock.advance(10_000);
    await limited.begun;
    const before = edits();
    await clock.advance(2 * MINUTE);
    turn.heartbeat();
    await clips.sees(/2:\d\d/);
    expect(edits() - before).toBeLessThanOrEqual(2);
    turn.release();
    await clips.sees(/Timeline \(4 tracks\)/);
    expect(life.api.invalid).toHaveLength(1);
  });

  test('when the bot has used up its calls a second, what interactions asked for still goes on', async () => {
    const { ann, bob, clips } = await club();
    const usedUp = life.api.fails('POST /channels/:channel/messages', { kind: 'limited', seconds: 4, scope: 'global' });
    clips.says(bob, '@nemo balance');
    await usedUp.begun;
    clips.slash(ann, 'video', { prompt: PROMPT });
    await clips.sees(/Timeline \(4 tracks\)/);
    expect(clips.view().join('\n')).not.toMatch(/credits available/);
    await clips.sees(/credits available/);
    await clips.sees(/Video ready! /);
  });

  test('a channel that was closed to the bot meanwhile is not tried again and again', async () => {
    const clock = createManualClock();
    const { ann, clips } = await club({ clock });
    const turn = life.simulator.nextTurn({ shape: 'adk', holdAfter: 1, heartbeatsWhileHeld: true });
    clips.says(ann, `@nemo ${PROMPT}`);
    await turn.held;
    await clips.sees(/🔌|🤖/);
    clips.denies('bot', 'VIEW_CHANNEL');
    for (let minute = 0; minute < 3; minute += 1) {
      turn.heartbeat();
      for (let step = 0; step < 6; step += 1) {
        await systemClock.sleep(5);
        await clock.advance(10_000);
      }
    }
    turn.release();
    await until(() => !life.assistant.busy());
    expect(life.api.invalid.length).toBeLessThanOrEqual(4);
  });

  test('a status that somebody deletes is posted anew once, and goes at the end', async () => {
    const clock = createManualClock();
    const { ann, bob, clips } = await club({ clock });
    const turn = life.simulator.nextTurn({ shape: 'adk', holdAfter: 1, heartbeatsWhileHeld: true });
    clips.says(ann, `@nemo ${PROMPT}`);
    await turn.held;
    clips.removes(bob, await clips.sees(/🔌|🤖/));
    for (let step = 0; step < 6; step += 1) {
      await systemClock.sleep(5);
      await clock.advance(10_000);
    }
    expect(clips.messages.filter(({ text }) => /🤖/.test(text))).toHaveLength(1);
    turn.release();
    await clips.sees(/Timeline \(4 tracks\)/);
    await until(() => !life.assistant.busy());
    expect(clips.messages.filter(({ text }) => /🔌|🤖|⏳/.test(text))).toEqual([]);
    const missed = life.api.calls.filter(({ outcome }) => outcome.kind === 'refused' && outcome.status === 404);
    expect(missed).toHaveLength(1);
  });
});
