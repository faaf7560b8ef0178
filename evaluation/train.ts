import { writeFileSync } from 'node:fs';
import { learn, moduleOf } from './learnt.ts';

/** Learns the router's weights and writes them down: `npm run train`. */
writeFileSync(new URL('../src/core/language/routing/learnt.ts', import.meta.url), moduleOf(learn()));
