import { readCalendarDay } from '../calendar-day.ts';
import type { DateRule } from '../date-rule.ts';
import { DAY_OF_MONTH, DIGITS, MONTH, ORDINAL, YEAR } from '../words.ts';

const DAY = `${DAY_OF_MONTH}(?:${ORDINAL})?`;

/** 3 (and 4 March) · the 12th, (13th and 14th of May 2021): days before the last of a list, which names their month. */
export const dayBeforeListed: DateRule = {
  name: 'listed-day',
  starts: ['the', DIGITS],
  pattern: new RegExp(
    `(?<![\\w$€£.,:/–-]|\\b(?:between|from) (?:the )?)\\b(?:the )?(?<day>${DAY_OF_MONTH})(?:${ORDINAL})?(?=(?:, ${DAY}){0,3},? (?:and|or) (?:the )?${DAY}(?: of)? (?<month>${MONTH})(?!\\w)(?:,? (?<year>${YEAR}))?)`,
    'y',
  ),
  extract: readCalendarDay,
};
