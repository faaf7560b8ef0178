import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Box, Lane, Scene, Text } from '../../core/timeline/picture/scene.ts';
import { kindColors, palette } from './palette.ts';

/** Pixels. */
const LANE_RADIUS = 14;
const BAR_RADIUS = 10;
const TICK_WIDTH = 2;

type Write = (text: Text, color: string) => void;

/** Draws a scene onto a context of its size; `write` puts a text there. */
export function paint(scene: Scene, context: SKRSContext2D, write: Write): void {
  context.fillStyle = palette.card;
  context.fillRect(0, 0, scene.width, scene.height);
  for (const text of scene.heading) write(text, text.role === 'title' ? palette.bright : palette.muted);
  for (const lane of scene.lanes) fillRounded(context, lane, LANE_RADIUS, palette.lane);
  paintTicks(scene, context, write);
  for (const lane of scene.lanes) paintLane(lane, context, write);
  if (scene.footer) write(scene.footer, palette.muted);
}

/** The lines run from the first lane to the last. */
function paintTicks({ ticks, lanes }: Scene, context: SKRSContext2D, write: Write): void {
  const top = lanes[0]?.y ?? 0;
  const bottom = lanes.reduce((lowest, { y, height }) => Math.max(lowest, y + height), top);
  for (const { x, label } of ticks) {
    context.fillStyle = palette.tick;
    context.fillRect(x - TICK_WIDTH / 2, top, TICK_WIDTH, bottom - top);
    write(label, palette.muted);
  }
}

function paintLane({ kind, name, more, empty, bars }: Lane, context: SKRSContext2D, write: Write): void {
  write(name, kindColors[kind]);
  for (const note of [more, empty]) if (note) write(note, palette.muted);
  for (const bar of bars) {
    fillRounded(context, bar, Math.min(BAR_RADIUS, bar.width / 2), kindColors[kind]);
    if (bar.label) write(bar.label, bar.labelOn === 'bar' ? palette.ink : palette.bright);
  }
}

function fillRounded(context: SKRSContext2D, { x, y, width, height }: Box, radius: number, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.fill();
}
