import { isRecord } from './fields.ts';

/** How many tracks are looked at. */
const TRACKS = 10_000;

/** Ready for export: `t` exists and at least one track has a non-empty `sg` (protocol, The draft). */
export function isReady(draft: unknown): boolean {
  if (!isRecord(draft) || !Array.isArray(draft.t)) return false;
  return draft.t.slice(0, TRACKS).some((track) => isRecord(track) && Array.isArray(track.sg) && track.sg.length > 0);
}
