import { edtfSpan } from '../../../base/edtf.ts';
import { addDays, type IsoDay, startOfDay } from '../../../base/time.ts';
import { weekdayOf, weekendValue, yearOf, yearValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { COUNT, COUNT_STARTS, countOf, SEASON_CODES, WEEKDAY, weekdayNumber } from '../words.ts';

/** The season so many times before publication: one that is under way is no "summer ago". */
function seasonsBefore(published: IsoDay, code: number, times: number): string {
  const running = `${yearValue(yearOf(published))}-${code}`;
  const isOver = (edtfSpan(running)?.end ?? Number.POSITIVE_INFINITY) <= startOfDay(published);
  return `${yearValue(yearOf(published) - times + (isOver ? 1 : 0))}-${code}`;
}

/** The last such weekday before publication, and weeks before it. */
const weekdaysBefore = (published: IsoDay, weekday: number, times: number): IsoDay =>
  addDays(published, -((weekdayOf(published) - weekday + 6) % 7) - 1 - 7 * (times - 1));

/** two summers ago · three winters ago · two Sundays ago · two weekends ago · the summer before last · the Friday before last */
export const timesAgo: DateRule = {
  name: 'times-ago',
  starts: [...COUNT_STARTS, 'the'],
  pattern: new RegExp(
    `\\b(?:(?<count>${COUNT}) |the )(?:(?<season>${Object.keys(SEASON_CODES).join('|')})|(?<weekday>${WEEKDAY})|(?<weekend>weekend))(?:s ago| ago| (?<last>before last))\\b`,
    'iy',
  ),
  extract: ({ count, season, weekday, last }) => {
    if ((count === undefined) !== (last !== undefined)) return null;
    const times = last ? 2 : countOf(count ?? 'a');
    return ({ published }) => {
      if (season) return seasonsBefore(published, SEASON_CODES[season.toLowerCase()] ?? 0, times);
      if (weekday) return weekdaysBefore(published, weekdayNumber(weekday), times);
      return weekendValue(addDays(published, -7 * times));
    };
  },
};
