import { writeFileSync } from 'node:fs';
import { learn, moduleOf } from './router/learnt.ts';
import { modulesOf } from './translator/learnt.ts';

/** Learns the weights of the router and the translator and writes them down: `npm run train`. */
const core = new URL('../src/core/language/', import.meta.url);
writeFileSync(new URL('routing/learnt.ts', core), moduleOf(learn()));
for (const [file, text] of modulesOf()) writeFileSync(new URL(`gui/weights/${file}.ts`, core), text);
