import { readCalendarDay } from '../calendar-day.ts';
import type { DateRule } from '../date-rule.ts';
import { WHICH_YEAR } from '../near-year.ts';
import { DAY_OF_MONTH, DAY_WORD, MONTH, MONTH_STARTS, ORDINAL, WEEKDAY_BEFORE_DATE, YEAR } from '../words.ts';

/** Feb. 24, 2022 · March 8 · Tuesday, March 8 · January 30-31 · Dec. 31 last year · early March 8 · MARCH 8 · March twenty-first */
export const monthDay: DateRule = {
  name: 'month-day',
  starts: MONTH_STARTS,
  pattern: new RegExp(
    `\\b(?<month>${MONTH}) ?(?:the )?(?<day>${DAY_OF_MONTH}|${DAY_WORD}\\b)${ORDINAL}?` +
      `(?:(?:\\s?[-–—]\\s?| (?:to|through|until) (?!\\d+:))(?<last>${DAY_OF_MONTH})${ORDINAL}?(?![\\d-]| (?:percent|people|[ap]\\.?m\\b)))?(?![\\d%]|[.,:]\\d|-[a-z]|/)` +
      `(?:,? (?<year>${YEAR})|,? (?:of )?(?<near>${WHICH_YEAR}) year\\b)?`,
    'y',
  ),
  lead: new RegExp(`(?:\\b(?<weekday>${WEEKDAY_BEFORE_DATE}),? )?(?:\\b(?:early|late) (?:on )?)?$`),
  extract: readCalendarDay,
};
