import { type Colour, type Picture, paint } from './picture.ts';

const white: Colour = [235, 128, 128];
const dark: Colour = [40, 128, 128];
/** One background a second, so that it can be seen that time passes. */
const backgrounds: readonly Colour[] = [
  [72, 160, 110],
  [84, 118, 150],
  [92, 108, 112],
  [78, 140, 148],
  [88, 146, 96],
  [80, 122, 134],
];
/** 5 × 7 dots a letter, one number a row. */
const letters: readonly (readonly number[])[] = [
  [0b01111, 0b10000, 0b10000, 0b01110, 0b00001, 0b00001, 0b11110],
  [0b01110, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001],
  [0b10001, 0b11011, 0b10101, 0b10101, 0b10001, 0b10001, 0b10001],
  [0b11110, 0b10001, 0b10001, 0b11110, 0b10000, 0b10000, 0b10000],
  [0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b11111],
  [0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b11111],
];
const dotsWide = letters.length * 6 - 1;

/** Draws what a sample shows at `second`: the word SAMPLE over this second's colour. */
export function drawBackground(picture: Picture, second: number): void {
  const background = backgrounds[second % backgrounds.length] ?? dark;
  paint(picture, 0, 0, picture.columns * 16, picture.rows * 16, background);
  const dot = Math.max(2, Math.floor((picture.width * 0.9) / dotsWide / 2) * 2);
  const left = even((picture.width - dot * dotsWide) / 2);
  const top = even((picture.height - dot * 7) / 2);
  for (const [index, rows] of letters.entries()) {
    for (const [row, dots] of rows.entries()) {
      for (let column = 0; column < 5; column += 1) {
        if ((dots >> (4 - column)) & 1) {
          paint(picture, left + (index * 6 + column) * dot, top + row * dot, dot, dot, white);
        }
      }
    }
  }
}

/** Draws the bar at the bottom, `share` (0–1) of it filled. */
export function drawProgress(picture: Picture, share: number): void {
  const margin = 16;
  const width = picture.width - 2 * margin;
  const top = even(picture.height - 24);
  const done = Math.min(width, even(width * share));
  paint(picture, margin, top, done, 8, white);
  paint(picture, margin + done, top, width - done, 8, dark);
}

function even(value: number): number {
  return Math.floor(value / 2) * 2;
}
