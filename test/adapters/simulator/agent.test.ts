import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, type Client, list, said, start, timeline } from './client.ts';

let client: Client;
beforeEach(async () => {
  client = await start({ credits: 100_000 });
});
afterEach(() => client.sim.close());

/** The timeline after those messages, in a fresh session. */
async function timelineAfter(...messages: string[]): Promise<string[]> {
  const session = await client.open();
  for (const message of messages) await client.turn(session, message);
  return timeline(await client.draft(session));
}

async function answerTo(language: string, ...messages: string[]): Promise<string> {
  const session = await client.open(language);
  let answer = '';
  for (const message of messages) answer = said(await client.turn(session, message));
  return answer;
}

const cat = 'Generate a 10 second video of a cat on a surfboard';

describe('generating', () => {
  it('makes the clip that was described and adds music, a title and an effect', async () => {
    expect(await timelineAfter(cat)).toEqual([
      '0: cat on a surfboard (0-10s)',
      '1: Cinematic ambient (0-10s)',
      '7: Cat On A Surfboard (0-3s)',
      '5: Soft glow (0-10s)',
    ]);
  });

  it.each([
    ['a fox in the snow, 6 seconds', 'fox in the snow (0-6s)'],
    ['Create a half-lit harbor clip that lasts thirty seconds', '(0-30s)'],
    ['make me a 1 minute film about bees', 'bees (0-60s)'],
    ['生成一个8秒的海边日落视频', '海边日落 (0-8s)'],
    ['帮我做一段十五秒的咖啡广告', '(0-15s)'],
  ])('understands %s', async (message, expected) => {
    expect((await timelineAfter(message))[0]).toContain(expected);
  });

  it.each([
    ['a 5s vertical video of rain', 1080, 1920],
    ['a 5s video of rain, 9:16', 1080, 1920],
    ['生成一个5秒的竖屏下雨视频', 1080, 1920],
    ['a square 5s clip of rain', 1080, 1080],
    ['a 5s clip of rain', 1920, 1080],
  ])('gives %s its shape', async (message, width, height) => {
    const session = await client.open();
    await client.turn(session, message);
    expect(at(await client.draft(session), 'm')).toMatchObject({ width, height });
  });

  it('adds what the description asks for instead of its own taste', async () => {
    const tracks = await timelineAfter('Make a 5 second clip of a train with jazz music and title "Night train"');
    expect(tracks).toContain('1: Jazz (0-5s)');
    expect(tracks).toContain('7: Night train (0-3s)');
    expect(tracks).toHaveLength(4);
  });

  it('leaves out what the description does not want', async () => {
    expect(
      (await timelineAfter('Make a 5 second clip of a train without music')).some((track) => track.startsWith('1')),
    ).toBe(false);
  });

  it('makes a scene of every scene of a script', async () => {
    const script = 'Scene 1: a seed falls.\nScene 2: rain comes.\nScene 3: a tree stands in the field.';
    expect((await timelineAfter(script))[0]).toBe(
      '0: seed falls (0-5s), rain comes (5-10s), tree stands in the field (10-15s)',
    );
    const long = Array.from({ length: 30 }, (_, index) => `The ship passes island number ${index}.`).join(' ');
    expect((await timelineAfter(long))[0]?.split('),')).toHaveLength(8);
  });

  it('generates anew for another shape, of the same things', async () => {
    const session = await client.open();
    await client.turn(session, cat);
    const { events } = await client.turn(session, 'Make it vertical');
    expect(JSON.stringify(events)).toContain('generate_video');
    const draft = await client.draft(session);
    expect(at(draft, 'm')).toMatchObject({ width: 1080, height: 1920 });
    expect(timeline(draft)[0]).toBe('0: cat on a surfboard (0-10s)');
  });
});

describe('editing', () => {
  it.each([
    ['add a title "Paradise Found"', '7: Paradise Found (0-3s)'],
    ["Change the title to 'Sea'", '7: Sea (0-3s)'],
    ['加标题“冲浪猫”', '7: 冲浪猫 (0-3s)'],
    ['add lo-fi music', '1: Lo-fi (0-10s)'],
    ['换成爵士音乐', '1: Jazz (0-10s)'],
    ['换成钢琴音乐，音量20%', '1: Piano (0-10s)'],
    ['apply a vintage filter', '5: Vintage (0-10s)'],
    ['把画面变成黑白', '5: Black and white (0-10s)'],
    ['add subtitles', '7: cat on a surfboard (0-10s)'],
    ['add a voice-over saying "Hold on tight"', '1: Hold on tight (0-10s)'],
    ['trim it to 6 seconds', '0: cat on a surfboard (0-6s)'],
    ['cut the first 3 seconds', '0: cat on a surfboard (0-7s)'],
    ['extend it by 5 seconds', '0: cat on a surfboard (0-15s)'],
    ['剪到4秒', '0: cat on a surfboard (0-4s)'],
    ['speed it up 2x', '0: cat on a surfboard (0-5s)'],
    ['慢动作', '0: cat on a surfboard (0-20s)'],
    ['make the sky more dramatic', '5: make the sky more dramatic (0-10s)'],
  ])('%s', async (message, expected) => {
    expect(await timelineAfter(cat, message)).toContain(expected);
  });

  it.each([
    ['remove the music', '1'],
    ['strip the title', '7'],
    ['去掉特效', '5'],
    ['不要音乐', '1'],
  ])('%s', async (message, type) => {
    const tracks = await timelineAfter(cat, message);
    expect(tracks).toHaveLength(3);
    expect(tracks.some((track) => track.startsWith(`${type}:`))).toBe(false);
  });

  it.each([
    'Remove the extras',
    'keep only the raw video',
    'Remove the music, titles and effects',
    '只保留原始视频',
    '去掉添加的内容',
  ])('%s: strips everything that it had added', async (message) => {
    expect(await timelineAfter(cat, message)).toEqual(['0: cat on a surfboard (0-10s)']);
  });

  it('does several things that one message asks for', async () => {
    const tracks = await timelineAfter(cat, 'Remove the music, then add a title "Wave" and add subtitles');
    expect(tracks).toContain('7: Wave (0-3s)');
    expect(tracks.filter((track) => track.startsWith('7:'))).toHaveLength(2);
    expect(tracks.some((track) => track.startsWith('1:'))).toBe(false);
  });

  it('shortens everything else with the pictures', async () => {
    expect(await timelineAfter(cat, 'trim to 2 seconds')).toEqual([
      '0: cat on a surfboard (0-2s)',
      '1: Cinematic ambient (0-2s)',
      '7: Cat On A Surfboard (0-2s)',
      '5: Soft glow (0-2s)',
    ]);
  });

  it('changes the volume', async () => {
    expect(await answerTo('en', cat, 'set the music volume to 80%')).toContain('80%');
    expect(await answerTo('en', cat, 'add jazz music at 20%')).toContain('Jazz plays under the whole video at 20%');
    expect(await answerTo('en', cat, 'make the music louder')).toContain('55%');
    expect(await answerTo('en', cat, 'remove the music', 'make it louder')).toContain('no music');
  });
});

describe('talking', () => {
  it('answers questions and greetings and changes nothing', async () => {
    expect(await answerTo('en', 'hello!')).toContain('Describe the video');
    expect(await answerTo('en', cat, 'How long is it?')).toContain('10 seconds long at 1920×1080');
    expect(await answerTo('en', cat, 'What music is playing, and how loud is the title?')).toContain('10 seconds long');
    expect(await answerTo('en', cat, '现在用的是什么音乐？')).toContain('时长10秒');
    expect(await answerTo('en', cat, 'Can you add a title "Yes"?')).toContain('"Yes"');
    expect(await timelineAfter(cat, 'How long is it?')).toEqual(await timelineAfter(cat));
    expect(await timelineAfter(cat, 'Keep everything')).toEqual(await timelineAfter(cat));
  });

  it('says so when there is nothing to edit yet', async () => {
    expect(await answerTo('en', 'remove the music')).toContain('no video on the timeline');
    expect(await timelineAfter('add a title "X"')).toEqual([]);
  });

  it('speaks Chinese to who writes Chinese, and in a Chinese session', async () => {
    expect(await answerTo('en', '你好')).toContain('你好');
    expect(await answerTo('zh', 'hello')).toContain('你好');
    expect(await answerTo('zh', cat)).toContain('视频已完成');
  });
});

describe('uploads', () => {
  it('puts sent clips on the timeline when asked to', async () => {
    const session = await client.open();
    await client.upload(session, [
      { name: 'wedding.mp4', data: 'x' },
      { name: 'cake.jpg', data: 'y' },
    ]);
    expect(list(at(await client.state(session), 'video_infos'))).toHaveLength(2);
    expect(timeline(await client.draft(session))).toEqual([]);
    await client.turn(session, 'Use my clip');
    expect(timeline(await client.draft(session))).toEqual(['0: wedding.mp4 (0-8s), cake.jpg (8-11s)']);
  });

  it('makes a slideshow of photos and music of a song', async () => {
    const session = await client.open();
    const files = ['a.jpg', 'b.png', 'song.mp3'].map((name) => ({ name, data: name }));
    await client.upload(session, files);
    await client.turn(session, '用我的照片做幻灯片');
    expect(timeline(await client.draft(session))).toEqual(['2: a.jpg (0-3s), b.png (3-6s)', '1: song.mp3 (0-6s)']);
  });
});

describe('manners', () => {
  it('ends edits silently in about a third of the cases, the same ones every time', async () => {
    const silence = async (): Promise<string> => {
      const rude = await start({ credits: 10_000, manners: { silentEdits: 1 / 3 } });
      const session = await rude.open();
      await rude.turn(session, cat);
      let pattern = '';
      for (let index = 0; index < 30; index += 1) {
        const seen = await rude.turn(session, `Change the title to "Part ${index}"`);
        expect(said(seen)).toMatch(new RegExp(`"Part ${index}"|^$`));
        pattern += said(seen) === '' ? 's' : '.';
      }
      await rude.sim.close();
      return pattern;
    };
    const pattern = await silence();
    expect(pattern.replaceAll('.', '').length).toBeGreaterThan(4);
    expect(pattern.replaceAll('.', '').length).toBeLessThan(17);
    expect(await silence()).toBe(pattern);
  });

  it('speaks of buttons and panels, and of temporary issues behind a good answer', async () => {
    const rude = await start({ manners: { guiTalk: 1, temporaryIssue: 1 } });
    const session = await rude.open();
    const answer = said(await rude.turn(session, cat));
    expect(answer).toMatch(/timeline|Export button|Music panel|Billing tab/);
    expect(answer).toMatch(/I encountered a temporary issue\. Please try again later\.$/);
    await rude.sim.close();
  });
});
