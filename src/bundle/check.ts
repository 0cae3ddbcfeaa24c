import { edtfSpan } from '../base/edtf.ts';
import { sliceSpan, type TextSpan } from '../base/text-span.ts';
import type { Article, Bundle, Source, TimelineEvent } from './schema.ts';

/**
 * What must hold in a bundle beyond its schema: ids are unique and resolve, start and end are the date's, and
 * every offset points at the words that it claims. Returns one message for each breach, none for a sound bundle.
 */
export function checkBundle(bundle: Bundle): string[] {
  const articles = new Map(bundle.articles.map((article) => [article.id, article]));
  const actors = new Set(bundle.actors.map((actor) => actor.id));
  const topics = new Set(bundle.topics.map((topic) => topic.id));
  const events = new Set(bundle.events.map((event) => event.id));
  return [
    ...repeatedIds('article', bundle.articles),
    ...repeatedIds('actor', bundle.actors),
    ...repeatedIds('topic', bundle.topics),
    ...repeatedIds('event', bundle.events),
    ...[...actors].filter((id) => topics.has(id)).map((id) => `"${id}" is an actor and a topic`),
    ...bundle.articles.flatMap(checkParagraphs),
    ...bundle.actors.flatMap((actor) =>
      unknownIds(actor.memberOf ?? [], actors).map((id) => `actor ${actor.id}: member of unknown "${id}"`),
    ),
    ...bundle.events.flatMap((event) => checkEvent(event, articles, actors, topics)),
    ...checkRedirects(bundle.redirects, events),
  ];
}

function repeatedIds(what: string, items: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  const repeated = items.filter(({ id }) => seen.size === seen.add(id).size);
  return repeated.map(({ id }) => `${what} id "${id}" is used twice`);
}

const unknownIds = (ids: readonly string[], known: ReadonlySet<string>): string[] =>
  ids.filter((id) => !known.has(id));

const isWithin = (span: TextSpan, text: string): boolean => span.start <= span.end && span.end <= text.length;

const checkParagraphs = (article: Article): string[] =>
  article.paragraphs
    .filter((span) => !isWithin(span, article.text))
    .map((span) => `article ${article.id}: paragraph ${span.start}-${span.end} is not in its text`);

function checkEvent(
  event: TimelineEvent,
  articles: ReadonlyMap<string, Article>,
  actors: ReadonlySet<string>,
  topics: ReadonlySet<string>,
): string[] {
  const speakers = event.quotes.flatMap((quote) => quote.speaker ?? []);
  const cited = [...event.quotes, ...(event.accounts ?? [])].map((item) => item.source);
  const breaches = [
    ...checkDate(event),
    ...unknownIds([...event.actors, ...speakers], actors).map((id) => `unknown actor "${id}"`),
    ...unknownIds(event.agents ?? [], new Set(event.actors)).map(
      (id) => `agent "${id}" is none of its actors`,
    ),
    ...unknownIds(Object.keys(event.topicWords ?? {}), new Set(event.topics)).map(
      (id) => `words of "${id}", which is none of its topics`,
    ),
    ...unknownIds(event.topics, topics).map((id) => `unknown topic "${id}"`),
    ...cited
      .filter((index) => index >= event.sources.length)
      .map((index) => `source ${index} does not exist`),
    ...event.sources.flatMap((source) => checkSource(source, articles.get(source.article))),
  ];
  return breaches.map((breach) => `event ${event.id}: ${breach}`);
}

function checkDate({ date, start, end }: TimelineEvent): string[] {
  const span = edtfSpan(date);
  if (!span) return [`its date "${date}" is not EDTF`];
  return span.start === start && span.end === end ? [] : [`its start and end are not those of ${date}`];
}

function checkSource(source: Source, article: Article | undefined): string[] {
  if (!article) return [`unknown article "${source.article}"`];
  const breaches: string[] = [];
  if (!isWithin(source, article.text) || sliceSpan(article.text, source) !== source.excerpt) {
    breaches.push(`the excerpt at ${source.start}-${source.end} is not the text of "${article.id}" there`);
  }
  if (!isWithin(source.date, article.text) || sliceSpan(article.text, source.date) !== source.date.text) {
    breaches.push(`the date words "${source.date.text}" are not the text of "${article.id}" there`);
  }
  if (source.published !== article.published) breaches.push(`"${article.id}" has another publication date`);
  return breaches;
}

const checkRedirects = (redirects: Bundle['redirects'], events: ReadonlySet<string>): string[] =>
  Object.entries(redirects).flatMap(([from, to]) => {
    if (events.has(from)) return [`redirect from "${from}", which is an event`];
    return to !== null && !events.has(to) ? [`redirect from "${from}" to unknown event "${to}"`] : [];
  });
