import type { Corpus } from '../bundle/corpus.ts';
import { type BitSet, countBits, difference, intersection } from '../state/bit-set.ts';
import { facetSets } from '../state/facet-sets.ts';
import { bitsOf, countWithin, type PlaceSet } from '../state/place-set.ts';
import type { Lanes } from '../url/view.ts';
import { type Clock, eventClock } from './clock.ts';
import { LaneIndex } from './lod/lane-index.ts';

/** One lane of the timeline. */
export interface Lane {
  /** Id of the topic or actor, the outlet's name, or one of the reserved ids below. */
  readonly id: string;
  /** Null for the reserved lanes, whose names are the interface's. */
  readonly name: string | null;
  readonly kind: Lanes | 'rest';
  /** The events of the lane that pass the filters. */
  readonly events: LaneIndex;
}

/** No id of a bundle begins with a star. */
export const ALL_LANE = '*all';
export const REST_LANE = '*rest';

/** What a lane is of: a topic, an actor or an outlet, and its events under the filters. */
interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly set: PlaceSet;
  readonly count: number;
}

/**
 * At most `most` lanes, each with an event. Topics keep the vocabulary's order, actors and outlets come by number of
 * events; what has no lane of its own is together in the last. Where some of `chosen` (the filters' actors and topics)
 * are lanes, the others go: they would show the same events again. Events stand at the times of the clock.
 */
export function buildLanes(
  corpus: Corpus,
  visible: BitSet,
  by: Lanes,
  most: number,
  chosen: readonly string[],
  { columns, order }: Clock = eventClock(corpus.columns),
): Lane[] {
  const lane = (id: string, name: string | null, kind: Lane['kind'], events: BitSet): Lane => ({
    id,
    name,
    kind,
    events: new LaneIndex(columns, events, order),
  });
  if (by === 'none') return [lane(ALL_LANE, null, 'none', visible)];
  const isEmpty = countBits(visible) === 0;
  const bits = ({ set }: Candidate) => intersection(visible, bitsOf(set, columns.size));
  // Where the filters leave nothing, the empty lanes of all events still show where one is.
  const present = wanted(
    candidates(corpus, by, visible).filter(({ set, count }) => (isEmpty ? set.count : count) > 0),
    chosen,
  );
  const restOf = (lanes: readonly Candidate[]) =>
    lanes.reduce((rest, candidate) => difference(rest, bits(candidate)), visible);
  const fits = present.length <= most && countBits(restOf(present)) === 0;
  const ranked = by === 'topic' ? present : present.toSorted((a, b) => b.count - a.count);
  const shown = ranked.slice(0, fits ? most : Math.max(1, most - 1));
  const lanes = shown.map((candidate) => lane(candidate.id, candidate.name, by, bits(candidate)));
  return fits ? lanes : [...lanes, lane(REST_LANE, null, 'rest', restOf(shown))];
}

/** The chosen ones of `present`, or all where none is. */
function wanted(present: readonly Candidate[], chosen: readonly string[]): readonly Candidate[] {
  const named = present.filter(({ id }) => chosen.includes(id));
  return named.length > 0 ? named : present;
}

function candidates(corpus: Corpus, by: Exclude<Lanes, 'none'>, visible: BitSet): Candidate[] {
  const field = ({ topic: 'topics', actor: 'actors', outlet: 'outlets' } as const)[by];
  const sets = facetSets(corpus, field);
  return corpus[field].flatMap((key, place) => {
    const set = sets[place];
    if (set === undefined) return [];
    const { id, name } = typeof key === 'string' ? { id: key, name: key } : key;
    return [{ id, name, set, count: countWithin(set, visible) }];
  });
}
