/** Bytes that begin like an MPEG-4 file; the rest are zeros. */
export function mp4(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.write('\0\0\0\x20ftypisom', 0, 'latin1');
  return bytes;
}

/** A JPEG's head with its size; the rest are zeros. */
export function jpeg(width: number, height: number, size = 1000): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.set([0xff, 0xd8, 0xff, 0xc0, 0x00, 0x11, 0x08]);
  bytes.writeUInt16BE(height, 7);
  bytes.writeUInt16BE(width, 9);
  return bytes;
}
