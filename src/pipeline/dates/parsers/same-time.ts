import { type CalendarUnit, unitValue, weekendValue, yearOf, yearValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { anchorFor, firstDayOf } from '../told.ts';
import { SEASON_CODES } from '../words.ts';

const UNITS = 'day|week|weekend|month|quarter|year|decade';
const SEASONS = Object.keys(SEASON_CODES).join('|');

/** A month, a season or a span of days told before, in which "that day" lies. */
const isCoarse = (told: string): boolean => /^\d{4}-\d{2}(?:~|$)|\//.test(told);

/**
 * that day · the same day · later that night · that same week · that weekend · that year · the same month · that
 * autumn: the one told before.
 */
export const sameTime: DateRule = {
  name: 'same-time',
  starts: ['earlier', 'later', 'late', 'early', 'that', 'the', 'this'],
  pattern: new RegExp(
    `\\b(?:(?:earlier|later|late|early) )?(?:that(?: same| very)?|(?:the|this) (?:same|very)(?: same)?) (?:(?<unit>${UNITS})|(?<season>${SEASONS})|night|evening|morning|afternoon)\\b`,
    'iy',
  ),
  extract: ({ unit = 'day', season }) => {
    const name = unit.toLowerCase();
    return (setting) => {
      if (season) {
        const told = firstDayOf(setting.told);
        return told && `${yearValue(yearOf(told))}-${SEASON_CODES[season.toLowerCase()]}`;
      }
      const isWeekend = name === 'weekend';
      const anchor = anchorFor(setting, isWeekend ? 'week' : (name as CalendarUnit));
      // "In January 2022 the roof fell. That morning …": which morning, the text does not say.
      if (anchor === null)
        return name === 'day' && setting.told && isCoarse(setting.told) ? setting.told : null;
      return isWeekend ? weekendValue(anchor) : unitValue(anchor, name as CalendarUnit, 0);
    };
  },
};
