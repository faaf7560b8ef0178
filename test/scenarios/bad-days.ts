import { begin, generate, PROMPT } from './generating.ts';
import type { Scenario, Stage } from './scenario.ts';

export const tooManyRequests: Scenario = {
  name: 'too many requests',
  async play(stage) {
    stage.bumps({ on: 'answer', what: 'limited' });
    await generate(stage);
    stage.bumps({ on: 'video', what: 'limited' });
    await stage.presses('ann', /Export/);
    await stage.quiet();
    stage.says('ann', '/credits');
    await stage.quiet();
  },
};

async function finish(stage: Stage): Promise<void> {
  await stage.quiet();
  stage.says('ann', '/history');
  await stage.quiet();
}

export const killedWhileGenerating: Scenario = {
  name: 'killed while generating',
  async play(stage) {
    const turn = stage.simulator.nextTurn({ holdAfter: 3 });
    stage.says('ann', `/video ${PROMPT}`);
    await turn.held;
    await stage.killed();
    turn.release();
    await finish(stage);
  },
};

export const killedWhileRendering: Scenario = {
  name: 'killed while rendering',
  async play(stage) {
    stage.simulator.nextRender({ looks: Array(40).fill(50) });
    await begin(stage, `/video ${PROMPT}`);
    await stage.simulator.waitFor('render');
    await stage.killed();
    await finish(stage);
  },
};

export const killedWhileSending: Scenario = {
  name: 'killed while sending the video, which arrived',
  async play(stage) {
    stage.bumps({ on: 'video', what: 'silent' });
    await begin(stage, `/video ${PROMPT}`);
    await stage.sees(/Video ready! /);
    await stage.killed();
    await finish(stage);
  },
};
