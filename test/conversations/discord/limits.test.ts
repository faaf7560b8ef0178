import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { beginClub, until } from '../../rig/discord-journeys.ts';
import { createManualClock } from '../../rig/manual-clock.ts';

const PROMPT = 'a 10 second clip of a lighthouse';
const MINUTE = 60_000;

describe('limits', () => {
  test('while edits are held up by 429 none queue up behind them: the newest is shown, and the answer lands', async () => {
    const clock = createManualClock();
    const { ann, clips, api, simulator } = await beginClub({ clock });
    const edits = () => api.calls.filter(({ route }) => route.startsWith('PATCH ')).length;
    const turn = simulator.nextTurn({ shape: 'adk', holdAfter: 1, heartbeatsWhileHeld: true });
    clips.slash(ann, 'video', { prompt: PROMPT });
    await turn.held;
    await clips.sees(/🔌|🤖/);
    const limited = api.fails(/^PATCH /, { kind: 'limited', seconds: 1 });
    await clock.advance(10_000);
    await limited.begun;
    const before = edits();
    await clock.advance(2 * MINUTE);
    turn.heartbeat();
    await clips.sees(/2:\d\d/);
    expect(edits() - before).toBeLessThanOrEqual(2);
    turn.release();
    await clips.sees(/Timeline \(4 tracks\)/);
    expect(api.invalid).toHaveLength(1);
  });

  test('when the bot has used up its calls a second, what interactions asked for still goes on', async () => {
    const { ann, bob, clips, api } = await beginClub({ bob: 'en-US' });
    const usedUp = api.fails('POST /channels/:channel/messages', { kind: 'limited', seconds: 4, scope: 'global' });
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
    const { ann, clips, api, simulator, life } = await beginClub({ clock });
    const turn = simulator.nextTurn({ shape: 'adk', holdAfter: 1, heartbeatsWhileHeld: true });
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
    expect(api.invalid.length).toBeLessThanOrEqual(4);
  });

  test('a status that somebody deletes is posted anew once, and goes at the end', async () => {
    const clock = createManualClock();
    const { ann, mia, clips, api, simulator, life } = await beginClub({ clock });
    const turn = simulator.nextTurn({ shape: 'adk', holdAfter: 1, heartbeatsWhileHeld: true });
    clips.says(ann, `@nemo ${PROMPT}`);
    await turn.held;
    clips.removes(mia, await clips.sees(/🔌|🤖/));
    for (let step = 0; step < 6; step += 1) {
      await systemClock.sleep(5);
      await clock.advance(10_000);
    }
    expect(clips.messages.filter(({ text }) => /🤖/.test(text))).toHaveLength(1);
    turn.release();
    await clips.sees(/Timeline \(4 tracks\)/);
    await until(() => !life.assistant.busy());
    expect(clips.messages.filter(({ text }) => /🔌|🤖|⏳/.test(text))).toEqual([]);
    const missed = api.calls.filter(({ outcome }) => outcome.kind === 'refused' && outcome.status === 404);
    expect(missed).toHaveLength(1);
  });
});
