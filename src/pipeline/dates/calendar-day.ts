import { dayValue, yearOf } from './calendar.ts';
import type { Groups, Reading } from './date-rule.ts';
import { nearYear } from './near-year.ts';
import { nearestDay } from './nearest.ts';
import { dayNumber, monthNumber, weekdayNumber } from './words.ts';

/** What `month-day` and `day-month` share: a day, or a range in one month, in a year given, near or to be found. */
export function readCalendarDay({
  month = '',
  day: written = '',
  last,
  year,
  near,
  weekday,
}: Groups): Reading | null {
  const monthOfYear = monthNumber(month);
  const day = dayNumber(written);
  if (last !== undefined && Number(last) <= day) return null;
  return (setting) => {
    const fixedYear = year ? Number(year) : near ? nearYear(near, setting) : null;
    const first =
      fixedYear === null
        ? nearestDay(setting, monthOfYear, day, weekday ? weekdayNumber(weekday) : null)
        : dayValue(fixedYear, monthOfYear, day);
    if (first === null || last === undefined) return first;
    const lastDay = dayValue(yearOf(first), monthOfYear, Number(last));
    return lastDay && `${first}/${lastDay}`;
  };
}
