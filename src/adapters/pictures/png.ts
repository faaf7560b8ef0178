import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflate } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Of zlib: flat colours become small at any level, and above this one it takes three times as long. */
const LEVEL = 3;
/** Rows that are copied at a time. */
const BAND = 64;
/** 8 bits a channel, RGB with alpha, and the only methods of compression, filtering and order there are. */
const format = [8, 6, 0, 0, 0];

/**
 * A PNG of pixels (RGBA, rows from the top), compressed off the event loop. Written here because the drawing module's
 * own encoder takes several times as long for the flat colours of a drawing.
 */
export async function encodePng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, ...format]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const rows = await pipeline(bands(pixels, 4 * width), createDeflate({ level: LEVEL, chunkSize: 65_536 }), buffer);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** Each row begins with the number of its filter: 0, none. */
function* bands(pixels: Uint8Array, rowLength: number): Generator<Buffer> {
  for (let start = 0; start < pixels.length; start += BAND * rowLength) {
    const height = Math.min(BAND, (pixels.length - start) / rowLength);
    const band = Buffer.alloc((rowLength + 1) * height);
    for (let row = 0; row < height; row += 1) {
      const from = start + row * rowLength;
      band.set(pixels.subarray(from, from + rowLength), row * (rowLength + 1) + 1);
    }
    yield band;
  }
}

/** Length, type, data and the check of the last two. */
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
