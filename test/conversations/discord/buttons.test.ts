import { describe, expect, test } from 'vitest';
import { beginClub, videosIn } from '../../rig/discord-journeys.ts';

const WAVES = 'a 10 second clip of waves at sunset';

describe('buttons', () => {
  test('work after a stop and after a kill', async () => {
    const { ann, bob, clips, simulator, life, quiet, presses } = await beginClub();
    clips.says(ann, `@nemo ${WAVES}`);
    await quiet();
    await presses(clips, ann, /Keep everything/);
    expect(clips.messages.at(-1)?.text).toMatch(/Everything stays as it is/);
    await life.stop();
    await life.start();
    await presses(clips, ann, /Export/);
    expect(videosIn(clips)).toHaveLength(1);
    await life.kill();
    await life.start();
    await presses(clips, ann, /Timeline/);
    expect(clips.messages.at(-1)?.text).toMatch(/Timeline \(4 tracks\)/);
    await presses(clips, ann, /Credits/);
    expect(clips.view(ann).at(-1)).toBe('bot (only ann sees): ⟦💳 900 credits available.⟧');
    expect(clips.view(bob).join('\n')).not.toMatch(/900 credits/);
    await presses(clips, ann, /New/);
    expect(clips.messages.at(-1)?.text).toMatch(/A new project/);
    expect(simulator.posts()).toEqual([WAVES]);
  });

  test('that cost are taken once, also across a restart', async () => {
    const { ann, clips, simulator, life, quiet, presses } = await beginClub();
    clips.slash(ann, 'video', { prompt: WAVES });
    await quiet();
    clips.presses(ann, /Without music/);
    clips.presses(ann, /Without music/);
    await quiet();
    await life.stop();
    await life.start();
    await presses(clips, ann, /Without music/);
    expect(clips.messages.at(-1)?.text).toMatch(/already taken or is too old/);
    expect(simulator.posts()).toEqual([WAVES, 'Remove the background music that was added automatically.']);
  });

  test('of somebody else are refused in the language of whoever presses, seen by them alone; moderators may', async () => {
    const { ann, bob, mia, guild, clips, api, simulator, quiet, presses } = await beginClub();
    clips.slash(ann, 'video', { prompt: WAVES });
    await quiet();
    const pat = api.person({ username: 'pat', locale: 'de' });
    guild.joins(pat);
    const before = clips.view(ann);
    const calls = simulator.calls.length;
    for (const label of [/Without music/, /Credits/, /Timeline/, /New/]) clips.presses(bob, label);
    clips.presses(pat, /Without music/);
    await quiet();
    const told = clips.messages.filter(({ onlyFor }) => onlyFor);
    expect(told.map(({ onlyFor }) => onlyFor?.username)).toEqual(['bob', 'bob', 'bob', 'bob', 'pat']);
    expect(told[0]?.text).toBe('这个按钮属于发起请求的人。给我发送你自己的请求，就会有你的按钮。');
    expect(told[4]?.text).toMatch(/^This button belongs to whoever asked for it/);
    expect(clips.view(ann)).toEqual(before);
    expect(simulator.calls).toHaveLength(calls);
    await presses(clips, mia, /Without music/);
    expect(simulator.posts().at(-1)).toBe('Remove the background music that was added automatically.');
    expect(clips.messages.at(-1)?.pings).toEqual(['mia']);
  });

  test('of another version are answered quietly, and nothing follows', async () => {
    const { ann, clips, quiet } = await beginClub();
    clips.slash(ann, 'video', { prompt: WAVES });
    await quiet();
    const before = clips.view();
    const [card] = clips.messages;
    const handle = clips.presses(ann, { message: { id: card?.id ?? '' }, customId: 'v0|render|42' });
    expect(await handle.acknowledged()).toMatchObject({ type: 6 });
    await quiet();
    expect(clips.view()).toEqual(before);
  });

  test('of /history send a video again', async () => {
    const { ann, clips, simulator, quiet, presses } = await beginClub();
    clips.slash(ann, 'video', { prompt: WAVES });
    await quiet();
    clips.slash(ann, 'history');
    await quiet();
    expect(clips.view(ann).at(-1)).toMatch(/only ann sees.*Your videos:\n1\. Waves At Sunset · 10s/s);
    await presses(clips, ann, /Send no\. 1/);
    expect(videosIn(clips)).toHaveLength(2);
    expect(simulator.callsOf('render')).toHaveLength(1);
  });
});
