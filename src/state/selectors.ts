import { eventById, eventIndex } from '../bundle/event-index.ts';
import type { Bundle, TimelineEvent } from '../bundle/schema.ts';
import type { View } from '../url/view.ts';
import { countBits, hasBit } from './bit-set.ts';
import { activeFilters, type Filter, type FilterView, withoutFilter } from './filter.ts';
import { countFacets, filterEvents } from './filtering.ts';
import { memoLast } from './memo.ts';
import { windowOf } from './timeline-window.ts';

/** What selectors read. Each gives the same object again as long as what it reads has not changed. */
export interface Selectable {
  readonly bundle: Bundle;
  readonly view: View;
}

/** A function of the bundle and the filters only, so that moving the window computes nothing. */
function ofFilters<R>(compute: (bundle: Bundle, view: FilterView) => R): (state: Selectable) => R {
  const memo = memoLast(
    (
      bundle: Bundle,
      actors: View['actors'],
      topics: View['topics'],
      match: View['match'],
      not: View['not'],
      q: string,
    ) => compute(bundle, { actors, topics, match, not, q }),
  );
  return ({ bundle, view }) => memo(bundle, view.actors, view.topics, view.match, view.not, view.q);
}

const filtering = ofFilters((bundle, view) => ({ view, sets: filterEvents(bundle, view) }));

/** The events that pass the filters, in the order of the list. */
export const visibleEvents: (state: Selectable) => readonly TimelineEvent[] = (state) =>
  visibleOf(state.bundle, filtering(state).sets.visible);

const visibleOf = memoLast((bundle: Bundle, visible: Uint32Array): readonly TimelineEvent[] =>
  eventIndex(bundle).events.filter((_, i) => hasBit(visible, i)),
);

/** How many events each actor and topic id has under the other filters. */
export const facetCounts: (state: Selectable) => ReadonlyMap<string, number> = (state) => {
  const { view, sets } = filtering(state);
  return countsOf(state.bundle, view, sets);
};

const countsOf = memoLast(countFacets);

/** The event that the view has open; null if none, or if the bundle does not have it. */
export const openEvent = ({ bundle, view }: Selectable): TimelineEvent | null =>
  view.event === null ? null : eventById(eventIndex(bundle), view.event);

export interface Neighbours {
  readonly previous: TimelineEvent | null;
  readonly next: TimelineEvent | null;
}

/** The visible events before and after the open one, which itself may be hidden; nulls when none is open. */
export const neighbours = (state: Selectable): Neighbours =>
  neighboursOf(state.bundle, visibleEvents(state), openEvent(state));

const neighboursOf = memoLast(
  (bundle: Bundle, visible: readonly TimelineEvent[], open: TimelineEvent | null): Neighbours => {
    if (!open) return { previous: null, next: null };
    const { indexOfEvent } = eventIndex(bundle);
    const placeOf = (event: TimelineEvent) => indexOfEvent.get(event.id) ?? -1;
    const place = placeOf(open);
    return {
      previous: visible.findLast((event) => placeOf(event) < place) ?? null,
      next: visible.find((event) => placeOf(event) > place) ?? null,
    };
  },
);

/** Visible events by where they lie from the window; an event that touches the window is inside. */
export interface WindowSplit {
  readonly before: number;
  readonly inside: readonly TimelineEvent[];
  readonly after: number;
}

export const eventsByWindow = (state: Selectable): WindowSplit => {
  const { start, end } = windowOf(state);
  return splitOf(visibleEvents(state), start, end);
};

const splitOf = memoLast((visible: readonly TimelineEvent[], start: number, end: number): WindowSplit => {
  const inside = visible.filter((event) => event.start < end && event.end > start);
  const before = visible.filter((event) => event.end <= start).length;
  return { before, inside, after: visible.length - inside.length - before };
});

/** Why an event is not to be seen; `ids` are the chosen ones that it lacks, or the excluded ones that it has. */
export type HiddenReason =
  | { readonly by: 'actors' | 'topics' | 'not'; readonly ids: readonly string[] }
  | { readonly by: 'q' }
  | { readonly by: 'window' };

/** Every reason why the event `id` is not to be seen: none when it is, or when the bundle does not have it. */
export const whyHidden = (state: Selectable, id: string): readonly HiddenReason[] => {
  const { view, sets } = filtering(state);
  const known = reasonsCache(sets, windowOf(state));
  const reasons = known.get(id) ?? reasonsOf(state, view, id);
  known.set(id, reasons);
  return reasons;
};

/** Remembers every event asked for, so that two components that ask for two events do not undo each other. */
const reasonsCache = memoLast(
  (..._dependsOn: readonly unknown[]) => new Map<string, readonly HiddenReason[]>(),
);

function reasonsOf(state: Selectable, view: FilterView, id: string): HiddenReason[] {
  const event = eventById(eventIndex(state.bundle), id);
  if (!event) return [];
  const index = eventIndex(state.bundle).indexOfEvent.get(id) ?? -1;
  const { sets } = filtering(state);
  const reasons: HiddenReason[] = [];
  for (const by of ['topics', 'actors'] as const) {
    if (!hasBit(sets[by], index)) {
      reasons.push({ by, ids: view[by].filter((chosen) => !event[by].includes(chosen)) });
    }
  }
  const excluded = view.not.filter((other) => event.actors.includes(other) || event.topics.includes(other));
  if (excluded.length > 0) reasons.push({ by: 'not', ids: excluded });
  if (!hasBit(sets.q, index)) reasons.push({ by: 'q' });
  const window = windowOf(state);
  if (event.start >= window.end || event.end <= window.start) reasons.push({ by: 'window' });
  return reasons;
}

/** A filter, and how many events there would be without it. */
export interface EmptyReason {
  readonly filter: Filter;
  readonly count: number;
}

/**
 * When nothing passes the filters: the single filters whose removal would show something, the most fruitful first.
 * Empty when something passes, and when only removing more than one would help.
 */
export const emptyReasons = (state: Selectable): readonly EmptyReason[] =>
  emptyReasonsOf(state.bundle, filtering(state));

const emptyReasonsOf = memoLast(
  (bundle: Bundle, { view, sets }: ReturnType<typeof filtering>): readonly EmptyReason[] => {
    if (countBits(sets.visible) > 0) return [];
    return activeFilters(view)
      .map((filter) => {
        const rest = { ...view, ...withoutFilter(view, filter) };
        return { filter, count: countBits(filterEvents(bundle, rest).visible) };
      })
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count);
  },
);
