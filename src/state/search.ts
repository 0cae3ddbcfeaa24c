import type { Corpus } from '../bundle/corpus.ts';
import { eventIndex } from '../bundle/event-index.ts';
import type { Bundle } from '../bundle/schema.ts';
import { wordsOf, wordsOfEvent } from '../bundle/words.ts';
import { addBit, type BitSet, emptyBits, fullBits, intersection } from './bit-set.ts';

/** What the search has found for some words. */
export interface Found {
  readonly q: string;
  /** The events, by place. */
  readonly bits: BitSet;
}

/** Whether there is anything in `q` to search for. */
export const hasWord = (q: string): boolean => /[\p{L}\p{N}]/u.test(q);

/**
 * The events that the words `q` let through: all without a word in `q`; of a timeline that is not here as a whole, what
 * the search has `found` last, until it has found anew.
 */
export function foundEvents({ whole, columns }: Corpus, q: string, found: Found | null): BitSet {
  if (!hasWord(q)) return fullBits(columns.size);
  return whole ? searchEvents(whole, q) : (found?.bits ?? fullBits(columns.size));
}

/**
 * The events (places in the bundle's event index) that have every word of `q`, or a word that it begins, in title,
 * summary, excerpts, quotes, names or outlets. Only if there are none, words of five letters or more may be one
 * letter off. The first call for a bundle collects its words.
 */
export function searchEvents(bundle: Bundle, q: string): BitSet {
  const terms = wordsOf(q);
  const exact = withEvery(bundle, terms, (word, term) => word.startsWith(term));
  if (exact.some((bits) => bits !== 0)) return exact;
  return withEvery(bundle, terms, (word, term) => word.startsWith(term) || isNearly(word, term));
}

/** The events that have for every term a word that matches it. */
function withEvery(
  bundle: Bundle,
  terms: readonly string[],
  matches: (word: string, term: string) => boolean,
): BitSet {
  const size = bundle.events.length;
  const having = terms.map((term) => {
    const bits = emptyBits(size);
    for (const [word, places] of placesByWord(bundle)) {
      if (matches(word, term)) for (const place of places) addBit(bits, place);
    }
    return bits;
  });
  return having.reduce(intersection, fullBits(size));
}

const indexes = new WeakMap<Bundle, ReadonlyMap<string, ReadonlySet<number>>>();

/** Every word of the bundle's events, and the places of those that have it. */
function placesByWord(bundle: Bundle): ReadonlyMap<string, ReadonlySet<number>> {
  const known = indexes.get(bundle);
  if (known) return known;
  const lookup = eventIndex(bundle);
  const index = new Map<string, Set<number>>();
  for (const [place, event] of lookup.events.entries()) {
    for (const word of wordsOfEvent(event, lookup)) {
      const places = index.get(word);
      if (places) places.add(place);
      else index.set(word, new Set([place]));
    }
  }
  indexes.set(bundle, index);
  return index;
}

/** Whether `term`, a word of five letters or more, is `word` but for one letter: another, one too many, one missing. */
function isNearly(word: string, term: string): boolean {
  if (term.length < 5 || /\d/.test(term) || Math.abs(word.length - term.length) > 1) return false;
  let same = 0;
  while (same < term.length && word[same] === term[same]) same++;
  const [skipWord, skipTerm] = [Number(word.length >= term.length), Number(term.length >= word.length)];
  return word.slice(same + skipWord) === term.slice(same + skipTerm);
}
