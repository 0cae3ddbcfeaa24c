import type { WordSearch } from './bundle/corpus.ts';
import { pieceOf } from './bundle/shards/manifest.ts';
import { FirstWordsSchema } from './bundle/shards/pieces.ts';
import { addPlaces } from './bundle/shards/words-codec.ts';
import { LoadCache } from './load-cache.ts';
import { type Pieces, unreadable } from './load-pieces.ts';

/** Pieces held, some 100 kB each. */
const MOST_PIECES = 32;

/** The search by words in a timeline of `size` events, in pieces. */
export function createWordSearch(size: number, pieces: Pieces): WordSearch {
  const held = new LoadCache(MOST_PIECES, (piece) => pieces.bytes(`words/${piece}`));
  // One key: what failed is tried again by the next search.
  const directory = new LoadCache(1, () => pieces.json('words/first', FirstWordsSchema));
  return {
    async placesOf(prefix) {
      const bits = new Uint32Array(Math.ceil(size / 32));
      const firsts = await directory.load(0);
      const from = Math.max(0, pieceOf(firsts, prefix));
      const beyond = firsts.findIndex((first, piece) => piece > from && !first.startsWith(prefix));
      const until = beyond < 0 ? firsts.length : beyond;
      const wanted = Array.from({ length: until - from }, (_, i) => held.load(from + i));
      for (const piece of await Promise.all(wanted)) {
        try {
          addPlaces(bits, piece, prefix);
        } catch (cause) {
          throw unreadable(cause);
        }
      }
      return bits;
    },
  };
}
