import { addDays, DAY_MS, type IsoDay, startOfDay, type TimeSpan, type UtcMs, utcMs } from '../base/time.ts';
import type { Article, TimelineEvent } from '../bundle/schema.ts';

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
export function density(
  all: readonly TimelineEvent[],
  shown: readonly TimelineEvent[],
  range: TimeSpan,
  days: number,
): Bin[] {
  const bins = new Map<number, { shown: number; all: number }>();
  const count = (events: readonly TimelineEvent[], field: 'shown' | 'all') => {
    for (const { start } of events) {
      if (start < range.start || start >= range.end) continue;
      const index = Math.floor((start - range.start) / (days * DAY_MS));
      const bin = bins.get(index) ?? { shown: 0, all: 0 };
      bin[field]++;
      bins.set(index, bin);
    }
  };
  count(all, 'all');
  count(shown, 'shown');
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([index, bin]) => ({ start: utcMs(range.start + index * days * DAY_MS), ...bin }));
}

/** An article tells of the days up to this many before its publication; further back it only remembers. */
export const COVERED_DAYS = 7;

/**
 * The parts of `range` that no article covers. An article covers the day of its publication and the
 * `COVERED_DAYS` before it.
 */
export function uncovered(articles: readonly Article[], range: TimeSpan): TimeSpan[] {
  const covered = articles
    .map(({ published }) => ({
      start: startOfDay(addDays(published as IsoDay, -COVERED_DAYS)),
      end: startOfDay(addDays(published as IsoDay, 1)),
    }))
    .sort((a, b) => a.start - b.start);
  const gaps: TimeSpan[] = [];
  let open = range.start;
  for (const { start, end } of covered) {
    if (start > open) gaps.push({ start: open, end: utcMs(Math.min(start, range.end)) });
    open = utcMs(Math.max(open, end));
    if (open >= range.end) break;
  }
  if (open < range.end) gaps.push({ start: open, end: range.end });
  return gaps.filter(({ start, end }) => start < end);
}
