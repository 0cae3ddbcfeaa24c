import { annotate } from '../../annotate.ts';
import type { DatedText } from './labelled-set.ts';
import type { DateReading } from './score-dates.ts';

/** What the pipeline finds in each text, beside what the reader marked. */
export const readDates = (texts: readonly DatedText[]): DateReading[] =>
  texts.map(({ text, published, labels }) => ({
    labels,
    found: annotate({ id: '', text, published }, null).dates,
  }));
