import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { kindColors, palette } from '../../../src/adapters/pictures/palette.ts';
import { createPictures } from '../../../src/adapters/pictures/pictures.ts';
import { phrases } from '../../../src/core/phrases/phrases.ts';
import type { Log } from '../../../src/core/ports/log.ts';
import type { Scene } from '../../../src/core/timeline/picture/scene.ts';
import { pictureOf } from '../../../src/core/timeline/picture.ts';
import type { Timeline } from '../../../src/core/timeline/timeline.ts';
import { kinds, segment, timeline, track } from '../../core/timeline/timelines.ts';
import { decode } from './pixels.ts';

const logged: string[] = [];
const write = (_: object, message: string) => void logged.push(message);
const log: Log = { debug: write, info: write, warn: write, error: write };
const pictures = createPictures(log);

async function draw(of: Timeline): Promise<{ readonly scene: Scene; readonly png: Uint8Array }> {
  const scenes: Scene[] = [];
  const png = await pictures.draw((measure) => {
    const scene = pictureOf(of, phrases('zh-CN'), measure);
    scenes.push(scene);
    return scene;
  });
  const [scene] = scenes;
  if (!png || !scene) throw new Error(`nothing was drawn: ${logged.join()}`);
  return { scene, png };
}

const everyKind: Timeline = {
  ...timeline(...kinds.map((kind) => track(kind, segment('海浪 waves 🌊', 0, 6, 0.5), segment('a', 8, 8.1)))),
  title: '海边日落 🌅',
};

describe('a picture', () => {
  test('is a PNG of the size of its scene', async () => {
    const { scene, png } = await draw(everyKind);
    const bytes = Buffer.from(png);
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([scene.width, scene.height]);
    expect(png.length).toBeLessThan(150_000);
    const decoded = await decode(png);
    expect([decoded.width, decoded.height]).toEqual([scene.width, scene.height]);
  });

  test('has its own ground up to its corners', async () => {
    const { scene, png } = await draw(everyKind);
    const decoded = await decode(png);
    const corners = [0, scene.width - 1].flatMap((x) => [0, scene.height - 1].map((y) => decoded.at(x, y)));
    expect(new Set(corners)).toEqual(new Set([palette.card]));
  });

  test('has bars where the scene says, in the colour of their kind', async () => {
    const { scene, png } = await draw(everyKind);
    const decoded = await decode(png);
    for (const lane of scene.lanes) {
      expect(lane.bars).toHaveLength(2);
      for (const { x, y, width, height } of lane.bars) {
        expect(decoded.at(x + width / 2, y + 3)).toBe(kindColors[lane.kind]);
        expect(decoded.at(x + width / 2, y + height - 3)).toBe(kindColors[lane.kind]);
        expect(decoded.at(x + width / 2, y - 3)).not.toBe(kindColors[lane.kind]);
        expect(decoded.at(x + width + 2, y + height / 2)).not.toBe(kindColors[lane.kind]);
      }
    }
  });

  test('has letters where the scene says, and nowhere else on a bar', async () => {
    const { scene, png } = await draw(everyKind);
    const decoded = await decode(png);
    const [bar] = scene.lanes[0]?.bars ?? [];
    if (!bar?.label) throw new Error('the first bar has no label');
    const middle = { y: bar.y + 12, height: bar.height - 24 };
    const letters = { ...middle, x: bar.label.x, width: 150 };
    expect(decoded.others(letters, kindColors.video)).toBeGreaterThan(500);
    const rest = { ...middle, x: bar.x + bar.width - 100, width: 90 };
    expect(decoded.others(rest, kindColors.video)).toBe(0);
    const title = { x: 36, y: 40, width: 200, height: 45 };
    expect(decoded.others(title, palette.card)).toBeGreaterThan(1000);
  });

  test('is the same whatever was drawn before, and beside it', async () => {
    const small = timeline(track('title', segment('klein', 0, 3)));
    const { png: first } = await draw(small);
    const [big, again] = await Promise.all([draw(everyKind), draw(small)]);
    expect(Buffer.from(again.png).equals(Buffer.from(first))).toBe(true);
    expect(Buffer.from((await draw(everyKind)).png).equals(Buffer.from(big.png))).toBe(true);
  });

  test('of the fullest timeline is whole and stays small', async () => {
    const words = '城市延时摄影与轻柔的钢琴弦乐江边散步人群轮渡霓虹灯特写车流航拍';
    const clips = (start: number) =>
      Array.from({ length: 8 }, (_, index) => segment(words.slice(start + index), 4 * index, 4 * index + 4));
    const full = Array.from({ length: 40 }, (_, index) => track('video', ...clips(index % 20)));
    const { scene, png } = await draw(timeline(...full));
    expect(scene.lanes.length).toBeGreaterThan(11);
    expect(png.length).toBeLessThan(150_000);
    const { height, at } = await decode(png);
    const { y = 0, x = 0, height: lowest = 0 } = scene.lanes.at(-1)?.bars[0] ?? {};
    expect([height, at(x + 20, y + lowest - 3)]).toEqual([scene.height, kindColors.video]);
  });
});

describe('where nothing can be drawn', () => {
  test('there is no picture, the log tells why, and the next one is drawn', async () => {
    logged.length = 0;
    const failed = await pictures.draw(() => {
      throw new Error('no scene');
    });
    expect([failed, logged]).toEqual([undefined, ['a picture could not be drawn']]);
    expect((await draw(everyKind)).png.length).toBeGreaterThan(1000);
  });

  test('since the module is not installed, one line says so, once', () => {
    const module = new URL('../../../dist/adapters/pictures/pictures.js', import.meta.url).href;
    const missing = `export async function resolve(name, context, next) {
      if (name === '@napi-rs/canvas') throw new Error('Cannot find package');
      return next(name, context);
    }`;
    const program = `
      import { register } from 'node:module';
      register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(missing)}));
      const { createPictures } = await import(${JSON.stringify(module)});
      const log = { warn: (fields, message) => console.log(message, fields.err.message) };
      const pictures = createPictures(log);
      const draw = () => pictures.draw(() => { throw new Error('is not asked for'); });
      console.log(await draw(), await draw());`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toBe(
      'no pictures: the drawing module or its fonts are not installed Cannot find package\nundefined undefined\n',
    );
  });
});
