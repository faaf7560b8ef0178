import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { beginClub, type Club, until, videosIn } from '../../rig/discord-journeys.ts';
import { createManualClock } from '../../rig/manual-clock.ts';

const WAVES = 'a 10 second clip of waves at sunset';
const MINUTE = 60_000;

/** IDENTIFYs and RESUMEs so far. */
function handshakes({ api }: Club): string[] {
  return api.gateway.log.map(({ did }) => did).filter((did) => did !== 'heartbeat');
}

describe('Discord cannot be reached for a while', () => {
  test.each([
    ['command', 3],
    ['mention', 10],
    ['private command', 10],
  ])('while a video is being made: it goes on, and the result lands once; by %s, %d minutes', async (way, minutes) => {
    const clock = createManualClock();
    const club = await beginClub({ clock });
    const { ann, api, clips, life, simulator, quiet } = club;
    const turn = simulator.nextTurn({ holdAfter: 2 });
    if (way === 'mention') clips.says(ann, `@nemo /video ${WAVES}`);
    else clips.slash(ann, 'video', { prompt: WAVES, private: way === 'private command' });
    await turn.held;
    await clips.sees(/🔌|🤖|⏳/);
    const lines = life.log.length;
    await api.down();
    turn.release();
    await simulator.idle();
    for (let minute = 0; minute < minutes; minute += 1) await clock.advance(MINUTE);
    await api.up();
    await quiet();
    expect(simulator.posts()).toEqual([WAVES]);
    expect(simulator.callsOf('render')).toHaveLength(1);
    expect(videosIn(clips)).toHaveLength(1);
    const own = clips.messages.filter(({ from }) => from === 'bot');
    expect(own.filter(({ text }) => /Timeline \(4 tracks\)/.test(text))).toHaveLength(1);
    expect(own).toHaveLength(way === 'private command' ? 1 : 2);
    expect(api.dm(ann).messages).toEqual([]);
    await until(() => handshakes(club).length > 1);
    const noise = life.log.slice(lines).filter((line) => !line.startsWith('debug:'));
    expect(noise.length).toBeLessThanOrEqual(4);
    clips.slash(ann, 'credits');
    await quiet();
    expect(clips.view(ann).at(-1)).toMatch(/credits available/);
  });

  test('and is stopped meanwhile: it ends at once, and goes on at the next start', async () => {
    const { ann, api, clips, life, simulator, quiet } = await beginClub();
    const turn = simulator.nextTurn({ holdAfter: 2 });
    clips.slash(ann, 'video', { prompt: WAVES });
    await turn.held;
    await api.down();
    await until(() => life.log.some((line) => /connecting to Discord again/.test(line)));
    await life.stop();
    turn.release();
    await simulator.idle();
    await api.up();
    await life.start();
    await quiet();
    expect(videosIn(clips)).toHaveLength(1);
    expect(simulator.posts()).toEqual([WAVES]);
  });

  test('for long: the log tells of it once', async () => {
    const club = await beginClub();
    const { ann, api, clips, life, quiet } = club;
    await api.down();
    // discord.js tries every half second of real time.
    await systemClock.sleep(1_700);
    await api.up();
    await until(() => life.log.some((line) => /connected to Discord again/.test(line)));
    const told = life.log.filter((line) => /connect/.test(line));
    expect(told).toEqual([
      'info: connected to Discord',
      'info: connecting to Discord again',
      'info: connected to Discord again',
    ]);
    clips.slash(ann, 'video', { prompt: WAVES });
    await quiet();
    expect(videosIn(clips)).toHaveLength(1);
  });
});
