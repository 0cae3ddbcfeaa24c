import type { Lists } from '../bundle/columns.ts';
import type { Corpus } from '../bundle/corpus.ts';
import { corpusIndex } from '../bundle/corpus-index.ts';
import type { BitSet } from './bit-set.ts';
import { bitsOf, NO_PLACES, type PlaceSet, placeSets } from './place-set.ts';

export type FacetField = 'actors' | 'topics' | 'outlets';

const known = new WeakMap<Lists, readonly PlaceSet[]>();

/** The events of each actor, topic or outlet, in the order of `corpus[field]`. Made once for each corpus. */
export function facetSets(corpus: Corpus, field: FacetField): readonly PlaceSet[] {
  const lists = corpus.columns[field];
  const made = known.get(lists);
  if (made) return made;
  const sets = placeSets(lists, corpus[field].length);
  known.set(lists, sets);
  return sets;
}

/** The events of the actor or topic `id`; none of an id that the corpus does not have. */
export function facetSet(corpus: Corpus, id: string): PlaceSet {
  const { actors, topics } = corpusIndex(corpus);
  const actor = actors.get(id);
  if (actor !== undefined) return facetSets(corpus, 'actors')[actor] ?? NO_PLACES;
  const topic = topics.get(id);
  return (topic === undefined ? undefined : facetSets(corpus, 'topics')[topic]) ?? NO_PLACES;
}

/** The same as bits, which are not to be written to. */
export const facetBits = (corpus: Corpus, id: string): BitSet =>
  bitsOf(facetSet(corpus, id), corpus.columns.size);
