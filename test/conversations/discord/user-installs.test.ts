import { describe, expect, test } from 'vitest';
import { beginClub, videosIn } from '../../rig/discord-journeys.ts';

const WAVES = 'a 10 second clip of waves at sunset';

describe('installed by a person alone', () => {
  test('in a server where the bot is not: the answer and the video come, within five answers', async () => {
    const { ann, api, quiet, presses } = await beginClub();
    const elsewhere = api.guild({ name: 'Elsewhere', members: [ann], bot: false });
    const lobby = elsewhere.channel('lobby');
    api.installs(ann);
    lobby.slash(ann, 'video', { prompt: WAVES });
    await quiet();
    expect(lobby.messages[0]?.text).toMatch(/Timeline \(4 tracks\)/);
    expect(videosIn(lobby)).toHaveLength(1);
    for (const label of [/Timeline/, /Export/, /Credits/]) await presses(lobby, ann, label);
    expect(videosIn(lobby)).toHaveLength(2);
    expect(api.invalid).toEqual([]);
    expect(api.calls.filter(({ outcome }) => outcome.kind === 'refused')).toEqual([]);
  });

  test('what does not fit into five answers goes on in a DM', async () => {
    const { ann, api, simulator, quiet } = await beginClub();
    const elsewhere = api.guild({ name: 'Elsewhere', members: [ann], bot: false });
    const lobby = elsewhere.channel('lobby');
    api.installs(ann);
    const content = Array.from(
      { length: 400 },
      (_, line) => `Scene ${line}: ${'the fox goes on through the snow '.repeat(3)}`,
    );
    simulator.nextTurn({ text: content.join('\n') });
    lobby.slash(ann, 'video', { prompt: WAVES });
    await quiet();
    const said = [...lobby.messages, ...api.dm(ann).messages].map(({ text }) => text).join('\n');
    for (let line = 0; line < 400; line += 1) expect(said).toContain(`Scene ${line}:`);
    expect(videosIn(lobby)).toEqual([]);
    expect(videosIn(api.dm(ann))).toHaveLength(1);
    expect(api.invalid).toEqual([]);
    const refused = api.calls.filter(({ outcome }) => outcome.kind === 'refused');
    expect(refused.map(({ outcome }) => outcome)).toMatchObject([{ code: 40094 }]);
  });

  test('among friends in a group DM', async () => {
    const { ann, bob, api, quiet, presses } = await beginClub();
    api.installs(ann);
    const friends = api.privateChannel([ann, bob]);
    friends.slash(ann, 'video', { prompt: WAVES });
    await quiet();
    expect(videosIn(friends)).toMatchObject([{ pings: ['ann'] }]);
    await presses(friends, ann, /Timeline/);
    expect(friends.messages.at(-1)?.text).toMatch(/Timeline \(4 tracks\)/);
    await presses(friends, bob, /Export/);
    expect(friends.view(bob).at(-1)).toMatch(/only bob sees.*这个按钮属于发起请求的人/);
    expect(videosIn(friends)).toHaveLength(1);
    expect(api.invalid).toEqual([]);
  });

  test('where apps may not speak to all, only the person sees anything', async () => {
    const { ann, bob, api, quiet } = await beginClub();
    const elsewhere = api.guild({ name: 'Elsewhere', members: [ann, bob], bot: false });
    const lobby = elsewhere.channel('lobby');
    api.installs(ann);
    lobby.denies('everyone', 'USE_EXTERNAL_APPS');
    lobby.slash(ann, 'video', { prompt: WAVES });
    await quiet();
    expect(lobby.view(bob)).toEqual([]);
    expect(videosIn(lobby)).toMatchObject([{ onlyFor: ann }]);
  });
});
