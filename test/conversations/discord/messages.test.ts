import { describe, expect, test } from 'vitest';
import { beginTalk } from '../../rig/discord-answers.ts';
import { jpeg } from '../../rig/samples.ts';

const WAVES = 'a 10 second clip of waves at sunset';

describe('who is answered', () => {
  test('in a DM every message, edit after edit, without calling anybody', async () => {
    const { ann, api, simulator, quiet } = await beginTalk();
    const dm = api.dm(ann);
    dm.says(ann, WAVES);
    await quiet();
    expect(dm.messages.at(-1)?.text).toMatch(/Timeline \(4 tracks\)/);
    dm.says(ann, 'add a title "Night"');
    await quiet();
    expect(dm.messages.at(-1)?.text).toMatch(/"Night"/);
    dm.presses(ann, /Export/);
    await quiet();
    expect(dm.messages.at(-1)?.video).toBeDefined();
    dm.says(ann, '/credits');
    await quiet();
    expect(dm.messages.at(-1)?.text).toMatch(/credits available/);
    expect(simulator.posts()).toEqual([WAVES, 'add a title "Night"']);
    expect(simulator.sessions()).toHaveLength(1);
    expect(dm.messages.every(({ content }) => !/<@/.test(content))).toBe(true);
  });

  test('in a server: mentions and replies to the bot; talk among people is neither answered nor stored', async () => {
    const { ann, bob, clips, simulator, life, quiet } = await beginTalk();
    clips.says(bob, 'make a video of this, somebody?');
    clips.says(bob, '/video a cat');
    clips.says(ann, `hey @nemo, ${WAVES}`);
    await quiet();
    const answer = clips.messages.at(-1);
    clips.says(bob, 'nice', { replyTo: clips.messages[0] ?? { id: '' } });
    clips.says(ann, 'mute the music', { replyTo: answer ?? { id: '' } });
    await quiet();
    clips.says(bob, 'look at this', { replyTo: answer ?? { id: '' }, ping: false });
    await quiet();
    expect(simulator.posts()).toEqual([`hey, ${WAVES}`, 'mute the music']);
    expect(clips.messages.filter(({ from }) => from === 'bot')).toHaveLength(2);
    expect(life.log.filter((line) => /cat|somebody|look at this/.test(line))).toEqual([]);
  });

  test('"@nemo" as a reply to what somebody else said takes their words and files', async () => {
    const { ann, bob, clips, simulator, quiet } = await beginTalk();
    const said = clips.says(bob, 'our @nemo summer at the lake', {
      attachments: [{ name: 'lake.jpg', bytes: jpeg(640, 480) }],
    });
    await quiet();
    const before = simulator.posts().length;
    clips.says(ann, '@nemo', { replyTo: said });
    await quiet();
    expect(simulator.posts().slice(before)).toEqual(['our summer at the lake']);
    expect(simulator.callsOf('upload')).toHaveLength(2);
  });

  test('two people at once: one after the other, each called alone and in a reply to what they wrote', async () => {
    const { ann, bob, clips, simulator, quiet } = await beginTalk();
    const turn = simulator.nextTurn({ holdAfter: 2 });
    const first = clips.says(ann, `@nemo /video ${WAVES}`);
    await turn.held;
    const second = clips.says(bob, '@nemo add a title "Night"');
    await clips.sees(/One request is ahead of this one/);
    turn.release();
    await quiet();
    expect(simulator.posts()).toEqual([WAVES, 'add a title "Night"']);
    const forAnn = clips.messages.filter(({ replyTo }) => replyTo === first.id);
    const forBob = clips.messages.filter(({ replyTo }) => replyTo === second.id);
    expect(forAnn.map(({ pings }) => pings)).toEqual([['ann'], ['ann']]);
    expect(forAnn.at(-1)?.video).toBeDefined();
    expect(forBob.at(-1)?.text).toMatch(/"Night"/);
    expect(forBob.every(({ pings }) => pings.every((name) => name === 'bob'))).toBe(true);
    expect([...forAnn, ...forBob]).toHaveLength(clips.messages.filter(({ from }) => from === 'bot').length);
  });

  test('threads are chats of their own, with their own project', async () => {
    const { ann, bob, clips, simulator, quiet } = await beginTalk();
    clips.says(ann, `@nemo ${WAVES}`);
    await quiet();
    const thread = clips.opensThread(bob, 'Robots', { on: clips.messages.at(-1) ?? { id: '' } });
    thread.slash(bob, 'video', { prompt: 'a 5 second clip of a robot in the rain' });
    await quiet();
    thread.says(bob, '@nemo add a title "Rain"');
    clips.says(ann, '@nemo add a title "Sea"');
    await quiet();
    const [sea = '', rain = ''] = simulator.sessions();
    expect(simulator.posts(sea)).toEqual([WAVES, 'add a title "Sea"']);
    expect(simulator.posts(rain)).toEqual(['a 5 second clip of a robot in the rain', 'add a title "Rain"']);
    expect(thread.messages.filter(({ video }) => video)).toMatchObject([{ pings: ['bob'] }]);
    expect(clips.messages.filter(({ video }) => video)).toEqual([]);
    expect(clips.messages.at(-1)?.text).toMatch(/"Sea"/);
    expect(thread.messages.at(-1)?.text).toMatch(/"Rain"/);
  });

  test('whom the agent names is not called: neither everybody, nor a role, nor somebody by id', async () => {
    const { ann, bob, clips, answered, api } = await beginTalk();
    const text = `Done, @everyone and @here! <@${bob.id}> and <@&${api.me.id}> may look.`;
    for (const by of ['mention', 'command'] as const) await answered(text, by);
    clips.denies('bot', 'EMBED_LINKS');
    await answered(text, 'command');
    expect(clips.messages.filter(({ text: shown }) => shown.includes('@everyone'))).toHaveLength(3);
    expect(clips.pings(bob)).toEqual([]);
    const called = clips.messages.filter(({ from }) => from === 'bot').flatMap(({ pings }) => pings);
    expect(new Set(called)).toEqual(new Set([ann.username]));
  });
});
