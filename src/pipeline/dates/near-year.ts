import { yearOf } from './calendar.ts';
import type { Setting } from './date-rule.ts';
import { firstDayOf } from './told.ts';

/** Years from publication's that "last year", "this year", "the year", "next year" are. */
const FROM_PUBLICATION: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1 };
/** Years from the one told before that "that year", "the following year" are. */
const FROM_TOLD: Readonly<Record<string, number>> = {
  that: 0,
  'the same': 0,
  'the following': 1,
  'the previous': -1,
};

/** Which words, before " year", say which one after a month or a quarter. */
export const WHICH_YEAR = 'last|this|next|that|the same|the following|the previous|the';

/** The year that one of `WHICH_YEAR` means; null when it goes back to a date and none was told. */
export function nearYear(which: string, { published, told }: Setting): number | null {
  const word = which.toLowerCase();
  const shift = FROM_PUBLICATION[word];
  if (shift !== undefined) return yearOf(published) + shift;
  const anchor = firstDayOf(told);
  return anchor && yearOf(anchor) + (FROM_TOLD[word] ?? 0);
}
