import { addDays, type IsoDay } from '../../../base/time.ts';
import { daysBetween, dayValue, weekdayOf, yearOf } from '../calendar.ts';
import type { DateRule, Setting } from '../date-rule.ts';
import { YEAR } from '../words.ts';

/** The Monday of an ISO week: week 1 has the year's first Thursday. */
function mondayOf(year: number, week: number): IsoDay | null {
  const fourth = dayValue(year, 1, 4);
  const monday = fourth && addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  // Week 53 is not in every year.
  return monday && yearOf(addDays(monday, 3)) === year ? monday : null;
}

/** In the nearest year, or on the side that the words look to. */
function nearestMonday({ published, direction }: Setting, week: number): IsoDay | null {
  const mondays = [-1, 0, 1]
    .map((shift) => mondayOf(yearOf(published) + shift, week))
    .filter((day) => day !== null)
    .sort((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)));
  if (direction === 'future') return mondays.find((day) => addDays(day, 6) >= published) ?? null;
  if (direction === 'past') return mondays.find((day) => day <= published) ?? null;
  return mondays[0] ?? null;
}

/** Lower numbers count the weeks of a season, a strike or a pregnancy. */
const FIRST_BARE = 43;

/** week 47 · (in) week 12 of 2021 · calendar week 9 · epidemiological week 30: weeks as calendars count them. */
export const weekNumber: DateRule = {
  name: 'week-number',
  starts: ['week'],
  pattern: new RegExp(
    `\\bweek (?:no\\.? |number )?(?<week>[1-4]?\\d|5[0-3])\\b(?![.,:]\\d|%)(?:,? (?:of |in )?(?<year>${YEAR}))?(?! of\\b| (?:pregnan|gestation))`,
    'iy',
  ),
  lead: /(?:\bthe )?(?:\b(?<kind>calendar|ISO|epi|epidemiological|surveillance|reporting) )?$/i,
  before: /\b(?<cue>in|of|by|since|until|till|during|for|from|to|before|after|than|and|or) $/i,
  extract: ({ kind, cue, week = '', year }) => {
    const number = Number(week);
    if (number < 1 || !(kind || year || (cue && number >= FIRST_BARE))) return null;
    return (setting) => {
      const monday = year ? mondayOf(Number(year), number) : nearestMonday(setting, number);
      return monday && `${monday}/${addDays(monday, 6)}`;
    };
  },
};
