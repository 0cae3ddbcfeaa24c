import { monthValue, shiftMonth, yearOf } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { COUNT, countOf, NEAR_YEARS, YEAR } from '../words.ts';

/** the first three months of the year · the last two months of 2021 · the first nine months of this year */
export const firstMonths: DateRule = {
  name: 'first-months',
  pattern: new RegExp(
    `\\b(?:the )?(?<end>first|last|final) (?<count>${COUNT}) months of (?:(?<year>${YEAR})|(?<near>last|this|next|the) year)\\b`,
    'gi',
  ),
  extract: ({ end = '', count = '', year, near = '' }) => {
    const amount = countOf(count);
    if (amount < 1 || amount > 12) return null;
    return ({ published }) => {
      const inYear = year ? Number(year) : yearOf(published) + (NEAR_YEARS[near.toLowerCase()] ?? 0);
      const from = end.toLowerCase() === 'first' ? monthValue(inYear, 1) : monthValue(inYear, 13 - amount);
      return `${from}/${shiftMonth(from, amount - 1)}`;
    };
  },
};
