/** A YUV 4:2:0 picture whose planes are padded to whole macroblocks (16 × 16). */
export interface Picture {
  /** Visible pixels, even. */
  readonly width: number;
  /** Visible pixels, even. */
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** Luma, `columns * 16` wide. */
  readonly y: Uint8Array;
  /** Chroma, half as wide. */
  readonly u: Uint8Array;
  readonly v: Uint8Array;
}

/** A colour in limited-range YCbCr. */
export type Colour = readonly [y: number, u: number, v: number];

export function blankPicture(width: number, height: number): Picture {
  const columns = Math.ceil(width / 16);
  const rows = Math.ceil(height / 16);
  const samples = columns * rows * 256;
  return {
    width,
    height,
    columns,
    rows,
    y: new Uint8Array(samples),
    u: new Uint8Array(samples / 4),
    v: new Uint8Array(samples / 4),
  };
}

/** Paints a rectangle; all four numbers are even, so that the halved chroma planes match exactly. */
export function paint(picture: Picture, left: number, top: number, width: number, height: number, colour: Colour) {
  const stride = picture.columns * 16;
  fill(picture.y, stride, left, top, width, height, colour[0]);
  fill(picture.u, stride / 2, left / 2, top / 2, width / 2, height / 2, colour[1]);
  fill(picture.v, stride / 2, left / 2, top / 2, width / 2, height / 2, colour[2]);
}

function fill(plane: Uint8Array, stride: number, left: number, top: number, width: number, height: number, to: number) {
  for (let row = top; row < top + height; row += 1) plane.fill(to, row * stride + left, row * stride + left + width);
}
