import MiniSearch from 'minisearch';
import type { Corpus } from '../bundle/corpus.ts';
import { eventIndex } from '../bundle/event-index.ts';
import type { Bundle } from '../bundle/schema.ts';
import { type SearchTexts, searchTextsOf, wordsOf } from '../bundle/words.ts';
import { addBit, type BitSet, emptyBits, fullBits } from './bit-set.ts';

const FIELDS = ['title', 'words', 'names', 'outlets'] as const satisfies readonly (keyof SearchTexts)[];

interface SearchDocument extends SearchTexts {
  readonly id: number;
}

/** What the search has found for some words. */
export interface Found {
  readonly q: string;
  /** The events, by place. */
  readonly bits: BitSet;
}

const engines = new WeakMap<Bundle, MiniSearch<SearchDocument>>();

/**
 * The events that the words `q` let through: all without a word in `q`; of a timeline that is not here as a whole, what
 * the search has `found` last, until it has found anew.
 */
export function foundEvents({ whole, columns }: Corpus, q: string, found: Found | null): BitSet {
  if (!hasWord(q)) return fullBits(columns.size);
  return whole ? searchEvents(whole, q) : (found?.bits ?? fullBits(columns.size));
}

/** Whether there is anything in `q` to search for. */
export const hasWord = (q: string): boolean => /[\p{L}\p{N}]/u.test(q);

/**
 * The events (places in the bundle's event index) that have every word of `q`, or a word that it begins, in title,
 * summary, excerpts, quotes, names or outlets. Only if there are none, words of five letters or more may be one
 * letter off. Without any word in `q`: all events. The first call for a bundle builds its search index.
 */
export function searchEvents(bundle: Bundle, q: string): BitSet {
  const size = bundle.events.length;
  if (!hasWord(q)) return fullBits(size);
  const engine = engineOf(bundle);
  const exact = engine.search(q);
  const found = exact.length > 0 ? exact : engine.search(q, { fuzzy: lettersOff });
  const bits = emptyBits(size);
  for (const { id } of found) addBit(bits, id);
  return bits;
}

const lettersOff = (term: string): number | false => (term.length >= 5 && !/\d/.test(term) ? 1 : false);

function engineOf(bundle: Bundle): MiniSearch<SearchDocument> {
  const known = engines.get(bundle);
  if (known) return known;
  const engine = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    tokenize: wordsOf,
    // The words are folded as they are told apart.
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  const index = eventIndex(bundle);
  engine.addAll(index.events.map((event, id) => ({ id, ...searchTextsOf(event, index) })));
  engines.set(bundle, engine);
  return engine;
}
