import type { Article, TimelineEvent } from './schema.ts';

/** White space and punctuation: what stands between words. */
const BETWEEN_WORDS = /[\n\r\p{Z}\p{P}]+/u;

/** The words of `text` as the search compares them: "Niinistö’s" gives "niinisto" and "s". */
export const wordsOf = (text: string): string[] => text.split(BETWEEN_WORDS).map(foldWord).filter(Boolean);

/** Without case and accents, so that "Niinisto" finds "Niinistö". */
const foldWord = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Where an event's actors, topics and articles are found by id. */
interface Lookup {
  readonly actors: ReadonlyMap<string, { readonly name: string }>;
  readonly topics: ReadonlyMap<string, { readonly name: string }>;
  readonly articles: Pick<ReadonlyMap<string, Pick<Article, 'outlet'>>, 'get'>;
}

/** The words that a search finds `event` by: of title, summary, excerpts and quotes, and of what it is linked to. */
export const wordsOfEvent = (event: TimelineEvent, { actors, topics, articles }: Lookup): string[] =>
  wordsOf(
    [
      event.title,
      event.summary,
      ...event.sources.map((source) => source.excerpt),
      ...event.quotes.map((quote) => quote.text),
      ...event.actors.map((actor) => actors.get(actor)?.name ?? ''),
      ...event.topics.map((topic) => topics.get(topic)?.name ?? ''),
      ...event.sources.map((source) => articles.get(source.article)?.outlet ?? ''),
    ].join('\n'),
  );
