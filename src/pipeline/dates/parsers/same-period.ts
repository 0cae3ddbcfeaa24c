import { edtfPrecision } from '../../../base/edtf.ts';
import { quarterValue, yearOf, yearValue } from '../calendar.ts';
import type { DateRule, Setting } from '../date-rule.ts';
import { YEAR } from '../words.ts';

const PERIOD = '(?:quarter|period|month|half)';

/** The month, quarter or span of months told last, moved to `year` or else the year before its own; null when none was told. */
function movedTo(year: number | null, { recent }: Setting, unit: string): string | null {
  const told = recent.find((value) =>
    unit === 'month'
      ? /^\d{4}-[01]\d$/.test(value)
      : /^\d{4}-[3]\d$/.test(value) ||
        (edtfPrecision(value) === 'range' && /^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(value)),
  );
  if (told === undefined) return null;
  const shift = year === null ? -1 : year - yearOf(told);
  return told
    .split('/')
    .map((end) => yearValue(yearOf(end) + shift) + end.slice(4))
    .join('/');
}

/**
 * the year-earlier quarter · year-ago period · the same month of 1992 · the same period last year · the same quarter a
 * year earlier: the one told before, in that year. A quarter that was not told is the last one that is over.
 */
export const samePeriod: DateRule = {
  name: 'same-period',
  starts: ['the', 'year', 'same', 'similar', 'corresponding', 'comparable'],
  pattern: new RegExp(
    `\\b(?:the )?year-(?:ago|earlier) (?<unit>${PERIOD})\\b|\\b(?:the )?(?:same|similar|corresponding|comparable) (?<other>${PERIOD})(?: (?:of|in))?(?: (?<year>${YEAR})| (?:last year|a year (?:ago|earlier|before)|the (?:previous year|year before)))`,
    'iy',
  ),
  extract: ({ unit, other, year }) => {
    const name = (unit ?? other ?? '').toLowerCase();
    return (setting) => {
      const { published } = setting;
      const moved = movedTo(year ? Number(year) : null, setting, name);
      if (moved !== null) return moved;
      return name === 'quarter' && !year
        ? quarterValue(published, -5)
        : yearValue(year ? Number(year) : yearOf(published) - 1);
    };
  },
};
