import { Failure } from '../errors.ts';
import type { TurnStep } from '../jobs/job.ts';
import { tell } from './answer.ts';
import { listen } from './listen.ts';
import { reconcile } from './reconcile.ts';
import type { Flow, Run } from './run.ts';
import { inSession } from './session.ts';
import { emptySnapshot, snapshotOf } from './snapshot.ts';

/**
 * One message to the agent, from its record's state on. What was posted, or may have been, is never posted again: the
 * session's state tells what became of it.
 */
export async function* turn(run: Run, step: TurnStep): Flow {
  if (step.state === 'waiting') yield* ask(run, step);
  else if (step.state === 'posting' || step.state === 'posted') step.state = 'reconciling';
  if (step.state === 'reconciling' && !(yield* reconcile(run, step))) return;
  yield* tell(run, step);
}

/** Posts the message and listens; leaves the step `answered`, or `reconciling` where the stream was lost. */
async function* ask(run: Run, step: TurnStep): Flow {
  const { backend, clock } = run.world;
  const stream = new AbortController();
  const call = { ...run.call, signal: AbortSignal.any([run.call.signal, stream.signal]) };

  const posted = yield* inSession(run, async ({ session, fresh }) => {
    step.before = fresh ? emptySnapshot : snapshotOf(await backend.state(session, run.call));
    step.state = 'posting';
    step.postedAt = clock.now();
    await run.save();
    try {
      return { session, turn: await backend.send(session, step.text, call) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      step.state = error.landed === 'no' ? 'waiting' : 'reconciling';
      await run.save();
      if (error.landed === 'no') throw error;
      run.world.log.warn({ job: run.job.id, err: error }, 'it is not known whether the agent got the message');
      return undefined;
    }
  });
  if (!posted) return;
  // Written down with whatever comes next: for a restart it means the same as `posting`.
  step.state = 'posted';
  const heard = yield* listen(run, step, posted.session, posted.turn, () => stream.abort());
  step.heard = {
    text: heard.text,
    actions: heard.actions,
    ...(heard.failure ? { failure: heard.failure.reason } : {}),
  };
  if (heard.failure) run.world.log.warn({ job: run.job.id, err: heard.failure }, 'the agent reported a failure');
  step.state = heard.lost ? 'reconciling' : 'answered';
  await run.save();
}
