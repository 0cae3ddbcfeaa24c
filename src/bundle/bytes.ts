/** Bytes that are written one after the other, without knowing how many there will be. */
export class ByteWriter {
  #bytes = new Uint8Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /**
   * A whole number, not negative, below 2 ** 53: seven bits a byte, the lowest first; the eighth bit says that more
   * follow (LEB128).
   */
  varint(value: number): void {
    let rest = value;
    this.#room(8);
    // Bit operations hold 32 bits only.
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Of either sign: 0, -1, 1, -2 … as 0, 1, 2, 3 … */
  signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  bytes(added: Uint8Array): void {
    this.#room(added.length);
    this.#bytes.set(added, this.#length);
    this.#length += added.length;
  }

  written(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #room(needed: number): void {
    if (this.#length + needed <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + needed));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Reads what a `ByteWriter` has written. Throws a `RangeError` where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  varint(): number {
    let byte = this.#byte();
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let factor = 128; byte > 127; factor *= 128) {
      byte = this.#byte();
      value += (byte & 127) * factor;
    }
    return value;
  }

  signed(): number {
    const value = this.varint();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  /** `count`, if so many numbers can follow: what is broken must not ask for all the memory there is. */
  checkedCount(count: number): number {
    if (count > this.#bytes.length - this.#at) throw new RangeError('The bytes end too early');
    return count;
  }

  /** The next `length` bytes, not copied. */
  bytes(length: number): Uint8Array {
    const from = this.#at;
    this.#at += this.checkedCount(length);
    return this.#bytes.subarray(from, this.#at);
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('The bytes end too early');
    return byte;
  }
}
