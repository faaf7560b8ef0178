import { afterEach, describe, expect, test } from 'vitest';
import { type PrivateTalk, startPrivateTalk } from '../../rig/private-talk.ts';
import { jpeg } from '../../rig/samples.ts';

let talk: PrivateTalk;
afterEach(() => talk.end());

const MB = 1024 * 1024;

describe('an album', () => {
  const photos = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ kind: 'photo' as const, bytes: jpeg(100 + index, 100) }));

  test('with one caption: one acknowledgement, one turn; the next one by itself', async () => {
    talk = await startPrivateTalk();
    const words = await talk.sendsAlbum(photos(4), { caption: 'make a slideshow of my photos' });
    expect(words).toHaveLength(2);
    expect(words[0]).toMatch(
      /^✅ 4 files received: photo-\d+\.jpg.*, photo-\d+\.jpg.*, photo-\d+\.jpg.*, photo-\d+\.jpg/,
    );
    expect(talk.posts()).toEqual(['make a slideshow of my photos']);
    expect(await talk.sendsAlbum(photos(2))).toEqual([
      expect.stringMatching(/^✅ 2 files received[\s\S]*What should I do with them\?$/),
    ]);
    await talk.presses(/Export/);
    expect(talk.last().video).toBeDefined();
  });

  test('with a caption each: worked through one by one, a video each', async () => {
    talk = await startPrivateTalk();
    const [one, two] = photos(2);
    if (!one || !two) throw new Error('two photos');
    await talk.sendsAlbum([
      { ...one, caption: 'make a 5 second video of my picture' },
      { ...two, caption: 'make a 6 second video of my picture' },
    ]);
    expect(talk.posts()).toEqual(['make a 5 second video of my picture', 'make a 6 second video of my picture']);
    expect(talk.life.simulator.sessions()).toHaveLength(2);
    const videos = talk.chat.messages.filter(({ video }) => video);
    expect(videos.map(({ video }) => video?.duration)).toEqual([5, 6]);
  });

  test('one that straggles is still of it; one that is hours late is acknowledged by itself', async () => {
    talk = await startPrivateTalk();
    const words = await talk.sendsAlbum(photos(3), { caption: 'make a slideshow of my photos', straggler: 3_000 });
    expect(words[0]).toMatch(/^✅ 3 files received/);
    expect(talk.posts()).toHaveLength(1);
    const later = await talk.sendsAlbum(photos(3), { caption: 'make a slideshow of my photos', straggler: 20_000 });
    expect(later.filter((text) => /files received/.test(text))).toHaveLength(1);
    await talk.chat.sees(/^✅ File received: photo-\d+\.jpg/);
    await talk.rest();
    expect(talk.posts()).toHaveLength(2);
  });

  test('with one that Telegram does not hand over: the others are used, and it stands in the one report', async () => {
    talk = await startPrivateTalk();
    const items = [...photos(2), { kind: 'video' as const, size: 30 * MB, name: 'big.mp4' }];
    const words = await talk.sendsAlbum(items, { caption: 'make a slideshow of my photos' });
    expect(words).toHaveLength(2);
    expect(words[0]).toMatch(
      /^✅ 2 files received: photo-\d+\.jpg.*\n⚠️ big\.mp4 is too large to be sent here: bots get files of up to 20 MB\. Send a direct link to it, or a smaller file\.$/,
    );
    expect(talk.posts()).toEqual(['make a slideshow of my photos']);
  });
});
