import { addDays } from '../../../base/time.ts';
import { type CalendarUnit, unitValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { nearestWeekday } from '../nearest.ts';
import { COUNT, COUNT_STARTS, countOf, WEEKDAY, weekdayNumber } from '../words.ts';

/** (is) in two weeks · two months from now · a week from today · a week from Friday · five years hence. "In two weeks" of the past is a duration. */
export const ahead: DateRule = {
  name: 'ahead',
  starts: ['in', ...COUNT_STARTS],
  pattern: new RegExp(
    `\\b(?:in (?:about |around |just |less than |under )?(?<count>${COUNT}) (?<unit>day|week|fortnight|month|year)s?(?= time\\b|['’] time\\b|[.,;]| when\\b| to\\b| at\\b)(?:['’]? time)?|(?<from>${COUNT}) (?<period>day|week|fortnight|month|year)s? (?:from (?:(?<now>now|today|tomorrow)|(?<weekday>${WEEKDAY}))|(?<hence>hence)))\\b`,
    'iy',
  ),
  before: /\b(?<lasting>time|first|once|twice|lowest|highest|worst|best|times|largest|biggest|most) $/i,
  extract: ({ lasting, count, unit, from, period, now, hence, weekday }) => {
    if (lasting !== undefined) return null;
    const word = (unit ?? period ?? 'day').toLowerCase();
    const name = (word === 'fortnight' ? 'week' : word) as CalendarUnit;
    const amount = countOf(count ?? from ?? 'a') * (word === 'fortnight' ? 2 : 1);
    return (setting) => {
      const { published, direction } = setting;
      if (weekday) {
        const day = nearestWeekday({ ...setting, direction: 'future' }, weekdayNumber(weekday));
        return name === 'week' ? addDays(day, 7 * amount) : unitValue(day, name, amount);
      }
      if (name === 'week' && now && now !== 'now') {
        return addDays(published, 7 * amount + (now === 'tomorrow' ? 1 : 0));
      }
      return now || hence || direction === 'future' ? unitValue(published, name, amount) : null;
    };
  },
};
