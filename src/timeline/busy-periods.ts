import { DAY_MS, type TimeSpan, type UtcMs, utcMs } from '../base/time.ts';
import { type BitSet, hasBit } from '../state/bit-set.ts';
import type { Times } from './clock.ts';

/** What a calendar period is called by: 'early', 'middle' and 'late' are the thirds of a month. */
export type PeriodKind = 'day' | 'early' | 'middle' | 'late' | 'month' | 'year';

/** A period of the calendar in which much happens. */
export interface BusyPeriod extends TimeSpan {
  readonly kind: PeriodKind;
  /** Events that begin in it. */
  readonly count: number;
}

/** A range is divided into more periods than a menu has room for, and not into so many that each holds next to none. */
const LONGEST_BY_DAY = 45 * DAY_MS;
const LONGEST_BY_THIRD = 4 * 366 * DAY_MS;
const LONGEST_BY_MONTH = 25 * 366 * DAY_MS;

/** Fewer events than these are no reason to go there. */
const LEAST_EVENTS = 2;

/**
 * The at most `most` periods of `range` in which most of the `visible` events begin, in order of time. What is dated
 * less closely than a period is long counts in none.
 */
export function busyPeriods(
  { size, start, end }: Times,
  visible: BitSet,
  range: TimeSpan,
  most: number,
): BusyPeriod[] {
  const periods = periodsOf(range);
  const counts = new Uint32Array(periods.length);
  let period = 0;
  for (let i = 0; i < size; i++) {
    if (!hasBit(visible, i)) continue;
    const from = start[i] ?? 0;
    while (period < periods.length && from >= (periods[period]?.end ?? 0)) period++;
    const here = periods[period];
    if (here === undefined) break;
    const isClose = (end[i] ?? 0) - from <= here.end - here.start;
    if (from >= here.start && isClose) counts[period] = (counts[period] ?? 0) + 1;
  }
  return periods
    .map((here, i): BusyPeriod => ({ ...here, count: counts[i] ?? 0 }))
    .filter(({ count }) => count >= LEAST_EVENTS)
    .sort((a, b) => b.count - a.count || a.start - b.start)
    .slice(0, most)
    .sort((a, b) => a.start - b.start);
}

type Period = Omit<BusyPeriod, 'count'>;

/** The calendar of `range` in periods that fit its length, in order of time. */
function periodsOf(range: TimeSpan): Period[] {
  const length = range.end - range.start;
  const cut = ({ kind, start, end }: Period): Period => ({
    kind,
    start: utcMs(Math.max(start, range.start)),
    end: utcMs(Math.min(end, range.end)),
  });
  const step = length <= LONGEST_BY_DAY ? days : length <= LONGEST_BY_MONTH ? months : years;
  const periods: Period[] = [];
  for (let at = range.start; at < range.end; ) {
    const next = step(at, length <= LONGEST_BY_THIRD);
    periods.push(...next);
    at = next.at(-1)?.end ?? range.end;
  }
  return periods.filter(({ start, end }) => end > range.start && start < range.end).map(cut);
}

function days(time: UtcMs): Period[] {
  const start = Math.floor(time / DAY_MS) * DAY_MS;
  return [{ kind: 'day', start: utcMs(start), end: utcMs(start + DAY_MS) }];
}

/** The month that `time` is in, whole or in thirds. */
function months(time: UtcMs, inThirds: boolean): Period[] {
  const date = new Date(time);
  const day = (n: number) => utcMs(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), n));
  const end = utcMs(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1));
  if (!inThirds) return [{ kind: 'month', start: day(1), end }];
  return [
    { kind: 'early', start: day(1), end: day(11) },
    { kind: 'middle', start: day(11), end: day(21) },
    { kind: 'late', start: day(21), end },
  ];
}

function years(time: UtcMs): Period[] {
  const year = new Date(time).getUTCFullYear();
  return [{ kind: 'year', start: utcMs(Date.UTC(year, 0)), end: utcMs(Date.UTC(year + 1, 0)) }];
}
