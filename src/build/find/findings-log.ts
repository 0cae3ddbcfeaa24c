import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Length in bytes of a key: SHA-256. */
const KEY = 32;
/** A key, the length of the bytes after it and their checksum. */
const HEAD = KEY + 8;
/** Bytes that are written at one time. */
const FULL = 1 << 20;

/** Where the bytes of an entry lie, and their checksum. */
interface Entry {
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
}

/** A file of entries one after another, each with its key, as an earlier build has left it. */
export class FindingsLog {
  readonly path: string;
  /** Length of the file in bytes. */
  readonly size: number;
  readonly #file: number;
  readonly #entries = new Map<string, Entry>();

  /** Throws when there is no such file. What was cut off at its end is left out. */
  constructor(path: string) {
    this.path = path;
    this.#file = openSync(path, 'r');
    this.size = fstatSync(this.#file).size;
    for (let at = 0; at + HEAD <= this.size; ) {
      const head = this.#read(at, HEAD);
      const length = head.readUInt32LE(KEY);
      const start = at + HEAD;
      if (start + length > this.size) break;
      this.#entries.set(head.toString('hex', 0, KEY), {
        start,
        length,
        checksum: head.readUInt32LE(KEY + 4),
      });
      at = start + length;
    }
  }

  /** The bytes under a key of hexadecimal digits; null when there are none or they are not as they were written. */
  get(key: string): Uint8Array | null {
    const entry = this.#entries.get(key);
    if (entry === undefined) return null;
    const bytes = this.#read(entry.start, entry.length);
    return crc32(bytes) === entry.checksum ? bytes : null;
  }

  /** Length in bytes of what is kept under a key. */
  sizeOf(key: string): number {
    const entry = this.#entries.get(key);
    return entry === undefined ? 0 : HEAD + entry.length;
  }

  close(): void {
    closeSync(this.#file);
  }

  #read(start: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    const read = readSync(this.#file, bytes, 0, length, start);
    return bytes.subarray(0, read);
  }
}

/** Writes a log as its entries come: none of them waits in memory, and a build that is stopped keeps what it had. */
export class LogWriter {
  readonly #file: number;
  #waiting: Uint8Array[] = [];
  #bytes = 0;

  /** Throws where no file can be written. */
  constructor(path: string) {
    this.#file = openSync(path, 'wx');
  }

  add(key: string, bytes: Uint8Array): void {
    const head = Buffer.alloc(HEAD);
    head.write(key, 'hex');
    head.writeUInt32LE(bytes.length, KEY);
    head.writeUInt32LE(crc32(bytes), KEY + 4);
    this.#waiting.push(head, bytes);
    this.#bytes += head.length + bytes.length;
    if (this.#bytes >= FULL) this.#write();
  }

  close(): void {
    this.#write();
    closeSync(this.#file);
  }

  #write(): void {
    const bytes = Buffer.concat(this.#waiting);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#waiting = [];
    this.#bytes = 0;
  }
}
