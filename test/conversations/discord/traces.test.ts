import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  killedWhileGenerating,
  killedWhileRendering,
  killedWhileSending,
  tooManyRequests,
} from '../../scenarios/bad-days.ts';
import { album } from '../../scenarios/files.ts';
import { errorCodes, longJob, promptToVideo, scriptToVideo, silentEdit } from '../../scenarios/making.ts';
import { topics, twoPeople } from '../../scenarios/people.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { type DiscordStage, startDiscordStage } from './stage.ts';

/** Written anew with `UPDATE_TRACES=1`, to be read like code before they are committed. */
const folder = new URL('traces/', import.meta.url);

/** The calls of a scenario, and what stands in the chat at its end. */
function traceOf(stage: DiscordStage): string {
  return [...stage.trace(), '', 'In the chat:', '', ...stage.view(), ''].join('\n');
}

function golden(name: string, now: string): string {
  const file = new URL(`${name.replaceAll(/[ ,]+/g, '-')}.txt`, folder);
  if (process.env.UPDATE_TRACES) writeFileSync(file, now);
  return readFileSync(file, 'utf8');
}

async function play(scenario: Scenario): Promise<string> {
  const stage = await startDiscordStage(scenario);
  try {
    await scenario.play(stage);
    expect(stage.life.api.violations).toEqual([]);
    expect(stage.simulator.violations).toEqual([]);
    return traceOf(stage);
  } finally {
    await stage.life.end();
  }
}

const scenarios: readonly Scenario[] = [
  promptToVideo,
  scriptToVideo,
  album,
  silentEdit,
  longJob,
  errorCodes,
  tooManyRequests,
  killedWhileGenerating,
  killedWhileRendering,
  killedWhileSending,
  twoPeople,
  topics,
];

// Side by side: most of their time they wait for the limits of their chats.
describe.concurrent('the calls of a scenario are those of its golden trace', () => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (name, scenario) => {
    const now = await play(scenario);
    expect(now).toBe(golden(name, now));
  });
});
