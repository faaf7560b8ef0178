import type { ShowStep } from '../jobs/job.ts';
import type { Call } from '../ports/backend.ts';
import type { Choice } from '../reply.ts';
import type { ChatId } from '../request.ts';
import { readTimeline } from '../timeline/draft.ts';
import { isReady } from '../timeline/ready.ts';
import { summarize } from '../timeline/summary.ts';
import { creditsText } from './credits.ts';
import { standingChoices } from './follow-ups.ts';
import { illustrated } from './illustration.ts';
import type { Flow, Run } from './run.ts';

/** What a free look needs of a run. */
type Looker = Pick<Run, 'world' | 'say'> & { readonly chat: ChatId; readonly call: Call };

/** Shows the tracks or the credits behind a change that they were asked for together with. */
export async function* show(run: Run, step: ShowStep): Flow {
  const looker = { ...run, chat: run.job.request.chat };
  yield* step.what === 'credits' ? showCredits(looker) : showState(looker);
  await run.finish(step);
}

export async function* showCredits(looker: Looker): Flow {
  yield { kind: 'text', key: 'credits', text: await creditsText(looker) };
}

/** `work`: what is going on in the chat just now, in words. */
export async function* showState(looker: Looker, work: readonly string[] = []): Flow {
  const { session } = await looker.world.chats.get(looker.chat);
  const state = session && (await looker.world.backend.state(session, looker.call));
  const choices: Choice[] = [
    ...(isReady(state?.draft) ? [{ label: looker.say('choice.export'), action: 'export' }] : []),
    ...standingChoices(looker.say, ['credits', 'new']),
  ];
  const timeline = state && readTimeline(state.draft);
  const summary = timeline ? summarize(timeline, looker.say) : looker.say('status.noVideo');
  const text = [...work, summary].join('\n\n');
  yield { kind: 'timeline', key: 'state', text, ...illustrated(looker, timeline), choices };
}
