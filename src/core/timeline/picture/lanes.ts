import type { Say } from '../../phrases/phrases.ts';
import { shortenToFit } from '../shorten.ts';
import type { Track } from '../timeline.ts';
import type { Axis } from './axis.ts';
import { barsOf } from './bars.ts';
import { labelOf } from './label.ts';
import { type Placed, placeInRows } from './rows.ts';
import type { Box, Lane, Measure, Text } from './scene.ts';

const BAR = 60;
/** Between the rows of a lane, and around them. */
const ROW_GAP = 8;
const LANE_GAP = 14;
/** Between the middles of a track's name and of what is counted beneath it. */
const NAME_LINE = 34;
/** Before the word that a lane is empty. */
const INDENT = 16;

/** How many rows a track may have: what is usual, and less where the picture would become too high. */
const rowLimits = [6, 4, 3, 2, 1];

/** The lanes that fit, and how many tracks have none. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly left: number;
  /** Where the last lane ends, pixels. */
  readonly bottom: number;
}

/** Where lanes may stand; all in pixels. */
export interface LaneSpace {
  readonly axis: Axis;
  /** Where the video ends. */
  readonly end: number;
  /** Left of the lanes: their names. */
  readonly names: Pick<Box, 'x' | 'width'>;
  readonly top: number;
  readonly bottom: number;
}

interface Plan {
  readonly track: Track;
  readonly rows: ReadonlyArray<readonly Placed[]>;
  readonly hidden: number;
}

/** A lane for each track from `top` on, as long as there is room. */
export function lanesOf(tracks: readonly Track[], space: LaneSpace, say: Say, measure: Measure): Lanes {
  const plans = plan(tracks, space);
  let bottom = space.top;
  const lanes = plans.map((one) => {
    const lane = laneOf(one, bottom, space, say, measure);
    bottom += lane.height + LANE_GAP;
    return lane;
  });
  return { lanes, left: tracks.length - plans.length, bottom: Math.max(space.top, bottom - LANE_GAP) };
}

/** Rows are given up before tracks are. */
function plan(tracks: readonly Track[], { axis, top, bottom }: LaneSpace): readonly Plan[] {
  const most = Math.floor((bottom - top) / (heightOf(1) + LANE_GAP));
  let plans: readonly Plan[] = [];
  for (const limit of rowLimits) {
    plans = tracks.slice(0, most).map((track) => ({ track, ...placeInRows(track.segments, axis, limit) }));
    const height = plans.reduce((sum, { rows }) => sum + heightOf(rows.length) + LANE_GAP, 0);
    if (height <= bottom - top) break;
  }
  return plans;
}

function heightOf(rows: number): number {
  return ROW_GAP + Math.max(1, rows) * (BAR + ROW_GAP);
}

function laneOf({ track, rows, hidden }: Plan, y: number, space: LaneSpace, say: Say, measure: Measure): Lane {
  const { kind, segments } = track;
  const { axis, names } = space;
  const bars = rows.flatMap((row, index) =>
    barsOf(row, axis, { y: y + ROW_GAP + index * (BAR + ROW_GAP), height: BAR }, ({ segment }) =>
      labelOf(segment, kind, say, measure),
    ),
  );
  const height = heightOf(rows.length);
  const unnamed = hidden + bars.reduce((sum, { label, count }) => sum + count - (label ? 1 : 0), 0);
  const first = y + ROW_GAP + BAR / 2;
  const nameY = unnamed > 0 ? first - NAME_LINE / 2 : first;
  const text = (role: Text['role'], words: string, x: number, middle: number): Text => ({
    role,
    text: words,
    x,
    y: middle,
  });
  const name = shortenToFit(say('timeline.kind', { kind }), (candidate) => measure(candidate, 'kind') <= names.width);
  return {
    kind,
    x: axis.left,
    y,
    width: space.end - axis.left,
    height,
    bars,
    name: text('kind', name ?? '', names.x, nameY),
    ...(unnamed > 0 ? { more: text('note', `+${unnamed}`, names.x, nameY + NAME_LINE) } : {}),
    ...(segments.length === 0 ? { empty: text('note', say('timeline.empty'), axis.left + INDENT, first) } : {}),
  };
}
