import { dateKind } from '../../pipeline/cases/labelled/date-kind.ts';
import type { DatedText } from '../../pipeline/cases/labelled/labelled-set.ts';
import {
  type DatePair,
  type DateReading,
  isRight,
  pairDates,
  scoreDates,
} from '../../pipeline/cases/labelled/score-dates.ts';
import { scoreTable } from './table.ts';

/** Words shown on each side of a miss, in characters. */
const CONTEXT = 40;

export function dateScoreLines(readings: readonly DateReading[]): string[] {
  const { overlap, exact, value, plainValue } = scoreDates(readings);
  return scoreTable([
    ['found', overlap],
    ['found with the very words', exact],
    ['value', value],
    ['value of days, months, years', plainValue],
  ]);
}

/** Values by kind of expression, the kind with most misses first. What no label asks for has the kind of its words. */
export function dateKindLines(readings: readonly DateReading[]): string[] {
  const byKind = new Map<string, DatePair[]>();
  for (const pair of readings.flatMap(pairDates)) {
    const kind = dateKind((pair.label ?? pair.found).text);
    byKind.set(kind, [...(byKind.get(kind) ?? []), pair]);
  }
  const misses = (pairs: readonly DatePair[]): number => pairs.filter((pair) => !isRight(pair)).length;
  const kinds = [...byKind].sort(([, a], [, b]) => misses(b) - misses(a));
  return scoreTable(
    kinds.map(([kind, pairs]) => [
      kind,
      {
        asked: pairs.filter(({ label }) => label).length,
        given: pairs.filter(({ found }) => found).length,
        right: pairs.length - misses(pairs),
      },
    ]),
  );
}

/** A line for each label that was missed or misread, and for each date found that no label asks for. */
export function dateMissLines(texts: readonly DatedText[], readings: readonly DateReading[]): string[] {
  return readings.flatMap((reading, index) => {
    const { text = '', published = '' } = texts[index] ?? {};
    return pairDates(reading)
      .filter((pair) => !isRight(pair))
      .map((pair) => `${published}  ${describe(pair)}  …${around(text, pair)}…`);
  });
}

function describe({ label, found }: DatePair): string {
  if (label === null) return `not a date: "${found.text}" as ${found.value}`;
  const asked = `"${label.text}" is ${label.value}`;
  return found === null ? `not found: ${asked}` : `misread: ${asked}, not ${found.value} ("${found.text}")`;
}

function around(text: string, { label, found }: DatePair): string {
  const { start, end } = label ?? found;
  return text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
}
