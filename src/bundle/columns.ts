import { eventIndex } from './event-index.ts';
import type { Bundle, EventKind } from './schema.ts';

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

/** The columns of `rows`, which come in the columns' order. */
export function columnsOfRows(rows: Iterable<ColumnRow>, size: number): EventColumns {
  const columns = {
    size,
    start: new Float64Array(size),
    end: new Float64Array(size),
    kind: new Uint8Array(size),
    strength: new Uint32Array(size),
    published: new Int32Array(size),
  };
  const lists = {
    actors: new ListsBuilder(size),
    topics: new ListsBuilder(size),
    outlets: new ListsBuilder(size),
  };
  let i = 0;
  for (const row of rows) {
    columns.start[i] = row.start;
    columns.end[i] = row.end;
    columns.kind[i] = KINDS.indexOf(row.kind);
    columns.strength[i] = strengthOf(row, i);
    columns.published[i] = Math.floor(Date.parse(row.published) / 86_400_000);
    lists.actors.add(row.actors);
    lists.topics.add(row.topics);
    lists.outlets.add(row.outlets);
    i++;
  }
  return {
    ...columns,
    actors: lists.actors.lists(),
    topics: lists.topics.lists(),
    outlets: lists.outlets.lists(),
  };
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

/**
 * First by the number of sources, then of actors, then what happened before what was planned before what was said;
 * a scatter of the event's place decides between equals, so that they are spread over time.
 */
function strengthOf({ sources, actors, kind }: ColumnRow, place: number): number {
  const score = Math.min(sources, 31) * 32 + Math.min(actors.length, 7) * 4 + KINDS.indexOf(kind);
  return score * 2 ** 20 + scatter(place);
}

/** A permutation of the 20 bits of `place`: an odd factor keeps every two apart that were apart. */
const scatter = (place: number): number => (Math.imul(place, 0x9e3b1) + (place >>> 20)) & 0xfffff;

/** The columns of a whole bundle. */
export function columnsOf(bundle: Bundle): EventColumns {
  const { events, articles } = eventIndex(bundle);
  const place = (ids: readonly { readonly id: string }[]) => new Map(ids.map(({ id }, i) => [id, i]));
  const actors = place(bundle.actors);
  const topics = place(bundle.topics);
  const outlets = new Map(outletsOf(bundle).map((name, i) => [name, i]));
  const known = (places: ReadonlyMap<string, number>, ids: readonly string[]): number[] =>
    ids.flatMap((id) => places.get(id) ?? []);
  const rows = events.map(
    (event): ColumnRow => ({
      start: event.start,
      end: event.end,
      kind: event.kind,
      sources: event.sources.length,
      published: event.sources.reduce(
        (first, { published }) => (published < first ? published : first),
        '9999',
      ),
      actors: known(actors, event.actors),
      topics: known(topics, event.topics),
      outlets: [
        ...new Set(
          known(
            outlets,
            event.sources.map(({ article }) => articles.get(article)?.outlet ?? ''),
          ),
        ),
      ],
    }),
  );
  return columnsOfRows(rows, events.length);
}

/** The list of the event at `place`. */
export const listAt = ({ offsets, values }: Lists, place: number): Uint16Array =>
  values.subarray(offsets[place], offsets[place + 1]);
