import type { Corpus, WordSearch } from './bundle/corpus.ts';
import { decodeColumns } from './bundle/shards/columns-codec.ts';
import { corpusOfPieces } from './bundle/shards/corpus-of-pieces.ts';
import { ManifestSchema } from './bundle/shards/manifest.ts';
import { FirstWordsSchema, HeadsSchema } from './bundle/shards/pieces.ts';
import { wordSearch } from './bundle/word-search.ts';
import { LoadCache } from './load-cache.ts';
import { createDetails } from './load-details.ts';
import { fetchBytes, type Pieces, piecesAt, readJson, unreadable } from './load-pieces.ts';

/** Pieces of the words held, some 64 kB each. */
const MOST_WORD_PIECES = 48;

/** The large timeline whose manifest is at `url`, as soon as its columns and first heads are here. */
export async function loadShards(url: string): Promise<Corpus> {
  const manifest = readJson(await fetchBytes(url), ManifestSchema);
  const pieces = piecesAt(new URL(manifest.pieces, url).href);
  const [bytes, heads] = await Promise.all([pieces.bytes('columns'), pieces.json('heads/0', HeadsSchema)]);
  const columns = readColumns(bytes, manifest.size);
  const details = createDetails(manifest, columns, pieces, heads);
  return corpusOfPieces(manifest, { columns, details, words: wordsIn(columns.size, pieces) });
}

/** The search by words; the first one fetches what tells which piece has which words. */
function wordsIn(size: number, pieces: Pieces): WordSearch {
  const held = new LoadCache(MOST_WORD_PIECES, (piece) => pieces.bytes(`words/${piece}`));
  const search = new LoadCache(1, async () => {
    const firstWords = await pieces.json('words/first', FirstWordsSchema);
    return wordSearch({ firstWords, size, load: (piece) => held.load(piece) });
  });
  return {
    async placesOf(prefix) {
      const { placesOf } = await search.load(0);
      return placesOf(prefix).catch((cause) =>
        Promise.reject(cause instanceof RangeError ? unreadable(cause) : cause),
      );
    },
  };
}

function readColumns(bytes: Uint8Array, size: number) {
  try {
    const columns = decodeColumns(bytes);
    if (columns.size !== size) throw new RangeError(`${columns.size} events in place of ${size}`);
    return columns;
  } catch (cause) {
    throw unreadable(cause);
  }
}
