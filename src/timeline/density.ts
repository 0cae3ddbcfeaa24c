import { addDays, DAY_MS, type IsoDay, startOfDay, type TimeSpan, type UtcMs, utcMs } from '../base/time.ts';
import type { RankedBits } from '../state/ranked-bits.ts';
import { placeFrom } from '../state/window-split.ts';
import type { Times } from './clock.ts';

/** Events that begin in one bin of the range: those under the filters, and all. */
export interface Bin {
  readonly start: UtcMs;
  readonly shown: number;
  readonly all: number;
}

/** Days in a bin: the fewest whole days that make at most `most` bins of `range`. */
export const binDays = (range: TimeSpan, most: number): number =>
  Math.max(1, Math.ceil((range.end - range.start) / DAY_MS / Math.max(1, most)));

/** The bins of `range` that hold an event, in order of time. */
export function density(times: Times, shown: RankedBits, range: TimeSpan, days: number): Bin[] {
  const bins: Bin[] = [];
  let from = placeFrom(times, range.start);
  let rank = shown.rankOf(from);
  for (let start = range.start; start < range.end; start = utcMs(start + days * DAY_MS)) {
    const until = placeFrom(times, Math.min(start + days * DAY_MS, range.end));
    const next = shown.rankOf(until);
    if (until > from) bins.push({ start, shown: next - rank, all: until - from });
    [from, rank] = [until, next];
  }
  return bins;
}

/** An article tells of the days up to this many before its publication; further back it only remembers. */
export const COVERED_DAYS = 7;

/**
 * The parts of `range` that no article covers. An article covers the day of its publication and the
 * `COVERED_DAYS` before it. `publications` are ISO days, ascending, each once.
 */
export function uncovered(publications: readonly string[], range: TimeSpan): TimeSpan[] {
  const gaps: TimeSpan[] = [];
  let open = range.start;
  for (const published of publications) {
    const start = startOfDay(addDays(published as IsoDay, -COVERED_DAYS));
    if (start > open) gaps.push({ start: open, end: utcMs(Math.min(start, range.end)) });
    open = utcMs(Math.max(open, startOfDay(addDays(published as IsoDay, 1))));
    if (open >= range.end) break;
  }
  if (open < range.end) gaps.push({ start: open, end: range.end });
  return gaps.filter(({ start, end }) => start < end);
}
