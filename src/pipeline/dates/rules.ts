import type { DateRule } from './date-rule.ts';
import { ago } from './parsers/ago.ts';
import { ahead } from './parsers/ahead.ts';
import { century } from './parsers/century.ts';
import { dayBeforeListed } from './parsers/day-before-listed.ts';
import { dayMonth } from './parsers/day-month.ts';
import { dayOfMonth } from './parsers/day-of-month.ts';
import { daysOfMonth } from './parsers/days-of-month.ts';
import { decade } from './parsers/decade.ts';
import { firstMonths } from './parsers/first-months.ts';
import { fromEvent } from './parsers/from-event.ts';
import { fromTold } from './parsers/from-told.ts';
import { holiday } from './parsers/holiday.ts';
import { isoDate } from './parsers/iso-date.ts';
import { listedDay } from './parsers/listed-day.ts';
import { month } from './parsers/month.ts';
import { monthDay } from './parsers/month-day.ts';
import { monthYear } from './parsers/month-year.ts';
import { namedDay } from './parsers/named-day.ts';
import { nearPeriod } from './parsers/near-period.ts';
import { nearTold } from './parsers/near-told.ts';
import { nthInMonth } from './parsers/nth-in-month.ts';
import { numericDate } from './parsers/numeric-date.ts';
import { overnight } from './parsers/overnight.ts';
import { partOfPeriod } from './parsers/part-of-period.ts';
import { quarter } from './parsers/quarter.ts';
import { rememberedDay } from './parsers/remembered-day.ts';
import { samePeriod } from './parsers/same-period.ts';
import { sameTime } from './parsers/same-time.ts';
import { season } from './parsers/season.ts';
import { shortYear } from './parsers/short-year.ts';
import { spokenYear } from './parsers/spoken-year.ts';
import { timesAgo } from './parsers/times-ago.ts';
import { weekNumber } from './parsers/week-number.ts';
import { weekday } from './parsers/weekday.ts';
import { weekend } from './parsers/weekend.ts';
import { wholePeriod } from './parsers/whole-period.ts';
import { year } from './parsers/year.ts';
import { yearRange } from './parsers/year-range.ts';

/** All rules. The order only settles ties: of two readings of the very same words, the earlier rule wins. */
export const RULES: readonly DateRule[] = [
  isoDate,
  numericDate,
  rememberedDay,
  monthDay,
  dayMonth,
  listedDay,
  dayBeforeListed,
  dayOfMonth,
  monthYear,
  yearRange,
  month,
  weekday,
  namedDay,
  overnight,
  timesAgo,
  ago,
  ahead,
  fromTold,
  nearTold,
  fromEvent,
  samePeriod,
  sameTime,
  nearPeriod,
  partOfPeriod,
  wholePeriod,
  weekend,
  nthInMonth,
  daysOfMonth,
  weekNumber,
  quarter,
  firstMonths,
  season,
  holiday,
  century,
  decade,
  spokenYear,
  shortYear,
  year,
];
