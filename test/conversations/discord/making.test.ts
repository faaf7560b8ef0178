import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { shortWaits } from '../../rig/conversation.ts';
import { beginClub, labels } from '../../rig/discord-journeys.ts';
import { createManualClock } from '../../rig/manual-clock.ts';

const WAVES = 'a 10 second clip of waves at sunset';

const STRIP = ['👍 Keep everything', '🔇 Without music', '🚫 Without titles', '🧹 Video only'];

describe('/video in a server', () => {
  test('is acknowledged at once, then one card lives through the stages and keeps the answer', async () => {
    const clock = createManualClock();
    const { ann, clips, api, simulator, quiet } = await beginClub({
      clock,
      settings: { ...shortWaits, waits: { ...shortWaits.waits, renderPoll: 6_000 } },
    });
    const turn = simulator.nextTurn({ shape: 'adk', holdAfter: 6 });
    simulator.nextRender({ looks: [0, 40, 80] });
    const doing = clips.slash(ann, 'video', { prompt: WAVES });
    expect(await doing.acknowledged()).toMatchObject({ type: 5, clockMs: 0 });
    const card = await clips.sees(/Connecting/);
    await turn.held;
    await clips.sees(/raw video is there[\s\S]*1\. Video: waves at sunset \(0-10s\)/);
    await clock.advance(12_000);
    await clips.sees(/raw video is there[\s\S]*Generating video… 0:1\d/);
    expect(clips.view()).toHaveLength(1);
    turn.release();
    await clips.sees(/Timeline \(4 tracks\)/);
    for (let round = 0; round < 400 && !clips.messages.some(({ video }) => video); round += 1) {
      await systemClock.sleep(5);
      await clock.advance(500);
      if (round === 10) await simulator.idle();
    }
    await quiet();
    const [answer, video] = clips.messages;
    expect(answer?.id).toBe(card.id);
    expect(answer?.text).toMatch(/^⟦[\s\S]*Timeline \(4 tracks\)[\s\S]*Keep them, or take them out again[^⏳]*⟧$/);
    expect(answer && labels(answer)).toEqual(STRIP);
    expect(video?.video?.name).toMatch(/^Waves_At_Sunset-\w{6}\.mp4$/);
    expect(clips.messages).toHaveLength(2);
    expect(api.trace().filter((line) => /Timeline \(4 tracks\)[\s\S]*⏳ 40% /.test(line))).not.toEqual([]);
  });

  test('the video is a message of its own that calls its requester and nobody else, with its address as a button', async () => {
    const { ann, bob, clips, simulator, quiet } = await beginClub();
    clips.slash(ann, 'video', { prompt: WAVES });
    await quiet();
    const [answer, video] = clips.messages;
    expect(answer?.pings).toEqual([]);
    expect(video?.pings).toEqual(['ann']);
    expect(video?.text).toMatch(/^<@\d+>\n⟦✅ Video ready! Waves At Sunset · 10s · 2\d\d KB⟧$/);
    expect(video && labels(video)).toEqual([
      '📋 Timeline',
      '💳 Credits',
      '🆕 New',
      '🎲 Again',
      '🔗 Open in the browser',
    ]);
    expect(video?.buttons.at(-1)?.url).toMatch(/^https:\/\/nemovideo\.com\/workspace\/claim\?ct=clm_/);
    expect(video?.video?.mime).toBe('video/mp4');
    expect(clips.view(bob)).toEqual(clips.view(ann));
    const downloaded = await fetch(video?.video?.url ?? '');
    expect((await downloaded.arrayBuffer()).byteLength).toBe(video?.video?.size);
    expect(simulator.callsOf('render')).toHaveLength(1);
  });

  test('private: only the requester sees anything, also what the buttons lead to, and nothing calls anybody', async () => {
    const { ann, bob, clips, simulator, quiet } = await beginClub();
    const doing = clips.slash(ann, 'video', { prompt: WAVES, private: true });
    expect(await doing.acknowledged()).toMatchObject({ type: 5 });
    expect(clips.messages[0]?.onlyFor).toEqual(ann);
    await quiet();
    expect(clips.messages.filter(({ video }) => video)).toHaveLength(1);
    clips.presses(ann, /Timeline/);
    await quiet();
    clips.presses(ann, /Without music/);
    await quiet();
    clips.presses(ann, /Export/);
    await quiet();
    expect(clips.messages.filter(({ video }) => video)).toHaveLength(2);
    expect(clips.history.every(({ onlyFor }) => onlyFor?.id === ann.id)).toBe(true);
    expect(clips.view(bob)).toEqual([]);
    expect(simulator.posts()).toEqual([WAVES, 'Remove the background music that was added automatically.']);
  });
});
