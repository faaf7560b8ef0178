import { expect, test } from 'vitest';
import { OperatorError } from '../../../src/core/errors.ts';
import { beginClub, until, videosIn } from '../../rig/discord-journeys.ts';

const WAVES = 'a 10 second clip of waves at sunset';
const ELSE = 'a 5 second clip of a candle';

test.each([
  ['Discord ends the connection', 'end'],
  ['the first call shows it', 'stay'],
] as const)(
  'a token that is reset while people wait ends the program in one line, and nothing is lost: %s',
  async (_, connections) => {
    const club = await beginClub();
    const { ann, bob, api, guild, clips, life, simulator, quiet } = club;
    const old = api.token;
    const other = guild.channel('other');
    const turn = simulator.nextTurn({ holdAfter: 2 });
    clips.says(ann, `@nemo /video ${WAVES}`);
    await turn.held;
    const second = simulator.nextTurn({ holdAfter: 2 });
    other.slash(bob, 'video', { prompt: ELSE });
    await second.held;
    api.revokes({ connections });
    const before = api.calls.length;
    turn.release();
    second.release();
    await until(() => life.ended !== undefined);
    expect(life.ended).toBeInstanceOf(OperatorError);
    expect(String(life.ended)).toMatch(/^\S+ DISCORD_BOT_TOKEN: [^\n]+$/);
    await life.stop();
    const refused = api.calls.slice(before).filter(({ outcome }) => outcome.kind === 'refused');
    expect(refused.length).toBeLessThanOrEqual(4);
    expect(life.log.filter((line) => line.includes(old))).toEqual([]);

    await simulator.idle();
    await life.start();
    await quiet();
    expect(videosIn(clips)).toMatchObject([{ pings: ['ann'] }]);
    expect(videosIn(other)).toMatchObject([{ pings: ['bob'] }]);
    expect([...simulator.posts()].sort()).toEqual([WAVES, ELSE].sort());
    expect(simulator.callsOf('render')).toHaveLength(2);
    const standing = [...clips.messages, ...other.messages].filter(({ from }) => from === 'bot');
    expect(standing.filter(({ text, thinking }) => thinking || /🔌|🤖|⏳|🔄/.test(text))).toEqual([]);
  },
);
