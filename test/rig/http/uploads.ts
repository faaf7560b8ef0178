import { createHash } from 'node:crypto';

/** A file part of a call. Big ones are hashed as they stream by and not kept. */
export interface Upload {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  /** The first 64 KiB. */
  readonly head: Buffer;
  /** The whole file, where it is not larger than 1 MiB. */
  readonly bytes?: Buffer;
}

const HEAD = 64 * 1024;
const KEPT = 1024 * 1024;

/** Reads a part to its end. */
export async function receiveUpload(name: string, content: AsyncIterable<Buffer>): Promise<Upload> {
  const hash = createHash('sha256');
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of content) {
    hash.update(chunk);
    if (size < KEPT) kept.push(Buffer.from(chunk.subarray(0, KEPT - size)));
    size += chunk.length;
  }
  const bytes = Buffer.concat(kept);
  return {
    name,
    size,
    sha256: hash.digest('hex'),
    head: bytes.subarray(0, HEAD),
    ...(size <= KEPT ? { bytes } : {}),
  };
}

/** Whether it begins like an MPEG-4 file. */
export function isMp4({ head }: Pick<Upload, 'head'>): boolean {
  return head.subarray(4, 8).toString('latin1') === 'ftyp';
}

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a JPEG; undefined where it is none. */
export function jpegSize({ head }: Pick<Upload, 'head'>): Size | undefined {
  if (head[0] !== 0xff || head[1] !== 0xd8) return undefined;
  let at = 2;
  while (at + 9 < head.length && head[at] === 0xff) {
    const marker = head[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) };
    at += 2 + head.readUInt16BE(at + 2);
  }
  return undefined;
}

/** The size of a PNG; undefined where it is none. */
export function pngSize({ head }: Pick<Upload, 'head'>): Size | undefined {
  if (head.length < 24 || head.subarray(1, 4).toString('latin1') !== 'PNG') return undefined;
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}
