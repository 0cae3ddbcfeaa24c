import * as v from 'valibot';
import { BundleSchema } from '../schema.ts';

/**
 * A large timeline as static files. The manifest is the only one that is read whole; the others are pieces of it in
 * one folder whose name holds a hash of them all. Pieces are compressed with gzip as they lie there, since many hosts
 * compress only what they take for text:
 *
 *     columns       what every event has (columns-codec.ts)
 *     heads/0 …     heads of so many events each, by place
 *     strong/0 …    heads of the strongest events, strongest first
 *     events/0 …    so many events each in full, by place
 *     articles/0 …  articles, by publication
 *     ids/0 …       places of the events by the hash of their ids
 *     words/0 …     places of the events by their words (word-index.ts); `words/first` has the first word of each piece
 */
export const ManifestSchema = v.object({
  format: v.literal(1),
  ...v.pick(BundleSchema, ['title', 'range', 'actors', 'topics', 'redirects']).entries,
  outlets: v.array(v.string()),
  /** Number of events. */
  size: v.number(),
  /** Path of the pieces' folder, relative to the manifest. */
  pieces: v.string(),
  /** Days from one day of publication to the next (the first: since 1970), and the articles on it, in turns. */
  publications: v.array(v.number()),
  /** Strength of the weakest event in each of the pieces `strong`. */
  strong: v.array(v.number()),
  /** Number of the first article in each of the pieces `articles`. */
  articles: v.array(v.number()),
  /** Number of the pieces `ids`, a power of two. */
  ids: v.number(),
});

export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** Events of a piece: heads are small, and a list or a timeline wants many. */
export const HEADS_IN_PIECE = 512;
export const EVENTS_IN_PIECE = 256;

/** Pieces `strong`, and the events in each: among 16,000 of a million, the strongest hundreds of most windows are. */
export const STRONG_PIECES = 8;
export const STRONG_IN_PIECE = 2048;

/** Ids in a piece `ids`, about. */
export const IDS_IN_PIECE = 1024;

/** Characters of a piece `articles`, unless a single article takes more. */
export const ARTICLES_LENGTH = 96 * 1024;

/** The piece of `ids` that the id is in, of `pieces`: FNV-1a of its characters. */
export function idPiece(id: string, pieces: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % pieces;
}

/** The last of the pieces, of which each begins with the number in `firsts`, that does not begin after `number`. */
export function pieceOf(firsts: readonly number[], number: number): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const first = firsts[middle];
    if (first !== undefined && first <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
