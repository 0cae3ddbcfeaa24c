import { readCalendarDay } from '../calendar-day.ts';
import type { DateRule } from '../date-rule.ts';
import { DAY_OF_MONTH, MONTH, ORDINAL, WEEKDAY_BEFORE_DATE, YEAR } from '../words.ts';

/** 24 February 2022 · Tuesday 8 March · the 8th of March · 3-5 March · (between) 3 and 5 March · 3 to 5 March */
export const dayMonth: DateRule = {
  name: 'day-month',
  pattern: new RegExp(
    `(?:\\b(?<weekday>${WEEKDAY_BEFORE_DATE}),? )?(?:\\bthe (?=\\d+${ORDINAL}))?(?<![\\w$€£.,:/-])(?<day>${DAY_OF_MONTH})${ORDINAL}?` +
      `(?:(?:\\s?[-–—]\\s?| to |(?<=between \\d+\\w*) and )(?<last>${DAY_OF_MONTH})${ORDINAL}?)?(?: of)? (?<month>${MONTH})(?!\\w)` +
      `(?:,? (?<year>${YEAR})|,? (?:of )?(?<near>last|this|next) year)?`,
    'g',
  ),
  extract: readCalendarDay,
};
