import { lazy } from '../../core/language/lazy.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Pictures } from '../../core/ports/pictures.ts';
import { createSerial } from '../../core/serial.ts';
import type { Measure, Scene } from '../../core/timeline/picture/scene.ts';
import { loadCanvas } from './canvas.ts';
import { openFonts } from './fonts.ts';
import { createLettering } from './lettering.ts';
import { paint } from './paint.ts';
import { encodePng } from './png.ts';

/**
 * Draws with a native module and fonts that are installed beside the program, both optional and loaded by the first
 * picture. Where they are missing there are no pictures, and one line in the log says so. One picture is drawn at a
 * time, since each takes some MB meanwhile.
 */
export function createPictures(log: Log): Pictures {
  const serial = createSerial();
  const studio = lazy(async () => {
    try {
      return await openStudio();
    } catch (error) {
      log.warn({ err: error }, 'no pictures: the drawing module or its fonts are not installed');
      return undefined;
    }
  });
  return {
    async draw(compose) {
      const draw = await studio();
      try {
        return await serial('picture', async () => draw?.(compose));
      } catch (error) {
        log.error({ err: error }, 'a picture could not be drawn');
        return undefined;
      }
    },
  };
}

/**
 * Throws where something to draw with is missing. The sheet is kept from picture to picture: pixels are read where they
 * lie in the canvas, and they would be gone with it.
 */
async function openStudio(): Promise<(compose: (measure: Measure) => Scene) => Promise<Uint8Array>> {
  const canvas = await loadCanvas();
  const { measure, write } = createLettering(canvas, openFonts(canvas));
  let sheet = canvas.createCanvas(1, 1);
  return (compose) => {
    const scene = compose(measure);
    const { width, height } = scene;
    if (sheet.width !== width || sheet.height < height) sheet = canvas.createCanvas(width, height);
    const context = sheet.getContext('2d');
    paint(scene, context, (text, color) => write(context, text, color));
    return encodePng(sheet.data().subarray(0, 4 * width * height), width, height);
  };
}
