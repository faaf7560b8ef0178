/**
 * Moments that travel inside the agent's text, in microseconds of the machine's monotonic clock: all processes of one
 * machine read the same one, and no adjustment of the wall clock moves it.
 */
export function stampNow(): number {
  return Number(process.hrtime.bigint() / 1000n);
}

/** How a sentence of the backend ends: fixed width, so that it is found without a search. */
const DIGITS = 16;

export function stampText(): string {
  return String(stampNow()).padStart(DIGITS, '0');
}

/** Ms since the newest stamp that a text ends with; undefined where it ends with none. */
export function sinceStamp(text: string): number | undefined {
  const end = text.trimEnd();
  const digits = end.slice(-DIGITS - 1, -1);
  const stamp = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
  return Number.isNaN(stamp) ? undefined : (stampNow() - stamp) / 1000;
}
