import type { Log } from '../../src/core/ports/log.ts';
import type { Timeline } from '../../src/core/timeline/timeline.ts';
import { parameters, report } from '../report.ts';
import { pictureParameters, runPictures } from './parameters.ts';

const built = (path: string) => new URL(`../../dist/${path}`, import.meta.url).href;
const { createPictures }: typeof import('../../src/adapters/pictures/pictures.ts') = await import(
  built('adapters/pictures/pictures.js')
);
const { phrases }: typeof import('../../src/core/phrases/phrases.ts') = await import(built('core/phrases/phrases.js'));
const { pictureOf }: typeof import('../../src/core/timeline/picture.ts') = await import(
  built('core/timeline/picture.js')
);

/** The program's path: a timeline of seven tracks with Chinese labels, from its data to the PNG. */
const { rounds } = pictureParameters.parse(parameters());

const timeline: Timeline = {
  title: '城市之夜',
  width: 1080,
  height: 1920,
  duration: 62,
  hasTracks: true,
  tracks: [
    {
      kind: 'video',
      segments: [
        { label: '城市延时摄影', from: 0, to: 14 },
        { label: '车流航拍', from: 14, to: 31 },
        { label: '霓虹灯特写', from: 31, to: 40 },
        { label: '江边散步的人群与轮渡', from: 40, to: 62 },
      ],
    },
    { kind: 'audio', segments: [{ label: '轻柔的钢琴与弦乐', from: 0, to: 62, volume: 0.35 }] },
    { kind: 'audio', segments: [{ label: '旁白', from: 5, to: 50, volume: 1 }] },
    {
      kind: 'title',
      segments: [
        { label: '夜色', from: 0, to: 3 },
        { label: '谢谢观看', from: 57, to: 62 },
      ],
    },
    { kind: 'image', segments: [{ label: '标志.png', from: 58, to: 62 }] },
    {
      kind: 'effect',
      segments: [
        { label: '柔光', from: 0, to: 10 },
        { label: '胶片颗粒', from: 20, to: 45 },
      ],
    },
  ],
};

/** Warnings and errors show: a measurement of pictures that fail is none. */
const log: Log = {
  debug() {},
  info() {},
  warn: (fields, message) => console.error(message, fields),
  error: (fields, message) => console.error(message, fields),
};
const pictures = createPictures(log);

async function draw(): Promise<Uint8Array> {
  const png = await pictures.draw((measure) => pictureOf(timeline, phrases('zh-CN'), measure));
  if (!png) throw new Error('there is no picture');
  return png;
}

report(await runPictures(draw, rounds));
