import { approximately, monthValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { nearYear, WHICH_YEAR } from '../near-year.ts';
import {
  isMonthWord,
  MONTH,
  MONTH_STARTS,
  monthNumber,
  PART,
  SHORT_YEAR,
  YEAR,
  yearNumber,
} from '../words.ts';

/** February 2021 · late March 2022 · the end of May, 2019 · May '98 · June last year · April of this year · June of that year */
export const monthYear: DateRule = {
  name: 'month-year',
  starts: MONTH_STARTS,
  pattern: new RegExp(
    `\\b(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR}|${SHORT_YEAR})(?!-\\w)|,? (?:of )?(?<near>${WHICH_YEAR}) year\\b)`,
    'iy',
  ),
  lead: new RegExp(`\\b(?<part>${PART})[ -]$`, 'i'),
  extract: ({ part, month = '', year, near = '' }) => {
    if (!isMonthWord(month)) return null;
    return (setting) => {
      const inYear = year ? yearNumber(year) : nearYear(near, setting);
      if (inYear === null) return null;
      const value = monthValue(inYear, monthNumber(month));
      return part ? approximately(value) : value;
    };
  },
};
