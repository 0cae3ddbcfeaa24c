import { approximately, type CalendarUnit, unitValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { PART, PERIOD } from '../words.ts';

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

/**
 * this week · last month · next year · earlier this month · later this year · late last year · this quarter · the
 * current fiscal year · the year before last. "Over the last year" is a duration.
 */
export const nearPeriod: DateRule = {
  name: 'near-period',
  starts: ['last', 'next', 'this', 'the', 'current'],
  pattern: new RegExp(
    `(?<!\\bthe )\\b(?<which>last|next|this(?: past| coming)?) (?<unit>${PERIOD})\\b(?!-(?:long|old))` +
      `|\\b(?:the )?(?<current>current) (?<running>${PERIOD})\\b|\\bthe (?<second>week|month|year) before last\\b`,
    'iy',
  ),
  lead: new RegExp(`\\b(?:(?:earlier|later)|(?<part>${PART}))[ ]$`, 'i'),
  extract: ({ part, which, current, unit, running, second }) => {
    const shift = second ? -2 : SHIFTS[(which ?? current ?? '').toLowerCase().split(' ').at(-1) ?? ''];
    const name = (unit ?? running ?? second ?? '').toLowerCase().split(' ').at(-1);
    return ({ published }) => {
      const value = unitValue(published, name as CalendarUnit, shift ?? 0);
      return part ? approximately(value) : value;
    };
  },
};
