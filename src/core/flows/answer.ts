import { Failure } from '../errors.ts';
import type { TurnStep } from '../jobs/job.ts';
import { exportStep } from '../jobs/steps.ts';
import type { GuiAction } from '../language/gui-translator.ts';
import type { SessionState } from '../ports/backend.ts';
import type { Choice } from '../reply.ts';
import { describeChanges } from '../timeline/changes.ts';
import { readTimeline } from '../timeline/draft.ts';
import { extras, hasVideo } from '../timeline/extras.ts';
import { isReady } from '../timeline/ready.ts';
import { summarize } from '../timeline/summary.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { creditsText } from './credits.ts';
import { editChoices, extrasChoices, nextChoices, standingChoices, takeChoice } from './follow-ups.ts';
import { illustrated } from './illustration.ts';
import type { Flow, Run } from './run.ts';
import { emptySnapshot } from './snapshot.ts';

/** Reasons that the person must learn of even when the agent also said something. */
const grave: ReadonlySet<string> = new Set(['out-of-credits', 'subscription', 'signed-out']);

/** A turn that is over: what was heard, and what it did to the timeline. */
interface Result {
  readonly heard: NonNullable<TurnStep['heard']>;
  /** What the agent directs its reader to do. */
  readonly wants: ReadonlySet<GuiAction['kind']>;
  /** Absent where the state cannot be read just now. */
  readonly after: Timeline | undefined;
  readonly changes: readonly string[];
  /** Whether this turn made the first video of the session. */
  readonly generated: boolean;
  /** What the agent added by itself on top of the raw video. */
  readonly added: ReturnType<typeof extras>;
  readonly ready: boolean;
}

/**
 * Tells what a turn came to: the agent's words, or, where it said nothing, what changed on the timeline; all tracks
 * after a generation, with the offer to strip what the agent added by itself; and does what the agent directed its
 * reader to do, as far as it is free.
 */
export async function* tell(run: Run, step: TurnStep): Flow {
  const result = await resultOf(run, step);
  const { heard } = result;
  const silent = !heard.text && result.changes.length === 0 && !result.generated;
  if (heard.failure && (silent || grave.has(heard.failure))) {
    if (heard.text) yield { kind: 'text', key: 'answer', text: heard.text };
    throw new Failure(heard.failure, { landed: 'unknown', detail: 'reported inside the event stream' });
  }
  const follows = exportFollows(run, step);
  const exporting = result.ready && result.wants.has('export') && !follows;
  const offers = [...(await extrasChoices(run, result.added)), ...(await editChoices(run, heard.actions))];
  const choices =
    follows || exporting ? offers : [...offers, ...(await furtherChoices(run, step, result, offers.length))];
  const picture = result.generated || result.changes.length > 0 ? illustrated(run, result.after) : {};
  yield { kind: 'text', key: 'answer', text: await answerText(run, step, result), ...picture, choices };
  await run.finish(step, ...(exporting ? [exportStep()] : []));
}

/** What can be done next where nothing is done by itself. */
async function furtherChoices(run: Run, step: TurnStep, result: Result, offered: number): Promise<Choice[]> {
  const { ready, after, generated } = result;
  const exports = ready ? [{ label: run.say('choice.export'), action: 'export' }] : [];
  return [
    ...exports,
    ...(after ? await nextChoices(run, after, offered + exports.length) : []),
    ...standingChoices(run.say, ['timeline', 'credits', 'new']),
    ...(generated ? await takeChoice(run, step) : []),
  ];
}

async function resultOf(run: Run, step: TurnStep): Promise<Result> {
  const heard = step.heard ?? { text: '', actions: [] };
  const before = (step.before ?? emptySnapshot).timeline;
  const state = await stateNow(run);
  const after = state && readTimeline(state.draft);
  const generated = after !== undefined && !hasVideo(before) && hasVideo(after);
  return {
    heard,
    wants: new Set(heard.actions.map((action) => action.kind)),
    after,
    changes: after ? describeChanges(before, after, run.say) : [],
    generated,
    added: after && generated ? extras(before, after) : [],
    ready: state !== undefined && isReady(state.draft),
  };
}

async function answerText(run: Run, step: TurnStep, result: Result): Promise<string> {
  const { heard, wants, after, changes, generated } = result;
  const parts = [heard.text || whatHappened(run, result)];
  if (step.looks > 0 && heard.text) parts.push(run.say('turn.cutAnswer'), changeLines(changes));
  if (after && (generated || wants.has('state') || wants.has('timeline'))) parts.push(summarize(after, run.say));
  if (result.added.length > 0) parts.push(run.say('turn.extras'));
  if (wants.has('credits')) parts.push(await creditsText(run));
  if (wants.has('ask')) parts.push(run.say('turn.justAsk'));
  return parts.filter(Boolean).join('\n\n');
}

/** The state after the turn; without it the answer is told all the same. */
async function stateNow(run: Run): Promise<SessionState | undefined> {
  const { session } = await run.world.chats.get(run.job.request.chat);
  if (!session) return undefined;
  try {
    return await run.world.backend.state(session, run.call);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    run.world.log.warn({ job: run.job.id, err: error }, 'the state after the turn cannot be read');
    return undefined;
  }
}

/** Instead of an answer: nobody is left in silence after an edit. */
function whatHappened(run: Run, { generated, changes, after, heard }: Result): string {
  if (generated) return run.say('turn.generated');
  if (changes.length > 0) return changeLines(changes);
  if (!after) return run.say('turn.unknown');
  return run.say(heard.actions.length > 0 ? 'turn.directionsOnly' : 'turn.nothing');
}

function changeLines(changes: readonly string[]): string {
  return changes.map((change) => `✅ ${change}`).join('\n');
}

function exportFollows(run: Run, step: TurnStep): boolean {
  return run.job.steps.slice(run.job.steps.indexOf(step) + 1).some((later) => later.kind === 'export');
}
