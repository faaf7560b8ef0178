import { z } from 'zod';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { type Job, jobSchema } from './job.ts';

/** How long the memory of a finished request lasts, so that its event delivered again does nothing (platform-facts C16). */
const TOMBSTONE_SECONDS = 48 * 3600;
const TOMBSTONE = { done: true };

/** What is left of a job that is over: its status message, until it has been taken away. */
const leftSchema = jobSchema.pick({ status: true }).extend({
  done: z.literal(true),
  request: jobSchema.shape.request.pick({ chat: true, person: true, origin: true }),
});
export type Left = z.infer<typeof leftSchema>;

/** The written record of all work that is open. */
export interface Ledger {
  /** Writes a new job down; false where its request was accepted before, whether it is done or not. */
  open(job: Job): Promise<boolean>;
  save(job: Job): Promise<void>;
  /** The job is over; only that it was there is remembered, for two days, and its status message until `cleared`. */
  close(job: Job): Promise<void>;
  /** The status message of a closed job has been taken away. */
  cleared(id: string): Promise<void>;
  /** Every open job, oldest first, and the status messages that outlived theirs. What cannot be read is logged and closed. */
  recall(): Promise<{ readonly open: readonly Job[]; readonly left: ReadonlyMap<string, Left> }>;
}

export function createLedger(store: Store, log: Log): Ledger {
  return {
    open: (job) => store.add('jobs', job.id, job),
    save: (job) => store.set('jobs', job.id, job),
    close: (job) => store.set('jobs', job.id, tombstone(job), TOMBSTONE_SECONDS),
    cleared: (id) => store.set('jobs', id, TOMBSTONE, TOMBSTONE_SECONDS),
    async recall() {
      const jobs: Job[] = [];
      const left = new Map<string, Left>();
      for (const [key, value] of await store.list('jobs')) {
        if (isTombstone(value)) {
          const message = leftSchema.safeParse(value);
          if (message.success) left.set(key, message.data);
          continue;
        }
        const parsed = jobSchema.safeParse(value);
        if (parsed.success) {
          jobs.push(parsed.data);
          continue;
        }
        log.error({ job: key, err: parsed.error }, 'an open job cannot be read any more and is closed');
        await store.set('jobs', key, TOMBSTONE, TOMBSTONE_SECONDS);
      }
      return { open: jobs.sort((a, b) => a.order - b.order), left };
    },
  };
}

function tombstone({ status, request: { chat, person, origin } }: Job): object {
  return status === undefined ? TOMBSTONE : { ...TOMBSTONE, status, request: { chat, person, origin } };
}

function isTombstone(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'done' in value;
}
