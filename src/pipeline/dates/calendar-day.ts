import { dayValue, yearOf } from './calendar.ts';
import type { Groups, Reading } from './date-rule.ts';
import { nearestDay } from './nearest.ts';
import { monthNumber, NEAR_YEARS, weekdayNumber } from './words.ts';

/** What `month-day` and `day-month` share: a day, or two of one month, in a year given, near or to be found. */
export function readCalendarDay({
  month = '',
  day,
  last: end,
  next,
  year,
  near,
  weekday,
}: Groups): Reading | null {
  const monthOfYear = monthNumber(month);
  const last = end ?? next;
  if (last !== undefined && Number(last) <= Number(day)) return null;
  return (setting) => {
    const shift = NEAR_YEARS[near ?? ''];
    const fixedYear = year ? Number(year) : shift === undefined ? null : yearOf(setting.published) + shift;
    const first =
      fixedYear === null
        ? nearestDay(setting, monthOfYear, Number(day), weekday ? weekdayNumber(weekday) : null)
        : dayValue(fixedYear, monthOfYear, Number(day));
    if (first === null || last === undefined) return first;
    const lastDay = dayValue(yearOf(first), monthOfYear, Number(last));
    return lastDay && `${first}/${lastDay}`;
  };
}
