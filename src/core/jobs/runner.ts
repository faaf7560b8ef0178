import { languageTag, sayFor } from '../chats/language.ts';
import { Failure, type FailureReason, isExpected } from '../errors.ts';
import { deliver } from '../flows/deliver.ts';
import { exportVideo } from '../flows/export.ts';
import { failureText, worthRetrying } from '../flows/failure.ts';
import { files } from '../flows/files.ts';
import { type Flow, Halt, type Run, type World } from '../flows/run.ts';
import { startAnew } from '../flows/session.ts';
import { show } from '../flows/show.ts';
import { turn } from '../flows/turn.ts';
import type { Platform } from '../ports/platform.ts';
import { createPresenter, type Presenter } from '../presenter/presenter.ts';
import type { ChatId } from '../request.ts';
import type { Job, Step } from './job.ts';
import type { Ledger } from './ledger.ts';

/** What running jobs needs besides the world. */
export interface RunnerOptions {
  readonly world: World;
  readonly ledger: Ledger;
  readonly platformOf: (chat: ChatId) => Platform;
}

/**
 * Does a job from where its record stands to its end, and closes it. Never throws: what goes wrong is told to the
 * person and logged. Ended by `shutdown` it leaves the record for the next start; by `cancelled` it closes it.
 */
export async function runJob(options: RunnerOptions, job: Job, signal: AbortSignal): Promise<void> {
  const { world, ledger } = options;
  let over = false;
  const { run, presenter } = await prepare(options, job, signal, () => over);
  const resumed = job.steps.some((step) => step.state !== 'waiting');
  try {
    if (resumed && nextStep(job))
      await presenter.show({ kind: 'progress', stage: 'resumed', text: run.say('job.resumed') });
    for (let step = nextStep(job); step; step = nextStep(job)) {
      signal.throwIfAborted();
      world.log.debug({ job: job.id, step: step.kind, state: step.state }, 'a step begins');
      try {
        await drive(flowFor(run, step), presenter);
      } catch (error) {
        if (!isOfOneItem(error)) throw error;
        await tellFailure(run, presenter, error);
        await run.giveUp(step);
      }
    }
  } catch (error) {
    if (error instanceof Halt && error.why === 'shutdown') {
      await presenter.show({ kind: 'progress', stage: 'restarting', text: run.say('job.restarting') });
      await presenter.flush();
      return;
    }
    if (!(error instanceof Halt)) await tellFailure(run, presenter, error);
  }
  over = true;
  try {
    await ledger.close(job);
    if ((await presenter.close()) && job.status !== undefined) await ledger.cleared(job.id);
  } catch (error) {
    world.log.error({ job: job.id, err: error }, 'a job could not be closed');
  }
}

async function prepare(
  options: RunnerOptions,
  job: Job,
  signal: AbortSignal,
  over: () => boolean,
): Promise<{ run: Run; presenter: Presenter }> {
  const { world, ledger } = options;
  const platform = options.platformOf(job.request.chat);
  const surface = platform.surface(job.request);
  const chat = await world.chats.get(job.request.chat);
  const skill = world.skills.get(chat.skill);
  const say = sayFor(chat, job.request);
  const save = () => ledger.save(job);
  const presenter = createPresenter({
    surface,
    clock: world.clock,
    log: world.log,
    say,
    key: () => `${job.id}.${job.steps.findIndex((step) => step.state !== 'done')}`,
    ...(job.status === undefined ? {} : { status: job.status }),
    statusPosted(ref) {
      job.status = ref;
      // At once, so that no crash leaves it standing. A job that is over must not be opened again by it.
      (over() ? ledger.close(job) : save()).catch((error) =>
        world.log.warn({ job: job.id, err: error }, 'a status message could not be written down'),
      );
    },
  });
  const run: Run = {
    world,
    job,
    platform,
    skill,
    say,
    agentLanguage: languageTag(chat, job.request),
    showsDrafts: surface.capabilities.drafts !== 'none',
    // Some platforms learn it from the file that they do not hand over.
    get downloadBytes() {
      return surface.capabilities.downloadBytes;
    },
    call: { skill, signal },
    save,
    async finish(step, ...next) {
      step.state = 'done';
      job.steps.splice(job.steps.indexOf(step) + 1, 0, ...next);
      // A job whose last step is done is closed at once, which is a write of its own.
      if (nextStep(job)) await save();
    },
    async giveUp(step) {
      step.state = 'done';
      const from = job.steps.indexOf(step) + 1;
      const nextItem = job.steps.findIndex((later, index) => index >= from && later.kind === 'session');
      job.steps.splice(from, (nextItem < 0 ? job.steps.length : nextItem) - from);
      if (nextStep(job)) await save();
    },
  };
  return { run, presenter };
}

function nextStep(job: Job): Step | undefined {
  return job.steps.find((step) => step.state !== 'done');
}

function flowFor(run: Run, step: Step): Flow {
  switch (step.kind) {
    case 'files':
      return files(run, step);
    case 'turn':
      return turn(run, step);
    case 'export':
      return exportVideo(run, step);
    case 'deliver':
      return deliver(run, step);
    case 'show':
      return show(run, step);
    case 'session':
      return startAnew(run, step);
  }
}

/** Shows what a flow yields; what showing came to, a receipt or an error, goes back into the flow. */
export async function drive<T>(flow: Flow<T>, presenter: Presenter): Promise<T> {
  let next = await flow.next();
  while (!next.done) {
    let receipt: unknown;
    try {
      receipt = await presenter.show(next.value);
    } catch (error) {
      next = await flow.throw(error);
      continue;
    }
    next = await flow.next(receipt);
  }
  return next.value;
}

/** Whether a failure says nothing of the other items of a batch; after all others the rest would only cost. */
function isOfOneItem(error: unknown): boolean {
  const reasons: readonly FailureReason[] = [
    'rejected',
    'interrupted',
    'not-found',
    'session-gone',
    'file-type',
    'file-size',
  ];
  return error instanceof Failure && reasons.includes(error.reason);
}

/** Tells the person what went wrong and, where that makes sense, offers to try again. */
async function tellFailure(run: Run, presenter: Presenter, error: unknown): Promise<void> {
  run.world.log[isExpected(error) ? 'warn' : 'error']({ job: run.job.id, err: error }, 'a job failed');
  const step = run.job.steps.find((candidate) => candidate.state !== 'done');
  const again = step?.kind === 'turn' ? { text: step.text } : step?.kind === 'export' ? exportCommand : undefined;
  try {
    const choices =
      again && worthRetrying(error)
        ? [await run.world.offers.make(run.job.request.chat, run.say('choice.again'), again)]
        : [];
    await presenter.show({ kind: 'notice', key: 'failure', level: 'error', text: failureText(run, error), choices });
  } catch (failure) {
    run.world.log.error({ job: run.job.id, err: failure }, 'a failure could not be told');
  }
}

const exportCommand = { command: { name: 'export', args: '' } };
