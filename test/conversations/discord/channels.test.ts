import { afterEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import type { Person } from '../../rig/discord/people.ts';
import type { Room } from '../../rig/discord/rooms.ts';
import type { SeenMessage } from '../../rig/discord/view.ts';
import { type DiscordLife, type DiscordLifeOptions, startDiscordLife } from '../../rig/discord-life.ts';
import { createManualClock, type ManualClock } from '../../rig/manual-clock.ts';

const WAVES = 'a 10 second clip of waves at sunset';
const MINUTE = 60_000;

let life: DiscordLife;
afterEach(async () => {
  await life.end();
  expect(life.api.violations).toEqual([]);
  expect(life.api.unanswered).toEqual([]);
  expect(life.simulator.violations).toEqual([]);
  expect(life.log.filter((line) => line.startsWith('error:') || line.includes(life.api.token))).toEqual([]);
});

/** Ann speaks English, Bob Chinese, Mia manages messages. */
async function club(options: DiscordLifeOptions = {}) {
  life = await startDiscordLife({
    ...options,
    api: { rateLimits: false, ...(options.clock ? { clock: options.clock } : {}), ...options.api },
  });
  while (life.api.commands.length === 0) await systemClock.sleep(5);
  const ann = life.api.person({ username: 'ann', locale: 'en-US' });
  const bob = life.api.person({ username: 'bob', locale: 'zh-CN' });
  const mia = life.api.person({ username: 'mia' });
  const guild = life.api.guild({ name: 'Film club', members: [ann, bob], moderators: [mia] });
  return { ann, bob, mia, guild, clips: guild.channel('clips') };
}

function videosIn(room: Room): SeenMessage[] {
  return room.messages.filter(({ video, from }) => video && from === 'bot');
}

async function presses(room: Room, person: Person, target: Parameters<Room['presses']>[1]): Promise<void> {
  room.presses(person, target);
  await life.quiet();
}

/** Lets everything that is open come to its end on a clock that stands still by itself. */
async function settles(clock: ManualClock): Promise<void> {
  for (let calm = 0; calm < 4; calm += 1) {
    await systemClock.sleep(30);
    while (life.assistant.busy()) {
      calm = 0;
      await systemClock.sleep(10);
      await clock.advance(500);
    }
  }
}

/** A request whose turn lasts until the interaction's token is about to die. */
async function outlasts(clock: ManualClock, ask: () => void): Promise<void> {
  const turn = life.simulator.nextTurn({ holdAfter: 2 });
  ask();
  await turn.held;
  for (let minute = 0; minute < 14; minute += 1) await clock.advance(MINUTE);
  turn.release();
  await settles(clock);
}

const slowly = { heartbeat: 120_000, streamSilence: 3_600_000, streamLimit: 3_600_000 };
const patience = {
  waits: { ...slowly, recoveryFirst: 5, recoveryNext: 5, renderPoll: 5 },
  recoveryLooks: 5,
  renderPolls: 400,
  rateLimitSeconds: 0.01,
};

describe('buttons', () => {
  test('work after a stop and after a kill', async () => {
    const { ann, bob, clips } = await club();
    clips.says(ann, `@nemo ${WAVES}`);
    await life.quiet();
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
    expect(life.simulator.posts()).toEqual([WAVES]);
  });

  test('that cost are taken once, also across a restart', async () => {
    const { ann, clips } = await club();
    clips.slash(ann, 'video', { prompt: WAVES });
    await life.quiet();
    clips.presses(ann, /Without music/);
    clips.presses(ann, /Without music/);
    await life.quiet();
    await life.stop();
    await life.start();
    await presses(clips, ann, /Without music/);
    expect(clips.messages.at(-1)?.text).toMatch(/already taken or is too old/);
    expect(life.simulator.posts()).toEqual([WAVES, 'Remove the background music that was added automatically.']);
  });

  test('of somebody else are refused in the language of whoever presses, seen by them alone; moderators may', async () => {
    const { ann, bob, mia, guild, clips } = await club();
    clips.slash(ann, 'video', { prompt: WAVES });
    await life.quiet();
    const pat = life.api.person({ username: 'pat', locale: 'de' });
    guild.joins(pat);
    const before = clips.view(ann);
    const calls = life.simulator.calls.length;
    for (const label of [/Without music/, /Credits/, /Timeline/, /New/]) clips.presses(bob, label);
    clips.presses(pat, /Without music/);
    await life.quiet();
    const told = clips.messages.filter(({ onlyFor }) => onlyFor);
    expect(told.map(({ onlyFor }) => onlyFor?.username)).toEqual(['bob', 'bob', 'bob', 'bob', 'pat']);
    expect(told[0]?.text).toBe('这个按钮属于发起请求的人。给我发送你自己的请求，就会有你的按钮。');
    expect(told[4]?.text).toMatch(/^This button belongs to whoever asked for it/);
    expect(clips.view(ann)).toEqual(before);
    expect(life.simulator.calls).toHaveLength(calls);
    await presses(clips, mia, /Without music/);
    expect(life.simulator.posts().at(-1)).toBe('Remove the background music that was added automatically.');
    expect(clips.messages.at(-1)?.pings).toEqual(['mia']);
  });

  test('of another version are answered quietly, and nothing follows', async () => {
    const { ann, clips } = await club();
    clips.slash(ann, 'video', { prompt: WAVES });
    await life.quiet();
    const before = clips.view();
    const [card] = clips.messages;
    const handle = clips.presses(ann, { message: { id: card?.id ?? '' }, customId: 'v0|render|42' });
    expect(await handle.acknowledged()).toMatchObject({ type: 6 });
    await life.quiet();
    expect(clips.view()).toEqual(before);
  });

  test('of /history send a video again', async () => {
    const { ann, clips } = await club();
    clips.slash(ann, 'video', { prompt: WAVES });
    await life.quiet();
    clips.slash(ann, 'history');
    await life.quiet();
    expect(clips.view(ann).at(-1)).toMatch(/only ann sees.*Your videos:\n1\. Waves At Sunset · 10s/s);
    await presses(clips, ann, /Send no\. 1/);
    expect(videosIn(clips)).toHaveLength(2);
    expect(life.simulator.callsOf('render')).toHaveLength(1);
  });
});

describe('without rights', () => {
  test('to write: it all comes as answers to the command, and nothing is tried twice', async () => {
    const { ann, clips } = await club();
    clips.denies('bot', 'SEND_MESSAGES');
    const turn = life.simulator.nextTurn({ holdAfter: 2 });
    clips.slash(ann, 'video', { prompt: WAVES });
    await clips.sees(/I may not write in this channel: the result comes as an answer to your command/);
    turn.release();
    await life.quiet();
    expect(clips.messages[0]?.text).toMatch(/Timeline \(4 tracks\)/);
    expect(clips.view().join('\n')).not.toMatch(/may not write/);
    expect(videosIn(clips)).toHaveLength(1);
    await presses(clips, ann, /Without music/);
    expect(clips.messages.at(-1)?.text).toMatch(/music/);
    expect(life.api.invalid).toEqual([]);
  });

  test('to write, and the token is dead: a DM brings the video, and its buttons are about the channel', async () => {
    const clock = createManualClock();
    const { ann, clips } = await club({ clock, settings: patience });
    clips.denies('bot', 'SEND_MESSAGES');
    await outlasts(clock, () => clips.slash(ann, 'video', { prompt: WAVES }));
    const dm = life.api.dm(ann);
    expect(videosIn(clips)).toEqual([]);
    expect(videosIn(dm)).toHaveLength(1);
    expect(dm.view().join('\n')).toMatch(/Timeline \(4 tracks\)/);
    for (const label of [/Without music/, /Timeline/]) {
      dm.presses(ann, label);
      await settles(clock);
    }
    expect(dm.messages.at(-1)?.text).toMatch(/Timeline \(3 tracks\)/);
    expect(life.simulator.sessions()).toHaveLength(1);
    expect(life.api.invalid).toEqual([]);
  });

  test('to write, the token is dead and DMs are closed: /history has it, and nobody keeps knocking', async () => {
    const clock = createManualClock();
    const { ann, clips } = await club({ clock, settings: patience });
    clips.denies('bot', 'SEND_MESSAGES');
    life.api.dm(ann).closes();
    await outlasts(clock, () => clips.slash(ann, 'video', { prompt: WAVES }));
    expect(videosIn(clips)).toEqual([]);
    expect(life.api.invalid.length).toBeLessThanOrEqual(4);
    clips.slash(ann, 'history');
    await settles(clock);
    expect(clips.view(ann).at(-1)).toMatch(/1\. Waves At Sunset · 10s/);
    clips.presses(ann, /Send no\. 1/);
    await settles(clock);
    expect(videosIn(clips)).toMatchObject([{ onlyFor: ann }]);
    expect(life.simulator.callsOf('render')).toHaveLength(1);
  });

  test.each(['command', 'mention'])('to attach files: the link instead, by %s', async (way) => {
    const { ann, clips } = await club();
    clips.denies('bot', 'ATTACH_FILES');
    if (way === 'command') clips.slash(ann, 'video', { prompt: WAVES });
    else clips.says(ann, `@nemo /video ${WAVES}`);
    await life.quiet();
    expect(videosIn(clips)).toEqual([]);
    const told = clips.messages.at(-1);
    expect(told?.text).toMatch(/✅ Video ready! Waves At Sunset[\s\S]*I may not send videos in this chat/);
    const address = told?.buttons.find(({ label }) => /Download/.test(label))?.url ?? '';
    const file = await fetch(address);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100_000);
    expect(clips.messages.some(({ text }) => /Timeline \(4 tracks\)/.test(text))).toBe(true);
  });

  test.each(['command', 'mention'])('to embed links: plain words with the same buttons, by %s', async (way) => {
    const { ann, clips } = await club();
    clips.denies('bot', 'EMBED_LINKS');
    if (way === 'command') clips.slash(ann, 'video', { prompt: WAVES });
    else clips.says(ann, `@nemo /video ${WAVES}`);
    await life.quiet();
    expect(clips.view().join('\n')).not.toMatch(/⟦/);
    expect(videosIn(clips)).toHaveLength(1);
    expect(videosIn(clips)[0]?.content).toMatch(/Video ready! Waves At Sunset/);
    expect(videosIn(clips)[0]?.pings).toEqual(['ann']);
    const answer = clips.messages.find(({ text }) => /Timeline \(4 tracks\)/.test(text));
    expect(answer?.buttons.map(({ label }) => label)).toContain('👍 Keep everything');
    await presses(clips, ann, /Timeline/);
    expect(clips.messages.at(-1)?.content).toMatch(/Timeline \(4 tracks\)/);
    expect(life.api.invalid.length).toBeLessThanOrEqual(way === 'command' ? 0 : 1);
  });
});

describe('installed by a person alone', () => {
  test('in a server where the bot is not: the answer and the video come, within five answers', async () => {
    const { ann } = await club();
    const elsewhere = life.api.guild({ name: 'Elsewhere', members: [ann], bot: false });
    const lobby = elsewhere.channel('lobby');
    life.api.installs(ann);
    lobby.slash(ann, 'video', { prompt: WAVES });
    await life.quiet();
    expect(lobby.messages[0]?.text).toMatch(/Timeline \(4 tracks\)/);
    expect(videosIn(lobby)).toHaveLength(1);
    for (const label of [/Timeline/, /Export/, /Credits/]) await presses(lobby, ann, label);
    expect(videosIn(lobby)).toHaveLength(2);
    expect(life.api.invalid).toEqual([]);
    expect(life.api.calls.filter(({ outcome }) => outcome.kind === 'refused')).toEqual([]);
  });

  test('what does not fit into five answers goes on in a DM', async () => {
    const { ann } = await club();
    const elsewhere = life.api.guild({ name: 'Elsewhere', members: [ann], bot: false });
    const lobby = elsewhere.channel('lobby');
    life.api.installs(ann);
    const content = Array.from(
      { length: 400 },
      (_, line) => `Scene ${line}: ${'the fox goes on through the snow '.repeat(3)}`,
    );
    life.simulator.nextTurn({ text: content.join('\n') });
    lobby.slash(ann, 'video', { prompt: WAVES });
    await life.quiet();
    const said = [...lobby.messages, ...life.api.dm(ann).messages].map(({ text }) => text).join('\n');
    for (let line = 0; line < 400; line += 1) expect(said).toContain(`Scene ${line}:`);
    expect(videosIn(lobby)).toEqual([]);
    expect(videosIn(life.api.dm(ann))).toHaveLength(1);
    expect(life.api.invalid).toEqual([]);
    const refused = life.api.calls.filter(({ outcome }) => outcome.kind === 'refused');
    expect(refused.map(({ outcome }) => outcome)).toMatchObject([{ code: 40094 }]);
  });

  test('among friends in a group DM', async () => {
    const { ann, bob } = await club();
    life.api.installs(ann);
    const friends = life.api.privateChannel([ann, bob]);
    friends.slash(ann, 'video', { prompt: WAVES });
    await life.quiet();
    expect(videosIn(friends)).toMatchObject([{ pings: ['ann'] }]);
    await presses(friends, ann, /Timeline/);
    expect(friends.messages.at(-1)?.text).toMatch(/Timeline \(4 tracks\)/);
    await presses(friends, bob, /Export/);
    expect(friends.view(bob).at(-1)).toMatch(/only bob sees.*这个按钮属于发起请求的人/);
    expect(videosIn(friends)).toHaveLength(1);
    expect(life.api.invalid).toEqual([]);
  });

  test('where apps may not speak to all, only the person sees anything', async () => {
    const { ann, bob } = await club();
    const elsewhere = life.api.guild({ name: 'Elsewhere', members: [ann, bob], bot: false });
    const lobby = elsewhere.channel('lobby');
    life.api.installs(ann);
    lobby.denies('everyone', 'USE_EXTERNAL_APPS');
    lobby.slash(ann, 'video', { prompt: WAVES });
    await life.quiet();
    expect(lobby.view(bob)).toEqual([]);
    expect(videosIn(lobby)).toMatchObject([{ onlyFor: ann }]);
  });
});

describe('what goes away while a video is being made', () => {
  test.each(['channel', 'bot', 'guild'])('the %s: no noise, the work goes on to where it is kept', async (what) => {
    const { ann, guild, clips } = await club();
    const turn = life.simulator.nextTurn({ holdAfter: 2 });
    clips.says(ann, `@nemo /video ${WAVES}`);
    await turn.held;
    if (what === 'channel') clips.deletes();
    else if (what === 'bot') guild.removesBot();
    else guild.deletes();
    turn.release();
    await life.quiet();
    expect(life.api.invalid.length).toBeLessThanOrEqual(4);
    expect(life.log.filter((line) => line.startsWith('warn:'))).toEqual([]);
    expect(life.simulator.callsOf('render')).toHaveLength(1);
    expect(life.assistant.busy()).toBe(false);
    if (what !== 'bot') return;
    guild.addsBot();
    clips.slash(ann, 'history');
    await life.quiet();
    await presses(clips, ann, /Send no\. 1/);
    expect(videosIn(clips)).toHaveLength(1);
    expect(life.simulator.callsOf('render')).toHaveLength(1);
  });

  test('the message that was asked with, and the card: the answers come all the same', async () => {
    const { ann, mia, clips } = await club();
    const turn = life.simulator.nextTurn({ holdAfter: 2 });
    const asked = clips.says(ann, `@nemo /video ${WAVES}`);
    await turn.held;
    const card = await clips.sees(/Connecting|Thinking|Generating/);
    clips.removes(ann, asked);
    clips.removes(mia, card);
    turn.release();
    await life.quiet();
    expect(videosIn(clips)).toHaveLength(1);
    expect(clips.messages.filter(({ text }) => /Timeline \(4 tracks\)/.test(text))).toHaveLength(1);
    expect(clips.messages).toHaveLength(2);
  });

  test('the card of a command: the answer comes all the same', async () => {
    const { ann, mia, clips } = await club();
    const turn = life.simulator.nextTurn({ holdAfter: 2 });
    clips.slash(ann, 'video', { prompt: WAVES });
    await turn.held;
    clips.removes(mia, await clips.sees(/Connecting|Thinking|Generating/));
    turn.release();
    await life.quiet();
    expect(clips.messages.filter(({ text }) => /Timeline \(4 tracks\)/.test(text))).toHaveLength(1);
    expect(videosIn(clips)).toHaveLength(1);
  });

  test('a thread that is archived is opened again by the answer; what happens in a locked one is told to the person alone', async () => {
    const { ann, clips } = await club();
    const thread = clips.opensThread(ann, 'Waves');
    const turn = life.simulator.nextTurn({ holdAfter: 2 });
    thread.says(ann, `@nemo /video ${WAVES}`);
    await turn.held;
    thread.archives();
    turn.release();
    await life.quiet();
    expect(videosIn(thread)).toHaveLength(1);
    expect(thread.archived).toBe(false);
    const second = life.simulator.nextTurn({ holdAfter: 1 });
    thread.says(ann, '@nemo mute the music');
    await second.held;
    const calls = life.api.calls.length;
    thread.locks();
    second.release();
    await life.quiet();
    expect(thread.archived).toBe(true);
    expect(life.api.calls.length - calls).toBeLessThanOrEqual(8);
    expect(life.simulator.posts()).toEqual([WAVES, 'mute the music']);
  });
});
