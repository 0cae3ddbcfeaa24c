import { assert } from '../../base/assert.ts';
import type { ByteFile } from './byte-file.ts';

/**
 * Where a value lies in the file, in bytes: a member of the outermost object, or an entry of a member that is an
 * array and was asked for by its entries. Such an array itself comes before its entries, without length.
 */
export interface Extent {
  readonly key: string;
  /** Place in the array; null for a whole member. */
  readonly index: number | null;
  readonly start: number;
  readonly end: number;
}

/** What keeps the file from being JSON. */
export class JsonProblem extends Error {
  /** In bytes. */
  readonly offset: number;
  /** The value in which it lies, or after whose start no end was found. */
  readonly within: Extent | null;

  constructor(message: string, offset: number, within: Extent | null = null) {
    super(message);
    this.offset = offset;
    this.within = within;
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** What `#byte` gives at the end of the file. */
const END = -1;

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/**
 * Finds the values of the outermost object of a JSON file, and the entries of its arrays named in `arrays`, without
 * reading into them: whoever parses an extent proves that it is JSON. At 1 GB a streaming parser of npm takes tens
 * of seconds a pass and tells no extents; with these, entries can be read again in any order.
 */
export function scanJson(file: ByteFile, arrays: ReadonlySet<string>): Generator<Extent> {
  return new Scanner(file).members(arrays);
}

class Scanner {
  readonly #file: ByteFile;
  #bytes: Buffer = Buffer.alloc(0);
  /** Offset in the file of the first of `#bytes`, and place in them of the next byte. */
  #base = 0;
  #at = 0;

  constructor(file: ByteFile) {
    this.#file = file;
  }

  *members(arrays: ReadonlySet<string>): Generator<Extent> {
    for (const byte of BYTE_ORDER_MARK) if (this.#byte() === byte) this.#at++;
    this.#expect(OPEN_OBJECT, 'This is not a JSON object');
    if (this.#token() === CLOSE_OBJECT) this.#at++;
    else {
      do yield* this.#member(arrays);
      while (this.#another(CLOSE_OBJECT));
    }
    if (this.#token() !== END) throw new JsonProblem('There is more after the end of the JSON', this.#offset);
  }

  *#member(arrays: ReadonlySet<string>): Generator<Extent> {
    const key = this.#key();
    this.#expect(COLON, 'A colon is missing');
    if (!arrays.has(key) || this.#token() !== OPEN_ARRAY) {
      yield this.#value(key, null);
      return;
    }
    yield { key, index: null, start: this.#offset, end: this.#offset };
    this.#at++;
    if (this.#token() === CLOSE_ARRAY) {
      this.#at++;
      return;
    }
    let index = 0;
    do yield this.#value(key, index++);
    while (this.#another(CLOSE_ARRAY));
  }

  /** After a value: whether a comma says that another follows, or `close` that none does. */
  #another(close: number): boolean {
    const byte = this.#token();
    if (byte !== COMMA && byte !== close) throw this.#unexpected('A comma or a closing bracket is missing');
    this.#at++;
    return byte === COMMA;
  }

  #key(): string {
    if (this.#token() !== QUOTE) throw this.#unexpected('A name in quotes is missing');
    const start = this.#offset;
    this.#skipString({ key: '', index: null, start, end: start });
    const text = this.#file.slice(start, this.#offset).toString();
    this.#refill(this.#offset);
    try {
      const key: unknown = JSON.parse(text);
      assert(typeof key === 'string', 'what stands in quotes is a string');
      return key;
    } catch {
      throw new JsonProblem('This name is not a JSON string', start);
    }
  }

  #value(key: string, index: number | null): Extent {
    const first = this.#token();
    const start = this.#offset;
    const begun = { key, index, start, end: start };
    if (first === QUOTE) this.#skipString(begun);
    else if (first === OPEN_OBJECT || first === OPEN_ARRAY) this.#skipBrackets(begun);
    else this.#skipScalar();
    if (this.#offset === start) throw this.#unexpected('A value is missing');
    return { key, index, start, end: this.#offset };
  }

  #skipBrackets(begun: Extent): void {
    let depth = 0;
    do {
      const byte = this.#byte();
      if (byte === QUOTE) {
        this.#skipString(begun);
        continue;
      }
      if (byte === END) throw new JsonProblem('The file ends within this value', this.#offset, begun);
      if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth++;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) depth--;
      this.#at++;
    } while (depth > 0);
  }

  /** From the quote that opens a string to behind the one that closes it. */
  #skipString(begun: Extent): void {
    this.#at++;
    for (;;) {
      const byte = this.#byte();
      if (byte === END) throw new JsonProblem('The file ends within this value', this.#offset, begun);
      this.#at++;
      if (byte === QUOTE) return;
      if (byte === BACKSLASH && this.#byte() !== END) this.#at++;
    }
  }

  #skipScalar(): void {
    for (;;) {
      const byte = this.#byte();
      if (byte === END || byte === COMMA || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT || isSpace(byte))
        return;
      this.#at++;
    }
  }

  #expect(byte: number, otherwise: string): void {
    if (this.#token() !== byte) throw this.#unexpected(otherwise);
    this.#at++;
  }

  #unexpected(message: string): JsonProblem {
    return new JsonProblem(this.#byte() === END ? 'The file ends too early' : message, this.#offset);
  }

  /** The next byte that is not white space. */
  #token(): number {
    for (;;) {
      const byte = this.#byte();
      if (!isSpace(byte)) return byte;
      this.#at++;
    }
  }

  /** The next byte, which stays the next. */
  #byte(): number {
    if (this.#at >= this.#bytes.length) this.#refill(this.#offset);
    return this.#bytes[this.#at] ?? END;
  }

  #refill(offset: number): void {
    this.#bytes = this.#file.from(offset);
    this.#base = offset;
    this.#at = 0;
  }

  get #offset(): number {
    return this.#base + this.#at;
  }
}
