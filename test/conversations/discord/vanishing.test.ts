import { describe, expect, test } from 'vitest';
import { beginClub, videosIn } from '../../rig/discord-journeys.ts';

const WAVES = 'a 10 second clip of waves at sunset';

describe('what goes away while a video is being made', () => {
  test.each(['channel', 'bot', 'guild'])('the %s: no noise, the work goes on to where it is kept', async (what) => {
    const { ann, guild, clips, api, simulator, life, quiet, presses } = await beginClub();
    const turn = simulator.nextTurn({ holdAfter: 2 });
    clips.says(ann, `@nemo /video ${WAVES}`);
    await turn.held;
    if (what === 'channel') clips.deletes();
    else if (what === 'bot') guild.removesBot();
    else guild.deletes();
    turn.release();
    await quiet();
    expect(api.invalid.length).toBeLessThanOrEqual(4);
    expect(life.log.filter((line) => line.startsWith('warn:'))).toEqual([]);
    expect(simulator.callsOf('render')).toHaveLength(1);
    expect(life.assistant.busy()).toBe(false);
    if (what !== 'bot') return;
    guild.addsBot();
    clips.slash(ann, 'history');
    await quiet();
    await presses(clips, ann, /Send no\. 1/);
    expect(videosIn(clips)).toHaveLength(1);
    expect(simulator.callsOf('render')).toHaveLength(1);
  });

  test('the message that was asked with, and the card: the answers come all the same', async () => {
    const { ann, mia, clips, simulator, quiet } = await beginClub();
    const turn = simulator.nextTurn({ holdAfter: 2 });
    const asked = clips.says(ann, `@nemo /video ${WAVES}`);
    await turn.held;
    const card = await clips.sees(/Connecting|Thinking|Generating/);
    clips.removes(ann, asked);
    clips.removes(mia, card);
    turn.release();
    await quiet();
    expect(videosIn(clips)).toHaveLength(1);
    expect(clips.messages.filter(({ text }) => /Timeline \(4 tracks\)/.test(text))).toHaveLength(1);
    expect(clips.messages).toHaveLength(2);
  });

  test('the card of a command: the answer comes all the same', async () => {
    const { ann, mia, clips, simulator, quiet } = await beginClub();
    const turn = simulator.nextTurn({ holdAfter: 2 });
    clips.slash(ann, 'video', { prompt: WAVES });
    await turn.held;
    clips.removes(mia, await clips.sees(/Connecting|Thinking|Generating/));
    turn.release();
    await quiet();
    expect(clips.messages.filter(({ text }) => /Timeline \(4 tracks\)/.test(text))).toHaveLength(1);
    expect(videosIn(clips)).toHaveLength(1);
  });

  test('a thread that is archived is opened again by the answer; what happens in a locked one is told to the person alone', async () => {
    const { ann, clips, api, simulator, quiet } = await beginClub();
    const thread = clips.opensThread(ann, 'Waves');
    const turn = simulator.nextTurn({ holdAfter: 2 });
    thread.says(ann, `@nemo /video ${WAVES}`);
    await turn.held;
    thread.archives();
    turn.release();
    await quiet();
    expect(videosIn(thread)).toHaveLength(1);
    expect(thread.archived).toBe(false);
    const second = simulator.nextTurn({ holdAfter: 1 });
    thread.says(ann, '@nemo mute the music');
    await second.held;
    const calls = api.calls.length;
    thread.locks();
    second.release();
    await quiet();
    expect(thread.archived).toBe(true);
    expect(api.calls.length - calls).toBeLessThanOrEqual(8);
    expect(simulator.posts()).toEqual([WAVES, 'mute the music']);
  });
});
