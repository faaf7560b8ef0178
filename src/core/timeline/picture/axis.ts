import { momentText } from '../times.ts';
import type { Measure, Tick } from './scene.ts';

/** Between two ticks, seconds: what people count in. */
const steps = [
  ...[0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30],
  ...[60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200],
];
/** At least between the labels of two ticks, pixels. */
const APART = 28;
/** How far the label of the last tick may stand out from the axis, pixels. */
const OVERHANG = 24;

/** Time from left to right. */
export interface Axis {
  readonly left: number;
  readonly right: number;
  /** Where a moment is; what lies beyond the ends is at the ends. */
  at(seconds: number): number;
}

/** From 0 at `left` to `end` seconds at `right`; `end` is above 0. */
export function axisTo(end: number, left: number, right: number): Axis {
  const scale = (right - left) / end;
  return { left, right, at: (seconds) => Math.min(right, Math.max(left, left + seconds * scale)) };
}

/** Ticks at round times, as many as have room for their labels; `y` is the middle of these. */
export function ticksOf(axis: Axis, end: number, y: number, measure: Measure): readonly Tick[] {
  const widthAt = (seconds: number) => measure(momentText(seconds, end), 'tick');
  const countOf = (step: number) => Math.floor(end / step + 1e-6);
  const hasRoom = (step: number) => {
    const last = countOf(step) * step;
    return axis.at(step) - axis.left >= Math.max(widthAt(last), widthAt(last - step)) + OVERHANG + APART;
  };
  const step = steps.find((seconds) => seconds <= end && hasRoom(seconds)) ?? 2 * end;
  return Array.from({ length: 1 + countOf(step) }, (_, index): Tick => {
    const x = axis.at(index * step);
    const text = momentText(index * step, end);
    const width = measure(text, 'tick');
    return { x, label: { role: 'tick', text, x: Math.min(x - width / 2, axis.right + OVERHANG - width), y } };
  });
}
