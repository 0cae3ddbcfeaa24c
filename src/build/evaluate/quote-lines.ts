import type { QuotingText } from '../../pipeline/cases/labelled/labelled-set.ts';
import {
  isSpeakerRight,
  pairQuotes,
  type QuotePair,
  type QuoteReading,
  scoreQuotes,
} from '../../pipeline/cases/labelled/score-quotes.ts';
import { scoreTable } from './table.ts';

export function quoteScoreLines(readings: readonly QuoteReading[]): string[] {
  const { found, speaker, longSpeaker } = scoreQuotes(readings);
  return scoreTable([
    ['quotations', found],
    ['speaker', speaker],
    ['speaker, four words and more', longSpeaker],
  ]);
}

/** A line for each quotation that was missed, or given to the wrong speaker, to none, or to one where nobody spoke. */
export function quoteMissLines(texts: readonly QuotingText[], readings: readonly QuoteReading[]): string[] {
  return readings.flatMap((reading, index) =>
    pairQuotes(reading)
      .filter((pair) => !isRight(pair))
      .map((pair) => `${describe(pair)}  in: ${opening(texts[index]?.text ?? '')}`),
  );
}

const isRight = (pair: QuotePair): boolean =>
  pair.label?.speakers.length === 0 ? pair.found?.speaker === null : isSpeakerRight(pair);

function describe({ label, found }: QuotePair): string {
  if (label === null) return `not a quotation: "${found.text}"`;
  const asked = label.speakers.map(({ text }) => text).join(' / ') || 'nobody';
  if (found === null) return `not found: "${label.text}" (${asked})`;
  return `"${label.text}" is by ${asked}, not ${found.speaker?.text ?? 'nobody'}`;
}

/** Characters of a passage that tell it from the others. */
const OPENING = 60;

const opening = (text: string): string => `${text.slice(0, OPENING).replace(/\s+/g, ' ')}…`;
