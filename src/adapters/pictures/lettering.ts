import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Measure, type Text, type TextRole, textSizes } from '../../core/timeline/picture/scene.ts';
import type { CanvasModule } from './canvas.ts';
import type { Fonts } from './fonts.ts';

/** Puts letters on canvases; what it measures is what it draws. */
export interface Lettering {
  readonly measure: Measure;
  write(context: SKRSContext2D, text: Text, color: string): void;
}

/** Each weight of a font is made when it is first used, a few ms for every file of letters: two are enough. */
const WEIGHTS = { title: 700, others: 500 };

/** From the middle of a line's letters down to what they stand on, in ems. */
const BASELINE = 0.36;

export function createLettering(canvas: CanvasModule, fonts: Fonts): Lettering {
  const ruler = canvas.createCanvas(1, 1).getContext('2d');

  function choose(context: SKRSContext2D, text: string, role: TextRole): void {
    context.font = `${textSizes[role]}px ${fonts.familiesFor(text)}`;
    context.fontVariationSettings = `"wght" ${role === 'title' ? WEIGHTS.title : WEIGHTS.others}`;
  }

  return {
    measure(text, role) {
      choose(ruler, text, role);
      return ruler.measureText(text).width;
    },
    write(context, { text, role, x, y }, color) {
      choose(context, text, role);
      context.fillStyle = color;
      context.fillText(text, x, y + BASELINE * textSizes[role]);
    },
  };
}
