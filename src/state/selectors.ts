import type { UtcMs } from '../base/time.ts';
import type { Corpus, EventHead, EventInFull } from '../bundle/corpus.ts';
import type { Bundle, TimelineEvent } from '../bundle/schema.ts';
import type { View } from '../url/view.ts';
import { type BitSet, countBits, fullBits, hasBit } from './bit-set.ts';
import { facetSet } from './facet-sets.ts';
import { activeFilters, type Filter, type FilterView, withoutFilter } from './filter.ts';
import { countFacets, filterEvents } from './filtering.ts';
import { memoLast } from './memo.ts';
import { hasPlace } from './place-set.ts';
import { type RankedBits, rankedBits } from './ranked-bits.ts';
import { type Found, foundEvents, hasWord } from './search.ts';
import { openPlace, spanOfEvent, windowOf } from './timeline-window.ts';
import { splitByWindow, type WindowSplit } from './window-split.ts';

export { openPlace } from './timeline-window.ts';

/** What selectors read. Each gives the same object again as long as what it reads has not changed. */
export interface Selectable {
  readonly corpus: Corpus;
  readonly view: View;
  readonly found?: Found | null;
}

/** A function of the corpus and the filters only, so that moving the window computes nothing. */
const filtering = ({ corpus, view, found }: Selectable) =>
  filteringOf(corpus, view.actors, view.topics, view.match, view.not, view.q, found ?? null);

const filteringOf = memoLast(
  (
    corpus: Corpus,
    actors: View['actors'],
    topics: View['topics'],
    match: View['match'],
    not: View['not'],
    q: string,
    found: Found | null,
  ) => {
    const view: FilterView = { actors, topics, match, not, q };
    return { view, sets: filterEvents(corpus, view, foundEvents(corpus, q, found)) };
  },
);

/** The events that pass the filters, by place. */
export const visibleBits = (state: Selectable): BitSet => filtering(state).sets.visible;

/** The same, with their number and their ranks in the list. */
export const visibleRanks = (state: Selectable): RankedBits => ranksOf(visibleBits(state));

const ranksOf = memoLast(rankedBits);

export const visibleCount = (state: Selectable): number => visibleRanks(state).count;

/** Whether the events that are shown are still those of other words, because the search takes its time. */
export const isSearching = ({ corpus, view, found }: Selectable): boolean =>
  corpus.words !== null && hasWord(view.q) && found?.q !== view.q;

/** How many events each actor and topic id has under the other filters. */
export const facetCounts: (state: Selectable) => ReadonlyMap<string, number> = (state) => {
  const { view, sets } = filtering(state);
  return countsOf(state.corpus, view, sets);
};

const countsOf = memoLast(countFacets);

/** The event that the view has open, in full; null if none is, and while its details are still to come. */
export const openEvent = (state: Selectable): EventInFull | null => {
  const place = openPlace(state);
  const full = place === null ? null : state.corpus.details.full(place);
  return full && inFull(full.event, full.bundle);
};

const inFull = memoLast((event: TimelineEvent, bundle: Bundle): EventInFull => ({ event, bundle }));

/** What is known first of the event that the view has open. */
export const openHead = (state: Selectable): EventHead | null => {
  const place = openPlace(state);
  if (place === null) return null;
  return openEvent(state)?.event ?? state.corpus.details.head(place);
};

/** Places of events. */
export interface Neighbours {
  readonly previous: number | null;
  readonly next: number | null;
}

/** The visible events before and after the open one, which itself may be hidden; nulls when none is open. */
export const neighbours = (state: Selectable): Neighbours =>
  neighboursOf(visibleRanks(state), openPlace(state));

const neighboursOf = memoLast(
  (visible: RankedBits, open: number | null): Neighbours =>
    open === null
      ? { previous: null, next: null }
      : { previous: visible.before(open), next: visible.after(open) },
);

/** Visible events before, inside and after the window. */
export const eventsByWindow = (state: Selectable): WindowSplit => {
  const { start, end } = windowOf(state);
  return splitOf(state.corpus, visibleRanks(state), start, end);
};

const splitOf = memoLast(({ columns }: Corpus, visible: RankedBits, start: UtcMs, end: UtcMs) =>
  splitByWindow(columns, visible, { start, end }),
);

/** Why an event is not to be seen; `ids` are the chosen ones that it lacks, or the excluded ones that it has. */
export type HiddenReason =
  | { readonly by: 'actors' | 'topics' | 'not'; readonly ids: readonly string[] }
  | { readonly by: 'q' }
  | { readonly by: 'window' };

/** Every reason why the event at `place` is not to be seen: none when it is. */
export const whyHidden = (state: Selectable, place: number): readonly HiddenReason[] => {
  const { view, sets } = filtering(state);
  const known = reasonsCache(sets, windowOf(state));
  const reasons = known.get(place) ?? reasonsOf(state, view, place);
  known.set(place, reasons);
  return reasons;
};

/** Remembers every event asked for, so that two components that ask for two events do not undo each other. */
const reasonsCache = memoLast(
  (..._dependsOn: readonly unknown[]) => new Map<number, readonly HiddenReason[]>(),
);

function reasonsOf(state: Selectable, view: FilterView, place: number): HiddenReason[] {
  const { corpus } = state;
  const { sets } = filtering(state);
  const has = (id: string) => hasPlace(facetSet(corpus, id), place);
  const reasons: HiddenReason[] = [];
  for (const by of ['topics', 'actors'] as const) {
    if (!hasBit(sets[by], place)) reasons.push({ by, ids: view[by].filter((chosen) => !has(chosen)) });
  }
  const excluded = view.not.filter(has);
  if (excluded.length > 0) reasons.push({ by: 'not', ids: excluded });
  if (!hasBit(sets.q, place)) reasons.push({ by: 'q' });
  const [window, event] = [windowOf(state), spanOfEvent(corpus, place)];
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
  emptyReasonsOf(state.corpus, filtering(state));

const emptyReasonsOf = memoLast(
  (corpus: Corpus, { view, sets }: ReturnType<typeof filtering>): readonly EmptyReason[] => {
    if (countBits(sets.visible) > 0) return [];
    return activeFilters(view)
      .map((filter) => {
        const rest = { ...view, ...withoutFilter(view, filter) };
        const q = filter.field === 'q' ? fullBits(corpus.columns.size) : sets.q;
        return { filter, count: countBits(filterEvents(corpus, rest, q).visible) };
      })
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count);
  },
);
