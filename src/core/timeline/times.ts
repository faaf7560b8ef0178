/** Changes of times below this are rounding, seconds: nobody sees a tenth of a second. */
export const NOTICEABLE = 0.0999;

/** The longest time believed, seconds. */
export const LONGEST = 86_400;

/** From here on seconds alone are hard to read. */
const CLOCK_FROM = 600;

/** `10`, `6.5`, with at most one decimal. */
function tenths(seconds: number): string {
  return String(Math.round(seconds * 10) / 10);
}

/** `12:34`, `1:02:03`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const rest = [Math.floor(whole / 60) % 60, whole % 60].map((part) => String(part).padStart(2, '0'));
  const hours = Math.floor(whole / 3600);
  return hours > 0 ? [hours, ...rest].join(':') : rest.join(':').replace(/^0/, '');
}

/** A length of time as people name it to the agent: `8s`, `75s`, and `12:34` from ten minutes on. */
export function lengthText(seconds: number): string {
  return seconds < CLOCK_FROM ? `${tenths(seconds)}s` : clock(seconds);
}

/**
 * From–to: `0-10s` (protocol, The draft). Plain seconds up to ten minutes, as people and the agent name them when they
 * cut; both ends by the clock after that. Without a length it is one moment.
 */
export function spanText(from: number, to: number, dash: string): string {
  if (to >= CLOCK_FROM) return `${clock(from)}${dash}${clock(to)}`;
  return tenths(from) === tenths(to) ? `${tenths(to)}s` : `${tenths(from)}${dash}${tenths(to)}s`;
}

/** A moment of an axis that ends at `end`: all of its moments are told in one way, `8s` or `0:08`. */
export function momentText(seconds: number, end: number): string {
  return end < CLOCK_FROM ? `${tenths(seconds)}s` : clock(seconds);
}
