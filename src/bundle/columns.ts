import { eventIndex } from './event-index.ts';
import type { Bundle, EventKind, TimelineEvent } from './schema.ts';

/** The kinds by their code in `EventColumns.kind`. */
export const KINDS = ['statement', 'plan', 'happening'] as const satisfies readonly EventKind[];

/** Short lists of small numbers, one list an event: list `i` is `values[offsets[i] … offsets[i + 1] - 1]`. */
export interface Lists {
  /** One more than there are events. */
  readonly offsets: Uint32Array;
  readonly values: Uint16Array;
}

/**
 * What filters, counts, lanes and level of detail need of every event, a typed array for each property, so that a
 * million events are some tens of megabytes and never a million objects. Event `i` is the i-th by start, then by id.
 */
export interface EventColumns {
  readonly size: number;
  /** UTC ms, ascending. */
  readonly start: Float64Array;
  /** UTC ms, exclusive. */
  readonly end: Float64Array;
  /** Code of `KINDS`. */
  readonly kind: Uint8Array;
  /** How much an event deserves a label where there is not room for all; no two are the same. */
  readonly strength: Uint32Array;
  /** Day (whole days since 1970) on which the first of its sources was published. */
  readonly published: Int32Array;
  /** Places in the bundle's actors, topics and in `outletsOf`. */
  readonly actors: Lists;
  readonly topics: Lists;
  readonly outlets: Lists;
}

/** The outlets of a bundle's articles, each once, by code point. */
export const outletsOf = ({ articles }: Pick<Bundle, 'articles'>): string[] =>
  [...new Set(articles.map(({ outlet }) => outlet))].sort();

/** What the columns take of one event. */
export interface ColumnRow {
  readonly start: number;
  readonly end: number;
  readonly kind: EventKind;
  /** Number of sources. */
  readonly sources: number;
  /** ISO day. */
  readonly published: string;
  readonly actors: readonly number[];
  readonly topics: readonly number[];
  readonly outlets: readonly number[];
}

/** Columns in the making: the rows come one after the other, in the columns' order. */
export class ColumnsBuilder {
  readonly #columns: Omit<EventColumns, 'actors' | 'topics' | 'outlets'>;
  readonly #lists: Readonly<Record<'actors' | 'topics' | 'outlets', ListsBuilder>>;
  #place = 0;

  constructor(size: number) {
    this.#columns = {
      size,
      start: new Float64Array(size),
      end: new Float64Array(size),
      kind: new Uint8Array(size),
      strength: new Uint32Array(size),
      published: new Int32Array(size),
    };
    this.#lists = {
      actors: new ListsBuilder(size),
      topics: new ListsBuilder(size),
      outlets: new ListsBuilder(size),
    };
  }

  add(row: ColumnRow): void {
    const place = this.#place++;
    const { start, end, kind, strength, published } = this.#columns;
    start[place] = row.start;
    end[place] = row.end;
    kind[place] = KINDS.indexOf(row.kind);
    strength[place] = strengthOf(row, place);
    published[place] = Math.floor(Date.parse(row.published) / 86_400_000);
    this.#lists.actors.add(row.actors);
    this.#lists.topics.add(row.topics);
    this.#lists.outlets.add(row.outlets);
  }

  columns(): EventColumns {
    const { actors, topics, outlets } = this.#lists;
    return { ...this.#columns, actors: actors.lists(), topics: topics.lists(), outlets: outlets.lists() };
  }
}

/** The columns of `rows`, which come in the columns' order. */
export function columnsOfRows(rows: Iterable<ColumnRow>, size: number): EventColumns {
  const builder = new ColumnsBuilder(size);
  for (const row of rows) builder.add(row);
  return builder.columns();
}

class ListsBuilder {
  readonly #offsets: Uint32Array;
  #values = new Uint16Array(1024);
  #event = 0;
  #length = 0;

  constructor(size: number) {
    this.#offsets = new Uint32Array(size + 1);
  }

  add(list: readonly number[]): void {
    if (this.#length + list.length > this.#values.length) {
      const larger = new Uint16Array(2 * (this.#length + list.length));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values.set(list, this.#length);
    this.#length += list.length;
    this.#offsets[++this.#event] = this.#length;
  }

  lists(): Lists {
    return { offsets: this.#offsets, values: this.#values.slice(0, this.#length) };
  }
}

/** First by the number of sources, then of actors, then what happened before what was planned before what was said. */
function strengthOf({ sources, actors, kind }: ColumnRow, place: number): number {
  return strengthAt(Math.min(sources, 31) * 32 + Math.min(actors.length, 7) * 4 + KINDS.indexOf(kind), place);
}

/**
 * The strength of an event at `place`: first by its score, a small number whose last two bits are the kind; a scatter
 * of the place decides between equals, so that they are spread over time.
 */
export const strengthAt = (score: number, place: number): number => score * 2 ** 20 + scatter(place);

/** The score that `strengthAt` made `strength` from. */
export const scoreOf = (strength: number): number => Math.floor(strength / 2 ** 20);

/** A permutation of the 20 bits of `place`: an odd factor keeps every two apart that were apart. */
const scatter = (place: number): number => (Math.imul(place, 0x9e3b1) + (place >>> 20)) & 0xfffff;

/** Places of actors, topics and articles' outlets by id. */
export interface PlacesById {
  readonly actors: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
  /** Undefined for an article that the bundle does not have. */
  readonly outletOf: (article: string) => number | undefined;
}

/** Places of things in their array, by id. */
export const placesOf = (things: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(things.map(({ id }, place) => [id, place]));

/** What the columns take of `event`; what the bundle does not have is left out. */
export function rowOf(event: TimelineEvent, { actors, topics, outletOf }: PlacesById): ColumnRow {
  const { start, end, kind, sources } = event;
  return {
    start,
    end,
    kind,
    sources: sources.length,
    published: sources.reduce((first, { published }) => (published < first ? published : first), '9999'),
    actors: event.actors.flatMap((id) => actors.get(id) ?? []),
    topics: event.topics.flatMap((id) => topics.get(id) ?? []),
    outlets: [...new Set(sources.flatMap(({ article }) => outletOf(article) ?? []))],
  };
}

/** The columns of a whole bundle. */
export function columnsOf(bundle: Bundle): EventColumns {
  const { events, articles } = eventIndex(bundle);
  const outlets = new Map(outletsOf(bundle).map((name, place) => [name, place]));
  const places: PlacesById = {
    actors: placesOf(bundle.actors),
    topics: placesOf(bundle.topics),
    outletOf: (article) => outlets.get(articles.get(article)?.outlet ?? ''),
  };
  return columnsOfRows(
    events.map((event) => rowOf(event, places)),
    events.length,
  );
}

/** The list of the event at `place`. */
export const listAt = ({ offsets, values }: Lists, place: number): Uint16Array =>
  values.subarray(offsets[place], offsets[place + 1]);
