import { readCalendarDay } from '../calendar-day.ts';
import type { DateRule } from '../date-rule.ts';
import { DAY_OF_MONTH, MONTH, ORDINAL, WEEKDAY_BEFORE_DATE, YEAR } from '../words.ts';

/** Feb. 24, 2022 · March 8 · Tuesday, March 8 · January 30-31 · Dec. 31 last year · early March 8 · MARCH 8 */
export const monthDay: DateRule = {
  name: 'month-day',
  pattern: new RegExp(
    `(?:\\b(?<weekday>${WEEKDAY_BEFORE_DATE}),? )?(?:\\b(?:early|late) (?:on )?)?\\b(?<month>${MONTH}) ?(?:the )?(?<day>${DAY_OF_MONTH})${ORDINAL}?` +
      `(?:(?:\\s?[-–—]\\s?| (?:to|through|until) (?!\\d+:))(?<last>${DAY_OF_MONTH})${ORDINAL}?(?![\\d-]| (?:percent|people|[ap]\\.?m\\b))| and (?<next>${DAY_OF_MONTH})${ORDINAL}?(?=[,.;)]|$))?(?![\\d%]|[.,:]\\d|-[a-z]|/)` +
      `(?:,? (?<year>${YEAR})|,? (?:of )?(?<near>last|this|next) year)?`,
    'g',
  ),
  extract: readCalendarDay,
};
