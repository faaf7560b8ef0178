import { Buffer } from 'node:buffer';
import { lazy } from '../lazy.ts';
import type { Weights } from './classifier.ts';
import { LEARNT } from './learnt.ts';

/** What `npm run train` learnt of `evaluation/router/utterances`; unpacked once, when the first text needs it. */
export const learntWeights = lazy((): Weights => {
  const bytes = Buffer.from(LEARNT.intents, 'base64');
  return { ...LEARNT, intents: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
});
