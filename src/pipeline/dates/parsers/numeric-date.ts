import type { IsoDay } from '../../../base/time.ts';
import { daysBetween, dayValue, yearOf } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { DIGITS } from '../words.ts';

/** Two digits that would lie further ahead than this many years are of the century before. */
const YEARS_AHEAD = 20;
/** So close to publication, in days, a stamp is believed whichever number comes first. */
const STAMP_DAYS = 3;

/** The year that two digits mean in an article of `published`; four stay. */
function fullYear(written: string, published: IsoDay): number {
  if (written.length > 2) return Number(written);
  const now = yearOf(published);
  const near = now - (now % 100) + Number(written);
  if (near > now + YEARS_AHEAD) return near - 100;
  return near < now - 100 + YEARS_AHEAD ? near + 100 : near;
}

/**
 * 24/02/2022 · 02/24/2022 · 24.02.2022 · 24-02-2022 · 2022/02/24 · 2/24/22 · 02-19-98. The month comes first, unless it would be
 * beyond 12, points part the numbers, or only the other order gives (nearly) the day of publication.
 */
export const numericDate: DateRule = {
  name: 'numeric-date',
  starts: [DIGITS],
  pattern:
    /(?<![\w./-])(?:(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}|(?<=\/)\d{2})|(?<one>\d{2})-(?<two>\d{2})-(?<last>(?:19|20)?\d{2})|(?<full>(?:19|20)\d{2})[/.](?<m>\d{1,2})[/.](?<d>\d{1,2}))(?![\w/-]|\.\d)/y,
  extract: ({ first, mark, second, year, one, two, last, full, m, d }) => {
    const [a, b] = [Number(first ?? one), Number(second ?? two)];
    const written = year ?? last ?? '';
    if (full) {
      const value = dayValue(Number(full), Number(m), Number(d));
      return value && (() => value);
    }
    return ({ published }) => {
      const inYear = fullYear(written, published);
      const monthFirst = dayValue(inYear, a, b);
      const dayFirst = dayValue(inYear, b, a);
      const isStamp = (day: IsoDay | null): boolean =>
        day !== null && Math.abs(daysBetween(published, day)) <= STAMP_DAYS;
      // Joined by hyphens and cut short, any numbers look like that: only a date line is believed.
      if (mark === undefined && written.length === 2 && !isStamp(monthFirst)) return null;
      if (mark === '.' || (isStamp(dayFirst) && !isStamp(monthFirst))) return dayFirst;
      return monthFirst ?? dayFirst;
    };
  },
};
