import { annotate, proseOfRecord } from '../../annotate.ts';
import { readProse } from '../../read-prose.ts';
import { NO_VOCABULARY } from '../../vocabulary.ts';
import type { DatedText, QuotingText } from './labelled-set.ts';
import type { DateReading } from './score-dates.ts';
import type { QuoteReading } from './score-quotes.ts';

/** No passage with quotations has a date that matters. */
const ANY_DAY = '2020-01-01';

/** What the pipeline finds in each text, beside what the reader marked. */
export const readDates = (texts: readonly DatedText[]): DateReading[] =>
  texts.map(({ text, published, labels }) => ({
    labels,
    found: readProse(proseOfRecord({ id: '', text, published }), NO_VOCABULARY).dates,
  }));

/** The same for quotations. Without a vocabulary: the speakers are strangers, as in any news. */
export const readQuotes = (texts: readonly QuotingText[]): QuoteReading[] =>
  texts.map(({ text, labels }) => ({
    labels,
    found: annotate({ id: '', text, published: ANY_DAY }, null).quotes,
  }));
