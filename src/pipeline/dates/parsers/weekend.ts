import { addDays } from '../../../base/time.ts';
import { weekdayOf, weekendValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';

const WEEKS: Readonly<Record<string, number>> = { last: -1, past: -1, next: 1, coming: 1 };

/** last weekend · this (past) weekend · next weekend · (over) the weekend: before a Friday, the one just gone. */
export const weekend: DateRule = {
  name: 'weekend',
  starts: ['weekend'],
  pattern: /\bweekend\b/iy,
  lead: /\b(?:(?<which>last|next|this(?: past| coming)?)|(?<the>the)(?: past| coming)?) $/i,
  before: /\b(?<word>over|at|on|during|by|for|of|since|the) $/i,
  extract: ({ which, the, word = '' }) => {
    const isTold = which ? !/^the$/i.test(word) : the && word !== '';
    if (!isTold) return null;
    return ({ published, direction }) => {
      const weeks = WEEKS[which?.toLowerCase().split(' ').at(-1) ?? ''];
      const begun = weekdayOf(published) >= 6;
      if (weeks !== undefined) return weekendValue(addDays(published, 7 * weeks));
      return weekendValue(addDays(published, which || begun || direction === 'future' ? 0 : -7));
    };
  },
};
