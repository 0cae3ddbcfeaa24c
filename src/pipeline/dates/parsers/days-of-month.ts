import { addDays } from '../../../base/time.ts';
import { dayValue, monthOf, shiftMonth, yearOf } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { nearestMonth } from '../nearest.ts';
import { COUNT, countOf, MONTH, monthNumber, YEAR } from '../words.ts';

/** No span of more days is told so. */
const LONGEST = 28;

/** the first ten days of March · the last two weeks of May 2021 · the first fortnight of June */
export const daysOfMonth: DateRule = {
  name: 'days-of-month',
  starts: ['first', 'last', 'final', 'opening', 'closing'],
  pattern: new RegExp(
    `\\b(?<end>first|opening|last|final|closing) (?:(?<count>${COUNT}) (?<unit>day|week)s?|(?<fortnight>fortnight)) (?:of|in) (?<month>${MONTH})(?!\\w)(?:,? (?<year>${YEAR}))?`,
    'y',
  ),
  lead: /\bthe $/,
  extract: ({ end = '', count = 'two', unit = 'week', month = '', year }) => {
    const days = countOf(count) * (unit === 'week' ? 7 : 1);
    if (days < 2 || days > LONGEST) return null;
    const number = monthNumber(month);
    return (setting) => {
      const inMonth = year ? shiftMonth(`${year}-01`, number - 1) : nearestMonth(setting, number);
      const following = shiftMonth(inMonth, 1);
      const first = dayValue(yearOf(inMonth), monthOf(inMonth), 1);
      const next = dayValue(yearOf(following), monthOf(following), 1);
      if (first === null || next === null) return null;
      return /first|opening/.test(end)
        ? `${first}/${addDays(first, days - 1)}`
        : `${addDays(next, -days)}/${addDays(next, -1)}`;
    };
  },
};
