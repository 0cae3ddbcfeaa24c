import { approximately, type CalendarUnit, monthOf, unitValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { PART, YEAR } from '../words.ts';

const SHIFTS: Readonly<Record<string, number>> = { last: -1, past: -1, next: 1, coming: 1 };

/** Months of a year in which its end is told as past: it is that of the year before. */
const REVIEW_MONTHS = 3;

/**
 * this week · last month · next year · earlier this month · later this year · late last year · the end of the year ·
 * earlier in the month · the year before last · this quarter · year-end 1993 · midyear · the current fiscal year · year-end. "Over the last year" is a duration.
 */
export const nearPeriod: DateRule = {
  name: 'near-period',
  pattern: new RegExp(
    `(?:\\b(?:(?:earlier|later)|(?<part>${PART}))[ ])?(?<!\\bthe )\\b(?<which>last|next|this(?: past| coming)?) (?<unit>(?:fiscal |financial |school |academic |calendar )?(?:week|month|quarter|year|decade|century))\\b(?!-(?:long|old))` +
      `|\\b(?:the )?current (?<running>(?:fiscal |financial |school |academic |calendar )?(?:week|month|quarter|year|decade|century))\\b` +
      `|\\b(?:(?:earlier|later|early|late) in|(?<end>(?:the )?(?:beginning|start|middle|end|close|turn) of) )(?: )?(?:the|this) (?<whole>week|month|quarter|year|decade|century)\\b(?! of\\b)` +
      `|\\bthe (?<last>week|month|year) before last\\b` +
      `|\\b(?<yearEnd>year[ -]end|mid-?year)\\b(?: (?<year>${YEAR}))?`,
    'gi',
  ),
  extract: ({ part, which = '', unit, running, end, whole, last, yearEnd, year }) => {
    const shift = SHIFTS[which.toLowerCase().split(' ').at(-1) ?? ''] ?? 0;
    const name = yearEnd ? 'year' : (unit ?? running ?? whole ?? last ?? '').toLowerCase().split(' ').at(-1);
    return ({ published, direction }) => {
      // Early in a year, the year-end that is behind is that of the year before.
      const ended = direction === 'past' && monthOf(published) <= REVIEW_MONTHS && name === 'year';
      const back = last ? 2 : (yearEnd || /end|close/i.test(end ?? '')) && ended ? 1 : 0;
      const value = year ?? unitValue(published, name as CalendarUnit, shift - back);
      return part || end || yearEnd ? approximately(value) : value;
    };
  },
};
