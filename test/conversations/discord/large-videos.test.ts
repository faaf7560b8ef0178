import { describe, expect, test } from 'vitest';
import { beginClub, videosIn } from '../../rig/discord-journeys.ts';

const WAVES = 'a 10 second clip of waves at sunset';

describe('a video that is too large', () => {
  test('for Discord is linked by a button, with its size, and kept under /history', async () => {
    const { ann, clips, api, quiet } = await beginClub({ api: { limits: { attachmentBytes: 100_000 } } });
    clips.slash(ann, 'video', { prompt: WAVES });
    await quiet();
    const told = clips.messages.at(-1);
    expect(told?.text).toMatch(/✅ Video ready! Waves At Sunset · 10s · 2\d\d KB[\s\S]*\(2\d\d KB\) is too large/);
    expect(told?.text).not.toMatch(/https?:/);
    expect(told?.pings).toEqual(['ann']);
    const address = told?.buttons.find(({ label }) => /Download/.test(label))?.url ?? '';
    expect(address.length).toBeLessThanOrEqual(512);
    const file = await fetch(address);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100_000);
    expect(api.calls.filter(({ uploads }) => uploads.length > 0)).toEqual([]);
    clips.slash(ann, 'history');
    await quiet();
    expect(clips.view(ann).at(-1)).toMatch(/1\. Waves At Sunset · 10s/);
  });

  test('for the bot, but not for whoever asked, comes as an answer to them', async () => {
    const { guild, clips, api, quiet } = await beginClub({ api: { limits: { attachmentBytes: 100_000 } } });
    const zoe = api.person({ username: 'zoe', uploadBytes: 1_000_000 });
    guild.joins(zoe);
    clips.slash(zoe, 'video', { prompt: WAVES });
    await quiet();
    expect(videosIn(clips)).toMatchObject([{ pings: ['zoe'] }]);
    expect(clips.messages).toHaveLength(2);
  });

  test('and whose address is too long for a button has it in the words', async () => {
    const { ann, clips, simulator, quiet, presses } = await beginClub({
      api: { limits: { attachmentBytes: 100_000 } },
    });
    clips.slash(ann, 'video', { prompt: WAVES });
    await quiet();
    const short = clips.messages.at(-1)?.buttons.find(({ label }) => /Download/.test(label))?.url ?? '';
    const long = `${short}?signature=${'a'.repeat(600)}`;
    const rendered = { id: 'r', status: 'completed', outputUrl: long, output: { size: 268_000 } };
    simulator.fail({
      on: 'render-status',
      times: 9,
      with: { text: JSON.stringify(rendered), type: 'application/json' },
    });
    clips.slash(ann, 'history');
    await quiet();
    await presses(clips, ann, /Send no\. 1/);
    const told = clips.messages.at(-1);
    expect(told?.text).toContain(`[⬇️ Download](${long})`);
    expect(told?.buttons.map(({ label }) => label)).toContain('🔗 Open in the browser');
    expect(told?.buttons.map(({ label }) => label)).not.toContain('⬇️ Download');
  });

  test.each([
    { kind: 'error', status: 400, code: 40005, message: 'Request entity too large' },
    { kind: 'page', status: 413 },
  ] as const)('only after it was tried ($status): a link instead, told once', async (fault) => {
    const { ann, clips, api, quiet, presses } = await beginClub();
    clips.says(ann, `@nemo ${WAVES}`);
    await quiet();
    const sends = /^POST \/(channels\/:channel\/messages|webhooks\/:application\/:token)$/;
    api.fails(sends, fault, { after: 1, times: 2 });
    await presses(clips, ann, /Export/);
    expect(videosIn(clips)).toEqual([]);
    expect(clips.messages.at(-1)?.text).toMatch(/Video ready![\s\S]*too large/);
    expect(clips.messages.filter(({ text }) => /Video ready!/.test(text))).toHaveLength(1);
    expect(clips.messages.at(-1)?.buttons.map(({ label }) => label)).toContain('⬇️ Download');
  });
});
