import { describe, expect, test } from 'vitest';
import { beginClub, type Club, patience, videosIn } from '../../rig/discord-journeys.ts';
import { createManualClock } from '../../rig/manual-clock.ts';

const WAVES = 'a 10 second clip of waves at sunset';

const MINUTE = 60_000;

/** A request whose turn lasts until the interaction's token is about to die. */
async function outlasts({ simulator, quiet, clock }: Club, ask: () => void): Promise<void> {
  const turn = simulator.nextTurn({ holdAfter: 2 });
  ask();
  await turn.held;
  for (let minute = 0; minute < 14; minute += 1) await clock?.advance(MINUTE);
  turn.release();
  await quiet();
}

describe('without rights', () => {
  test('to write: it all comes as answers to the command, and nothing is tried twice', async () => {
    const { ann, clips, api, simulator, quiet, presses } = await beginClub();
    clips.denies('bot', 'SEND_MESSAGES');
    const turn = simulator.nextTurn({ holdAfter: 2 });
    clips.slash(ann, 'video', { prompt: WAVES });
    await clips.sees(/I may not write in this channel: the result comes as an answer to your command/);
    turn.release();
    await quiet();
    expect(clips.messages[0]?.text).toMatch(/Timeline \(4 tracks\)/);
    expect(clips.view().join('\n')).not.toMatch(/may not write/);
    expect(videosIn(clips)).toHaveLength(1);
    await presses(clips, ann, /Without music/);
    expect(clips.messages.at(-1)?.text).toMatch(/music/);
    expect(api.invalid).toEqual([]);
  });

  test('to write, and the token is dead: a DM brings the video, and its buttons are about the channel', async () => {
    const talk = await beginClub({ clock: createManualClock(), settings: patience });
    const { ann, clips, api, simulator, quiet } = talk;
    clips.denies('bot', 'SEND_MESSAGES');
    await outlasts(talk, () => clips.slash(ann, 'video', { prompt: WAVES }));
    const dm = api.dm(ann);
    expect(videosIn(clips)).toEqual([]);
    expect(videosIn(dm)).toHaveLength(1);
    expect(dm.view().join('\n')).toMatch(/Timeline \(4 tracks\)/);
    for (const label of [/Without music/, /Timeline/]) {
      dm.presses(ann, label);
      await quiet();
    }
    expect(dm.messages.at(-1)?.text).toMatch(/Timeline \(3 tracks\)/);
    expect(simulator.sessions()).toHaveLength(1);
    expect(api.invalid).toEqual([]);
  });

  test('to write, the token is dead and DMs are closed: /history has it, and nobody keeps knocking', async () => {
    const talk = await beginClub({ clock: createManualClock(), settings: patience });
    const { ann, clips, api, simulator, quiet } = talk;
    clips.denies('bot', 'SEND_MESSAGES');
    api.dm(ann).closes();
    await outlasts(talk, () => clips.slash(ann, 'video', { prompt: WAVES }));
    expect(videosIn(clips)).toEqual([]);
    expect(api.invalid.length).toBeLessThanOrEqual(4);
    clips.slash(ann, 'history');
    await quiet();
    expect(clips.view(ann).at(-1)).toMatch(/1\. Waves At Sunset · 10s/);
    clips.presses(ann, /Send no\. 1/);
    await quiet();
    expect(videosIn(clips)).toMatchObject([{ onlyFor: ann }]);
    expect(simulator.callsOf('render')).toHaveLength(1);
  });

  test.each(['command', 'mention'])('to attach files: the link instead, by %s', async (way) => {
    const { ann, clips, quiet } = await beginClub();
    clips.denies('bot', 'ATTACH_FILES');
    if (way === 'command') clips.slash(ann, 'video', { prompt: WAVES });
    else clips.says(ann, `@nemo /video ${WAVES}`);
    await quiet();
    expect(videosIn(clips)).toEqual([]);
    const told = clips.messages.at(-1);
    expect(told?.text).toMatch(/✅ Video ready! Waves At Sunset[\s\S]*I may not send videos in this chat/);
    const address = told?.buttons.find(({ label }) => /Download/.test(label))?.url ?? '';
    const file = await fetch(address);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100_000);
    expect(clips.messages.some(({ text }) => /Timeline \(4 tracks\)/.test(text))).toBe(true);
  });

  test.each(['command', 'mention'])('to embed links: plain words with the same buttons, by %s', async (way) => {
    const { ann, clips, api, quiet, presses } = await beginClub();
    clips.denies('bot', 'EMBED_LINKS');
    if (way === 'command') clips.slash(ann, 'video', { prompt: WAVES });
    else clips.says(ann, `@nemo /video ${WAVES}`);
    await quiet();
    expect(clips.view().join('\n')).not.toMatch(/⟦/);
    expect(videosIn(clips)).toHaveLength(1);
    expect(videosIn(clips)[0]?.content).toMatch(/Video ready! Waves At Sunset/);
    expect(videosIn(clips)[0]?.pings).toEqual(['ann']);
    const answer = clips.messages.find(({ text }) => /Timeline \(4 tracks\)/.test(text));
    expect(answer?.buttons.map(({ label }) => label)).toContain('👍 Keep everything');
    await presses(clips, ann, /Timeline/);
    expect(clips.messages.at(-1)?.content).toMatch(/Timeline \(4 tracks\)/);
    expect(api.invalid.length).toBeLessThanOrEqual(way === 'command' ? 0 : 1);
  });
});
