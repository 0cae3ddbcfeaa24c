import { edtfSpan } from '../base/edtf.ts';
import { sliceSpan, type TextSpan } from '../base/text-span.ts';
import type { Article, Bundle, Source, TimelineEvent } from './schema.ts';

/**
 * What must hold in a bundle beyond its schema: ids are unique and resolve, start and end are the date's, and
 * every offset points at the words that it claims. Returns one message for each breach, none for a sound bundle.
 */
export function checkBundle({ articles, events, ...frame }: Bundle): string[] {
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const known = knownIn(frame, (id) => articleById.get(id));
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  return [
    ...checkFrame(frame, { articles: idsOf(articles), events: idsOf(events) }),
    ...articles.flatMap(checkArticle),
    ...events.flatMap((event) => checkEvent(event, known)),
    ...checkLinks(events),
  ];
}

/** A plan and what came of it name each other. */
function checkLinks(events: readonly TimelineEvent[]): string[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events.flatMap(({ id, outcome, plans = [] }) => [
    ...(outcome !== undefined && !byId.get(outcome)?.plans?.includes(id)
      ? [`event ${id}: its outcome "${outcome}" does not name it`]
      : []),
    ...plans
      .filter((plan) => byId.get(plan)?.outcome !== id)
      .map((plan) => `event ${id}: its plan "${plan}" does not name it`),
  ]);
}

/** A bundle without what there is much of. */
export type Frame = Omit<Bundle, 'articles' | 'events'>;

/** The same of the frame alone; of articles and events, only their ids are looked at. */
export function checkFrame(
  { actors, topics, redirects }: Frame,
  ids: { readonly articles: readonly string[]; readonly events: readonly string[] },
): string[] {
  const actorIds = actors.map(({ id }) => id);
  const topicIds = topics.map(({ id }) => id);
  const known = new Set(actorIds);
  const topicSet = new Set(topicIds);
  return [
    ...repeatedIds('article', ids.articles),
    ...repeatedIds('actor', actorIds),
    ...repeatedIds('topic', topicIds),
    ...repeatedIds('event', ids.events),
    ...[...known].filter((id) => topicSet.has(id)).map((id) => `"${id}" is an actor and a topic`),
    ...actors.flatMap((actor) =>
      unknownIds(actor.memberOf ?? [], known).map((id) => `actor ${actor.id}: member of unknown "${id}"`),
    ),
    ...checkRedirects(redirects, new Set(ids.events)),
  ];
}

/** What an event may name. */
export interface Known {
  readonly actors: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly article: (id: string) => Article | undefined;
}

export const knownIn = ({ actors, topics }: Frame, article: Known['article']): Known => ({
  actors: new Set(actors.map(({ id }) => id)),
  topics: new Set(topics.map(({ id }) => id)),
  article,
});

function repeatedIds(what: string, ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = ids.filter((id) => seen.size === seen.add(id).size);
  return repeated.map((id) => `${what} id "${id}" is used twice`);
}

const unknownIds = (ids: readonly string[], known: ReadonlySet<string>): string[] =>
  ids.filter((id) => !known.has(id));

const isWithin = (span: TextSpan, text: string): boolean => span.start <= span.end && span.end <= text.length;

/** Whether an article's paragraphs lie in its text. */
export const checkArticle = (article: Article): string[] =>
  article.paragraphs
    .filter((span) => !isWithin(span, article.text))
    .map((span) => `article ${article.id}: paragraph ${span.start}-${span.end} is not in its text`);

/** What does not hold of one event. */
export function checkEvent(event: TimelineEvent, { actors, topics, article }: Known): string[] {
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
    ...event.sources.flatMap((source) => checkSource(source, article(source.article))),
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
