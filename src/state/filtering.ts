import type { Corpus } from '../bundle/corpus.ts';
import type { View } from '../url/view.ts';
import { type BitSet, difference, fullBits, intersection, union } from './bit-set.ts';
import { facetBits, facetSet, facetSets } from './facet-sets.ts';
import type { FilterView } from './filter.ts';
import { countWithin } from './place-set.ts';
import { tally } from './tally.ts';

/** The events that pass each part of the filters, by place; an event is visible when it passes all of them. */
export interface Filtering {
  readonly actors: BitSet;
  readonly topics: BitSet;
  /** Events without any of the excluded actors and topics. */
  readonly not: BitSet;
  readonly q: BitSet;
  readonly visible: BitSet;
}

/**
 * Actors, topics, exclusions and words narrow one another; `q` is what the search found. Within the actors, and within
 * the topics, `match` says whether an event needs any or all of the chosen ones.
 */
export function filterEvents(corpus: Corpus, view: FilterView, q: BitSet): Filtering {
  const actors = matching(corpus, view.actors, view.match);
  const topics = matching(corpus, view.topics, view.match);
  const not = withoutAll(corpus, view.not);
  const visible = [topics, not, q].reduce(intersection, actors);
  return { actors, topics, not, q, visible };
}

function matching(corpus: Corpus, ids: readonly string[], match: View['match']): BitSet {
  const chosen = ids.map((id) => facetBits(corpus, id));
  if (chosen.length === 0) return fullBits(corpus.columns.size);
  return chosen.reduce(match === 'all' ? intersection : union);
}

const withoutAll = (corpus: Corpus, ids: readonly string[]): BitSet =>
  ids.map((id) => facetBits(corpus, id)).reduce(difference, fullBits(corpus.columns.size));

/**
 * For each actor and topic, how many events it would show under the other filters. With `match` any that leaves out
 * the choices in its own group, because another choice there adds events; with `match` all it does not. An excluded
 * id counts what its exclusion hides.
 */
export function countFacets(
  corpus: Corpus,
  view: FilterView,
  filtering: Filtering,
): ReadonlyMap<string, number> {
  const { actors, topics, not, q, visible } = filtering;
  const isAll = view.match === 'all';
  const counts = new Map<string, number>();
  const count = (field: 'actors' | 'topics', under: BitSet) => {
    const totals = facetSets(corpus, field).map((set) => set.count);
    for (const [place, n] of tally(corpus.columns[field], under, totals).entries()) {
      counts.set(corpus[field][place]?.id ?? '', n);
    }
  };
  count('actors', isAll ? visible : [not, q].reduce(intersection, topics));
  count('topics', isAll ? visible : [not, q].reduce(intersection, actors));
  for (const id of view.not.filter((excluded) => counts.has(excluded))) {
    const others = view.not.filter((other) => other !== id);
    const under = [topics, q, withoutAll(corpus, others)].reduce(intersection, actors);
    counts.set(id, countWithin(facetSet(corpus, id), under));
  }
  return counts;
}
