import type { TextSpan } from '../../../base/text-span.ts';
import type { Counts } from './counts.ts';
import { pairSpans } from './pair-spans.ts';
import type { QuoteLabel, SpeakerName } from './quote-markup.ts';
import { sameSpeaker } from './same-speaker.ts';

export interface FoundQuote extends TextSpan {
  readonly text: string;
  readonly speaker: SpeakerName | null;
}

/** A text's quotations as labelled, and what the pipeline finds in it. */
export interface QuoteReading {
  readonly labels: readonly QuoteLabel[];
  readonly found: readonly FoundQuote[];
}

export interface QuoteScore {
  /** Quotations found, whoever spoke. */
  readonly found: Counts;
  /** Quotations whose speaker is named in the text. Given: a speaker, also where nobody spoke. */
  readonly speaker: Counts;
  /** The same for quotations of at least four words. */
  readonly longSpeaker: Counts;
}

/** A label and what was found for it (null: nothing), or something found that no label asks for. */
export type QuotePair =
  | { readonly label: QuoteLabel; readonly found: FoundQuote | null }
  | { readonly label: null; readonly found: FoundQuote };

/** Shortest quotation, in words, that attribution is commonly measured on. */
const LONG = 4;

const isLong = ({ label, found }: QuotePair): boolean =>
  (label ?? found).text.trim().split(/\s+/).length >= LONG;

export function pairQuotes({ labels, found }: QuoteReading): QuotePair[] {
  const partners = pairSpans(labels, found);
  const inside = (quote: FoundQuote) =>
    labels.some(({ start, end }) => start < quote.end && quote.start < end);
  return [
    ...labels.map((label, index) => ({ label, found: partners[index] ?? null })),
    // What is quoted within a quotation is judged with it.
    ...found.filter((quote) => !inside(quote)).map((quote) => ({ label: null, found: quote })),
  ];
}

/** Whether the speaker is given and the one the reader would name. */
export const isSpeakerRight = ({ label, found }: QuotePair): boolean =>
  label !== null && found !== null && found.speaker !== null && sameSpeaker(label.speakers, found.speaker);

/** Scores all readings of a set together. */
export function scoreQuotes(readings: readonly QuoteReading[]): QuoteScore {
  const pairs = readings.flatMap(pairQuotes);
  return {
    found: {
      asked: pairs.filter(({ label }) => label).length,
      given: pairs.filter(({ found }) => found).length,
      right: pairs.filter(({ label, found }) => label && found).length,
    },
    speaker: speakerCounts(pairs),
    longSpeaker: speakerCounts(pairs.filter(isLong)),
  };
}

const speakerCounts = (pairs: readonly QuotePair[]): Counts => ({
  asked: pairs.filter(({ label }) => label !== null && label.speakers.length > 0).length,
  given: pairs.filter(({ found }) => found?.speaker).length,
  right: pairs.filter(isSpeakerRight).length,
});
