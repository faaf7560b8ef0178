import { afterEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { shortWaits } from '../../rig/conversation.ts';
import type { Person } from '../../rig/discord/people.ts';
import type { Room } from '../../rig/discord/rooms.ts';
import type { SeenMessage } from '../../rig/discord/view.ts';
import { type DiscordLife, type DiscordLifeOptions, startDiscordLife } from '../../rig/discord-life.ts';
import { createManualClock } from '../../rig/manual-clock.ts';
import { jpeg } from '../../rig/samples.ts';

const WAVES = 'a 10 second clip of waves at sunset';
const STRIP = ['👍 Keep everything', '🔇 Without music', '🚫 Without titles', '🧹 Video only'];
const HAN = /\p{Script=Han}/u;

let life: DiscordLife;
afterEach(async () => {
  await life.end();
  expect(life.api.violations).toEqual([]);
  expect(life.api.unanswered).toEqual([]);
  expect(life.simulator.violations).toEqual([]);
  expect(life.log.filter((line) => line.startsWith('error:') || line.includes(life.api.token))).toEqual([]);
});

/** Ann speaks English, Bob Chinese; nobody else is there. */
async function club({ locale = 'en-US', ...options }: DiscordLifeOptions & { readonly locale?: string } = {}) {
  life = await startDiscordLife({
    ...options,
    api: { rateLimits: false, ...(options.clock ? { clock: options.clock } : {}), ...options.api },
  });
  while (life.api.commands.length === 0) await systemClock.sleep(5);
  const ann = life.api.person({ username: 'ann', locale: 'en-US' });
  const bob = life.api.person({ username: 'bob', locale: 'zh-CN' });
  const guild = life.api.guild({ name: 'Film club', members: [ann, bob], locale });
  return { ann, bob, guild, clips: guild.channel('clips') };
}

function labels({ buttons }: SeenMessage): string[] {
  return buttons.map(({ label }) => label);
}

function videosIn(room: Room): SeenMessage[] {
  return room.messages.filter(({ video, from }) => video && from === 'bot');
}

async function presses(room: Room, person: Person, label: RegExp): Promise<void> {
  room.presses(person, label);
  await life.quiet();
}

describe('/video in a server', () => {
  test('is acknowledged at once, then one card lives through the stages and keeps the answer', async () => {
    const clock = createManualClock();
    const { ann, clips } = await club({
      clock,
      settings: { ...shortWaits, waits: { ...shortWaits.waits, renderPoll: 6_000 } },
    });
    const turn = life.simulator.nextTurn({ shape: 'adk', holdAfter: 6 });
    life.simulator.nextRender({ looks: [0, 40, 80] });
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
      if (round === 10) await life.simulator.idle();
    }
    await life.quiet();
    const [answer, video] = clips.messages;
    expect(answer?.id).toBe(card.id);
    expect(answer?.text).toMatch(/^⟦[\s\S]*Timeline \(4 tracks\)[\s\S]*Keep them, or take them out again[^⏳]*⟧$/);
    expect(answer && labels(answer)).toEqual(STRIP);
    expect(video?.video?.name).toMatch(/^Waves_At_Sunset-\w{6}\.mp4$/);
    expect(clips.messages).toHaveLength(2);
    expect(life.api.trace().filter((line) => /Timeline \(4 tracks\)[\s\S]*⏳ 40% /.test(line))).not.toEqual([]);
  });

  test('the video is a message of its own that calls its requester and nobody else, with its address as a button', async () => {
    const { ann, bob, clips } = await club();
    clips.slash(ann, 'video', { prompt: WAVES });
    await life.quiet();
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
    expect(life.simulator.callsOf('render')).toHaveLength(1);
  });

  test('private: only the requester sees anything, also what the buttons lead to, and nothing calls anybody', async () => {
    const { ann, bob, clips } = await club();
    const doing = clips.slash(ann, 'video', { prompt: WAVES, private: true });
    expect(await doing.acknowledged()).toMatchObject({ type: 5 });
    expect(clips.messages[0]?.onlyFor).toEqual(ann);
    await life.quiet();
    expect(clips.messages.filter(({ video }) => video)).toHaveLength(1);
    clips.presses(ann, /Timeline/);
    await life.quiet();
    clips.presses(ann, /Without music/);
    await life.quiet();
    clips.presses(ann, /Export/);
    await life.quiet();
    expect(clips.messages.filter(({ video }) => video)).toHaveLength(2);
    expect(clips.history.every(({ onlyFor }) => onlyFor?.id === ann.id)).toBe(true);
    expect(clips.view(bob)).toEqual([]);
    expect(life.simulator.posts()).toEqual([WAVES, 'Remove the background music that was added automatically.']);
  });

  test('with nothing behind it opens a form in the language of the person, sent with words, a shape and a file', async () => {
    const { ann, bob, clips } = await club();
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
    await life.quiet();
    expect(life.simulator.callsOf('upload')).toHaveLength(1);
    expect(life.simulator.posts()).toEqual(['a slideshow of this (9:16, 12 seconds)']);
    expect(clips.messages.at(-1)).toMatchObject({ pings: ['ann'], video: { mime: 'video/mp4' } });
    await life.stop();
    await life.start();
    const after = doing.submits({ prompt: 'a 5 second clip of a candle' });
    expect(await after.acknowledged()).toMatchObject({ type: 5 });
    await life.quiet();
    expect(life.simulator.posts().at(-1)).toBe('a 5 second clip of a candle (12 seconds)');
  });

  test('with a script and media: the script is read, media go up in order, one answer acknowledges them', async () => {
    const { ann, clips } = await club();
    clips.slash(ann, 'video', {
      prompt: 'make it calm',
      media2: { file: { name: 'second.jpg', bytes: jpeg(640, 480) } },
      media: { file: { name: 'first.jpg', bytes: jpeg(640, 480) } },
      script: { file: { name: 'fox.md', bytes: Buffer.from('INT. FOREST - A fox wakes in the snow.') } },
    });
    await life.quiet();
    const names = life.simulator.callsOf('upload').map(({ body }) => JSON.stringify(body));
    expect(names).toEqual([expect.stringContaining('first'), expect.stringContaining('second')]);
    expect(life.simulator.posts()).toHaveLength(1);
    expect(life.simulator.posts()[0]).toMatch(/^make it calm[\s\S]*A fox wakes in the snow/);
    expect(clips.messages.filter(({ video }) => video)).toHaveLength(1);
    const told = life.api.trace().filter((line) => /2 files received/.test(line) && /^POST/.test(line));
    expect(told.length).toBeLessThanOrEqual(1);
    expect(life.api.trace().some((line) => /2 files received/.test(line))).toBe(true);
  });

  test('ratio and length go to the agent in words, quality chooses the skill', async () => {
    const { ann, bob, clips } = await club();
    clips.slash(ann, 'video', { prompt: 'a fox', ratio: '9:16', length: 12, quality: 'video-generation-4k' });
    await life.quiet();
    clips.slash(bob, 'video', { prompt: '一只狐狸', ratio: '1:1', length: 5 });
    await life.quiet();
    expect(life.simulator.posts()).toEqual(['a fox (9:16, 12 seconds)', '一只狐狸（1:1，5秒）']);
    expect(life.simulator.callsOf('render')[0]?.headers['x-skill-source']).toBe('video-generation-4k');
    expect(clips.messages.filter(({ video }) => video).map(({ pings }) => pings)).toEqual([['ann'], ['bob']]);
  });

  test('for a file that cannot be used nothing is paid, and it is told why', async () => {
    const { ann, clips } = await club();
    const file = { name: 'tool.mp4', bytes: Buffer.from('MZ\u0090\u0000 this is no film') };
    clips.slash(ann, 'video', { prompt: 'use it', media: { file } });
    await life.quiet();
    expect(clips.view().join('\n')).toMatch(/tool\.mp4 is not a type that I can use/);
    expect(life.simulator.callsOf('upload')).toEqual([]);
    expect(clips.messages.filter(({ video, thinking }) => video || thinking)).toEqual([]);
  });
});

test('"Make a video from this" takes the words and files of a message that was not for the bot', async () => {
  const { ann, bob, clips } = await club();
  const said = clips.says(bob, 'our summer at the lake', {
    attachments: [{ name: 'lake.jpg', bytes: jpeg(640, 480) }],
  });
  clips.menu(ann, 'Make a video from this', said);
  await life.quiet();
  expect(life.simulator.posts()).toEqual(['our summer at the lake']);
  expect(life.simulator.callsOf('upload')).toHaveLength(1);
  expect(clips.messages.at(-1)).toMatchObject({ pings: ['ann'], video: { mime: 'video/mp4' } });
  expect(clips.pings(bob)).toEqual([]);
});

describe('languages', () => {
  test('in a DM everything is in the language of the person, from the card to the last button', async () => {
    const { bob } = await club();
    const dm = life.api.dm(bob);
    dm.slash(bob, 'video', { prompt: '10秒的海边日落' });
    await life.quiet();
    dm.presses(bob, /积分|余额/);
    dm.presses(bob, /时间线/);
    await life.quiet();
    dm.slash(bob, 'help');
    await life.quiet();
    const said = dm.messages.filter(({ from }) => from === 'bot');
    expect(said.some(({ video }) => video)).toBe(true);
    for (const message of said) {
      expect(message.text).toMatch(HAN);
      expect(labels(message).filter((label) => !HAN.test(label))).toEqual([]);
    }
    expect(life.simulator.callsOf('session')[0]?.body).toMatchObject({ language: 'zh' });
  });

  test('in a server: the language of the server for everybody, of the person for what only they see', async () => {
    const { ann, clips } = await club({ locale: 'zh-CN' });
    clips.slash(ann, 'status');
    clips.slash(ann, 'credits');
    await life.quiet();
    expect(clips.view()).toEqual([
      expect.stringMatching(/^bot: ⟦.*\p{Script=Han}/u),
      'bot (only ann sees): ⟦💳 1,000 credits available.⟧',
    ]);
  });

  test('names and descriptions of all commands are there in Chinese', async () => {
    await club();
    const described = life.api.commands.flatMap((command) =>
      command.type === 1 ? [command, ...(command.options ?? [])] : [],
    );
    expect(described.length).toBeGreaterThan(20);
    for (const { name, description_localizations } of described) {
      expect([name, description_localizations?.['zh-CN']]).toEqual([name, expect.stringMatching(HAN)]);
    }
    const menu = life.api.commands.find(({ type }) => type === 3);
    expect(menu?.name_localizations?.['zh-CN']).toMatch(HAN);
  });
});

test('credits, settings, history, help and /forget are told to the person alone', async () => {
  const { ann, bob, clips } = await club();
  const names = ['credits', 'skill', 'language', 'history', 'privacy', 'forget', 'help', 'cancel'];
  for (const name of names) clips.slash(ann, name);
  await life.quiet();
  expect(clips.view(bob)).toEqual([]);
  expect(clips.messages.map(({ answers }) => answers)).toEqual(names.map((name) => `/${name}`));
  expect(clips.messages.every(({ thinking, pings }) => !thinking && pings.length === 0)).toBe(true);
  clips.slash(ann, 'skill', { name: 'video-generation-4k' });
  await life.quiet();
  expect(clips.view(ann).at(-1)).toMatch(/Now working as 4K/);
  clips.slash(ann, 'language', { language: 'zh-CN' });
  await life.quiet();
  expect(clips.view(ann).at(-1)).toMatch(/现在我说中文/);
  expect(clips.view(bob)).toEqual([]);
});

describe('a video that is too large', () => {
  test('for Discord is linked by a button, with its size, and kept under /history', async () => {
    const { ann, clips } = await club({ api: { limits: { attachmentBytes: 100_000 } } });
    clips.slash(ann, 'video', { prompt: WAVES });
    await life.quiet();
    const told = clips.messages.at(-1);
    expect(told?.text).toMatch(/✅ Video ready! Waves At Sunset · 10s · 2\d\d KB[\s\S]*\(2\d\d KB\) is too large/);
    expect(told?.text).not.toMatch(/https?:/);
    expect(told?.pings).toEqual(['ann']);
    const address = told?.buttons.find(({ label }) => /Download/.test(label))?.url ?? '';
    expect(address.length).toBeLessThanOrEqual(512);
    const file = await fetch(address);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100_000);
    expect(life.api.calls.filter(({ uploads }) => uploads.length > 0)).toEqual([]);
    clips.slash(ann, 'history');
    await life.quiet();
    expect(clips.view(ann).at(-1)).toMatch(/1\. Waves At Sunset · 10s/);
  });

  test('for the bot, but not for whoever asked, comes as an answer to them', async () => {
    const { guild, clips } = await club({ api: { limits: { attachmentBytes: 100_000 } } });
    const zoe = life.api.person({ username: 'zoe', uploadBytes: 1_000_000 });
    guild.joins(zoe);
    clips.slash(zoe, 'video', { prompt: WAVES });
    await life.quiet();
    expect(videosIn(clips)).toMatchObject([{ pings: ['zoe'] }]);
    expect(clips.messages).toHaveLength(2);
  });

  test('and whose address is too long for a button has it in the words', async () => {
    const { ann, clips } = await club({ api: { limits: { attachmentBytes: 100_000 } } });
    clips.slash(ann, 'video', { prompt: WAVES });
    await life.quiet();
    const short = clips.messages.at(-1)?.buttons.find(({ label }) => /Download/.test(label))?.url ?? '';
    const long = `${short}?signature=${'a'.repeat(600)}`;
    const rendered = { id: 'r', status: 'completed', outputUrl: long, output: { size: 268_000 } };
    life.simulator.fail({
      on: 'render-status',
      times: 9,
      with: { text: JSON.stringify(rendered), type: 'application/json' },
    });
    clips.slash(ann, 'history');
    await life.quiet();
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
    const { ann, clips } = await club();
    clips.says(ann, `@nemo ${WAVES}`);
    await life.quiet();
    const sends = /^POST \/(channels\/:channel\/messages|webhooks\/:application\/:token)$/;
    life.api.fails(sends, fault, { after: 1, times: 2 });
    await presses(clips, ann, /Export/);
    expect(videosIn(clips)).toEqual([]);
    expect(clips.messages.at(-1)?.text).toMatch(/Video ready![\s\S]*too large/);
    expect(clips.messages.filter(({ text }) => /Video ready!/.test(text))).toHaveLength(1);
    expect(clips.messages.at(-1)?.buttons.map(({ label }) => label)).toContain('⬇️ Download');
  });
});
