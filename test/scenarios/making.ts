import { generate, PROMPT } from './generating.ts';
import type { Scenario } from './scenario.ts';

export const promptToVideo: Scenario = {
  name: 'prompt to video',
  async play(stage) {
    await generate(stage);
    await stage.presses('ann', /Video only/);
    await stage.quiet();
    await stage.presses('ann', /Export/);
    await stage.quiet();
  },
};

export const scriptToVideo: Scenario = {
  name: 'script to video',
  async play(stage) {
    const bytes = Buffer.from('Scene 1: a paper boat sets sail.\nScene 2: rain.\nScene 3: the sea.\n');
    stage.sends('ann', [{ name: 'script.txt', bytes }], 'Make a 15 second video of this script');
    await stage.quiet();
    stage.says('ann', '/status');
    await stage.quiet();
    stage.says('ann', 'export it please');
    await stage.quiet();
  },
};

export const silentEdit: Scenario = {
  name: 'silent edit',
  async play(stage) {
    await generate(stage);
    stage.simulator.nextTurn({ silent: true });
    stage.says('ann', 'add a title "Night Watch"');
    await stage.quiet();
    stage.says('ann', '/status');
    await stage.quiet();
  },
};

export const longJob: Scenario = {
  name: 'long job with heartbeats',
  stillClock: true,
  async play(stage) {
    const turn = stage.simulator.nextTurn({ shape: 'adk', holdAfter: 1, heartbeatsWhileHeld: true });
    stage.says('ann', PROMPT);
    await turn.held;
    for (let minute = 1; minute <= 3; minute += 1) {
      turn.heartbeat();
      await stage.passes(60);
    }
    turn.release();
    await turn.ended;
    await stage.sees(/Your video is done/);
    await stage.quiet();
  },
};

/** Every error of the backend that a person can meet, one after another. */
export const errorCodes: Scenario = {
  name: 'error codes',
  async play(stage) {
    const { simulator } = stage;
    simulator.fail({ on: 'message', with: { code: 2001 } });
    stage.says('ann', PROMPT);
    await stage.quiet();
    simulator.fail({ on: 'message', with: { status: 503 } });
    stage.says('ann', PROMPT);
    await stage.quiet();
    await generate(stage);
    simulator.fail({ on: 'render', with: { status: 402 } });
    stage.says('ann', '/export');
    await stage.quiet();
    simulator.fail({ on: 'message', with: { code: 1002 } });
    stage.says('ann', 'make it slower');
    await stage.quiet();
  },
};
