import { Failure, ScriptError } from '../errors.ts';
import type { PhraseKey, Say } from '../phrases/phrases.ts';
import type { Backend } from '../ports/backend.ts';
import type { Skill } from '../ports/skills.ts';
import { limits } from './files-report.ts';

/** What the sentences about failures mention. */
interface Situation {
  readonly say: Say;
  readonly skill: Skill;
  readonly world: { readonly backend: Pick<Backend, 'accountLink'> };
}

const sentences: Readonly<Record<Failure['reason'], PhraseKey>> = {
  'signed-out': 'error.signedOut',
  'session-gone': 'error.sessionGone',
  'out-of-credits': 'error.outOfCredits',
  'file-type': 'error.fileType',
  'file-size': 'error.fileSize',
  subscription: 'error.subscription',
  busy: 'error.busy',
  'rate-limited': 'error.rateLimited',
  unreachable: 'error.unreachable',
  interrupted: 'error.interrupted',
  unavailable: 'error.unavailable',
  rejected: 'error.rejected',
  'not-found': 'error.notFound',
  garbled: 'error.unavailable',
};

const scriptSentences: Readonly<Record<ScriptError['problem'], PhraseKey>> = {
  encrypted: 'script.encrypted',
  empty: 'script.empty',
  scanned: 'script.scanned',
  'too-large': 'script.tooLarge',
  'too-complex': 'script.tooComplex',
  unreadable: 'script.unreadable',
  unsupported: 'script.unsupported',
};

/**
 * The sentence that tells a person what went wrong and what to do about it. The one place where an error becomes words:
 * never a code, a path or what the backend said.
 */
export function failureText({ say, skill, world }: Situation, error: unknown): string {
  if (error instanceof ScriptError) return say(scriptSentences[error.problem]);
  if (!(error instanceof Failure)) return say('error.internal');
  return say(sentences[error.reason], {
    link: world.backend.accountLink(),
    ...limits({ skill }),
  });
}

/** Whether the same thing may work if it is simply tried again. */
export function worthRetrying(error: unknown): boolean {
  if (!(error instanceof Failure)) return true;
  return [
    'busy',
    'rate-limited',
    'unreachable',
    'interrupted',
    'unavailable',
    'garbled',
    'rejected',
    'session-gone',
  ].includes(error.reason);
}
