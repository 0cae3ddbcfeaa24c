import { checkEvent, checkFrame, knownIn } from '../../../bundle/check.ts';
import { ColumnsBuilder, type EventColumns, placesOf, rowOf } from '../../../bundle/columns.ts';
import type { EventHead, EventInFull } from '../../../bundle/corpus.ts';
import type { TimelineEvent } from '../../../bundle/schema.ts';
import { encodeColumns } from '../../../bundle/shards/columns-codec.ts';
import { publicationsOf } from '../../../bundle/shards/corpus-of-pieces.ts';
import {
  EVENTS_IN_PIECE,
  HEADS_IN_PIECE,
  IDS_IN_PIECE,
  idPiece,
  type Manifest,
  STRONG_IN_PIECE,
  STRONG_PIECES,
} from '../../../bundle/shards/manifest.ts';
import type { Events, Heads, StrongHeads } from '../../../bundle/shards/pieces.ts';
import { WordIndexBuilder } from '../../../bundle/word-index.ts';
import { wordsOfEvent } from '../../../bundle/words.ts';
import type { BundleParts } from '../../bundle-file/bundle-parts.ts';
import { refuse } from '../refuse.ts';
import { ArticleShelf } from './article-shelf.ts';
import { orderOfEvents, strongestOf } from './event-order.ts';
import { PieceWriter } from './piece-writer.ts';

/** A large timeline in pieces, and what the build needs of it for the site's pages. */
export interface Shards {
  readonly manifest: Manifest;
  readonly columns: EventColumns;
  readonly firstHeads: readonly EventHead[];
  /** Events with their articles, one at a time. */
  readonly inFull: (place: number) => EventInFull;
}

/**
 * Writes the pieces of a timeline into `folder`, as the manifest's schema describes them. Memory grows by some
 * hundred bytes an event. Throws when the bundle is not sound, with what is wrong with it.
 */
export async function writeShards(parts: BundleParts, folder: string): Promise<Shards> {
  const writer = new PieceWriter(folder);
  try {
    return await shardsOf(parts, writer);
  } finally {
    // Whoever removes the folder after a failure must not meet a piece that is still being written.
    await writer.settle();
  }
}

async function shardsOf(parts: BundleParts, writer: PieceWriter): Promise<Shards> {
  const { frame, eventIds, articleIds } = parts;
  const breaches = checkFrame(frame, { articles: articleIds, events: eventIds });
  refuse(breaches);
  const shelf = new ArticleShelf(parts);
  await shelf.write(writer);
  refuse(shelf.breaches);

  const order = orderOfEvents(parts.eventStarts, eventIds);
  const eventAt = (place: number) => parts.events.at(order[place] ?? 0);
  const idAt = (place: number) => eventIds[order[place] ?? 0] ?? '';
  const size = order.length;
  const { columns, firstHeads } = await writeEvents({ parts, shelf, size, eventAt, writer });
  const strong = await writeStrongHeads(columns, eventAt, writer);
  const ids = await writeIds(size, idAt, writer);
  const { title, range, actors, topics, redirects } = frame;
  const manifest: Manifest = {
    format: 1,
    title,
    range,
    actors,
    topics,
    redirects,
    outlets: [...shelf.outlets],
    size,
    pieces: `pieces-${await writer.finish()}`,
    publications: publicationsOf(shelf.publishedOf),
    strong,
    articles: shelf.firsts,
    ids,
  };
  const inFull = (place: number): EventInFull => {
    const event = eventAt(place);
    const articles = articleIdsOf(event).flatMap((id) => shelf.byId(id) ?? []);
    return { event, bundle: { ...frame, articles, events: [event] } };
  };
  return { manifest, columns, firstHeads, inFull };
}

interface EventsToWrite {
  readonly parts: BundleParts;
  readonly shelf: ArticleShelf;
  readonly size: number;
  readonly eventAt: (place: number) => TimelineEvent;
  readonly writer: PieceWriter;
}

/** One pass over the events in order: columns, heads, events in full and words. */
async function writeEvents({ parts: { frame }, shelf, size, eventAt, writer }: EventsToWrite) {
  const known = knownIn(frame, (id) => shelf.byId(id));
  const places = {
    actors: placesOf(frame.actors),
    topics: placesOf(frame.topics),
    outletOf: (article: string) => shelf.outletOf[shelf.numberOf(article) ?? -1],
  };
  const named = {
    actors: new Map(frame.actors.map((actor) => [actor.id, actor])),
    topics: new Map(frame.topics.map((topic) => [topic.id, topic])),
    articles: { get: (id: string) => shelf.byId(id) },
  };
  const columns = new ColumnsBuilder(size);
  const words = new WordIndexBuilder();
  const firstHeads: EventHead[] = [];
  let heads: Heads = { ids: [], titles: [], dates: [] };
  let events: Events = { events: [], articles: [] };

  for (let place = 0; place < size; place++) {
    const event = eventAt(place);
    refuse(checkEvent(event, known));
    const { id, title, date } = event;
    columns.add(rowOf(event, places));
    words.add(wordsOfEvent(event, named));
    heads.ids.push(id);
    heads.titles.push(title);
    heads.dates.push(date);
    events.events.push(event);
    events.articles.push(articleIdsOf(event).flatMap((article) => shelf.numberOf(article) ?? []));
    if (place < HEADS_IN_PIECE) firstHeads.push({ id, title, date });
    const last = place === size - 1;
    if (last || (place + 1) % HEADS_IN_PIECE === 0) {
      await writer.add(`heads/${Math.floor(place / HEADS_IN_PIECE)}`, JSON.stringify(heads));
      heads = { ids: [], titles: [], dates: [] };
    }
    if (last || (place + 1) % EVENTS_IN_PIECE === 0) {
      await writer.add(`events/${Math.floor(place / EVENTS_IN_PIECE)}`, JSON.stringify(events));
      events = { events: [], articles: [] };
    }
  }
  await writeWords(words, writer);
  const made = columns.columns();
  await writer.add('columns', encodeColumns(made));
  return { columns: made, firstHeads };
}

/** Writes the pieces `words/0 …`, and `words/first`, which has the first word of each. */
async function writeWords(words: WordIndexBuilder, writer: PieceWriter): Promise<void> {
  const { firstWords, pieces } = words.files();
  for (const [number, piece] of pieces.entries()) await writer.add(`words/${number}`, piece);
  await writer.add('words/first', JSON.stringify(firstWords));
}

/** Writes the pieces `strong`; returns the least strength in each. */
async function writeStrongHeads(
  { strength, size }: EventColumns,
  eventAt: (place: number) => TimelineEvent,
  writer: PieceWriter,
): Promise<number[]> {
  const strongest = strongestOf(strength, Math.min(size, STRONG_PIECES * STRONG_IN_PIECE));
  // In order of time: then the file is read from its start to its end.
  const heads = new Map(strongest.toSorted((a, b) => a - b).map((place) => [place, eventAt(place)]));
  const least: number[] = [];
  for (let from = 0; from < strongest.length; from += STRONG_IN_PIECE) {
    const places = strongest.slice(from, from + STRONG_IN_PIECE);
    const events = places.flatMap((place) => heads.get(place) ?? []);
    const piece: StrongHeads = {
      places,
      ids: events.map(({ id }) => id),
      titles: events.map(({ title }) => title),
      dates: events.map(({ date }) => date),
    };
    await writer.add(`strong/${least.length}`, JSON.stringify(piece));
    least.push(strength[places.at(-1) ?? 0] ?? 0);
  }
  return least;
}

/** Writes the pieces `ids`; returns how many there are. */
async function writeIds(size: number, idAt: (place: number) => string, writer: PieceWriter): Promise<number> {
  let count = 1;
  while (count * IDS_IN_PIECE < size) count *= 2;
  const pieces = Array.from({ length: count }, (): number[] => []);
  for (let place = 0; place < size; place++) pieces[idPiece(idAt(place), count)]?.push(place);
  for (const [number, places] of pieces.entries()) {
    await writer.add(
      `ids/${number}`,
      JSON.stringify(Object.fromEntries(places.map((place) => [idAt(place), place]))),
    );
  }
  return count;
}

const articleIdsOf = ({ sources }: TimelineEvent): string[] => [
  ...new Set(sources.map(({ article }) => article)),
];
