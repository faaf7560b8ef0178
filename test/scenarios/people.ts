import { generate } from './generating.ts';
import type { Scenario } from './scenario.ts';

export const twoPeople: Scenario = {
  name: 'two people in a group',
  room: 'group',
  async play(stage) {
    stage.says('bob', 'nice weather today');
    await generate(stage, '/video a 5 second clip of a candle');
    stage.says('bob', '/status');
    await stage.quiet();
    await stage.presses('ann', /Credits/);
    await stage.quiet();
    await stage.presses('ann', /New/);
    await stage.quiet();
  },
};

export const topics: Scenario = {
  name: 'topics',
  room: 'topics',
  async play(stage) {
    await generate(stage, '/video a 5 second clip of a candle', 'red');
    stage.says('bob', '/status', 'blue');
    await stage.quiet();
    stage.says('bob', '/status', 'red');
    await stage.quiet();
  },
};
