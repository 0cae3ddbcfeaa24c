import { yearValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { APOSTROPHE, SHORT_YEAR, yearNumber } from '../words.ts';

/** (in) '98 · the '92 (campaign) · class of '05: with a word before it that leads to a year. */
export const shortYear: DateRule = {
  name: 'short-year',
  starts: [APOSTROPHE],
  pattern: new RegExp(`(?<year>${SHORT_YEAR})`, 'y'),
  before:
    /\b(?<cue>in|of|since|by|until|till|from|to|before|after|during|for|fiscal|early|late|mid|and|the|his|her|its|their|our)[ -]$/i,
  extract: ({ cue, year = '' }) => {
    if (cue === undefined) return null;
    const value = yearValue(yearNumber(year));
    return () => value;
  },
};
