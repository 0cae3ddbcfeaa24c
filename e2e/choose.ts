import { DAY_MS, isoDayOf, utcMs } from '../src/base/time.ts';
import type { Bundle, TimelineEvent } from '../src/bundle/schema.ts';

/** Sorted ids of the events that `passes` holds for. */
export const idsWhere = (bundle: Bundle, passes: (event: TimelineEvent) => boolean): string[] =>
  bundle.events
    .filter(passes)
    .map(({ id }) => id)
    .sort();

/** Topics that some events have and some have not, most frequent first. */
export function dividingTopics(bundle: Bundle): Bundle['topics'] {
  const size = (id: string) => idsWhere(bundle, ({ topics }) => topics.includes(id)).length;
  return bundle.topics
    .filter(({ id }) => size(id) > 0 && size(id) < bundle.events.length)
    .sort((a, b) => size(b.id) - size(a.id));
}

/** The actor of most events. */
export function mainActor(bundle: Bundle): Bundle['actors'][number] {
  const size = (id: string) => idsWhere(bundle, ({ actors }) => actors.includes(id)).length;
  return first([...bundle.actors].sort((a, b) => size(b.id) - size(a.id)));
}

/** An event of a single day with as few others as possible near it, so that the timeline draws it by itself. */
export function lonelyEvent(bundle: Bundle): TimelineEvent {
  const ofOneDay = bundle.events.filter(({ start, end }) => end - start === DAY_MS);
  const near = (event: TimelineEvent) =>
    bundle.events.filter(({ start, end }) => start < event.end + 2 * DAY_MS && end > event.start - 2 * DAY_MS)
      .length;
  return first([...ofOneDay].sort((a, b) => near(a) - near(b)));
}

/** `span` of the days of an event and some around it. */
export function spanAround({ start, end }: TimelineEvent, days: number): string {
  return `${isoDayOf(utcMs(start - days * DAY_MS))}..${isoDayOf(utcMs(end - 1 + days * DAY_MS))}`;
}

/** The first of a list that cannot be empty, or the tests have nothing to test. */
export function first<T>(list: readonly T[]): T {
  const [value] = list;
  if (value === undefined) throw new Error('The site has nothing that this test could use.');
  return value;
}
