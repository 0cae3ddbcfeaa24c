import { contains, overlaps, sliceSpan, type TextSpan } from '../base/text-span.ts';
import type { ActorMention } from './actors/actor-mention.ts';
import { findActors } from './actors/find-actors.ts';
import type { DateExpression } from './dates/date-expression.ts';
import { findDates } from './dates/find-dates.ts';
import { type Portion, portionsOf } from './portions.ts';
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
  const readings: ProseReading[] = [];
  let before = 0;
  for (const portion of portionsOf(prose.text, prose.paragraphs)) {
    const reading = readPortion(prose, portion, vocabulary);
    readings.push(placed(reading, portion, before));
    before += reading.sentences.length;
  }
  const [only] = readings;
  if (only && readings.length === 1) return only;
  return {
    sentences: readings.flatMap(({ sentences }) => sentences),
    dates: readings.flatMap(({ dates }) => dates),
    actors: readings.flatMap(({ actors }) => actors),
    topics: readings.flatMap(({ topics }) => topics),
    quotations: readings.flatMap(({ quotations }) => quotations),
  };
}

/** Offsets and indices of what is found are those of the portion. */
function readPortion(prose: Prose, portion: Portion, vocabulary: Vocabulary): ProseReading {
  const text = sliceSpan(prose.text, portion);
  const inside = (spans: readonly TextSpan[]): TextSpan[] =>
    spans.filter((span) => contains(portion, span)).map((span) => shifted(span, -portion.start));
  const paragraphs = portion.paragraphs.map((span) => shifted(span, -portion.start));
  const credits = inside(prose.credits);
  const sentences = splitSentences(text, paragraphs, inside(prose.captions));
  const dates = findDates(text, sentences, prose.published);
  const actors = findActors(text, sentences, vocabulary, credits);
  // "March 2015" is no march.
  const topics = findTopics(text, sentences, vocabulary).filter(
    (topic) => !dates.some((date) => overlaps(date, topic)),
  );
  const quotations = findQuotes(text, sentences, paragraphs, actors, vocabulary);
  return { sentences, dates, actors, topics, quotations };
}

/** What was found in a portion, in its place in the whole text, `before` sentences after its start. */
function placed(reading: ProseReading, { start, paragraphs }: Portion, before: number): ProseReading {
  const isInPlace = start === 0 && paragraphs.every(({ index }, i) => index === i);
  if (isInPlace) return reading;
  const placedSpan = <T extends TextSpan & { readonly sentence: number }>(found: T): T => ({
    ...shifted(found, start),
    sentence: found.sentence + before,
  });
  return {
    sentences: reading.sentences.map((sentence) => ({
      ...shifted(sentence, start),
      paragraph: paragraphs[sentence.paragraph]?.index ?? 0,
      tokens: sentence.tokens.map((token) => shifted(token, start)),
    })),
    dates: reading.dates.map(placedSpan),
    actors: reading.actors.map(placedSpan),
    topics: reading.topics.map(placedSpan),
    quotations: reading.quotations.map((quotation) => ({
      ...placedSpan(quotation),
      speaker: quotation.speaker && shifted(quotation.speaker, start),
    })),
  };
}

const shifted = <T extends TextSpan>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});
