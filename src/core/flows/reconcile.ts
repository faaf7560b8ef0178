import { Failure } from '../errors.ts';
import type { TurnStep } from '../jobs/job.ts';
import type { SessionState } from '../ports/backend.ts';
import type { Flow, Run } from './run.ts';
import { differs, emptySnapshot, snapshotOf } from './snapshot.ts';

/**
 * The stream of a posted message is lost: the session's state tells what became of it. Looks after a first wait, then
 * again and again until something changed or the looks are used up (protocol, Stream cut off). Tells whether there is
 * something to report; otherwise the person has been told and can decide to ask once more.
 */
export async function* reconcile(run: Run, step: TurnStep): Flow<boolean> {
  const { settings, clock } = run.world;
  step.state = 'reconciling';
  await run.save();

  while (step.looks < settings.recoveryLooks) {
    const values = { look: step.looks + 1, looks: settings.recoveryLooks };
    yield { kind: 'progress', stage: `checking ${values.look}`, text: run.say('turn.checking', values) };
    const wait = step.looks === 0 ? settings.waits.recoveryFirst : settings.waits.recoveryNext;
    await clock.sleep(wait, run.call.signal);
    const state = await look(run);
    step.looks += 1;
    if (state && differs(step.before ?? emptySnapshot, snapshotOf(state))) {
      step.state = 'answered';
      await run.save();
      return true;
    }
    await run.save();
  }

  if (step.heard?.text) {
    step.state = 'answered';
    await run.save();
    return true;
  }
  const retry = await run.world.offers.make(run.job.request.chat, run.say('choice.again'), { text: step.text });
  yield { kind: 'notice', key: 'lost', level: 'error', text: run.say('turn.lost'), choices: [retry] };
  await run.giveUp(step);
  return false;
}

/** The state, or nothing where it cannot be had just now; a session that is gone has nothing to wait for. */
async function look(run: Run): Promise<SessionState | undefined> {
  const { session } = await run.world.chats.get(run.job.request.chat);
  if (!session) return undefined;
  try {
    return await run.world.backend.state(session, run.call);
  } catch (error) {
    if (!(error instanceof Failure) || error.reason === 'session-gone' || error.reason === 'signed-out') throw error;
    run.world.log.warn({ job: run.job.id, err: error }, 'the state cannot be read');
    return undefined;
  }
}
