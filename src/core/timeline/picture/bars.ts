import type { Axis } from './axis.ts';
import type { Label } from './label.ts';
import type { Placed } from './rows.ts';
import type { Bar, Box } from './scene.ts';

/** Between a bar's ends and its label, on the bar or next to it, pixels. */
const PADDING = 12;
/** Where there is less room, no label is tried, pixels. */
const LEAST_ROOM = 24;
/** With so much room a shortened label stays on its bar, even where there is more next to it, pixels. */
const ENOUGH_ROOM = 150;

/** Where a label may stand, from pixel to pixel. */
interface Room {
  readonly labelOn: 'bar' | 'lane';
  readonly from: number;
  readonly to: number;
  /** The end at which it stands. */
  readonly align: 'left' | 'right';
}

/**
 * The bars of a row with their labels: on the bar where that fits, else whole in the free space behind or before it,
 * else shortened where there is most room. A bar that stands for several segments has the label of the
 * first.
 */
export function barsOf(
  row: readonly Placed[],
  axis: Axis,
  { y, height }: Pick<Box, 'y' | 'height'>,
  labelOf: (placed: Placed) => Label,
): readonly Bar[] {
  let free = axis.left - PADDING;
  return row.map((placed, index): Bar => {
    const { x, width, count } = placed;
    const bar = { x, y, width, height, count };
    const next = row[index + 1]?.x ?? axis.right + PADDING;
    const found = place(roomsOf(bar, free, next), () => labelOf(placed));
    free = Math.max(x + width, found ? found.x + found.width : 0);
    if (!found) return bar;
    return {
      ...bar,
      label: { role: 'label', text: found.text, x: found.x, y: y + height / 2 },
      labelOn: found.labelOn,
    };
  });
}

/** The best room first. */
function roomsOf({ x, width }: Pick<Box, 'x' | 'width'>, free: number, next: number): readonly Room[] {
  const end = x + width;
  return [
    { labelOn: 'bar', from: x + PADDING, to: end - PADDING, align: 'left' },
    { labelOn: 'lane', from: end + PADDING, to: next - PADDING, align: 'left' },
    { labelOn: 'lane', from: free + PADDING, to: x - PADDING, align: 'right' },
  ];
}

function place(all: readonly Room[], makeLabel: () => Label) {
  const rooms = all.filter(({ from, to }) => to - from >= LEAST_ROOM);
  if (rooms.length === 0) return undefined;
  const label = makeLabel();
  const room = rooms.find(({ from, to }) => to - from >= label.width) ?? rooms.reduce(roomier);
  const fitted = label.shortened(room.to - room.from);
  if (!fitted) return undefined;
  return { ...fitted, x: room.align === 'left' ? room.from : room.to - fitted.width, labelOn: room.labelOn };
}

function roomier(best: Room, room: Room): Room {
  const enough = best.labelOn === 'bar' && best.to - best.from >= ENOUGH_ROOM;
  return enough || room.to - room.from <= best.to - best.from ? best : room;
}
