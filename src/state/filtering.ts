import { eventIndex } from '../bundle/event-index.ts';
import type { Bundle } from '../bundle/schema.ts';
import type { View } from '../url/view.ts';
import {
  addBit,
  type BitSet,
  countCommon,
  difference,
  emptyBits,
  fullBits,
  intersection,
  union,
} from './bit-set.ts';
import type { FilterView } from './filter.ts';
import { searchEvents } from './search.ts';

/** The events that pass each part of the filters; an event is visible when it passes all of them. */
export interface Filtering {
  readonly actors: BitSet;
  readonly topics: BitSet;
  /** Events without any of the excluded actors and topics. */
  readonly not: BitSet;
  readonly q: BitSet;
  readonly visible: BitSet;
}

/** The events of each actor and topic, as places in the bundle's event index. */
export type FacetBits = ReadonlyMap<string, BitSet>;

const facets = new WeakMap<Bundle, FacetBits>();

/** Made once for each bundle. */
export function facetBits(bundle: Bundle): FacetBits {
  const known = facets.get(bundle);
  if (known) return known;
  const size = bundle.events.length;
  const bits = new Map([...bundle.actors, ...bundle.topics].map(({ id }) => [id, emptyBits(size)]));
  for (const [i, event] of eventIndex(bundle).events.entries()) {
    for (const id of [...event.actors, ...event.topics]) {
      const members = bits.get(id);
      if (members) addBit(members, i);
    }
  }
  facets.set(bundle, bits);
  return bits;
}

/**
 * Actors, topics, exclusions and words narrow one another. Within the actors, and within the topics, `match` says
 * whether an event needs any or all of the chosen ones.
 */
export function filterEvents(bundle: Bundle, view: FilterView): Filtering {
  const actors = matching(bundle, view.actors, view.match);
  const topics = matching(bundle, view.topics, view.match);
  const not = withoutAll(bundle, view.not);
  const q = searchEvents(bundle, view.q);
  const visible = [topics, not, q].reduce(intersection, actors);
  return { actors, topics, not, q, visible };
}

function matching(bundle: Bundle, ids: readonly string[], match: View['match']): BitSet {
  const chosen = ids.map((id) => eventsOf(bundle, id));
  if (chosen.length === 0) return fullBits(bundle.events.length);
  return chosen.reduce(match === 'all' ? intersection : union);
}

const withoutAll = (bundle: Bundle, ids: readonly string[]): BitSet =>
  ids.map((id) => eventsOf(bundle, id)).reduce(difference, fullBits(bundle.events.length));

const eventsOf = (bundle: Bundle, id: string): BitSet =>
  facetBits(bundle).get(id) ?? emptyBits(bundle.events.length);

/**
 * For each actor and topic, how many events it would show under the other filters. With `match` any that leaves out
 * the choices in its own group, because another choice there adds events; with `match` all it does not. An excluded
 * id counts what its exclusion hides.
 */
export function countFacets(
  bundle: Bundle,
  view: FilterView,
  filtering: Filtering,
): ReadonlyMap<string, number> {
  const { actors, topics, not, q, visible } = filtering;
  const forActors = view.match === 'all' ? visible : [not, q].reduce(intersection, topics);
  const forTopics = view.match === 'all' ? visible : [not, q].reduce(intersection, actors);
  const counts = new Map<string, number>();
  const count = (id: string, under: BitSet) => counts.set(id, countCommon(eventsOf(bundle, id), under));
  for (const { id } of bundle.actors) count(id, forActors);
  for (const { id } of bundle.topics) count(id, forTopics);
  for (const id of view.not) {
    if (!counts.has(id)) continue;
    const others = withoutAll(
      bundle,
      view.not.filter((other) => other !== id),
    );
    count(id, [topics, q, others].reduce(intersection, actors));
  }
  return counts;
}
