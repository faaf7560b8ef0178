import { createHash } from 'node:crypto';
import type { Weights } from '../../src/core/language/routing/classifier.ts';
import { lessonOf } from './examples.ts';
import { allRows, contentOf, fileNames } from './rows.ts';
import { train } from './training.ts';

/** Tells whether weights were learnt of the utterances as they are now. */
export function hashOfUtterances(): string {
  const hash = createHash('sha256');
  for (const name of fileNames()) hash.update(name).update(contentOf(name));
  return hash.digest('hex');
}

/** What ships: learnt of everything. */
export function learn(): Weights {
  return train(allRows().map(lessonOf));
}

/** The module that carries weights. */
export function moduleOf({ intents, step, bias, split }: Weights): string {
  const bytes = Buffer.from(intents.buffer, intents.byteOffset, intents.length).toString('base64');
  return [
    '// Written by `npm run train`; `utterances` is the hash of what it was learnt of.',
    'export const LEARNT = {',
    `  utterances: '${hashOfUtterances()}',`,
    `  step: ${step},`,
    `  bias: [${bias.join(', ')}],`,
    '  // biome-ignore format: one line',
    `  split: [${split.join(', ')}],`,
    '  intents:',
    `    '${bytes}',`,
    '};',
    '',
  ].join('\n');
}
