import { monthOf, monthValue, shiftMonth, yearOf, yearValue } from '../calendar.ts';
import type { DateRule, Setting } from '../date-rule.ts';
import { nearYear, WHICH_YEAR } from '../near-year.ts';
import { nearestMonth } from '../nearest.ts';
import { DAY_OF_MONTH, DIGITS, MONTH, monthNumber, SHORT_YEAR, YEAR, yearNumber } from '../words.ts';

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };
/** The year of a quarter or half that the text leaves out: the last that has begun, or the next when it lies ahead. */
function nearestYear({ published, direction }: Setting, firstMonth: number): number {
  const begun = firstMonth <= monthOf(published);
  if (direction === 'future')
    return yearOf(published) + (begun && firstMonth + 2 < monthOf(published) ? 1 : 0);
  return yearOf(published) - (begun ? 0 : 1);
}

/** the first quarter of 2022 · Q1 2022 · (the) third quarter · the first half of this year · H2 2021 · 2Q 2020 */
export const quarter: DateRule = {
  name: 'quarter',
  starts: ['the', 'fiscal', DIGITS, ...Object.keys(ORDINALS), 'q', 'h'],
  pattern: new RegExp(
    `(?:(?:\\bthe )?\\b(?:fiscal |(?<year1>${YEAR})(?:['’]s)? )?(?<ordinal>first|second|third|fourth|last)(?:(?<attributive>-)| )(?:fiscal )?(?<unit>quarter|half)(?:['’]s)?\\b|\\b(?<letter>[QH])(?<digit>[1-4])\\b)(?!-?final|back)` +
      `(?:,? (?:of |in )?(?:fiscal )?(?:(?<year>${YEAR}|${SHORT_YEAR})|(?<near>${WHICH_YEAR}) year(?!\\w)))?` +
      `(?=(?<closing>,? (?:which |that )?(?:ended|ending|ends|closed|to)(?: on)? (?:${DAY_OF_MONTH} )?(?<closes>${MONTH})(?!\\w))?)`,
    'iy',
  ),
  extract: ({ ordinal = '', attributive, unit, letter, digit, year, year1, near, closes }) => {
    const number = digit ? Number(digit) : (ORDINALS[ordinal.toLowerCase()] ?? 0);
    const half = unit === 'half' || letter === 'H' || letter === 'h';
    const stated = year ?? year1;
    if (half && (number > 2 || (!stated && !near))) return null;
    if (ordinal.toLowerCase() === 'last' && !stated && !near) return null;
    return (given) => {
      // "The second fiscal quarter, which ended March 31": the three months up to it, whatever they are called.
      if (closes && !half) {
        const last = stated
          ? monthValue(yearNumber(stated), monthNumber(closes))
          : nearestMonth(given, monthNumber(closes));
        return monthOf(last) % 3 === 0
          ? `${last.slice(0, 4)}-${32 + monthOf(last) / 3}`
          : `${shiftMonth(last, -2)}/${last}`;
      }
      // "First-quarter results" are of a quarter gone by, even when they are to come.
      const setting: Setting = attributive ? { ...given, direction: 'past' } : given;
      const firstMonth = (number - 1) * (half ? 6 : 3) + 1;
      const inYear = stated
        ? yearNumber(stated)
        : near
          ? nearYear(near, setting)
          : nearestYear(setting, firstMonth);
      return inYear === null ? null : `${yearValue(inYear)}-${(half ? 39 : 32) + number}`;
    };
  },
};
