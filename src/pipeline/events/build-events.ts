import type { Quote, Source, TimelineEvent } from '../../bundle/schema.ts';
import { accountsOf } from '../accounts/differing.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { eventIdOf } from './event-id.ts';
import type { Mention } from './mention.ts';
import { summaryOf } from './summary.ts';

/** A quotation of fewer words is part of its sentence and not worth showing by itself. */
const MIN_QUOTE_WORDS = 4;

/** One event from each group of mentions, in order of time. */
export function buildEvents(
  groups: readonly (readonly Mention[])[],
  vocabulary: Vocabulary,
): TimelineEvent[] {
  const taken = new Set<string>();
  const ordered: Ordered = { actors: ordering(vocabulary.actors), topics: ordering(vocabulary.topics) };
  return [...groups]
    .map((mentions) => ({
      mentions: [...mentions].sort(byPlace),
      lead: leadOf(mentions),
    }))
    .sort(
      (a, b) =>
        a.lead.time.start - b.lead.time.start || a.lead.time.end - b.lead.time.end || byPlace(a.lead, b.lead),
    )
    .map(({ mentions, lead }) => {
      // Named after who told it first, so that one more article does not change the link.
      const first = mentions.find(({ weak }) => !weak) ?? lead;
      const id = eventIdOf(first.date.value, first.title, taken);
      taken.add(id);
      return eventOf(id, lead, mentions, ordered);
    });
}

function eventOf(id: string, lead: Mention, mentions: readonly Mention[], ordered: Ordered): TimelineEvent {
  const topics = ordered.topics(mentions.flatMap((mention) => mention.topics));
  const accounts = accountsOf(mentions);
  return {
    id,
    date: lead.date.value,
    start: lead.time.start,
    end: lead.time.end,
    kind: lead.kind,
    title: lead.title,
    summary: summaryOf(lead, mentions),
    actors: ordered.actors(mentions.flatMap((mention) => mention.actors)),
    agents: ordered.actors(mentions.flatMap((mention) => mention.agents)),
    topics,
    topicWords: wordsOfTopics(topics, mentions),
    quotes: mentions.flatMap(quotesOf),
    sources: mentions.map(sourceOf),
    ...(accounts.length > 0 ? { accounts } : {}),
  };
}

/** Puts ids in the order of the vocabulary, each once. */
type Ordering = (ids: readonly string[]) => string[];

interface Ordered {
  readonly actors: Ordering;
  readonly topics: Ordering;
}

function ordering(known: readonly { readonly id: string }[]): Ordering {
  const places = new Map(known.map(({ id }, place) => [id, place]));
  const placeOf = (id: string): number => places.get(id) ?? -1;
  return (ids) => [...new Set(ids)].filter((id) => places.has(id)).sort((a, b) => placeOf(a) - placeOf(b));
}

/** The mention that speaks for the event: with a date of its own, the most exact one, then of most actors, then first told. */
const leadOf = (mentions: readonly Mention[]): Mention =>
  mentions.reduce((lead, mention) => (byWeight(mention, lead) < 0 ? mention : lead));

const byWeight = (a: Mention, b: Mention): number =>
  Number(b.date.known) - Number(a.date.known) ||
  Number(a.weak) - Number(b.weak) ||
  lengthOf(a) - lengthOf(b) ||
  b.actors.length - a.actors.length ||
  byPlace(a, b);

const wordsOfTopics = (topics: readonly string[], mentions: readonly Mention[]): Record<string, string[]> =>
  Object.fromEntries(
    topics.map((topic) => [
      topic,
      [...new Set(mentions.flatMap(({ topicWords }) => topicWords[topic] ?? []))],
    ]),
  );

const lengthOf = ({ time }: Mention): number => time.end - time.start;

function sourceOf({ article, span, date }: Mention): Source {
  return {
    article: article.id,
    ...span,
    excerpt: article.text.slice(span.start, span.end),
    date,
    published: article.published,
  };
}

function quotesOf(mention: Mention, source: number): Quote[] {
  return mention.quotations
    .filter((quotation) => quotation.text.split(/\s+/).length >= MIN_QUOTE_WORDS)
    .map(({ text, speaker, partial }) => ({
      text,
      ...(speaker?.actor ? { speaker: speaker.actor } : {}),
      ...(partial ? { partial } : {}),
      source,
    }));
}

/** By article, then by place in it. */
function byPlace(a: Mention, b: Mention): number {
  const [left, right] = [a.article, b.article];
  if (left.published !== right.published) return left.published < right.published ? -1 : 1;
  if (left.id !== right.id) return left.id < right.id ? -1 : 1;
  return a.span.start - b.span.start;
}
