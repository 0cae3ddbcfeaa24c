import { readCalendarDay } from '../calendar-day.ts';
import type { DateRule } from '../date-rule.ts';
import { DAY_OF_MONTH, DIGITS, MONTH, ORDINAL, YEAR } from '../words.ts';

const DAY = `${DAY_OF_MONTH}(?:${ORDINAL})?`;

/** (Feb. 24) and 25 · (March 3), 5 and (8), 2021: further days of a month that stands before the first of them. */
export const listedDay: DateRule = {
  name: 'listed-day',
  starts: [DIGITS],
  pattern: new RegExp(
    `(?<=\\b(?<month>${MONTH}) ${DAY}(?:, ${DAY}){0,3}(?:,? (?:and|or) |, (?=${DAY}(?:, ${DAY}){0,2},? and \\d{1,2}\\b)))` +
      `(?<day>${DAY_OF_MONTH})(?:${ORDINAL}|(?=[.,;:)]|$| (?:and|or|in|at|to|with|when|that|as|for|but)\\b))(?![\\d%]|[.,:]\\d)(?:,? (?<year>${YEAR}))?`,
    'my',
  ),
  extract: readCalendarDay,
};
