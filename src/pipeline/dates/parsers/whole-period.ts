import { monthOf, yearOf, yearValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { toldDay } from '../told.ts';

/** In these first months of a year, what was made "for the year" was made in the one that is over. */
const REVIEW_MONTHS = 3;

/**
 * (for) the year · (in) the full year · (for) the month · later in the day: the one told in this sentence, or else the
 * running one. "For the year ended June 30" is counted by its end and is none.
 */
export const wholePeriod: DateRule = {
  name: 'whole-period',
  starts: ['the'],
  pattern:
    /\bthe (?:(?:full|whole|entire) (?<whole>year|month)\b(?! (?:end|to|through|from)\w*\b)|(?<bare>year|month)(?=[.,;:)]|$| (?:was|were|is|are|will|rose|fell|as|at|by|from|and|compared|should|would|could)\b)|(?<day>day)\b)/imy,
  lead: /\b(?<part>earlier|later|early|late) in $/i,
  before: /\b(?:(?<narrow>for|so far in)|(?<wide>in|of|during|over|throughout)) $/i,
  extract: ({ part, narrow, wide, whole, bare, day }) => {
    if (day ? !part : part || !(narrow ?? (whole && wide))) return null;
    const unit = whole ?? bare ?? '';
    return ({ published, direction, told, here, recent }) => {
      if (day) return toldDay(told) ?? published;
      if (unit === 'month') return recent.find((value) => /^\d{4}-[01]\d$/.test(value)) ?? null;
      const year = here.find((value) => /^\d{4}$/.test(value));
      const ended = direction === 'past' && monthOf(published) <= REVIEW_MONTHS ? 1 : 0;
      return year ?? yearValue(yearOf(published) - ended);
    };
  },
};
