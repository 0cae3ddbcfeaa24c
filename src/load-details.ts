import type { EventColumns } from './bundle/columns.ts';
import type { EventDetails, EventHead, EventInFull } from './bundle/corpus.ts';
import { BUNDLE_VERSION } from './bundle/schema.ts';
import {
  EVENTS_IN_PIECE,
  HEADS_IN_PIECE,
  idPiece,
  type Manifest,
  pieceOf,
} from './bundle/shards/manifest.ts';
import {
  ArticlesSchema,
  EventsSchema,
  type Heads,
  HeadsSchema,
  IdsSchema,
  StrongHeadsSchema,
} from './bundle/shards/pieces.ts';
import { LoadCache } from './load-cache.ts';
import type { Pieces } from './load-pieces.ts';

/** Pieces held: some ten megabytes of heads, some megabytes of the others. */
const MOST_HEADS = 160;
const MOST_EVENTS = 16;
const MOST_ARTICLES = 16;
/** Events held in full. */
const MOST_IN_FULL = 64;

/** The details of a timeline in pieces, of which the first heads are at hand. */
export function createDetails(
  manifest: Manifest,
  columns: EventColumns,
  pieces: Pieces,
  first: Heads,
): EventDetails {
  const places = new Map<string, number | null>();
  const strongHeads = new Map<number, EventHead>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const learn = ({ id }: EventHead, place: number) => places.set(id, place);

  const takeHeads = (piece: number, loaded: Heads): readonly EventHead[] => {
    const heads = headsOf(loaded);
    for (const [i, head] of heads.entries()) learn(head, piece * HEADS_IN_PIECE + i);
    return heads;
  };
  const heads = new LoadCache(MOST_HEADS, async (piece) =>
    takeHeads(piece, await pieces.json(`heads/${piece}`, HeadsSchema)),
  );
  heads.set(0, takeHeads(0, first));
  const strong = new LoadCache(manifest.strong.length, async (piece) => {
    const loaded = await pieces.json(`strong/${piece}`, StrongHeadsSchema);
    for (const [i, head] of headsOf(loaded).entries()) {
      const place = loaded.places[i] ?? 0;
      strongHeads.set(place, head);
      learn(head, place);
    }
    return true;
  });
  const ids = new LoadCache(MOST_EVENTS, (piece) => pieces.json(`ids/${piece}`, IdsSchema));
  const events = new LoadCache(MOST_EVENTS, (piece) => pieces.json(`events/${piece}`, EventsSchema));
  const articles = new LoadCache(MOST_ARTICLES, (piece) => pieces.json(`articles/${piece}`, ArticlesSchema));

  const inFull = new LoadCache(MOST_IN_FULL, async (place): Promise<EventInFull> => {
    const piece = await events.load(Math.floor(place / EVENTS_IN_PIECE));
    const event = piece.events[place % EVENTS_IN_PIECE];
    const numbers = piece.articles[place % EVENTS_IN_PIECE] ?? [];
    const found = await Promise.all(
      numbers.map(async (number) => {
        const at = pieceOf(manifest.articles, number);
        return (await articles.load(at))[number - (manifest.articles[at] ?? 0)];
      }),
    );
    if (event === undefined) throw new RangeError(`There is no event ${place}`);
    const { title, range, actors, topics, redirects } = manifest;
    const its = found.filter((article) => article !== undefined);
    const frame = { version: BUNDLE_VERSION, title, range, actors, topics, redirects } as const;
    return { event, bundle: { ...frame, articles: its, events: [event] } };
  });

  const head = (place: number): EventHead | null =>
    strongHeads.get(place) ?? heads.get(Math.floor(place / HEADS_IN_PIECE))?.[place % HEADS_IN_PIECE] ?? null;

  /** Loads the piece that the head is in: among the strongest, or else by its place. */
  const loadHead = (place: number): Promise<unknown> => {
    const strength = columns.strength[place] ?? 0;
    const piece = manifest.strong.findIndex((least) => strength >= least);
    return piece >= 0 ? strong.load(piece) : heads.load(Math.floor(place / HEADS_IN_PIECE));
  };

  return {
    head,
    full: (place) => inFull.get(place) ?? null,
    placeOf: (id) => places.get(id),
    async loadHeads(wanted) {
      const missing = new Set<Promise<unknown>>();
      for (const place of wanted) if (head(place) === null) missing.add(loadHead(place));
      await Promise.all([...missing].map((coming) => coming.then(tell)));
    },
    async loadFull(place) {
      if (inFull.get(place)) return;
      await inFull.load(place);
      tell();
    },
    async locate(id) {
      if (places.has(id)) return;
      const found = await ids.load(idPiece(id, manifest.ids));
      places.set(id, (Object.hasOwn(found, id) ? found[id] : undefined) ?? null);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const headsOf = ({ ids, titles, dates }: Heads): EventHead[] =>
  ids.map((id, i) => ({ id, title: titles[i] ?? '', date: dates[i] ?? '' }));
