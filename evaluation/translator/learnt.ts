import { createHash } from 'node:crypto';
import { STEP } from '../../src/core/language/gui/weights/weights.ts';
import { bagsOf, trainActions } from './action-trainer.ts';
import { learnedTexts } from './agent-texts.ts';
import { train } from './chain-trainer.ts';
import { samplesOf } from './clause-samples.ts';

/** Tells whether the models were learned from the texts as they are now. */
export function hashOfAgentTexts(): string {
  const hash = createHash('sha256');
  for (const { text, keep, actions } of learnedTexts()) hash.update(JSON.stringify([text, keep, actions]));
  return hash.digest('hex');
}

/** What ships, learned from all labelled texts: the modules that carry the models, by name. */
export function modulesOf(): ReadonlyMap<string, string> {
  const samples = learnedTexts().flatMap(samplesOf);
  const clauses = train(samples);
  const steps = [...clauses.joints].map(([name, by]) => [`${STEP}${name}`, by] as const);
  return new Map([
    [
      'clauses',
      moduleOf('CLAUSES', 'What speaks for (or, below zero, against) a clause being a direction', [
        ...steps,
        ...clauses.traits,
      ]),
    ],
    [
      'actions',
      moduleOf('ACTIONS', 'What speaks for a direction amounting to an action', [...trainActions(bagsOf(samples))]),
    ],
    [
      'texts',
      `/** The hash of what was learned from. Written by \`npm run train\`. */\nexport const TEXTS = '${hashOfAgentTexts()}';\n`,
    ],
  ]);
}

function moduleOf(name: string, what: string, weights: readonly (readonly [string, number])[]): string {
  const lines = weights
    .map(([trait, by]) => [Math.round(by * 100), trait] as const)
    .filter(([by]) => by !== 0)
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([by, trait]) => `${by} ${trait}`);
  return `/** ${what}. Written by \`npm run train\`. */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
}
