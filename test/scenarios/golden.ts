import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { killedWhileGenerating, killedWhileRendering, killedWhileSending, tooManyRequests } from './bad-days.ts';
import { album } from './files.ts';
import { errorCodes, longJob, promptToVideo, scriptToVideo, silentEdit } from './making.ts';
import { topics, twoPeople } from './people.ts';
import type { Scenario, Stage } from './scenario.ts';

/** A stage whose calls are written down as lines that are the same at every run. */
export interface TracedStage extends Stage {
  trace(): string[];
  /** What stands in the chat, likewise. */
  view(): string[];
  readonly life: { readonly api: { readonly violations: readonly string[] }; end(): Promise<void> };
}

/** Every platform plays these. */
export const scenarios: readonly Scenario[] = [
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

/** The golden traces in a folder: written anew with `UPDATE_TRACES=1`, to be read like code before they are committed. */
export interface GoldenTraces {
  /** Plays a scenario to its end and expects the calls of its trace. */
  expectSame(scenario: Scenario, stage: TracedStage): Promise<void>;
}

export function goldenTraces(folder: URL): GoldenTraces {
  function golden(name: string, now: string): string {
    const file = new URL(`${name.replaceAll(/[ ,]+/g, '-')}.txt`, folder);
    if (process.env.UPDATE_TRACES) writeFileSync(file, now);
    return readFileSync(file, 'utf8');
  }

  return {
    async expectSame(scenario, stage) {
      try {
        await scenario.play(stage);
        expect(stage.life.api.violations).toEqual([]);
        expect(stage.simulator.violations).toEqual([]);
        const now = traceOf(stage);
        expect(now).toBe(golden(scenario.name, now));
      } finally {
        await stage.life.end();
      }
    },
  };
}

/** The calls of a scenario, and what stands in the chat at its end. */
function traceOf(stage: TracedStage): string {
  return [...stage.trace(), '', 'In the chat:', '', ...stage.view(), ''].join('\n');
}
