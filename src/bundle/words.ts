import type { Article, TimelineEvent } from './schema.ts';

/** White space and punctuation: what stands between words. */
const BETWEEN_WORDS = /[\n\r\p{Z}\p{P}]+/u;

/** The words of `text` as the search compares them: "Niinistö’s" gives "niinisto" and "s". */
export const wordsOf = (text: string): string[] => text.split(BETWEEN_WORDS).map(foldWord).filter(Boolean);

/** Without case and accents, so that "Niinisto" finds "Niinistö". */
const foldWord = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What the search reads of an event. */
export interface SearchTexts {
  readonly title: string;
  /** Summary, excerpts and quotes. */
  readonly words: string;
  /** Of its actors and topics. */
  readonly names: string;
  readonly outlets: string;
}

/** Where an event's actors, topics and articles are found by id. */
interface Lookup {
  readonly actors: ReadonlyMap<string, { readonly name: string }>;
  readonly topics: ReadonlyMap<string, { readonly name: string }>;
  readonly articles: Pick<ReadonlyMap<string, Pick<Article, 'outlet'>>, 'get'>;
}

/** Every word of `event` that a search finds it by, for the `WordIndexBuilder`. */
export const wordsOfEvent = (event: TimelineEvent, lookup: Lookup): string[] =>
  wordsOf(Object.values(searchTextsOf(event, lookup)).join('\n'));

export function searchTextsOf(event: TimelineEvent, { actors, topics, articles }: Lookup): SearchTexts {
  return {
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
