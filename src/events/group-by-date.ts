import { edtfPrecision } from '../base/edtf.ts';
import { isoDayOf, utcMs } from '../base/time.ts';
import type { TimelineEvent } from '../bundle/schema.ts';

/** Events under one heading of the list. */
export interface DateGroup {
  /** EDTF: a day, or what the sources give instead of one (`2023-04`). */
  readonly date: string;
  readonly events: readonly TimelineEvent[];
}

/** Groups events by their date, an event with a time of day under its day. Keeps the order given. */
export function groupByDate(events: readonly TimelineEvent[]): readonly DateGroup[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const date = edtfPrecision(event.date) === 'minute' ? isoDayOf(utcMs(event.start)) : event.date;
    const group = groups.get(date);
    if (group) group.push(event);
    else groups.set(date, [event]);
  }
  return [...groups].map(([date, grouped]) => ({ date, events: grouped }));
}
