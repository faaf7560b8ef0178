import { expect, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock/system-clock.ts';
import { protocolWaits } from './conversation.ts';
import { startDiscordLife } from './discord-life.ts';
import { createManualClock } from './manual-clock.ts';

const MINUTE = 60_000;
const settings = { ...protocolWaits, waits: { ...protocolWaits.waits, heartbeat: MINUTE } };

test.each(['mention', 'slash'] as const)(
  'asked by %s, a turn of nine minutes is shown as it goes however fast its clock runs',
  async (asking) => {
    const clock = createManualClock();
    const life = await startDiscordLife({ clock, settings, api: { clock, rateLimits: false } });
    while (life.api.commands.length === 0) await systemClock.sleep(5);
    const ann = life.api.person({ username: 'ann', locale: 'en-US' });
    const clips = life.api.guild({ name: 'Film club', members: [ann] }).channel('clips');
    const shown = () => clips.messages.at(-1)?.text ?? '';

    const turn = life.simulator.nextTurn({ holdAfter: 2 });
    if (asking === 'slash') clips.slash(ann, 'video', { prompt: 'a 10 second clip of a lighthouse' });
    else clips.says(ann, '@nemo a 10 second clip of a lighthouse');
    await turn.held;
    const from = clock.now();
    while (!/\(9:\d\d\)|broke/.test(shown())) {
      await systemClock.sleep(2);
      await clock.advance(5_000);
    }
    expect(shown()).toMatch(/Still working/);
    expect(clock.now() - from).toBeLessThan(10 * MINUTE);

    turn.release();
    await clips.sees(/Timeline \(4 tracks\)/);
    await life.end();
    expect(life.log.filter((line) => /^(warn|error):/.test(line))).toEqual([]);
  },
);
