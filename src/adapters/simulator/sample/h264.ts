import { BitWriter } from './bits.ts';
import type { Picture } from './picture.ts';

/**
 * A lossless H.264 Constrained Baseline encoder for drawn pictures (ITU-T H.264). A macroblock that has not changed is
 * skipped; one that repeats its left or upper neighbour's edge is predicted without a residual (Intra_16x16); every
 * other is written as it is (I_PCM). Flat areas thus cost a few bits, and no transform is needed. The deblocking filter
 * is off, so that the decoder sees exactly the pictures that were given.
 */

/** Level 3.0: 1,620 macroblocks a picture, more than samples have; every player takes it. */
const level = 30;
const frameNumberBits = 8;

/** What a container needs besides the pictures: the body of an `avcC` box (ISO/IEC 14496-15, 5.3.3.1). */
export function decoderConfiguration(width: number, height: number): { codec: string; description: Uint8Array } {
  const sequence = unit(0x67, sequenceParameters(width, height));
  const picture = unit(0x68, pictureParameters());
  const description = Uint8Array.from([
    ...[1, 66, 0xc0, level, 0xff, 0xe1],
    ...[sequence.length >> 8, sequence.length & 255, ...sequence],
    ...[1, picture.length >> 8, picture.length & 255, ...picture],
  ]);
  return { codec: `avc1.42c0${level.toString(16)}`, description };
}

/** A picture that needs no other. `idrId` differs from that of the one before. Length-prefixed, as an MP4 holds it. */
export function keyPicture(picture: Picture, idrId: number): Uint8Array {
  const slice = new BitWriter().ue(0).ue(7).ue(0).bits(0, frameNumberBits);
  slice.ue(idrId).bits(0, 2);
  endOfHeader(slice);
  const writer = new MacroblockWriter(slice, picture, 0);
  for (let index = 0; index < picture.columns * picture.rows; index += 1) writer.write(index);
  return prefixed(unit(0x65, slice.finish()));
}

/** A picture that says what changed since `before`; `number` counts pictures since the last key picture, from 1. */
export function changedPicture(picture: Picture, before: Picture, number: number): Uint8Array {
  const slice = new BitWriter().ue(0).ue(5).ue(0).bits(number, frameNumberBits);
  slice.bits(0, 3);
  endOfHeader(slice);
  const writer = new MacroblockWriter(slice, picture, 5);
  let skipped = 0;
  for (let index = 0; index < picture.columns * picture.rows; index += 1) {
    if (sameMacroblock(picture, before, index)) {
      skipped += 1;
    } else {
      slice.ue(skipped);
      skipped = 0;
      writer.write(index);
    }
  }
  if (skipped > 0) slice.ue(skipped);
  return prefixed(unit(0x41, slice.finish()));
}

/** slice_qp_delta 0, deblocking off. */
function endOfHeader(slice: BitWriter): void {
  slice.ue(0).ue(1);
}

/** One plane's part of a macroblock: 16 luma or 8 chroma samples a side. */
interface Block {
  readonly plane: Uint8Array;
  readonly stride: number;
  readonly offset: number;
  readonly side: number;
}

class MacroblockWriter {
  private readonly slice: BitWriter;
  private readonly picture: Picture;
  /** In slices of changes the intra types are numbered behind the inter types (table 7-13). */
  private readonly typeOffset: number;
  private readonly raw: Uint8Array;

  constructor(slice: BitWriter, picture: Picture, typeOffset: number) {
    this.slice = slice;
    this.picture = picture;
    this.typeOffset = typeOffset;
    this.raw = new Uint8Array(picture.columns * picture.rows);
  }

  write(index: number): void {
    const { columns } = this.picture;
    const left = index % columns > 0;
    const above = index >= columns;
    const [luma, ...chroma] = blocks(this.picture, index);
    if (left && repeatsLeft(luma) && chroma.every(repeatsLeft)) this.predicted(index, 1, 1);
    else if (above && repeatsAbove(luma) && chroma.every(repeatsAbove)) this.predicted(index, 0, 2);
    else this.asIs(index, [luma, ...chroma]);
  }

  /** mb_type, intra_chroma_pred_mode, mb_qp_delta 0, and a luma DC block without coefficients. */
  private predicted(index: number, lumaMode: 0 | 1, chromaMode: 1 | 2): void {
    this.slice
      .ue(this.typeOffset + 1 + lumaMode)
      .ue(chromaMode)
      .ue(0);
    const { columns } = this.picture;
    const besideRaw = (index % columns > 0 && this.raw[index - 1] === 1) || this.raw[index - columns] === 1;
    // coeff_token of "no coefficients" (table 9-5): nC is 0, or at least 8 beside a raw macroblock, which counts 16.
    if (besideRaw) this.slice.bits(3, 6);
    else this.slice.bits(1, 1);
  }

  private asIs(index: number, all: readonly Block[]): void {
    this.raw[index] = 1;
    this.slice.ue(this.typeOffset + 25).align();
    for (const { plane, stride, offset, side } of all) {
      for (let row = 0; row < side; row += 1) {
        const start = offset + row * stride;
        this.slice.raw(plane.subarray(start, start + side));
      }
    }
  }
}

function blocks({ columns, y, u, v }: Picture, index: number): [luma: Block, u: Block, v: Block] {
  const column = index % columns;
  const row = Math.floor(index / columns);
  const chroma = { stride: columns * 8, offset: row * 8 * columns * 8 + column * 8, side: 8 };
  return [
    { plane: y, stride: columns * 16, offset: row * 16 * columns * 16 + column * 16, side: 16 },
    { plane: u, ...chroma },
    { plane: v, ...chroma },
  ];
}

function repeatsLeft({ plane, stride, offset, side }: Block): boolean {
  for (let row = 0; row < side; row += 1) {
    const start = offset + row * stride;
    for (let at = start; at < start + side; at += 1) if (plane[at] !== plane[start - 1]) return false;
  }
  return true;
}

function repeatsAbove({ plane, stride, offset, side }: Block): boolean {
  for (let row = 0; row < side; row += 1) {
    const start = offset + row * stride;
    for (let at = 0; at < side; at += 1) if (plane[start + at] !== plane[offset - stride + at]) return false;
  }
  return true;
}

function sameMacroblock(picture: Picture, before: Picture, index: number): boolean {
  const old = blocks(before, index);
  return blocks(picture, index).every((block, which) => sameBlock(block, old[which]?.plane));
}

function sameBlock({ plane, stride, offset, side }: Block, other: Uint8Array | undefined): boolean {
  if (!other) return false;
  for (let start = offset; start < offset + side * stride; start += stride) {
    for (let at = start; at < start + side; at += 1) if (plane[at] !== other[at]) return false;
  }
  return true;
}

/** 7.3.2.1.1: order of output = order of decoding, one reference picture, cropped to the visible size. */
function sequenceParameters(width: number, height: number): Uint8Array {
  const columns = Math.ceil(width / 16);
  const rows = Math.ceil(height / 16);
  const writer = new BitWriter().bits(66, 8).bits(0xc0, 8).bits(level, 8).ue(0);
  writer
    .ue(frameNumberBits - 4)
    .ue(2)
    .ue(1)
    .bits(0, 1);
  writer
    .ue(columns - 1)
    .ue(rows - 1)
    .bits(0b11, 2);
  writer.bits(1, 1).ue(0);
  writer
    .ue((columns * 16 - width) / 2)
    .ue(0)
    .ue((rows * 16 - height) / 2);
  return writer.bits(0, 1).finish();
}

/** 7.3.2.2: CAVLC, and a slice may switch the deblocking filter off. */
function pictureParameters(): Uint8Array {
  const writer = new BitWriter().ue(0).ue(0).bits(0, 2).ue(0).ue(0).ue(0);
  return writer.bits(0, 3).ue(0).ue(0).ue(0).bits(0b100, 3).finish();
}

/** A NAL unit: the header byte, and a 3 wherever two zero bytes would make the rest look like a start code (7.4.1). */
function unit(header: number, payload: Uint8Array): Uint8Array {
  const out = new Uint8Array(1 + payload.length + Math.ceil(payload.length / 2));
  out[0] = header;
  let length = 1;
  let zeros = 0;
  for (const byte of payload) {
    if (zeros === 2 && byte <= 3) {
      out[length] = 3;
      length += 1;
      zeros = 0;
    }
    out[length] = byte;
    length += 1;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return out.slice(0, length);
}

function prefixed(nal: Uint8Array): Uint8Array {
  const out = new Uint8Array(4 + nal.length);
  new DataView(out.buffer).setUint32(0, nal.length);
  out.set(nal, 4);
  return out;
}
