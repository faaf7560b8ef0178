import { describe, expect, test } from 'vitest';
import { beginClub, labels } from '../../rig/discord-journeys.ts';

const HAN = /\p{Script=Han}/u;

describe('languages', () => {
  test('in a DM everything is in the language of the person, from the card to the last button', async () => {
    const { bob, api, simulator, quiet } = await beginClub();
    const dm = api.dm(bob);
    dm.slash(bob, 'video', { prompt: '10秒的海边日落' });
    await quiet();
    dm.presses(bob, /积分|余额/);
    dm.presses(bob, /时间线/);
    await quiet();
    dm.slash(bob, 'help');
    await quiet();
    const said = dm.messages.filter(({ from }) => from === 'bot');
    expect(said.some(({ video }) => video)).toBe(true);
    for (const message of said) {
      expect(message.text).toMatch(HAN);
      expect(labels(message).filter((label) => !HAN.test(label))).toEqual([]);
    }
    expect(simulator.callsOf('session')[0]?.body).toMatchObject({ language: 'zh' });
  });

  test('in a server: the language of the server for everybody, of the person for what only they see', async () => {
    const { ann, clips, quiet } = await beginClub({ locale: 'zh-CN' });
    clips.slash(ann, 'status');
    clips.slash(ann, 'credits');
    await quiet();
    expect(clips.view()).toEqual([
      expect.stringMatching(/^bot: ⟦.*\p{Script=Han}/u),
      'bot (only ann sees): ⟦💳 1,000 credits available.⟧',
    ]);
  });

  test('names and descriptions of all commands are there in Chinese', async () => {
    const { api } = await beginClub();
    const described = api.commands.flatMap((command) =>
      command.type === 1 ? [command, ...(command.options ?? [])] : [],
    );
    expect(described.length).toBeGreaterThan(20);
    for (const { name, description_localizations } of described) {
      expect([name, description_localizations?.['zh-CN']]).toEqual([name, expect.stringMatching(HAN)]);
    }
    const menu = api.commands.find(({ type }) => type === 3);
    expect(menu?.name_localizations?.['zh-CN']).toMatch(HAN);
  });
});
