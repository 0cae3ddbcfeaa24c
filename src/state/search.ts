import MiniSearch from 'minisearch';
import { eventIndex } from '../bundle/event-index.ts';
import type { Bundle, TimelineEvent } from '../bundle/schema.ts';
import { addBit, type BitSet, emptyBits, fullBits } from './bit-set.ts';

const FIELDS = ['title', 'words', 'names', 'outlets'] as const;
type SearchDocument = { readonly id: number } & Readonly<Record<(typeof FIELDS)[number], string>>;

const engines = new WeakMap<Bundle, MiniSearch<SearchDocument>>();

/**
 * The events (places in the bundle's event index) that have every word of `q`, or a word that it begins, in title,
 * summary, excerpts, quotes, names or outlets. Only if there are none, words of five letters or more may be one
 * letter off. Without any word in `q`: all events. The first call for a bundle builds its search index.
 */
export function searchEvents(bundle: Bundle, q: string): BitSet {
  const size = bundle.events.length;
  if (!/[\p{L}\p{N}]/u.test(q)) return fullBits(size);
  const engine = engineOf(bundle);
  const exact = engine.search(q);
  const found = exact.length > 0 ? exact : engine.search(q, { fuzzy: lettersOff });
  const bits = emptyBits(size);
  for (const { id } of found) addBit(bits, id);
  return bits;
}

const lettersOff = (term: string): number | false => (term.length >= 5 && !/\d/.test(term) ? 1 : false);

function engineOf(bundle: Bundle): MiniSearch<SearchDocument> {
  const known = engines.get(bundle);
  if (known) return known;
  const engine = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    processTerm: foldTerm,
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  engine.addAll(eventIndex(bundle).events.map((event, id) => documentOf(bundle, event, id)));
  engines.set(bundle, engine);
  return engine;
}

/** Without case and accents, so that "Niinisto" finds "Niinistö". */
const foldTerm = (term: string): string => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function documentOf(bundle: Bundle, event: TimelineEvent, id: number): SearchDocument {
  const { actors, topics, articles } = eventIndex(bundle);
  return {
    id,
    title: event.title,
    words: [
      event.summary,
      ...event.sources.map((source) => source.excerpt),
      ...event.quotes.map((quote) => quote.text),
    ].join('\n'),
    names: [
      ...event.actors.map((actor) => actors.get(actor)?.name ?? ''),
      ...event.topics.map((topic) => topics.get(topic)?.name ?? ''),
    ].join('\n'),
    outlets: event.sources.map((source) => articles.get(source.article)?.outlet ?? '').join('\n'),
  };
}
