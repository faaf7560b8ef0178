import { parameters, report } from '../report.ts';
import { height, lanes, pictureParameters, runPictures, width } from './parameters.ts';

/** The floor: plain rectangles on a canvas of the same size, without a letter, in the module's own PNG. */
const { rounds } = pictureParameters.parse(parameters());

async function draw(): Promise<Uint8Array> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#15181f';
  context.fillRect(0, 0, width, height);
  for (const [row, [color, bars]] of lanes.entries()) {
    context.fillStyle = color;
    for (const [from, to] of bars) context.fillRect(from, 200 + 90 * row, to - from, 60);
  }
  return canvas.encode('png');
}

report(await runPictures(draw, rounds));
