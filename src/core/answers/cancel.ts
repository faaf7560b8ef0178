import type { Flow } from '../flows/run.ts';
import type { Job } from '../jobs/job.ts';
import type { Answering } from './answer.ts';

/**
 * `/cancel`: drops what waits, stops following what runs and cancels a render. The agent cannot be stopped: what it was
 * asked it may still finish, and the person is told so.
 */
export async function* cancel({ queue, chat, say }: Answering): Flow {
  const kind = runningKind(queue.line(chat).running);
  const { running, waiting } = await queue.cancel(chat);
  const lines: string[] = [];
  if (running) lines.push(say(kind === 'turn' ? 'cancel.turn' : kind === 'export' ? 'cancel.export' : 'cancel.work'));
  if (waiting.length > 0) lines.push(say('cancel.dropped', { count: waiting.length }));
  if (lines.length === 0) lines.push(say('cancel.nothing'));
  yield { kind: 'notice', key: 'cancel', level: 'info', text: lines.join('\n') };
}

function runningKind(job: Job | undefined): string | undefined {
  return job?.steps.find((step) => step.state !== 'done')?.kind;
}
