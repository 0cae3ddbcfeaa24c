import { monthOf, monthValue, yearOf, yearValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { firstDayOf } from '../told.ts';
import { isMonthWord, MONTH, monthNumber, SEASON_CODES } from '../words.ts';

/** Where a season stands among the months: spring follows March. */
const MONTH_OF_SEASON: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

/** the following spring · the previous March · the next autumn · that same May: counted from the date told before. */
export const nearTold: DateRule = {
  name: 'near-told',
  starts: ['the', 'that'],
  pattern: new RegExp(
    `\\b(?:the|that) (?<which>next|following|previous|preceding|same) (?:(?<season>${Object.keys(SEASON_CODES).join('|')})|(?<month>${MONTH}))(?!\\w|\\.? ?\\d)`,
    'iy',
  ),
  extract: ({ which = '', season, month }) => {
    if (month !== undefined && !isMonthWord(month)) return null;
    const code = SEASON_CODES[season?.toLowerCase() ?? ''];
    const number = month ? monthNumber(month) : (MONTH_OF_SEASON[season?.toLowerCase() ?? ''] ?? 0);
    const word = which.toLowerCase();
    return ({ told }) => {
      const anchor = firstDayOf(told);
      if (anchor === null) return null;
      const later = number > monthOf(anchor);
      const shift = word === 'same' ? 0 : /next|following/.test(word) ? (later ? 0 : 1) : later ? -1 : 0;
      const year =
        yearOf(anchor) + (number === monthOf(anchor) && /previous|preceding/.test(word) ? -1 : shift);
      return code === undefined ? monthValue(year, number) : `${yearValue(year)}-${code}`;
    };
  },
};
