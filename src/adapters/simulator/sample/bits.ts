/** Bits in the order in which H.264 writes them, most significant first (ITU-T H.264, 7.2 and 9.1). */
export class BitWriter {
  private bytes = new Uint8Array(4096);
  private length = 0;
  private current = 0;
  private filled = 0;

  /** The lowest `count` bits of `value`, at most 31. */
  bits(value: number, count: number): this {
    for (let bit = count - 1; bit >= 0; bit -= 1) {
      this.current = (this.current << 1) | ((value >>> bit) & 1);
      this.filled += 1;
      if (this.filled === 8) this.byte();
    }
    return this;
  }

  /** Unsigned Exp-Golomb code, `ue(v)`. */
  ue(value: number): this {
    const code = value + 1;
    const length = 32 - Math.clz32(code);
    return this.bits(0, length - 1).bits(code, length);
  }

  /** Zero bits up to the next whole byte. */
  align(): this {
    return this.filled === 0 ? this : this.bits(0, 8 - this.filled);
  }

  /** Whole bytes; the writer must be aligned. */
  raw(data: Uint8Array): this {
    this.reserve(data.length);
    this.bytes.set(data, this.length);
    this.length += data.length;
    return this;
  }

  /** Everything written, with the stop bit that ends a NAL unit's payload (`rbsp_trailing_bits`). */
  finish(): Uint8Array {
    this.bits(1, 1).align();
    return this.bytes.slice(0, this.length);
  }

  private byte(): void {
    this.reserve(1);
    this.bytes[this.length] = this.current;
    this.length += 1;
    this.current = 0;
    this.filled = 0;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
