import type { Article, Bundle, TimelineEvent } from '../../bundle/schema.ts';

/** Values that are there one at a time: read when they are asked for, or at hand. */
export interface Sequence<T> {
  readonly length: number;
  readonly at: (index: number) => T;
}

/** A bundle of any size: what is small of it, and its articles and events one at a time, in the bundle's order. */
export interface BundleParts {
  readonly frame: Omit<Bundle, 'articles' | 'events'>;
  readonly articles: Sequence<Article>;
  readonly events: Sequence<TimelineEvent>;
  /** Ids of the articles and events; starts of the events in UTC ms. */
  readonly articleIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly eventStarts: ArrayLike<number>;
}

/** The parts of a bundle that is in memory. */
export function partsOf({ articles, events, ...frame }: Bundle): BundleParts {
  return {
    frame,
    articles: sequenceOf(articles),
    events: sequenceOf(events),
    articleIds: articles.map(({ id }) => id),
    eventIds: events.map(({ id }) => id),
    eventStarts: events.map(({ start }) => start),
  };
}

/** All of a bundle at once, for small ones; its members in the schema's order, as the pipeline writes them. */
export function wholeOf({ frame, articles, events }: BundleParts): Bundle {
  const { version, title, range, actors, topics, redirects } = frame;
  return {
    version,
    title,
    range,
    articles: [...each(articles)],
    actors,
    topics,
    events: [...each(events)],
    redirects,
  };
}

/** The values of a sequence, one after the other. */
export function* each<T>({ length, at }: Sequence<T>): Generator<T> {
  for (let index = 0; index < length; index++) yield at(index);
}

function sequenceOf<T>(values: readonly T[]): Sequence<T> {
  return {
    length: values.length,
    at: (index) => {
      const value = values[index];
      if (value === undefined) throw new Error(`Internal error: there is no entry ${index}`);
      return value;
    },
  };
}
