import { describe, expect, test } from 'vitest';
import { beginClub } from '../../rig/discord-journeys.ts';
import { jpeg } from '../../rig/samples.ts';

const HAN = /\p{Script=Han}/u;

describe('/video', () => {
  test('with nothing behind it opens a form in the language of the person, sent with words, a shape and a file', async () => {
    const { ann, bob, clips, simulator, life, quiet } = await beginClub();
    const chinese = clips.slash(bob, 'video');
    expect((await chinese.opens()).title).toMatch(HAN);
    const doing = clips.slash(ann, 'video', { length: 12 });
    const form = await doing.opens();
    expect(form.title).toBe('New video');
    expect(form.fields.map(({ label }) => label)).toEqual([
      'What should the video show?',
      'Footage or a script',
      'Shape of the picture',
    ]);
    expect(clips.view()).toEqual([]);
    const sent = doing.submits({
      prompt: 'a slideshow of this',
      files: [{ file: { name: 'lake.jpg', bytes: jpeg(640, 480) } }],
      ratio: '9:16 – upright',
    });
    expect(await sent.acknowledged()).toMatchObject({ type: 5 });
    await quiet();
    expect(simulator.callsOf('upload')).toHaveLength(1);
    expect(simulator.posts()).toEqual(['a slideshow of this (9:16, 12 seconds)']);
    expect(clips.messages.at(-1)).toMatchObject({ pings: ['ann'], video: { mime: 'video/mp4' } });
    await life.stop();
    await life.start();
    const after = doing.submits({ prompt: 'a 5 second clip of a candle' });
    expect(await after.acknowledged()).toMatchObject({ type: 5 });
    await quiet();
    expect(simulator.posts().at(-1)).toBe('a 5 second clip of a candle (12 seconds)');
  });

  test('with a script and media: the script is read, media go up in order, one answer acknowledges them', async () => {
    const { ann, clips, api, simulator, quiet } = await beginClub();
    clips.slash(ann, 'video', {
      prompt: 'make it calm',
      media2: { file: { name: 'second.jpg', bytes: jpeg(640, 480) } },
      media: { file: { name: 'first.jpg', bytes: jpeg(640, 480) } },
      script: { file: { name: 'fox.md', bytes: Buffer.from('INT. FOREST - A fox wakes in the snow.') } },
    });
    await quiet();
    const names = simulator.callsOf('upload').map(({ body }) => JSON.stringify(body));
    expect(names).toEqual([expect.stringContaining('first'), expect.stringContaining('second')]);
    expect(simulator.posts()).toHaveLength(1);
    expect(simulator.posts()[0]).toMatch(/^make it calm[\s\S]*A fox wakes in the snow/);
    expect(clips.messages.filter(({ video }) => video)).toHaveLength(1);
    const told = api.trace().filter((line) => /2 files received/.test(line) && /^POST/.test(line));
    expect(told.length).toBeLessThanOrEqual(1);
    expect(api.trace().some((line) => /2 files received/.test(line))).toBe(true);
  });

  test('ratio and length go to the agent in words, quality chooses the skill', async () => {
    const { ann, bob, clips, simulator, quiet } = await beginClub();
    clips.slash(ann, 'video', { prompt: 'a fox', ratio: '9:16', length: 12, quality: 'video-generation-4k' });
    await quiet();
    clips.slash(bob, 'video', { prompt: '一只狐狸', ratio: '1:1', length: 5 });
    await quiet();
    expect(simulator.posts()).toEqual(['a fox (9:16, 12 seconds)', '一只狐狸（1:1，5秒）']);
    expect(simulator.callsOf('render')[0]?.headers['x-skill-source']).toBe('video-generation-4k');
    expect(clips.messages.filter(({ video }) => video).map(({ pings }) => pings)).toEqual([['ann'], ['bob']]);
  });

  test('for a file that cannot be used nothing is paid, and it is told why', async () => {
    const { ann, clips, simulator, quiet } = await beginClub();
    const file = { name: 'tool.mp4', bytes: Buffer.from('MZ\u0090\u0000 this is no film') };
    clips.slash(ann, 'video', { prompt: 'use it', media: { file } });
    await quiet();
    expect(clips.view().join('\n')).toMatch(/tool\.mp4 is not a type that I can use/);
    expect(simulator.callsOf('upload')).toEqual([]);
    expect(clips.messages.filter(({ video, thinking }) => video || thinking)).toEqual([]);
  });
});

test('"Make a video from this" takes the words and files of a message that was not for the bot', async () => {
  const { ann, bob, clips, simulator, quiet } = await beginClub();
  const said = clips.says(bob, 'our summer at the lake', {
    attachments: [{ name: 'lake.jpg', bytes: jpeg(640, 480) }],
  });
  clips.menu(ann, 'Make a video from this', said);
  await quiet();
  expect(simulator.posts()).toEqual(['our summer at the lake']);
  expect(simulator.callsOf('upload')).toHaveLength(1);
  expect(clips.messages.at(-1)).toMatchObject({ pings: ['ann'], video: { mime: 'video/mp4' } });
  expect(clips.pings(bob)).toEqual([]);
});

test('credits, settings, history, help and /forget are told to the person alone', async () => {
  const { ann, bob, clips, quiet } = await beginClub();
  const names = ['credits', 'skill', 'language', 'history', 'privacy', 'forget', 'help', 'cancel'];
  for (const name of names) clips.slash(ann, name);
  await quiet();
  expect(clips.view(bob)).toEqual([]);
  expect(clips.messages.map(({ answers }) => answers)).toEqual(names.map((name) => `/${name}`));
  expect(clips.messages.every(({ thinking, pings }) => !thinking && pings.length === 0)).toBe(true);
  clips.slash(ann, 'skill', { name: 'video-generation-4k' });
  await quiet();
  expect(clips.view(ann).at(-1)).toMatch(/Now working as 4K/);
  clips.slash(ann, 'language', { language: 'zh-CN' });
  await quiet();
  expect(clips.view(ann).at(-1)).toMatch(/现在我说中文/);
  expect(clips.view(bob)).toEqual([]);
});
