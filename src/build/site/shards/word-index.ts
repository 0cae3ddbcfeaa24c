import { ByteWriter } from '../../../bundle/shards/bytes.ts';
import { PIECE_BYTES } from '../../../bundle/shards/manifest.ts';
import { encodeWord, Places } from '../../../bundle/shards/words-codec.ts';
import type { PieceWriter } from './piece-writer.ts';

/** Which events have which words. */
export class WordIndex {
  readonly #places = new Map<string, Places>();

  /** The words of the event at `place`, which is greater than any before. */
  add(place: number, words: Iterable<string>): void {
    for (const word of words) {
      let places = this.#places.get(word);
      if (places === undefined) {
        places = new Places();
        this.#places.set(word, places);
      }
      places.add(place);
    }
  }

  /** Writes the pieces `words/0 …` in the order of the words, and `words/first`. */
  async write(writer: PieceWriter): Promise<void> {
    const firsts: string[] = [];
    let piece = new ByteWriter();
    const flush = async () => {
      await writer.add(`words/${firsts.length - 1}`, piece.written());
      piece = new ByteWriter();
    };
    for (const [word, places] of [...this.#places].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (piece.length > 0 && piece.length + places.bytes.length > PIECE_BYTES) await flush();
      if (piece.length === 0) firsts.push(word);
      encodeWord(piece, word, places);
    }
    if (piece.length > 0) await flush();
    await writer.add('words/first', JSON.stringify(firsts));
  }
}
