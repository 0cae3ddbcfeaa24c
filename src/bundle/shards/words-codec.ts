import { ByteReader, ByteWriter } from './bytes.ts';

/** The places of the events that have a word, ascending, as distances from one to the next. */
export class Places {
  // Most words are rare, and there are very many.
  readonly #writer = new ByteWriter(8);
  #next = 0;

  /** `place` is greater than any before, or the same as the last. */
  add(place: number): void {
    if (place < this.#next) return;
    this.#writer.number(place - this.#next);
    this.#next = place + 1;
  }

  get bytes(): Uint8Array {
    return this.#writer.written();
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Appends a word and the places of the events that have it to a piece. */
export function encodeWord(piece: ByteWriter, word: string, { bytes }: Places): void {
  const letters = encoder.encode(word);
  piece.number(letters.length);
  piece.bytes(letters);
  piece.number(bytes.length);
  piece.bytes(bytes);
}

/**
 * Adds to `bits` (32 places to a word) the places of the events with a word of `piece` that begins with `prefix`.
 * Throws a `RangeError` when the piece is broken.
 */
export function addPlaces(bits: Uint32Array, piece: Uint8Array, prefix: string): void {
  const reader = new ByteReader(piece);
  while (!reader.atEnd) {
    const word = decoder.decode(reader.bytes(reader.number()));
    const places = reader.bytes(reader.number());
    if (word.startsWith(prefix)) addAll(bits, new ByteReader(places));
  }
}

function addAll(bits: Uint32Array, reader: ByteReader): void {
  for (let next = 0; !reader.atEnd; next++) {
    next += reader.number();
    const word = next >>> 5;
    bits[word] = (bits[word] ?? 0) | (1 << (next & 31));
  }
}
