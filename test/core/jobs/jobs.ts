import type { Job } from '../../../src/core/jobs/job.ts';
import { turnStep } from '../../../src/core/jobs/steps.ts';

/** A job of one turn, as it stands when it is accepted. */
export function jobOf(id: string, chat = 'room:1:', order = 0): Job {
  return {
    id,
    order,
    request: { id: `event-${id}`, chat, person: { id: 'ann' }, sentAt: 1, text: id, files: [] },
    steps: [turnStep(id)],
  };
}
