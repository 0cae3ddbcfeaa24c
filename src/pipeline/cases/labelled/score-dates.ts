import type { TextSpan } from '../../../base/text-span.ts';
import { overlaps } from '../../../base/text-span.ts';
import type { Counts } from './counts.ts';
import type { DateLabel } from './date-markup.ts';
import { pairSpans } from './pair-spans.ts';
import { isPlainDate, sameValue } from './same-value.ts';

/** A text as labelled, and what the pipeline finds in it. */
export interface DateReading {
  readonly labels: readonly DateLabel[];
  readonly found: readonly DateLabel[];
}

export interface DateScore {
  /** Found where a label is, to any extent. */
  readonly overlap: Counts;
  /** Found with the very words. */
  readonly exact: Counts;
  /** Found where a label is, with its value. */
  readonly value: Counts;
  /** The same among days, months and years alone: what annotated news corpora give as plain dates. */
  readonly plainValue: Counts;
}

/** A label and what was found for it (null: nothing), or something found that no label asks for. */
export type DatePair =
  | { readonly label: DateLabel; readonly found: DateLabel | null }
  | { readonly label: null; readonly found: DateLabel };

export function pairDates({ labels, found }: DateReading): DatePair[] {
  const partners = pairSpans(labels, found);
  return [
    ...labels.map((label, index) => ({ label, found: partners[index] ?? null })),
    ...found.filter((date) => !partners.includes(date)).map((date) => ({ label: null, found: date })),
  ];
}

/** Whether a pair is as the reader would have it; the extent may differ. */
export const isRight = ({ label, found }: DatePair): boolean =>
  label !== null && found !== null && sameValue(label.value, found.value);

/** Scores all readings of a set together. */
export function scoreDates(readings: readonly DateReading[]): DateScore {
  const pairs = readings.flatMap(pairDates);
  return {
    overlap: count(pairs, ({ label, found }) => label !== null && found !== null),
    exact: count(pairs, ({ label, found }) => label !== null && found !== null && sameSpan(label, found)),
    value: count(pairs, isRight),
    plainValue: count(readings.map(plainOnly).flatMap(pairDates), isRight),
  };
}

const sameSpan = (a: TextSpan, b: TextSpan): boolean => a.start === b.start && a.end === b.end;

function count(pairs: readonly DatePair[], right: (pair: DatePair) => boolean): Counts {
  return {
    asked: pairs.filter(({ label }) => label).length,
    given: pairs.filter(({ found }) => found).length,
    right: pairs.filter(right).length,
  };
}

/** Plain dates on both sides. What is found at a label of another shape, such as a quarter, is judged with that. */
function plainOnly({ labels, found }: DateReading): DateReading {
  const others = labels.filter(({ value }) => !isPlainDate(value));
  return {
    labels: labels.filter(({ value }) => isPlainDate(value)),
    found: found.filter((date) => isPlainDate(date.value) && !others.some((other) => overlaps(other, date))),
  };
}
