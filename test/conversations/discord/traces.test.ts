import { describe, test } from 'vitest';
import { goldenTraces, scenarios } from '../../scenarios/golden.ts';
import { startDiscordStage } from './stage.ts';

const traces = goldenTraces(new URL('traces/', import.meta.url));

// Side by side: most of their time they wait.
describe.concurrent('the calls of a scenario are those of its golden trace', () => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
    await traces.expectSame(scenario, await startDiscordStage(scenario));
  });
});
