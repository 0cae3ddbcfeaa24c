import { edtfPrecision } from '../base/edtf.ts';
import { DAY_MS, isoDayOf, utcMs } from '../base/time.ts';
import type { Corpus } from '../bundle/corpus.ts';

/** Events under one heading of the list. */
export interface DateGroup {
  /** EDTF: a day, or what the sources give instead of one (`2023-04`). */
  readonly date: string;
  /** Places of the events. */
  readonly places: readonly number[];
}

/** Groups events by their date, an event with a time of day under its day. Keeps the order given. */
export function groupByDate(corpus: Corpus, places: readonly number[]): readonly DateGroup[] {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const date = headingOf(corpus, place);
    const group = groups.get(date);
    if (group) group.push(place);
    else groups.set(date, [place]);
  }
  return [...groups].map(([date, grouped]) => ({ date, places: grouped }));
}

/** The date that an event stands under; until it has come, the days that the event spans. */
export function headingOf({ columns, details }: Corpus, place: number): string {
  const [start, end] = [columns.start[place] ?? 0, columns.end[place] ?? 0];
  const date = details.head(place)?.date;
  if (date !== undefined && edtfPrecision(date) !== 'minute') return date;
  const [first, last] = [isoDayOf(utcMs(start)), isoDayOf(utcMs(end - 1))];
  return end - start <= DAY_MS || first === last ? first : `${first}/${last}`;
}
