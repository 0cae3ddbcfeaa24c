import { type CalendarUnit, daysBetween, unitValue, weekendValue, yearOf, yearValue } from '../calendar.ts';
import type { DateRule, Setting } from '../date-rule.ts';
import { anchorFor, firstDayOf, toldDay } from '../told.ts';
import { SEASON_CODES } from '../words.ts';

const UNITS = 'day|week|weekend|month|quarter|year|decade';
const SEASONS = Object.keys(SEASON_CODES).join('|');

/** So many days from a month told in passing, a day told shortly before it is still the one meant. */
const NEAR_DAYS = 62;

/**
 * "That day" after a month or a span of days: a day told beside it ("On 6 May it sent ships, promised in April"), or
 * else the month itself, for which of its days the text does not say.
 */
function dayAround({ told, recent }: Setting): string | null {
  const first = firstDayOf(told);
  if (told === null || first === null || !/^\d{4}-\d{2}(?:~|$)|\//.test(told)) return null;
  const day = recent
    .map(toldDay)
    .find((one) => one !== null && Math.abs(daysBetween(first, one)) < NEAR_DAYS);
  return day ?? told;
}

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
      if (anchor === null) return name === 'day' ? dayAround(setting) : null;
      return isWeekend ? weekendValue(anchor) : unitValue(anchor, name as CalendarUnit, 0);
    };
  },
};
