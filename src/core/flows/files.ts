import { Failure } from '../errors.ts';
import type { FilesStep } from '../jobs/job.ts';
import { turnStep } from '../jobs/steps.ts';
import { readTimeline } from '../timeline/draft.ts';
import { labelText } from '../timeline/label.ts';
import { bring } from './bring.ts';
import { describeUpload, type FileResult, filesReport, limits } from './files-report.ts';
import type { Flow, Run } from './run.ts';
import { inSession } from './session.ts';

/**
 * Brings the files of one message into the session, one after another, and reports once. Scripts are not uploaded:
 * their text becomes the prompt, behind the words written beside them. Which files are through is written down, so that
 * a restart goes on with the next.
 */
export async function* files(run: Run, step: FilesStep): Flow {
  const total = step.files.length + step.urls.length;
  try {
    while (step.through < total) {
      const result = yield* one(run, step, total);
      step.results.push(result);
      step.through += 1;
      step.sending = false;
      await run.save();
    }
  } catch (error) {
    if (error instanceof Failure && step.results.length > 0) {
      yield { kind: 'notice', key: 'partly', level: 'info', text: filesReport(run, step) };
    }
    throw error;
  }
  const scripts = step.results.filter((result) => result.outcome === 'script').map((result) => result.text);
  const brought = step.results.filter((result) => result.outcome === 'uploaded').length;
  const prompt = [step.instruction, ...scripts].filter(Boolean).join('\n\n');
  const asks = prompt !== '' && (brought > 0 || scripts.length > 0 || step.results.length === 0);
  const refused = step.results.some((result) => result.outcome === 'refused');
  if (step.results.length > 0) {
    const question = brought > 0 && !asks ? run.say('files.whatNow', { count: brought }) : '';
    const text = [filesReport(run, step), question].filter(Boolean).join('\n\n');
    yield { kind: 'notice', key: 'report', level: refused && brought === 0 ? 'error' : 'info', text };
  }
  if (asks) await run.finish(step, turnStep(prompt));
  else if (brought > 0) await run.finish(step);
  else await run.giveUp(step);
}

/** The file or address whose turn it is. */
async function* one(run: Run, step: FilesStep, total: number): Flow<FileResult> {
  const number = step.through + 1;
  const file = step.files[step.through];
  const url = step.urls[step.through - step.files.length];
  const name = file?.name ?? nameOf(url);
  yield {
    kind: 'progress',
    stage: `file ${number}`,
    text: run.say('files.sending', { name: labelText(name), number, total }),
  };
  if (step.sending && (yield* arrived(run, name))) return { outcome: 'uploaded', text: labelText(name) };
  step.sending = true;
  await run.save();
  if (file) return yield* bring(run, file);
  if (url) return yield* bringUrl(run, url);
  return { outcome: 'refused', text: labelText(name) };
}

/** Whether a file that may have been under way when the process died is in the session already. */
async function* arrived(run: Run, name: string): Flow<boolean> {
  const state = yield* inSession(run, async ({ session, fresh }) =>
    fresh ? undefined : run.world.backend.state(session, run.call),
  );
  if (!state) return false;
  const used = readTimeline(state.draft).tracks.flatMap((track) => track.segments.map((segment) => segment.label));
  return state.media.includes(name) || used.includes(name);
}

/** Media at a public address: fetched by the backend, not by this program. */
async function* bringUrl(run: Run, url: string): Flow<FileResult> {
  try {
    const uploaded = yield* inSession(run, ({ session }) => run.world.backend.uploadUrls(session, [url], run.call));
    return { outcome: 'uploaded', text: describeUpload(uploaded, nameOf(url)) };
  } catch (error) {
    if (!(error instanceof Failure) || !['rejected', 'not-found', 'file-type', 'file-size'].includes(error.reason)) {
      throw error;
    }
    run.world.log.info({ job: run.job.id, err: error }, 'the backend did not take the address');
    const reason = error.reason === 'file-size' ? 'files.tooLarge' : 'files.badUrl';
    return { outcome: 'refused', text: run.say(reason, { name: labelText(nameOf(url)), ...limits(run) }) };
  }
}

function nameOf(url: string | undefined): string {
  try {
    return decodeURIComponent(new URL(url ?? '').pathname.split('/').pop() ?? '') || String(url);
  } catch {
    return String(url);
  }
}
