import type { Actor, Article, Bundle, TimelineEvent, Topic } from './schema.ts';

/** A bundle's things by id, and its events in the order of the list: by start, then by id. */
export interface EventIndex {
  readonly events: readonly TimelineEvent[];
  /** Place of each event in `events`. */
  readonly indexOfEvent: ReadonlyMap<string, number>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly topics: ReadonlyMap<string, Topic>;
}

const indexes = new WeakMap<Bundle, EventIndex>();

/** The index of `bundle`, made once for each bundle. */
export function eventIndex(bundle: Bundle): EventIndex {
  const known = indexes.get(bundle);
  if (known) return known;
  const events = bundle.events.toSorted(byStartThenId);
  const index: EventIndex = {
    events,
    indexOfEvent: new Map(events.map((event, i) => [event.id, i])),
    articles: byId(bundle.articles),
    actors: byId(bundle.actors),
    topics: byId(bundle.topics),
  };
  indexes.set(bundle, index);
  return index;
}

/** The event `id`, or null if the bundle has none of that id. */
export function eventById(index: EventIndex, id: string): TimelineEvent | null {
  return index.events[index.indexOfEvent.get(id) ?? -1] ?? null;
}

/** The order of events: by start, then by code points of the id. */
export const byStartThenId = (a: TimelineEvent, b: TimelineEvent): number =>
  a.start - b.start || (a.id < b.id ? -1 : Number(a.id > b.id));

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
