import { randomBytes } from 'node:crypto';
import { Failure } from '../errors.ts';
import type { ExportStep } from '../jobs/job.ts';
import { deliverStep } from '../jobs/steps.ts';
import type { Render } from '../ports/backend.ts';
import { readTimeline } from '../timeline/draft.ts';
import { isReady } from '../timeline/ready.ts';
import { elapsedText } from './progress.ts';
import { type Flow, Halt, type Run } from './run.ts';
import { inSession } from './session.ts';

/** A failed submit or render is tried once more, under a new id (protocol, Export). */
const MOST_FAILURES = 1;

/**
 * Renders the draft and leaves the delivery as the next step. The render's id is written down before it is submitted:
 * a submit whose answer was lost is asked for by its id before anything is submitted again, and a render that is
 * running when the process dies is polled on by the next.
 */
export async function* exportVideo(run: Run, step: ExportStep): Flow {
  try {
    for (;;) {
      const render = step.state === 'waiting' ? yield* submit(run, step) : yield* takeUp(run, step);
      if (render === 'nothing') return run.giveUp(step);
      if (render && (yield* poll(run, step, render))) return;
      step.failures += 1;
      step.state = 'waiting';
      if (step.failures <= MOST_FAILURES) continue;
      yield {
        kind: 'notice',
        key: 'failed',
        level: 'error',
        text: run.say('export.failed'),
        choices: [{ label: run.say('choice.export'), action: 'export' }],
      };
      return run.giveUp(step);
    }
  } catch (error) {
    if (error instanceof Halt && error.why === 'cancelled') await cancelRender(run, step);
    throw error;
  }
}

/** Submits under a fresh id. Undefined where the backend did not take it. */
async function* submit(run: Run, step: ExportStep): Flow<Render | 'nothing' | undefined> {
  const { backend, clock } = run.world;
  yield { kind: 'progress', stage: 'rendering', text: run.say('export.starting') };
  const found = yield* inSession(run, async ({ session, fresh }) => ({
    session,
    draft: fresh ? undefined : (await backend.state(session, run.call)).draft,
  }));
  if (!isReady(found.draft)) {
    // Behind a turn of the same request the agent's answer says it already.
    const answered = run.job.steps.some((other) => other.kind === 'turn');
    if (!answered) yield nothingNotice(run);
    return 'nothing';
  }
  step.renderId = `render_${randomBytes(12).toString('hex')}`;
  step.state = 'submitting';
  step.session = found.session;
  step.startedAt ??= clock.now();
  step.polls = 0;
  const { title, duration, width, height } = readTimeline(found.draft);
  step.holds = {
    ...(title ? { title } : {}),
    ...(duration > 0 ? { duration } : {}),
    ...(width && height ? { width, height } : {}),
  };
  await run.save();
  try {
    return await backend.submitRender(found.session, step.renderId, found.draft, run.call);
  } catch (error) {
    if (!(error instanceof Failure) || !worthAnotherId(error)) throw error;
    run.world.log.warn({ job: run.job.id, render: step.renderId, err: error }, 'submitting the export failed');
    return error.landed === 'unknown' ? await look(run, step) : undefined;
  }
}

/** Goes on with a render that an earlier go submitted, or may have. */
async function* takeUp(run: Run, step: ExportStep): Flow<Render | undefined> {
  yield { kind: 'progress', stage: 'rendering', text: run.say('export.starting') };
  return look(run, step);
}

/** The render as the backend knows it; undefined where it does not. */
async function known(run: Run, step: ExportStep): Promise<Render | undefined> {
  if (!step.renderId) return undefined;
  try {
    return await run.world.backend.render(step.renderId, run.call);
  } catch (error) {
    if (error instanceof Failure && error.reason === 'not-found') return undefined;
    throw error;
  }
}

/**
 * Polls until the render ends; puts what it yielded into the history and the delivery behind this step. False where it
 * failed; true where the step is over.
 */
async function* poll(run: Run, step: ExportStep, submitted: Render): Flow<boolean> {
  const { settings, clock } = run.world;
  step.state = 'rendering';
  await run.save();
  let render: Render | undefined = submitted;
  for (;;) {
    if (!render || render.status === 'failed') {
      run.world.log.warn({ job: run.job.id, render: step.renderId, detail: render?.error }, 'the render failed');
      return false;
    }
    if (render.status === 'completed') break;
    if (step.polls >= settings.renderPolls) {
      await remember(run, step, render);
      yield slowNotice(run, step);
      await run.giveUp(step);
      return true;
    }
    yield {
      kind: 'progress',
      stage: step.polls === 0 ? 'rendering' : `rendering ${Math.floor((render.progress ?? 0) / 25)}`,
      text: progressText(run, step, render),
    };
    await clock.sleep(settings.waits.renderPoll, run.call.signal);
    step.polls += 1;
    render = await look(run, step, render);
  }
  await remember(run, step, render);
  await run.finish(step, deliverStep(step.renderId ?? render.id));
  return true;
}

/** A look that fails for the moment counts all the same: the render goes on without us. */
async function look(run: Run, step: ExportStep, last?: Render): Promise<Render | undefined> {
  try {
    return await known(run, step);
  } catch (error) {
    if (!(error instanceof Failure) || error.reason === 'signed-out') throw error;
    run.world.log.warn({ job: run.job.id, render: step.renderId, err: error }, 'asking for the render failed');
    return last ?? (step.renderId ? { id: step.renderId, status: 'pending' } : undefined);
  }
}

async function remember(run: Run, step: ExportStep, render: Render): Promise<void> {
  if (!step.session) return;
  await run.world.history.put(run.job.request.chat, {
    renderId: step.renderId ?? render.id,
    at: step.startedAt ?? run.world.clock.now(),
    state: render.status === 'completed' ? 'ready' : 'rendering',
    session: step.session,
    ...step.holds,
    ...(render.duration === undefined ? {} : { duration: render.duration }),
    ...(render.size === undefined ? {} : { size: render.size }),
  });
}

function nothingNotice(run: Run) {
  const text = run.say('export.nothing', { example: exampleOf(run) });
  return { kind: 'notice', key: 'nothing', level: 'info', text } as const;
}

function slowNotice(run: Run, step: ExportStep) {
  return {
    kind: 'notice',
    key: 'slow',
    level: 'info',
    text: run.say('export.slow'),
    choices: [{ label: run.say('choice.check'), action: `get:${step.renderId}` }],
  } as const;
}

function progressText(run: Run, step: ExportStep, render: Render): string {
  if (render.progress === undefined || render.progress <= 0) return run.say('export.rendering');
  const time = elapsedText(run.world.clock.now() - (step.startedAt ?? run.world.clock.now()));
  return run.say('export.percent', { percent: Math.round(render.progress), time });
}

/** What another id cannot mend is told at once. */
function worthAnotherId(error: Failure): boolean {
  return !['subscription', 'signed-out', 'out-of-credits', 'session-gone', 'busy', 'rate-limited'].includes(
    error.reason,
  );
}

/** A render that nobody wants any more; that it cannot be cancelled is no news for the person. */
async function cancelRender(run: Run, step: ExportStep): Promise<void> {
  if (!step.renderId || (step.state !== 'submitting' && step.state !== 'rendering')) return;
  try {
    await run.world.backend.cancelRender(step.renderId, { skill: run.call.skill });
  } catch (error) {
    run.world.log.warn({ job: run.job.id, render: step.renderId, err: error }, 'cancelling the render failed');
  }
}

function exampleOf(run: Run): string {
  const examples = run.skill.examples[run.say.language] ?? run.skill.examples.en;
  return examples[0] ?? run.say('help.example');
}
