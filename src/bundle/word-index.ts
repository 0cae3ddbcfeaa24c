import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * The words of a timeline's events as an index in pieces of some 64 kB: a search fetches the one or two pieces that
 * its words are in, not the texts. A piece is a run of the sorted words, each with the places that have it: as the
 * steps from one place to the next, or as bits where those are fewer.
 */
export interface WordIndexFiles {
  /** The first word of each piece, ascending by UTF-16 units. */
  readonly firstWords: readonly string[];
  readonly pieces: readonly Uint8Array[];
}

/** A piece is closed when it is this large, in bytes. */
const PIECE_BYTES = 65_536;

/** Collects the words of events, in the order of their places, in some bytes for each word of each event. */
export class WordIndexBuilder {
  readonly #steps = new Map<string, { last: number; readonly steps: ByteWriter }>();
  #size = 0;

  /** The words, as `wordsOf` gives them, of the event that comes next. */
  add(words: Iterable<string>): void {
    const place = this.#size++;
    for (const word of words) {
      const known = this.#steps.get(word);
      if (known === undefined) {
        const steps = new ByteWriter();
        steps.varint(place);
        this.#steps.set(word, { last: place, steps });
      } else if (known.last !== place) {
        known.steps.varint(place - known.last);
        known.last = place;
      }
    }
  }

  files(): WordIndexFiles {
    const firstWords: string[] = [];
    const pieces: Uint8Array[] = [];
    let piece = new ByteWriter();
    const words = [...this.#steps].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [word, { steps }] of words) {
      if (piece.length === 0) firstWords.push(word);
      writeEntry(piece, word, steps.written(), this.#size);
      if (piece.length < PIECE_BYTES) continue;
      pieces.push(piece.written());
      piece = new ByteWriter();
    }
    if (piece.length > 0) pieces.push(piece.written());
    return { firstWords, pieces };
  }
}

function writeEntry(piece: ByteWriter, word: string, steps: Uint8Array, size: number): void {
  const name = new TextEncoder().encode(word);
  const asBits = steps.length > size / 8;
  const places = asBits ? bitsOfSteps(steps, size) : steps;
  piece.varint(name.length);
  piece.bytes(name);
  piece.varint(places.length * 2 + (asBits ? 1 : 0));
  piece.bytes(places);
}

function bitsOfSteps(steps: Uint8Array, size: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(size / 8));
  const reader = new ByteReader(steps);
  for (let place = 0; !reader.isAtEnd; ) {
    place += reader.varint();
    bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
  }
  return bits;
}
