import { writeFileSync } from 'node:fs';
import { STEP } from '../src/core/language/gui/weights/weights.ts';
import { bagsOf, trainActions } from './action-trainer.ts';
import { readAgentTexts } from './agent-texts.ts';
import { train } from './chain-trainer.ts';
import { samplesOf } from './clause-samples.ts';

/** Learns the translator's models from all labelled texts and writes them to where they are shipped. */
const samples = readAgentTexts().flatMap(samplesOf);
const clauses = train(samples);
write('clauses', 'CLAUSES', 'What speaks for (or, below zero, against) a clause being a direction', [
  ...[...clauses.joints].map(([name, by]) => [`${STEP}${name}`, by] as const),
  ...clauses.traits,
]);
write('actions', 'ACTIONS', 'What speaks for a direction amounting to an action', [...trainActions(bagsOf(samples))]);

function write(file: string, name: string, what: string, weights: readonly (readonly [string, number])[]): void {
  const lines = weights
    .map(([trait, by]) => [Math.round(by * 100), trait] as const)
    .filter(([by]) => by !== 0)
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([by, trait]) => `${by} ${trait}`);
  writeFileSync(
    `src/core/language/gui/weights/${file}.ts`,
    `/** ${what}. Written by \`npm run train\`. */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`,
  );
  console.log(`${file}: ${lines.length} weights`);
}
