import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const WINDOW_BYTES = 4 << 20;

/** A file read in slices; a window of it is kept, so that slices one after the other cost one read in many. */
export class ByteFile {
  readonly size: number;
  readonly #descriptor: number;
  #window: Buffer = Buffer.alloc(0);
  #start = 0;

  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    this.size = fstatSync(this.#descriptor).size;
  }

  /** The bytes `[start, end)`, fewer at the end of the file; they hold until the next call. */
  slice(start: number, end: number): Buffer {
    const until = Math.min(end, this.size);
    if (start < this.#start || until > this.#start + this.#window.length) this.#read(start, until);
    return this.#window.subarray(start - this.#start, until - this.#start);
  }

  /** The bytes from `start` on, as many as come at once; none at the end of the file. */
  from(start: number): Buffer {
    return this.slice(start, start + WINDOW_BYTES);
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #read(start: number, end: number): void {
    const length = Math.min(Math.max(WINDOW_BYTES, end - start), this.size - start);
    if (length > this.#window.buffer.byteLength) this.#window = Buffer.allocUnsafeSlow(length);
    const whole = Buffer.from(this.#window.buffer);
    let got = 0;
    while (got < length) {
      const count = readSync(this.#descriptor, whole, got, length - got, start + got);
      if (count === 0) break;
      got += count;
    }
    this.#window = whole.subarray(0, got);
    this.#start = start;
  }
}
