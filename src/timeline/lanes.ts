import type { Bundle, TimelineEvent } from '../bundle/schema.ts';
import type { Lanes } from '../url/view.ts';

/** One lane of the timeline. */
export interface Lane {
  /** Id of the topic or actor, the outlet's name, or one of the reserved ids below. */
  readonly id: string;
  /** Null for the reserved lanes, whose names are the interface's. */
  readonly name: string | null;
  readonly kind: Lanes | 'rest';
  /** Events of the lane under the filters, in the bundle's order. */
  readonly events: readonly TimelineEvent[];
}

/** No id of a bundle begins with a star. */
export const ALL_LANE = '*all';
export const REST_LANE = '*rest';

interface Key {
  readonly id: string;
  readonly name: string;
}

/**
 * At most `most` lanes, each with an event. Topics keep the vocabulary's order, actors and outlets come by number of
 * events; what has no lane of its own is together in the last. Where some of `chosen` (the filters' actors and topics)
 * are lanes, the others go: they would show the same events again.
 */
export function buildLanes(
  bundle: Bundle,
  events: readonly TimelineEvent[],
  by: Lanes,
  most: number,
  chosen: readonly string[],
): Lane[] {
  if (by === 'none') return [{ id: ALL_LANE, name: null, kind: 'none', events }];
  const keysOf = keyFunction(bundle, by);
  const visible = tally(events, keysOf);
  // Where the filters leave nothing, the empty lanes of all events still show where one is.
  const candidates = events.length > 0 ? events : bundle.events;
  const total = tally(candidates, keysOf);
  const present = wanted(
    keys(bundle, by).filter(({ id }) => total.has(id)),
    chosen,
  );
  const own = new Set(present.map(({ id }) => id));
  const fits = present.length <= most && events.every((event) => keysOf(event).some((id) => own.has(id)));
  const size = (key: Key) => visible.get(key.id)?.length ?? 0;
  const ranked = by === 'topic' ? present : [...present].sort((a, b) => size(b) - size(a));
  const shown = ranked.slice(0, fits ? most : Math.max(1, most - 1));
  const ids = new Set(shown.map(({ id }) => id));
  const lanes = shown.map(({ id, name }): Lane => ({ id, name, kind: by, events: visible.get(id) ?? [] }));
  if (fits) return lanes;
  const rest = events.filter((event) => !keysOf(event).some((id) => ids.has(id)));
  return [...lanes, { id: REST_LANE, name: null, kind: 'rest', events: rest }];
}

/** The chosen ones of `present`, or all where none is. */
function wanted(present: readonly Key[], chosen: readonly string[]): readonly Key[] {
  const named = present.filter(({ id }) => chosen.includes(id));
  return named.length > 0 ? named : present;
}

function keys(bundle: Bundle, by: Exclude<Lanes, 'none'>): readonly Key[] {
  switch (by) {
    case 'topic':
      return bundle.topics;
    case 'actor':
      return bundle.actors;
    case 'outlet':
      return [...new Set(bundle.articles.map(({ outlet }) => outlet))].map((id) => ({ id, name: id }));
  }
}

function keyFunction(
  bundle: Bundle,
  by: Exclude<Lanes, 'none'>,
): (event: TimelineEvent) => readonly string[] {
  const outlets = new Map(bundle.articles.map(({ id, outlet }) => [id, outlet]));
  switch (by) {
    case 'topic':
      return (event) => event.topics;
    case 'actor':
      return (event) => event.actors;
    case 'outlet':
      return (event) => [...new Set(event.sources.map(({ article }) => outlets.get(article) ?? ''))];
  }
}

function tally(
  events: readonly TimelineEvent[],
  keysOf: (event: TimelineEvent) => readonly string[],
): Map<string, TimelineEvent[]> {
  const result = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const id of keysOf(event)) {
      const list = result.get(id);
      if (list === undefined) result.set(id, [event]);
      else list.push(event);
    }
  }
  return result;
}
