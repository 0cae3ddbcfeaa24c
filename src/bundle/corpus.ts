import { columnsOf, type EventColumns, outletsOf } from './columns.ts';
import { eventIndex } from './event-index.ts';
import type { Bundle, TimelineEvent } from './schema.ts';

/** What a label or an entry of the list shows beside what the columns hold. */
export type EventHead = Pick<TimelineEvent, 'id' | 'title' | 'date'>;

/** One event with all that is told of it: its articles are among `bundle.articles`, the only ones there. */
export interface EventInFull {
  readonly event: TimelineEvent;
  readonly bundle: Bundle;
}

/** What is known of single events. A small timeline knows all of it at once; of a large one, pieces are fetched. */
export interface EventDetails {
  /** Null until it is here; then the same object, as long as it is kept. */
  readonly head: (place: number) => EventHead | null;
  readonly full: (place: number) => EventInFull | null;
  /**
   * Place of the event `id` in the columns; null when there is no such event, undefined until that is known. What has
   * been known once stays known, and so does the id of every head that has come.
   */
  readonly placeOf: (id: string) => number | null | undefined;
  /** Fetch what is missing, so that the questions above can be answered. Reject with one sentence for the reader. */
  readonly loadHeads: (places: Iterable<number>) => Promise<void>;
  readonly loadFull: (place: number) => Promise<void>;
  readonly locate: (id: string) => Promise<void>;
  /** Calls back whenever something has come; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Which events have which words, of a timeline that is not here as a whole. */
export interface WordSearch {
  /**
   * The places of the events with a word that begins with `prefix`, which is one word as `wordsOf` gives it: a bit for
   * each place, 32 to a word. Fetches what it needs; rejects with one sentence for the reader.
   */
  readonly placesOf: (prefix: string) => Promise<Uint32Array>;
}

/** A timeline as the app holds it: what every event has as columns, the rest by event. */
export interface Corpus extends Pick<Bundle, 'title' | 'range' | 'actors' | 'topics' | 'redirects'> {
  readonly outlets: readonly string[];
  /** ISO days on which articles were published, ascending, each as often as there are articles of it. */
  readonly publications: readonly string[];
  readonly columns: EventColumns;
  readonly details: EventDetails;
  /** The bundle, of a small timeline that is here as a whole; else null. */
  readonly whole: Bundle | null;
  /** Null when the timeline is here as a whole: then the app searches `whole` by itself. */
  readonly words: WordSearch | null;
}

/** The corpus of a bundle that is here as a whole. */
export function corpusOf(bundle: Bundle): Corpus {
  const { events, indexOfEvent } = eventIndex(bundle);
  const { title, range, actors, topics, redirects } = bundle;
  const nothing = async () => {};
  return {
    title,
    range,
    actors,
    topics,
    redirects,
    outlets: outletsOf(bundle),
    publications: bundle.articles.map(({ published }) => published).sort(),
    columns: columnsOf(bundle),
    whole: bundle,
    words: null,
    details: {
      head: (place) => events[place] ?? null,
      full: (place) => {
        const event = events[place];
        return event ? { event, bundle } : null;
      },
      placeOf: (id) => indexOfEvent.get(id) ?? null,
      loadHeads: nothing,
      loadFull: nothing,
      locate: nothing,
      subscribe: () => () => {},
    },
  };
}
