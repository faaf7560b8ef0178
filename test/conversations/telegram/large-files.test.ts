import { afterEach, describe, expect, test } from 'vitest';
import { type PrivateTalk, startPrivateTalk } from '../../rig/private-talk.ts';
import { mp4 } from '../../rig/samples.ts';

let talk: PrivateTalk;
afterEach(() => talk.end());

const MB = 1024 * 1024;

describe('a large file', () => {
  const tooLarge =
    /^(⚠️ )?big\.mp4 is too large to be sent here: bots get files of up to 20 MB\. Send a direct link to it, or a smaller file\.$/;
  const big = { name: 'big.mp4', size: 30 * MB };

  test('is refused at once in the cloud, also while a long turn runs; a link or a smaller one does it', async () => {
    talk = await startPrivateTalk();
    const { chat, ann, life } = talk;
    expect(await talk.sends('video', big)).toEqual([expect.stringMatching(tooLarge)]);
    const turn = life.simulator.nextTurn({ holdAfter: 1 });
    chat.says(ann, 'a 10 second clip of waves at sunset');
    await turn.held;
    const sent = chat.sends(ann, 'video', big, { caption: 'use my clip' });
    await chat.sees(tooLarge, { after: sent });
    turn.release();
    await talk.rest();
    await talk.says('use https://media.example.com/big.mp4');
    expect(talk.last().text).toMatch(/big\.mp4/);
    expect(talk.uploads()).toHaveLength(1);
    await talk.sends('video', { name: 'small.mp4', bytes: mp4(20_000) });
    expect(talk.uploads()).toHaveLength(2);
    expect(talk.posts()).not.toContain('use my clip');
  });

  test('goes through from the disk of a local server, up to what the skill takes', async () => {
    talk = await startPrivateTalk({ api: { local: true } });
    const bytes = mp4(30 * MB);
    expect(await talk.sends('video', { name: 'big.mp4', bytes })).toEqual([
      expect.stringMatching(/^✅ File received: big\.mp4/),
    ]);
    expect(talk.uploads()).toEqual([{ files: [{ name: 'big.mp4', size: 30 * MB }] }]);
    expect(await talk.sends('video', { name: 'huge.mp4', size: 201 * MB })).toEqual([
      '⚠️ huge.mp4 is too large: at most 200 MB. Compress or trim it and send it again.',
    ]);
    await talk.asks('/skill video-generation-4k', /4K/);
    expect(await talk.sends('video', { name: 'other.mp4', bytes: mp4(MB) })).toEqual([
      expect.stringMatching(/^✅ File received: other\.mp4/),
    ]);
    expect(talk.uploads()).toHaveLength(2);
  });

  test('whose size Telegram does not tell is told of when it is asked for', async () => {
    talk = await startPrivateTalk({ api: { limits: { downloadBytes: 10_000 } } });
    expect(await talk.sends('video', { name: 'big.mp4', bytes: mp4(20_000) })).toEqual([
      expect.stringMatching(tooLarge),
    ]);
    expect(await talk.sends('video', { name: 'small.mp4', bytes: mp4(9_000) })).toEqual([
      expect.stringMatching(/File received/),
    ]);
    await talk.says('use my clip and then export it');
    expect(talk.last().video).toBeDefined();
  });
});
