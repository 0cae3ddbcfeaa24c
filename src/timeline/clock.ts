import { DAY_MS, type TimeSpan } from '../base/time.ts';
import type { EventColumns } from '../bundle/columns.ts';

/** Starts and ends of events in order of their start. */
export type Times = Pick<EventColumns, 'size' | 'start' | 'end'>;

/** The events at the times of one clock: when they happened, or when they were first published. */
export interface Clock {
  /** `start` and `end` are the clock's. */
  readonly columns: EventColumns;
  /** Places by the clock's start, then by place; null where that is their own order. */
  readonly order: Uint32Array | null;
}

export const eventClock = (columns: EventColumns): Clock => ({ columns, order: null });

/**
 * The clock of publication: an event stands on the day on which the first of its sources was published. What was
 * published outside `limits` stands on their first or last day, or it could never be seen.
 */
export function publicationClock(columns: EventColumns, limits: TimeSpan): Clock {
  const { size, published } = columns;
  const first = Math.ceil(limits.start / DAY_MS);
  const last = Math.floor(limits.end / DAY_MS) - 1;
  const days = new Int32Array(size);
  const start = new Float64Array(size);
  const end = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const day = Math.min(Math.max(published[i] ?? 0, first), last);
    days[i] = day;
    start[i] = day * DAY_MS;
    end[i] = (day + 1) * DAY_MS;
  }
  return { columns: { ...columns, start, end }, order: orderOf(days, size, first, last) };
}

/** Places by their day, of `first … last`, then by place: a counting sort. */
function orderOf(days: Int32Array, size: number, first: number, last: number): Uint32Array {
  const next = new Uint32Array(Math.max(0, last - first) + 2);
  for (let i = 0; i < size; i++) bump(next, (days[i] ?? first) - first + 1);
  for (let day = 1; day < next.length; day++) next[day] = (next[day] ?? 0) + (next[day - 1] ?? 0);
  const order = new Uint32Array(size);
  for (let i = 0; i < size; i++) order[bump(next, (days[i] ?? first) - first)] = i;
  return order;
}

/** Adds one, and gives the number of before. */
function bump(counts: Uint32Array, index: number): number {
  const count = counts[index] ?? 0;
  counts[index] = count + 1;
  return count;
}

/** Starts and ends in the order of the clock. */
export function timesInOrder({ columns, order }: Clock): Times {
  if (order === null) return columns;
  const { size } = columns;
  const start = new Float64Array(size);
  const end = new Float64Array(size);
  for (let number = 0; number < size; number++) {
    const place = order[number] ?? 0;
    start[number] = columns.start[place] ?? 0;
    end[number] = columns.end[place] ?? 0;
  }
  return { size, start, end };
}

/** Days from the event's own date to its first publication: below 0 for what was announced before it came about. */
export function lagDays({ start, end, published }: EventColumns, place: number): number {
  const day = published[place] ?? 0;
  const first = Math.floor((start[place] ?? 0) / DAY_MS);
  const last = Math.ceil((end[place] ?? 0) / DAY_MS) - 1;
  return day > last ? day - last : Math.min(0, day - first);
}
