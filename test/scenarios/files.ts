import type { Scenario } from './scenario.ts';

/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const album: Scenario = {
  name: 'album',
  async play(stage) {
    const files = ['one.png', 'two.png', 'three.png'].map((name) => ({ name, bytes: PNG }));
    stage.sends('ann', files, 'make a 9 second slideshow of these');
    await stage.quiet();
    stage.says('ann', 'export');
    await stage.quiet();
    stage.says('ann', '/history');
    await stage.quiet();
  },
};
