import { yearValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { SHORT_YEAR, yearNumber } from '../words.ts';

/** (in) '98 · the '92 (campaign) · class of '05: with a word before it that leads to a year. */
export const shortYear: DateRule = {
  name: 'short-year',
  pattern: new RegExp(
    `(?<=\\b(?:in|of|since|by|until|till|from|to|before|after|during|for|fiscal|early|late|mid|and|the|his|her|its|their|our)[ -])(?<year>${SHORT_YEAR})`,
    'gi',
  ),
  extract: ({ year = '' }) => {
    const value = yearValue(yearNumber(year));
    return () => value;
  },
};
