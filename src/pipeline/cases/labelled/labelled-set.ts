import * as v from 'valibot';
import { parse } from 'yaml';
import { type DateLabel, parseDateMarkup } from './date-markup.ts';
import { parseQuoteMarkup, type QuoteLabel } from './quote-markup.ts';

/** A text with its date expressions. */
export interface DatedText {
  /** Publication date, ISO day. */
  readonly published: string;
  /** What kind of text it is: `wire`, `court`, `obituary` … */
  readonly register: string;
  readonly text: string;
  readonly labels: readonly DateLabel[];
}

/** A passage with its quotations. */
export interface QuotingText {
  readonly text: string;
  readonly labels: readonly QuoteLabel[];
}

const DatedTexts = v.array(
  v.strictObject({ published: v.pipe(v.string(), v.isoDate()), register: v.string(), text: v.string() }),
);

/** Reads `dates.*.yaml`. Throws when it is not of its shape: the sets are ours, so that is a bug. */
export const parseDatedTexts = (yaml: string): DatedText[] =>
  v.parse(DatedTexts, parse(yaml)).map(({ text, ...rest }) => ({ ...rest, ...parseDateMarkup(text) }));

/** Reads `quotes.*.yaml`, on the same terms. */
export const parseQuotingTexts = (yaml: string): QuotingText[] =>
  v.parse(v.array(v.string()), parse(yaml)).map(parseQuoteMarkup);
