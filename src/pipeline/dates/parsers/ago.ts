import { addDays, type IsoDay } from '../../../base/time.ts';
import {
  approximately,
  type CalendarUnit,
  dayValue,
  monthOf,
  monthValue,
  unitValue,
  weekdayOf,
  weekValue,
  yearOf,
  yearValue,
} from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { COUNT, COUNT_STARTS, countOf, MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../words.ts';

/** Days, or years, by which "last", "this" and "next" go on from the day so long ago. */
const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
};

/** "Two years ago today", "a year ago this week", "three years ago last month", "a year ago in March". */
function inYearAgo(published: IsoDay, years: number, closer: string): string | null {
  const [first = '', second] = closer.toLowerCase().split(' ');
  const step = STEPS[first] ?? 0;
  const sameDay = dayValue(yearOf(published) - years, monthOf(published), Number(published.slice(8)));
  if (second === undefined && first in STEPS) return sameDay && addDays(sameDay, step);
  const base = sameDay ?? addDays(published, -365 * years);
  if (second === 'week') return weekValue(addDays(base, 7 * step));
  if (second === 'month') return unitValue(base, 'month', step);
  return monthValue(yearOf(base), monthNumber(second ?? first));
}

/** Years in the spans that are never meant to the day. */
const YEARS: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100, centurie: 100 };
const FRACTIONS: Readonly<Record<string, number>> = {
  'half a': 0.5,
  'a quarter': 0.25,
  'a quarter of a': 0.25,
};

/**
 * three days ago · a year ago · more than a year ago · 20 years ago today · two years ago this month · a week ago
 * Friday · a fortnight ago · almost two decades ago · half a century ago · year-ago. Hours are of today or the days before.
 */
export const ago: DateRule = {
  name: 'ago',
  starts: [...COUNT_STARTS, 'half', 'a', 'year'],
  pattern: new RegExp(
    `\\b(?:(?<count>${COUNT}|half a|a quarter(?: of a)?) (?<unit>minute|hour|day|week|fortnight|month|year|decade|century|centurie)s? ago(?: (?<closer>today|yesterday|tomorrow|(?:this|last|next) (?:week|month)|(?:in |this |last |next )?${MONTH}(?! \\d))\\b| (?:on |this |last )?(?<weekday>${WEEKDAY})\\b)?|year-ago)\\b`,
    'iy',
  ),
  lead: /\b(?<about>about|around|almost|nearly|more than|less than|over|under|roughly|some|at least|approximately|just over|just under|well over) $/i,
  extract: ({ about, count = 'a', unit = 'year', closer, weekday }) => {
    const name = unit.toLowerCase();
    const fraction = FRACTIONS[count.toLowerCase()];
    const size = fraction ?? countOf(count);
    const years = YEARS[name];
    if (fraction !== undefined && (years ?? 0) < 10) return null;
    return ({ published }) => {
      if (name === 'minute') return published;
      if (name === 'hour') return size < 12 ? published : addDays(published, -Math.round(size / 24));
      if (closer && name === 'year') return inYearAgo(published, size, closer);
      if (closer && name === 'week')
        return addDays(published, -7 * size + (STEPS[closer.toLowerCase()] ?? 0));
      if (weekday && name === 'week') {
        return addDays(published, -7 * size + weekdayNumber(weekday) - weekdayOf(published));
      }
      const value =
        years !== undefined
          ? yearValue(yearOf(published) - Math.round(years * size))
          : name === 'fortnight'
            ? unitValue(published, 'week', -2 * size)
            : unitValue(published, name as CalendarUnit, -size);
      // "Two decades ago" is no decade of the calendar but a year or so.
      return about || (years ?? 1) > 1 ? approximately(value) : value;
    };
  },
};
