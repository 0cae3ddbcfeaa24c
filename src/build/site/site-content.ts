import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor } from 'vite';
import { type Corpus, corpusOf, type EventInFull } from '../../bundle/corpus.ts';
import type { Bundle } from '../../bundle/schema.ts';
import { corpusOfPieces } from '../../bundle/shards/corpus-of-pieces.ts';
import type { Manifest } from '../../bundle/shards/manifest.ts';
import { bundleTag, manifestTags } from './head.ts';
import { strongestOf } from './shards/event-order.ts';
import type { Shards } from './shards/write-shards.ts';

/** Events with a page of their own at `e/<id>/`: of more, those of the first paint and the strongest. */
export const MOST_PAGES = 5000;

/** What a site shows, apart from the app. */
export interface SiteContent {
  /** As the app knows it at the first paint. */
  readonly corpus: Corpus;
  /** The file that the app starts from. */
  readonly data: { readonly path: string; readonly json: string };
  /** Where the app finds its data, and what the browser is to fetch at once. */
  readonly tags: readonly HtmlTagDescriptor[];
  /** Modules that the app imports when it has started, and will need at once. */
  readonly modules: readonly string[];
  /** The events that have a page of their own. */
  readonly pages: Iterable<EventInFull>;
}

/** A timeline that is one file; `json` is the bundle's. */
export function wholeContent(bundle: Bundle, json: string): SiteContent {
  const path = `assets/bundle-${hashOf(json)}.json`;
  return {
    corpus: corpusOf(bundle),
    data: { path, json },
    tags: [bundleTag(`./${path}`)],
    modules: [],
    pages: bundle.events.map((event) => ({ event, bundle })),
  };
}

/** Where the pieces of a large timeline lie on the site: beside their manifest. */
export const piecesPath = ({ pieces }: Manifest): string => `assets/${pieces}`;

/** A large timeline in pieces. */
export function shardedContent(shards: Shards): SiteContent {
  const { manifest, inFull } = shards;
  const json = JSON.stringify(manifest);
  const path = `assets/manifest-${hashOf(json)}.json`;
  const first = ['columns', 'heads/0'].map((name) => `./${piecesPath(manifest)}/${name}.bin`);
  return {
    corpus: firstCorpus(shards),
    data: { path, json },
    tags: manifestTags(`./${path}`, first),
    modules: ['src/load-shards.ts'],
    pages: {
      *[Symbol.iterator]() {
        for (const place of placesWithPages(shards)) yield inFull(place);
      },
    },
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** In order of time: whatever file the events come from is then read once. */
function placesWithPages({ columns, firstHeads }: Shards): number[] {
  const places = new Set(firstHeads.keys());
  for (const place of strongestOf(columns.strength, Math.min(MOST_PAGES, columns.size))) {
    if (places.size < MOST_PAGES) places.add(place);
  }
  return [...places].sort((a, b) => a - b);
}

/** The corpus as a reader's browser has it before anything more is fetched. */
function firstCorpus({ manifest, columns, firstHeads }: Shards): Corpus {
  const places = new Map(firstHeads.map(({ id }, place) => [id, place]));
  const nothing = async () => {};
  const details = {
    head: (place: number) => firstHeads[place] ?? null,
    full: () => null,
    placeOf: (id: string) => places.get(id),
    loadHeads: nothing,
    loadFull: nothing,
    locate: nothing,
    subscribe: () => () => {},
  };
  const words = { placesOf: async () => new Uint32Array(Math.ceil(columns.size / 32)) };
  return corpusOfPieces(manifest, { columns, details, words });
}
