import { lazy } from '../../lazy.ts';
import { type ActionWeights, actionWeightsOf } from '../action-traits.ts';
import type { ChainWeights } from '../chain.ts';
import { ACTIONS } from './actions.ts';
import { CLAUSES } from './clauses.ts';

/** All that was learned. */
export interface Models {
  /** Which clauses are directions. */
  readonly clauses: ChainWeights;
  /** What directions amount to. */
  readonly actions: ActionWeights;
}

/** Those that are shipped. */
export const shippedModels = lazy((): Models => {
  const all = parsed(CLAUSES);
  const steps = [...all].filter(([name]) => name.startsWith(STEP));
  return {
    clauses: {
      traits: new Map([...all].filter(([name]) => !name.startsWith(STEP))),
      joints: new Map(steps.map(([name, by]) => [name.slice(STEP.length), by])),
    },
    actions: actionWeightsOf(parsed(ACTIONS)),
  };
});

/** What the names of steps begin with in the files. */
export const STEP = 'step ';

/** Hundredths and a name on each line. */
function parsed(lines: string): Map<string, number> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.indexOf(' ');
        return [line.slice(at + 1), Number(line.slice(0, at)) / 100];
      }),
  );
}
