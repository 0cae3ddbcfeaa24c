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
  pattern:
    /(?<=\b(?:for|in|of|during|over|throughout) )the (?:full|whole|entire) (?<whole>year|month)\b(?! (?:end|to|through|from)\w*\b)|(?<=\b(?:for|so far in) )the (?<bare>year|month)(?=[.,;:)]|$| (?:was|were|is|are|will|rose|fell|as|at|by|from|and|compared|should|would|could)\b)|(?:\b(?:earlier|later|early|late) in the (?<day>day)\b)/gim,
  extract: ({ whole, bare, day }) => {
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
