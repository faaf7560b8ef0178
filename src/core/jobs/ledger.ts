import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { type Job, jobSchema } from './job.ts';

/** How long the memory of a finished request lasts, so that its event delivered again does nothing (platform-facts C16). */
const TOMBSTONE_SECONDS = 48 * 3600;
const TOMBSTONE = { done: true };

/** The written record of all work that is open. */
export interface Ledger {
  /** Writes a new job down; false where its request was accepted before, whether it is done or not. */
  open(job: Job): Promise<boolean>;
  save(job: Job): Promise<void>;
  /** The job is over; only that it was there is remembered, for two days. */
  close(job: Job): Promise<void>;
  /** Every open job, oldest first. What cannot be read any more is logged and closed. */
  openJobs(): Promise<readonly Job[]>;
}

export function createLedger(store: Store, log: Log): Ledger {
  return {
    open: (job) => store.add('jobs', job.id, job),
    save: (job) => store.set('jobs', job.id, job),
    close: (job) => store.set('jobs', job.id, TOMBSTONE, TOMBSTONE_SECONDS),
    async openJobs() {
      const jobs: Job[] = [];
      for (const [key, value] of await store.list('jobs')) {
        if (isTombstone(value)) continue;
        const parsed = jobSchema.safeParse(value);
        if (parsed.success) {
          jobs.push(parsed.data);
          continue;
        }
        log.error({ job: key, err: parsed.error }, 'an open job cannot be read any more and is closed');
        await store.set('jobs', key, TOMBSTONE, TOMBSTONE_SECONDS);
      }
      return jobs.sort((a, b) => a.order - b.order);
    },
  };
}

function isTombstone(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'done' in value;
}
