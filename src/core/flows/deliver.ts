import type { ExportRecord } from '../chats/history.ts';
import { Failure } from '../errors.ts';
import { durationText, safeFileName, sizeText } from '../files/file-name.ts';
import type { DeliverStep } from '../jobs/job.ts';
import type { Render } from '../ports/backend.ts';
import type { Video } from '../reply.ts';
import { labelText } from '../timeline/label.ts';
import { failureText } from './failure.ts';
import { standingChoices, takeChoice } from './follow-ups.ts';
import type { Flow, Run } from './run.ts';

/** A browser link is said to be valid for a week where the backend does not tell (protocol, Endpoints). */
const LINK_SECONDS = 604_800;

/**
 * Hands a rendered video to the chat, with the browser link beside it. `attempted` is written before the platform is
 * asked to take it; the delivery key is the same at every go, so that a repeat shows nothing twice.
 */
export async function* deliver(run: Run, step: DeliverStep): Flow {
  const { history } = run.world;
  const { chat } = run.job.request;
  const record = (await history.list(chat)).find((entry) => entry.renderId === step.renderId);
  if (!record) {
    yield { kind: 'notice', key: 'gone', level: 'error', text: run.say('history.gone') };
    return run.giveUp(step);
  }
  const render = yield* finishedRender(run, record);
  if (!render) return run.giveUp(step);
  yield { kind: 'progress', stage: 'sending', text: run.say('export.ready') };

  const link = await browserLink(run, record);
  const video = videoOf(run, record, render);
  step.state = 'attempted';
  await run.save();
  try {
    const receipt = yield {
      kind: 'video',
      key: 'video',
      text: caption(run, video),
      video,
      ...(link ? { link: { label: run.say('link.open'), url: link.url, line: linkLine(run, link) } } : {}),
      choices: [...standingChoices(run.say, ['timeline', 'credits', 'new']), ...(await takeChoice(run, step))],
    };
    const { receipt: _, ...rest } = record;
    await history.put(chat, {
      ...rest,
      state: 'ready',
      ...(render.duration === undefined ? {} : { duration: render.duration }),
      ...(render.size === undefined ? {} : { size: render.size }),
      ...(receipt === undefined ? {} : { receipt }),
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    run.world.log.warn({ job: run.job.id, render: step.renderId, err: error }, 'the delivery failed');
    yield {
      kind: 'notice',
      key: 'undelivered',
      level: 'error',
      text: [run.say('deliver.failed', { why: failureText(run, error) }), link && linkLine(run, link)]
        .filter(Boolean)
        .join('\n\n'),
      choices: [{ label: run.say('choice.sendAgain'), action: `get:${step.renderId}` }],
    };
  }
  await run.finish(step);
}

/** The render as it is now. Undefined where there is nothing to send; the person has been told. */
async function* finishedRender(run: Run, record: ExportRecord): Flow<Render | undefined> {
  try {
    const render = await run.world.backend.render(record.renderId, run.call);
    if (render.status === 'completed') return render;
    const failed = render.status === 'failed';
    yield {
      kind: 'notice',
      key: 'unfinished',
      level: failed ? 'error' : 'info',
      text: failed ? run.say('export.failed') : run.say('export.notYet', { percent: Math.round(render.progress ?? 0) }),
      choices: failed
        ? [{ label: run.say('choice.export'), action: 'export' }]
        : [{ label: run.say('choice.check'), action: `get:${record.renderId}` }],
    };
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure) || error.reason !== 'not-found') throw error;
    return { id: record.renderId, status: 'completed' };
  }
}

interface Link {
  readonly url: string;
  readonly days: number;
}

/** Beside every video; that there is none does not keep the video back. */
async function browserLink(run: Run, record: ExportRecord): Promise<Link | undefined> {
  try {
    const { url, expiresIn } = await run.world.backend.browserLink(record.session, run.call);
    return { url, days: Math.max(1, Math.round((expiresIn ?? LINK_SECONDS) / 86_400)) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    run.world.log.warn({ job: run.job.id, err: error }, 'there is no browser link');
    return undefined;
  }
}

function videoOf(run: Run, record: ExportRecord, render: Render): Video {
  const title = record.title ?? run.say('video.untitled');
  const duration = render.duration ?? record.duration;
  const size = render.size ?? record.size;
  return {
    fileName: safeFileName(title, 'mp4'),
    title,
    ...(duration === undefined ? {} : { duration }),
    ...(size === undefined ? {} : { size }),
    ...(record.width && record.height ? { width: record.width, height: record.height } : {}),
    ...(render.url ? { fileUrl: render.url } : {}),
    ...(record.receipt === undefined ? {} : { receipt: record.receipt }),
    open: (signal) => run.world.backend.openVideo(render, { skill: run.call.skill, signal }),
  };
}

function caption(run: Run, video: Video): string {
  const facts = [
    video.title && labelText(video.title),
    video.duration === undefined ? undefined : durationText(video.duration),
    video.size === undefined ? undefined : sizeText(video.size),
  ].filter(Boolean);
  return run.say('export.done', { facts: facts.join(' · ') });
}

function linkLine(run: Run, link: Link): string {
  return run.say('export.link', { url: link.url, days: link.days });
}
