import { addDays } from '../../../base/time.ts';
import { daysBetween, dayValue, monthOf, yearOf } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { toldDay } from '../told.ts';
import { DAY_OF_MONTH, ORDINAL } from '../words.ts';

/** How far from publication, in days, a month told before may lie and still be the one meant. */
const TOLD_DAYS = 400;
/** Half a month: a day without a month is the nearest such. */
const HALF_MONTH = 15;

/** (on) the 14th: of the month told before, or else the nearest one; behind publication unless the words look ahead. */
export const dayOfMonth: DateRule = {
  name: 'day-of-month',
  starts: ['the'],
  pattern: new RegExp(
    `\\bthe (?<day>${DAY_OF_MONTH})${ORDINAL}(?=[.,;:)]|$| (?:and|that|when|but|at|in|on|he|she|they|it|we|i|his|her|their|its|our|all|both|most|some|many|no|nobody|each|every|another|this|these|there|two|three|the|with|to|by|from|for|after|before|because|while|until|was|were|is|will|came|a|an|as|as well)\\b)(?! (?:and|to) (?:last|\\d))`,
    'my',
  ),
  before: /\b(?<cue>on|by|since|until|till|before|after|from|of) $/i,
  extract: ({ cue, day }) => {
    if (cue === undefined) return null;
    const number = Number(day);
    return ({ published, told, direction }) => {
      const anchor = toldDay(told);
      const base = anchor && Math.abs(daysBetween(anchor, published)) < TOLD_DAYS ? anchor : null;
      if (
        base !== null &&
        base.slice(0, 7) !== published.slice(0, 7) &&
        (direction !== 'future' || base > published)
      ) {
        return dayValue(yearOf(base), monthOf(base), number);
      }
      const shift = { past: -HALF_MONTH, unclear: 0, either: 0, future: HALF_MONTH }[direction];
      const from = addDays(published, shift);
      const days = [-1, 0, 1].map((shift) => {
        const month = yearOf(published) * 12 + monthOf(published) - 1 + shift;
        return dayValue(Math.floor(month / 12), (month % 12) + 1, number);
      });
      const distance = (a: typeof from): number => Math.abs(daysBetween(a, from));
      return days.filter((one) => one !== null).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
    };
  },
};
