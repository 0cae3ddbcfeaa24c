import { readCalendarDay } from '../calendar-day.ts';
import type { DateRule } from '../date-rule.ts';
import { WHICH_YEAR } from '../near-year.ts';
import {
  DAY_OF_MONTH,
  DAY_STARTS,
  DAY_WORD,
  DIGITS,
  MONTH,
  ORDINAL,
  WEEKDAY_BEFORE_DATE,
  YEAR,
} from '../words.ts';

/** 24 February 2022 · Tuesday 8 March · the 8th of March · 3-5 March · (between) 3 and 5 March · 3 to 5 March */
export const dayMonth: DateRule = {
  name: 'day-month',
  starts: [DIGITS, ...DAY_STARTS],
  pattern: new RegExp(
    `(?<![\\w$€£.,:/-])(?<day>${DAY_OF_MONTH}|(?<=\\bthe )${DAY_WORD}(?= of ))${ORDINAL}?` +
      `(?:(?:\\s?[-–—]\\s?| to |(?<=between (?:[A-Z]\\w+ )?\\d+\\w*) and )(?:${WEEKDAY_BEFORE_DATE} )?(?<last>${DAY_OF_MONTH})${ORDINAL}?)?(?: of)? (?<month>${MONTH})(?!\\w)` +
      `(?:,? (?<year>${YEAR})|,? (?:of )?(?<near>${WHICH_YEAR}) year\\b)?`,
    'y',
  ),
  lead: new RegExp(`(?:\\b(?<weekday>${WEEKDAY_BEFORE_DATE}),? )?(?:\\bthe )?$`),
  extract: readCalendarDay,
};
