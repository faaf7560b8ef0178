import { elapsedText } from '../flows/progress.ts';
import type { Job } from '../jobs/job.ts';
import type { Answering } from './answer.ts';

/** What the chat is busy with just now; empty when it is not. */
export function workInWords({ queue, chat, say, world }: Answering): string[] {
  const { running, waiting } = queue.line(chat);
  if (!running) return [];
  const began = running.steps.find((step) => step.state !== 'done');
  const since = began?.kind === 'turn' ? began.postedAt : began?.kind === 'export' ? began.startedAt : undefined;
  const time = elapsedText(since === undefined ? 0 : world.clock.now() - since);
  const line = say(runningPhrase(running), { time });
  return [waiting.length > 0 ? `${line} ${say('status.waiting', { count: waiting.length })}` : line];
}

function runningPhrase(job: Job) {
  const kind = job.steps.find((step) => step.state !== 'done')?.kind;
  if (kind === 'export' || kind === 'deliver') return 'status.exporting';
  return kind === 'files' ? 'status.uploading' : 'status.working';
}
