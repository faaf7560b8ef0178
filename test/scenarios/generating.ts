import type { Stage } from './scenario.ts';

export const PROMPT = 'a 10 second clip of a lighthouse';

/**
 * The beginning of a first generation, with the raw video told on the way. The agent waits until that has been seen, so
 * that the calls come in the same order at every run. `topic`: where a room has topics.
 */
export async function begin(stage: Stage, said = PROMPT, topic?: string): Promise<void> {
  const turn = stage.simulator.nextTurn({ shape: 'adk', holdAfter: 6 });
  stage.says('ann', said, topic);
  await stage.sees(/raw video is there/);
  turn.release();
}

/** A first generation, and everything that follows from it. */
export async function generate(stage: Stage, said = PROMPT, topic?: string): Promise<void> {
  await begin(stage, said, topic);
  await stage.quiet();
}
