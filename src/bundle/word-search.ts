import { ByteReader } from './bytes.ts';
import type { WordSearch } from './corpus.ts';
import type { WordIndexFiles } from './word-index.ts';

export interface WordPieces extends Pick<WordIndexFiles, 'firstWords'> {
  /** Number of events. */
  readonly size: number;
  readonly load: (piece: number) => Promise<Uint8Array>;
}

/** Looks words up in the pieces that a `WordIndexBuilder` has made. */
export const wordSearch = ({ firstWords, size, load }: WordPieces): WordSearch => ({
  async placesOf(prefix) {
    const bits = new Uint32Array(Math.ceil(size / 32));
    const begin = new TextEncoder().encode(prefix);
    const pieces = piecesWith(prefix, firstWords);
    // Each as it comes: together they might hold up a frame.
    await Promise.all(pieces.map(async (piece) => addPlaces(bits, await load(piece), begin)));
    return bits;
  },
});

/** The pieces that may have words that begin with `prefix`. */
function piecesWith(prefix: string, firstWords: readonly string[]): number[] {
  const after = firstWords.findIndex((word) => word > prefix && !word.startsWith(prefix));
  const end = after === -1 ? firstWords.length : after;
  const first = firstWords.findIndex((word) => word >= prefix);
  const start = Math.max(0, (first === -1 ? firstWords.length : first) - 1);
  return firstWords.flatMap((_, piece) => (piece >= start && piece < end ? [piece] : []));
}

/** Adds the places of every word of `piece` that begins with `prefix`. */
function addPlaces(bits: Uint32Array, piece: Uint8Array, prefix: Uint8Array): void {
  const reader = new ByteReader(piece);
  while (!reader.isAtEnd) {
    const word = reader.bytes(reader.varint());
    const header = reader.varint();
    const places = reader.bytes(header >>> 1);
    if (!prefix.every((byte, i) => byte === word[i])) continue;
    if (header & 1) addBits(bits, places);
    else addSteps(bits, places);
  }
}

function addBits(bits: Uint32Array, bytes: Uint8Array): void {
  for (let i = 0; i < bytes.length; i++) {
    bits[i >>> 2] = (bits[i >>> 2] ?? 0) | ((bytes[i] ?? 0) << ((i & 3) * 8));
  }
}

function addSteps(bits: Uint32Array, steps: Uint8Array): void {
  const reader = new ByteReader(steps);
  for (let place = 0; !reader.isAtEnd; ) {
    place += reader.varint();
    bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
  }
}
