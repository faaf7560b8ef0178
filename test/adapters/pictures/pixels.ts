import { createHash } from 'node:crypto';
import { loadCanvas } from '../../../src/adapters/pictures/canvas.ts';
import { openFonts } from '../../../src/adapters/pictures/fonts.ts';
import { createLettering } from '../../../src/adapters/pictures/lettering.ts';

/** What a picture is when somebody else decodes it. */
export interface Decoded {
  readonly width: number;
  readonly height: number;
  /** `#rrggbb` of a pixel. */
  at(x: number, y: number): string;
  /** How many pixels of a box are not of a colour. */
  others(box: Box, color: string): number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function decode(png: Uint8Array): Promise<Decoded> {
  const image = await canvas.loadImage(png);
  const { width, height } = image;
  const context = canvas.createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number) => {
    const start = 4 * (Math.floor(y) * width + Math.floor(x));
    return `#${[...data.subarray(start, start + 3)].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  };
  return {
    width,
    height,
    at,
    others(box, color) {
      let count = 0;
      for (let y = Math.ceil(box.y); y < box.y + box.height; y += 1) {
        for (let x = Math.ceil(box.x); x < box.x + box.width; x += 1) if (at(x, y) !== color) count += 1;
      }
      return count;
    },
  };
}

const canvas = await loadCanvas();
const lettering = createLettering(canvas, openFonts(canvas));

/** How the first `columns` pixels of a text look in black on white (a hash), how wide it is, how many are in colour. */
export function drawn(
  text: string,
  columns = 190,
): { readonly pixels: string; readonly width: number; readonly colorful: number } {
  const context = canvas.createCanvas(columns + 10, 60).getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, columns + 10, 60);
  lettering.write(context, { role: 'title', text, x: 10, y: 30 }, '#000000');
  const { data } = context.getImageData(0, 0, columns + 10, 60);
  let colorful = 0;
  for (let start = 0; start < data.length; start += 4) {
    const channels = [...data.subarray(start, start + 3)];
    if (Math.max(...channels) - Math.min(...channels) > 60) colorful += 1;
  }
  return { pixels: createHash('sha256').update(data).digest('hex'), width: lettering.measure(text, 'title'), colorful };
}
