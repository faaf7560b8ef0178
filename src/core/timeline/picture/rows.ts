import type { Segment } from '../timeline.ts';
import type { Axis } from './axis.ts';

/** The narrowest bar, pixels. */
const NARROWEST = 6;
/** Between two bars, pixels. */
export const GAP = 3;
/** How far a bar may stand from its place so that it does not cover its neighbour, pixels. */
const SHIFT = 10;

/** Where a segment stands in its row; the segments that are too short to stand beside it are counted with it. */
export interface Placed {
  readonly segment: Segment;
  readonly x: number;
  readonly width: number;
  readonly count: number;
}

interface Row {
  readonly placed: Placed[];
  /** Where the last segment really ends, pixels. */
  busyUntil: number;
}

/**
 * Segments in rows in which nothing overlaps: what follows one another shares a row, what is there at the same time gets
 * one of its own, at most `most`; `hidden` counts the segments for which none is left.
 */
export function placeInRows(
  segments: readonly Segment[],
  axis: Axis,
  most: number,
): { readonly rows: ReadonlyArray<readonly Placed[]>; readonly hidden: number } {
  const rows: Row[] = [];
  let hidden = 0;
  for (const segment of segments.toSorted((a, b) => a.from - b.from)) {
    const from = axis.at(segment.from);
    const row = rows.find(({ busyUntil }) => from >= busyUntil - GAP);
    if (row) follow(row, segment, axis);
    else if (rows.length < most) rows.push({ placed: [barFrom(from, segment, axis)], busyUntil: endOf(segment, axis) });
    else hidden += 1;
  }
  return { rows: rows.map(({ placed }) => placed), hidden };
}

function follow(row: Row, segment: Segment, axis: Axis): void {
  const from = axis.at(segment.from);
  const last = row.placed.at(-1);
  row.busyUntil = Math.max(row.busyUntil, endOf(segment, axis));
  const x = last ? Math.max(Math.min(from, axis.right - NARROWEST), last.x + last.width + GAP) : from;
  if (!last || (x - from <= SHIFT && x + NARROWEST <= axis.right)) {
    row.placed.push(barFrom(x, segment, axis));
    return;
  }
  const end = Math.max(last.x + last.width, axis.at(segment.to) - GAP);
  row.placed[row.placed.length - 1] = { ...last, width: end - last.x, count: last.count + 1 };
}

function barFrom(start: number, segment: Segment, axis: Axis): Placed {
  const x = Math.min(start, axis.right - NARROWEST);
  return { segment, x, width: Math.max(NARROWEST, axis.at(segment.to) - GAP - x), count: 1 };
}

/** A moment without a length takes the room of its bar: two at the same time do not follow one another. */
function endOf({ from, to }: Segment, axis: Axis): number {
  return to > from ? axis.at(to) : axis.at(from) + NARROWEST;
}
