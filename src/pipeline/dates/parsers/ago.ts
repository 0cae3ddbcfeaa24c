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
} from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { COUNT, countOf, MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../words.ts';

/** "Two years ago today", "a year ago this week", "three years ago last month", "a year ago in March": years and what in them. */
function inYearAgo(published: IsoDay, years: number, closer: string): string | null {
  const day = dayValue(yearOf(published) - years, monthOf(published), Number(published.slice(8)));
  const base = day ?? addDays(published, -365 * years);
  const word = closer.replace(/^(?:in|on) /i, '');
  if (/^today$/i.test(word)) return day;
  if (/^yesterday$/i.test(word)) return addDays(base, -1);
  if (/^tomorrow$/i.test(word)) return addDays(base, 1);
  if (/week$/i.test(word))
    return weekValue(addDays(base, /^last/i.test(word) ? -7 : /^next/i.test(word) ? 7 : 0));
  if (/month$/i.test(word))
    return unitValue(base, 'month', /^last/i.test(word) ? -1 : /^next/i.test(word) ? 1 : 0);
  const name = word.replace(/^(?:last|this|next) /i, '');
  return monthNumber(name) > 0 ? monthValue(yearOf(base), monthNumber(name)) : null;
}

/**
 * three days ago · a year ago · more than a year ago · 20 years ago today · two years ago this month · a week ago
 * Friday · almost two decades ago · year-ago. Hours are of today or the days before.
 */
export const ago: DateRule = {
  name: 'ago',
  pattern: new RegExp(
    `(?:\\b(?<about>about|around|almost|nearly|more than|less than|over|under|roughly|some|at least|approximately|just over|just under|well over) )?(?:\\b(?<count>${COUNT}) (?<unit>minute|hour|day|week|month|year|decade)s? ago(?: (?<closer>today|yesterday|tomorrow|(?:this|last|next) (?:week|month)|(?:in |this |last |next )?${MONTH}(?! \\d))\\b| (?:on |this |last )?(?<weekday>${WEEKDAY})\\b)?|\\byear-ago)\\b`,
    'gi',
  ),
  extract: ({ about, count = 'a', unit = 'year', closer, weekday }) => {
    const name = unit.toLowerCase();
    const size = countOf(count);
    return ({ published }) => {
      if (name === 'minute') return published;
      if (name === 'hour') return size < 12 ? published : addDays(published, -Math.round(size / 24));
      if (closer && name === 'year') return inYearAgo(published, size, closer);
      if (closer && name === 'week')
        return addDays(published, -7 * size + (/^tom/i.test(closer) ? 1 : /^yes/i.test(closer) ? -1 : 0));
      if (weekday && name === 'week') {
        return addDays(published, -7 * size + weekdayNumber(weekday) - weekdayOf(published));
      }
      // "Two decades ago" is no decade of the calendar but a year or so.
      const value =
        name === 'decade'
          ? approximately(unitValue(published, 'year', -10 * size))
          : unitValue(published, name as CalendarUnit, -size);
      return about && name !== 'decade' ? approximately(value) : value;
    };
  },
};
