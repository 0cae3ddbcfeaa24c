import { addDays } from '../../../base/time.ts';
import { dayValue, monthOf, shiftMonth, weekdayOf, yearOf } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { nearestMonth } from '../nearest.ts';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR } from '../words.ts';

const NTH: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  last: -1,
  final: -1,
};

/** The days from first to last of the part: one weekday, or the first, second, third, fourth or last seven days. */
function daysOf(month: string, nth: number, weekday: number | null): string | null {
  const first = dayValue(yearOf(month), monthOf(month), 1);
  const following = shiftMonth(month, 1);
  const end = dayValue(yearOf(following), monthOf(following), 1);
  if (first === null || end === null) return null;
  const start = nth < 0 ? addDays(end, -7) : addDays(first, 7 * nth);
  if (weekday === null) return `${start}/${addDays(start, 6)}`;
  return addDays(start, (weekday - weekdayOf(start) + 7) % 7);
}

/** the first Monday of February · the last Friday in May 2021 · the first week of April */
export const nthInMonth: DateRule = {
  name: 'nth-in-month',
  starts: Object.keys(NTH),
  pattern: new RegExp(
    `\\b(?<nth>first|second|third|fourth|last|final) (?:(?<weekday>${WEEKDAY})|week) (?:of|in) (?<month>${MONTH})(?!\\w)(?:,? (?<year>${YEAR}))?`,
    'y',
  ),
  lead: /\bthe $/,
  extract: ({ nth = '', weekday, month = '', year }) => {
    const number = monthNumber(month);
    return (setting) => {
      const inMonth = year ? shiftMonth(`${year}-01`, number - 1) : nearestMonth(setting, number);
      return daysOf(inMonth, NTH[nth] ?? 0, weekday ? weekdayNumber(weekday) : null);
    };
  },
};
