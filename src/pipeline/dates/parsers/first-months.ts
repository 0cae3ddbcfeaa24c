import { monthOf, monthValue, shiftMonth, yearOf } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { nearYear, WHICH_YEAR } from '../near-year.ts';
import { COUNT, countOf, YEAR } from '../words.ts';

/** the first three months of the year · the last two months of 2021 · the first nine months of this year · (in the) first nine months */
export const firstMonths: DateRule = {
  name: 'first-months',
  starts: ['first', 'last', 'final'],
  pattern: new RegExp(
    `\\b(?<end>first|last|final) (?<count>${COUNT}) months of (?:(?<year>${YEAR})|(?<near>${WHICH_YEAR}) year)\\b|\\bfirst (?<so>three|six|nine|3|6|9) months\\b(?! (?:after|following|in|of|since|at)\\b)`,
    'iy',
  ),
  lead: /\bthe $/i,
  before: /\b(?<cue>in|for|during|of|over)(?: its| their)? $/i,
  extract: ({ cue, end = 'first', count, year, near = 'the', so = '' }) => {
    if (so && cue === undefined) return null;
    const amount = countOf(count ?? so);
    if (amount < 1 || amount > 12) return null;
    return (setting) => {
      const { published } = setting;
      // Early in a year, nine months that are over were of the one before.
      const ended = so && amount > monthOf(published) ? 1 : 0;
      const inYear = year ? Number(year) : (nearYear(near, setting) ?? yearOf(published)) - ended;
      const from = end.toLowerCase() === 'first' ? monthValue(inYear, 1) : monthValue(inYear, 13 - amount);
      return `${from}/${shiftMonth(from, amount - 1)}`;
    };
  },
};
