import type { Corpus } from './corpus.ts';

/** Where the actors and topics of a corpus are: places by id, in `corpus.actors` and `corpus.topics`. */
export interface CorpusIndex {
  readonly actors: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
}

type Vocabulary = Pick<Corpus, 'actors' | 'topics'>;

const indexes = new WeakMap<Vocabulary, CorpusIndex>();

/** The index of `corpus`, made once for each corpus. */
export function corpusIndex(corpus: Vocabulary): CorpusIndex {
  const known = indexes.get(corpus);
  if (known) return known;
  const index: CorpusIndex = { actors: placesById(corpus.actors), topics: placesById(corpus.topics) };
  indexes.set(corpus, index);
  return index;
}

/** What an actor or a topic is called; the id itself where the corpus has none of that id. */
export function nameOf(corpus: Vocabulary, id: string): string {
  const { actors, topics } = corpusIndex(corpus);
  return (corpus.actors[actors.get(id) ?? -1] ?? corpus.topics[topics.get(id) ?? -1])?.name ?? id;
}

const placesById = (items: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(items.map(({ id }, place) => [id, place]));
