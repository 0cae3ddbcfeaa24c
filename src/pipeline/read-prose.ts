import { overlaps, type TextSpan } from '../base/text-span.ts';
import type { ActorMention } from './actors/actor-mention.ts';
import { findActors } from './actors/find-actors.ts';
import type { DateExpression } from './dates/date-expression.ts';
import { findDates } from './dates/find-dates.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { Quotation } from './quotes/quotation.ts';
import type { Sentence } from './sentences/sentence.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import { findTopics } from './topics/find-topics.ts';
import type { TopicMention } from './topics/topic-mention.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Prose {
  readonly text: string;
  readonly paragraphs: readonly TextSpan[];
  readonly captions: readonly TextSpan[];
  /** Picture credits: no actor speaks or acts in them. */
  readonly credits: readonly TextSpan[];
  /** Publication date, ISO day. */
  readonly published: string;
}

export interface ProseReading {
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateExpression[];
  readonly actors: readonly ActorMention[];
  readonly topics: readonly TopicMention[];
  readonly quotations: readonly Quotation[];
}

/** The stages that look at one text alone, in their order. */
export function readProse(prose: Prose, vocabulary: Vocabulary): ProseReading {
  const { text, paragraphs, captions, credits, published } = prose;
  const sentences = splitSentences(text, paragraphs, captions);
  const dates = findDates(text, sentences, published);
  const actors = findActors(text, sentences, vocabulary, credits);
  // "March 2015" is no march.
  const topics = findTopics(text, sentences, vocabulary).filter(
    (topic) => !dates.some((date) => overlaps(date, topic)),
  );
  const quotations = findQuotes(text, sentences, paragraphs, actors, vocabulary);
  return { sentences, dates, actors, topics, quotations };
}
