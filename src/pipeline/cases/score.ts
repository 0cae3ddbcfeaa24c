import type { Article, Bundle, TimelineEvent } from '../../bundle/schema.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { type Facts, tells } from './facts.ts';

type Found = Facts['facts'][number] & { readonly event: TimelineEvent | null };

/** How a bundle compares with what a careful reader takes from its articles. Shares are from 0 to 1. */
export interface Score {
  /** Facts told by an event with the right date, of all facts. */
  readonly facts: number;
  /** Their actors and topics that the event has, of all that the reader names. */
  readonly actors: number;
  readonly topics: number;
  /** Events that tell none of the facts, of all events. The list of facts is not complete, so some of these are news. */
  readonly extra: number;
  /** Events that tell a fact from outside the range and none from inside it, a line each. */
  readonly outOfRange: readonly string[];
}

/** Scores `bundle` against the facts. An article is known by its day of publication; a fact by the words in its sentence. */
export function scoreOf(bundle: Bundle, { facts, outOfRange }: Facts): Score {
  const articles = new Map(bundle.articles.map((article) => [article.published, article]));
  const telling = (fact: Facts['outOfRange'][number]): TimelineEvent[] => {
    const article = articles.get(fact.article);
    return article ? eventsTelling(bundle, article, fact) : [];
  };
  const found = facts.map((fact): Found => ({ ...fact, event: bestOf(telling(fact), fact) }));
  const told = new Set(facts.flatMap(telling));
  return {
    facts: share(found.map(({ event }) => event !== null)),
    actors: share(found.flatMap(({ event, actors }) => has(event?.actors, actors))),
    topics: share(found.flatMap(({ event, topics }) => has(event?.topics, topics))),
    extra: share(bundle.events.map((event) => !told.has(event))),
    outOfRange: outOfRange.flatMap((fact) =>
      telling(fact)
        .filter((event) => !told.has(event))
        .map((event) => `${fact.fact}: ${event.id}`),
    ),
  };
}

/** The events with a source in the sentences that hold the fact's words. */
function eventsTelling(
  bundle: Bundle,
  { id, text, paragraphs }: Article,
  fact: { readonly find: readonly string[] },
): TimelineEvent[] {
  const sentences = splitSentences(text, paragraphs, []).filter(({ start, end }) =>
    tells(text.slice(start, end), fact),
  );
  return bundle.events.filter((event) =>
    event.sources.some(
      (source) =>
        source.article === id &&
        sentences.some((sentence) => sentence.start < source.end && source.start < sentence.end),
    ),
  );
}

/** Of the events with the fact's date, the one that shares most with it. */
function bestOf(events: readonly TimelineEvent[], fact: Facts['facts'][number]): TimelineEvent | null {
  const common = (event: TimelineEvent): number =>
    [...has(event.actors, fact.actors), ...has(event.topics, fact.topics)].filter(Boolean).length;
  const dated = events.filter((event) => [fact.date, ...fact.orDate].includes(event.date));
  return dated.sort((a, b) => common(b) - common(a))[0] ?? null;
}

/** One answer for each id that is wanted; none where there is no event to have them. */
const has = (ids: readonly string[] | undefined, wanted: readonly string[]): boolean[] =>
  ids === undefined ? [] : wanted.map((id) => ids.includes(id));

const share = (answers: readonly boolean[]): number =>
  answers.length === 0 ? 0 : answers.filter(Boolean).length / answers.length;
