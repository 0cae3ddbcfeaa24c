import { approximately, type CalendarUnit, monthOf, unitValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { toldDay } from '../told.ts';
import { YEAR } from '../words.ts';

/** Months of a year in which its end is told as past: it is that of the year before. */
const REVIEW_MONTHS = 3;

/** earlier in the month · late in the week · the end of the year · the middle of this month · year-end 1993 · midyear */
export const partOfPeriod: DateRule = {
  name: 'part-of-period',
  starts:
    'earlier later early late the beginning start middle end close turn rest remainder latter year mid midyear'.split(
      ' ',
    ),
  pattern: new RegExp(
    `\\b(?:(?:earlier|later|early|late) in|(?<part>(?:the )?(?:beginning|start|middle|end|close|turn|rest|remainder|latter part|early part) of)) (?:the|this) (?<unit>week|month|quarter|year|decade|century)\\b(?! of\\b)` +
      `|\\b(?<compound>year[ -]end|mid-?year)\\b(?: (?<year>${YEAR}))?`,
    'iy',
  ),
  extract: ({ part, unit, compound, year }) => {
    const name = (unit ?? 'year').toLowerCase() as CalendarUnit;
    const isEnd = name === 'year' && /end|close/i.test(part ?? compound ?? '');
    const endsMonth = name === 'month' && /end|close/i.test(part ?? '');
    return ({ published, direction, told }) => {
      const ended = isEnd && direction === 'past' && monthOf(published) <= REVIEW_MONTHS;
      // "On 3 May it fell; by the end of the month it had lost a tenth": the month of the story.
      const day = endsMonth && direction === 'past' ? toldDay(told) : null;
      const value =
        year ?? unitValue(day !== null && day < published ? day : published, name, ended ? -1 : 0);
      return part || compound ? approximately(value) : value;
    };
  },
};
