import type { Snapshot } from '../jobs/job.ts';
import type { SessionState } from '../ports/backend.ts';
import { readTimeline } from '../timeline/draft.ts';
import { fingerprint } from '../timeline/fingerprint.ts';

/** What is worth remembering of a session's state to tell later what became of it. */
export function snapshotOf(state: SessionState): Snapshot {
  return {
    fingerprint: fingerprint(state.draft),
    generated: state.generated,
    timeline: readTimeline(state.draft),
  };
}

/** A session in which nothing happened yet. */
export const emptySnapshot: Snapshot = snapshotOf({ media: [], generated: 0 });

/** Whether anything happened between the two; finer than what can be told in words. */
export function differs(before: Snapshot, after: Snapshot): boolean {
  return before.fingerprint !== after.fingerprint || before.generated !== after.generated;
}
