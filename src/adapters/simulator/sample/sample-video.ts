import { changedPicture, decoderConfiguration, keyPicture } from './h264.ts';
import { blankPicture, type Picture } from './picture.ts';
import { drawBackground, drawProgress } from './scene.ts';

/** What a sample is to look like: the draft's length and shape. */
export interface SampleOptions {
  readonly seconds: number;
  /** Of the draft, pixels; the sample has the same shape in small. */
  readonly width: number;
  readonly height: number;
}

const framesPerSecond = 10;
const longSide = 320;
/** A sample is never longer; its picture stands for the rest. */
const maxSeconds = 600;
const cached = 8;
const cache = new Map<string, Promise<Uint8Array>>();

/**
 * A playable H.264 MP4 (index first, no sound) that says SAMPLE, with a moving progress bar. The same bytes for the same
 * options; about 20 KB a second.
 */
export function sampleVideo(options: SampleOptions): Promise<Uint8Array> {
  const seconds = Math.min(maxSeconds, Math.max(0.5, Math.round(options.seconds * framesPerSecond) / framesPerSecond));
  const [width, height] = sampleSize(options.width, options.height);
  const key = `${seconds}/${width}x${height}`;
  const made = cache.get(key) ?? encode(seconds, width, height);
  cache.delete(key);
  cache.set(key, made);
  const [oldest] = cache.keys();
  if (cache.size > cached && oldest !== undefined) cache.delete(oldest);
  return made;
}

/** Pixels of a sample of that shape: even, the longer side 320, never narrower than 3:1. */
export function sampleSize(width: number, height: number): [width: number, height: number] {
  const ratio = width > 0 && height > 0 ? Math.min(3, Math.max(1 / 3, width / height)) : 16 / 9;
  const short = (share: number): number => Math.round((longSide * share) / 2) * 2;
  return ratio >= 1 ? [longSide, short(1 / ratio)] : [short(ratio), longSide];
}

async function encode(seconds: number, width: number, height: number): Promise<Uint8Array> {
  // Loaded on the first export alone: the program's start does not wait for it.
  const { BufferTarget, EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output } = await import('mediabunny');
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const source = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  await output.start();
  const decoderConfig = { ...decoderConfiguration(width, height), codedWidth: width, codedHeight: height };
  for (const { data, key, frame } of packets(seconds, width, height)) {
    const packet = new EncodedPacket(data, key ? 'key' : 'delta', frame / framesPerSecond, 1 / framesPerSecond);
    await source.add(packet, frame === 0 ? { decoderConfig } : undefined);
    if (key) await new Promise((resolve) => setImmediate(resolve));
  }
  await output.finalize();
  if (target.buffer === null) throw new Error('the muxer left no file');
  return new Uint8Array(target.buffer);
}

/** Two pictures take turns, so that each second's background is drawn into each of them once. */
function* packets(seconds: number, width: number, height: number) {
  const frames = Math.round(seconds * framesPerSecond);
  let before: Picture = blankPicture(width, height);
  let picture: Picture = blankPicture(width, height);
  for (let frame = 0; frame < frames; frame += 1) {
    const sinceKey = frame % framesPerSecond;
    if (sinceKey < 2) drawBackground(picture, Math.floor(frame / framesPerSecond));
    drawProgress(picture, (frame + 1) / frames);
    const data =
      sinceKey === 0 ? keyPicture(picture, (frame / framesPerSecond) % 2) : changedPicture(picture, before, sinceKey);
    yield { data, key: sinceKey === 0, frame };
    [before, picture] = [picture, before];
  }
}
