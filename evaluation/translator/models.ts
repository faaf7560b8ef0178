import { actionWeightsOf } from '../../src/core/language/gui/action-traits.ts';
import type { Models } from '../../src/core/language/gui/weights/weights.ts';
import { bagsOf, trainActions } from './action-trainer.ts';
import { train } from './chain-trainer.ts';
import type { Sample } from './clause-samples.ts';

/** Both models of the translator, learned from labelled sentences. */
export function learn(samples: readonly Sample[]): Models {
  return { clauses: train(samples), actions: actionWeightsOf(trainActions(bagsOf(samples))) };
}
