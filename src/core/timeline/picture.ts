import type { Say } from '../phrases/phrases.ts';
import { axisTo, ticksOf } from './picture/axis.ts';
import { drawable } from './picture/drawable.ts';
import { headingOf } from './picture/heading.ts';
import { lanesOf } from './picture/lanes.ts';
import type { Measure, Scene, Text } from './picture/scene.ts';
import type { Timeline } from './timeline.ts';

const WIDTH = 1000;
const MOST_HEIGHT = 1400;
const MARGIN = 36;
/** From one line of text to the next. */
const LINE = 50;
/** Beneath the heading. */
const HEADING_GAP = 12;
/** What the names of the tracks take: `+999` fits, too. */
const NAMES = { narrowest: 80, widest: 220 };
/** Between the names of the tracks and their lanes. */
const NAME_GAP = 24;
/** How many times the video's length is shown at most where something on its timeline lasts longer. */
const BEYOND = 1.5;

/**
 * The picture of a timeline: tracks as lanes, segments as bars on an axis of time. 1000 pixels wide and at most 1400
 * high, whatever is on the timeline: segments without room for a name are counted (`+5`), and so are tracks without room
 * for a lane. `measure` tells how wide the letters of whoever draws it are.
 */
export function pictureOf(timeline: Timeline, say: Say, measure: Measure): Scene {
  const { tracks, duration, ...rest } = drawable(timeline);
  const lastEnd = tracks.flatMap(({ segments }) => segments).reduce((latest, { to }) => Math.max(latest, to), 0);
  const length = duration || lastEnd;
  const end = Math.min(Math.max(length, lastEnd), BEYOND * length);
  const inner = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN };
  const heading = headingOf({ ...rest, tracks, duration: length }, inner, LINE, say, measure);
  const kinds = tracks.map(({ kind }) => measure(say('timeline.kind', { kind }), 'kind'));
  const names = { x: MARGIN, width: Math.min(NAMES.widest, Math.max(NAMES.narrowest, ...kinds)) };
  const axis = axisTo(end || 1, names.x + names.width + NAME_GAP, WIDTH - MARGIN);
  const below = MARGIN + heading.length * LINE + HEADING_GAP;
  const ticks = end > 0 ? ticksOf(axis, end, below + LINE / 2, measure) : [];
  const space = {
    axis,
    end: axis.at(length || 1),
    names,
    top: below + (ticks.length > 0 ? LINE : 0),
    bottom: MOST_HEIGHT - MARGIN - LINE,
  };
  const { lanes, left, bottom } = lanesOf(tracks, space, say, measure);
  const notice = noticeOf(tracks.length, left, say);
  const footer: Text = { role: 'note', text: notice, x: MARGIN, y: bottom + LINE / 2 };
  return {
    width: WIDTH,
    height: Math.ceil(bottom + (notice ? LINE : 0) + MARGIN),
    heading,
    ticks,
    lanes,
    ...(notice ? { footer } : {}),
  };
}

function noticeOf(tracks: number, left: number, say: Say): string {
  if (tracks === 0) return say('timeline.empty');
  return left > 0 ? say('timeline.moreTracks', { count: left }) : '';
}
