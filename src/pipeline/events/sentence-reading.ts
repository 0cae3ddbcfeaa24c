import { overlaps, type TextSpan } from '../../base/text-span.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Reading } from '../reading.ts';
import { inSentence } from '../sentences/in-sentence.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { TopicMention } from '../topics/topic-mention.ts';
import type { Clause } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { datelineLength } from './dateline.ts';

/** A sentence with what the stages before found in it: looked up once for all that it tells. */
export interface SentenceReading {
  readonly reading: Reading;
  /** Index of the sentence. */
  readonly index: number;
  readonly sentence: Sentence;
  /** Where it begins after its dateline. */
  readonly prose: number;
  readonly clauses: readonly Clause[];
  readonly dates: readonly DateExpression[];
  readonly actors: readonly ActorMention[];
  readonly topics: readonly TopicMention[];
  readonly quotations: readonly Quotation[];
  /** The quotations that reach into it, with their marks. */
  readonly marks: readonly TextSpan[];
}

export function readSentence(reading: Reading, sentence: Sentence, index: number): SentenceReading {
  const quotations = inSentence(reading.quotations, index);
  const marks = [...inSentence(reading.quotations, index - 1), ...quotations]
    .map(({ start, end }) => ({ start: start - 1, end: end + 1 }))
    .filter((mark) => overlaps(mark, sentence));
  return {
    reading,
    index,
    sentence,
    prose: sentence.start + datelineLength(reading.source.article.text.slice(sentence.start, sentence.end)),
    clauses: clausesOf(sentence, marks),
    dates: inSentence(reading.dates, index),
    actors: inSentence(reading.actors, index),
    topics: inSentence(reading.topics, index),
    quotations,
    marks,
  };
}
