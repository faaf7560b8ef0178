import type { Call } from '../ports/backend.ts';
import type { Run } from './run.ts';

/** How many credits there are, in words; asked anew each time. Throws a `Failure`. */
export async function creditsText(run: Pick<Run, 'world' | 'say'> & { readonly call: Call }): Promise<string> {
  const credits = await run.world.backend.credits(run.call);
  const frozen = credits.frozen ?? 0;
  return [
    run.say('credits.available', { available: credits.available }),
    frozen > 0 ? run.say('credits.frozen', { frozen }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
