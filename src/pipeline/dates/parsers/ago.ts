import { approximately, type CalendarUnit, unitValue, yearOf, yearValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { COUNT, countOf } from '../words.ts';

/** three days ago · a year ago · more than a year ago · 20 years ago today · almost two decades ago · year-ago. Hours are of today. */
export const ago: DateRule = {
  name: 'ago',
  pattern: new RegExp(
    `(?:\\b(?<about>about|around|almost|nearly|more than|less than|over|under|roughly|some|at least|approximately|just over|just under|well over) )?(?:\\b(?<count>${COUNT}) (?<unit>minute|hour|day|week|month|year|decade)s? ago(?: (?<today>today))?|\\byear-ago)\\b`,
    'gi',
  ),
  extract: ({ about, count = 'a', unit = 'year', today }) => {
    const name = unit.toLowerCase();
    return ({ published }) => {
      if (name === 'minute' || name === 'hour') return published;
      if (today && name === 'year')
        return `${yearValue(yearOf(published) - countOf(count))}${published.slice(4)}`;
      // "Two decades ago" is no decade of the calendar but a year or so.
      const value =
        name === 'decade'
          ? approximately(unitValue(published, 'year', -10 * countOf(count)))
          : unitValue(published, name as CalendarUnit, -countOf(count));
      return about && name !== 'decade' ? approximately(value) : value;
    };
  },
};
