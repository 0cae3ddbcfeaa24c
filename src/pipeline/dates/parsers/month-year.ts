import { approximately, monthValue, yearOf } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { MONTH, monthNumber, NEAR_YEARS, PART, YEAR } from '../words.ts';

/** February 2021 · late March 2022 · the end of May, 2019 · June last year · April of this year */
export const monthYear: DateRule = {
  name: 'month-year',
  pattern: new RegExp(
    `(?:\\b(?<part>${PART})[ -])?\\b(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR})(?!-\\w)|,? (?:of )?(?<near>last|this|next) year)`,
    'gi',
  ),
  extract: ({ part, month = '', year, near = '' }) => {
    if (!/^[A-Z]/.test(month)) return null;
    return ({ published }) => {
      const inYear = year ? Number(year) : yearOf(published) + (NEAR_YEARS[near.toLowerCase()] ?? 0);
      const value = monthValue(inYear, monthNumber(month));
      return part ? approximately(value) : value;
    };
  },
};
