import { type CalendarUnit, unitValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { COUNT, countOf } from '../words.ts';

/** (is) in two weeks · two months from now · a week from today. "In two weeks" of the past is a duration. */
export const ahead: DateRule = {
  name: 'ahead',
  pattern: new RegExp(
    `(?<!\\b(?:time|first|once|twice|lowest|highest|worst|best|times|largest|biggest|most) )\\b(?:in (?:about |around |just |less than |under )?(?<count>${COUNT}) (?<unit>day|week|month|year)s?(?= time\\b|['’] time\\b|[.,;]| when\\b| to\\b| at\\b)(?:['’]? time)?|(?<from>${COUNT}) (?<period>day|week|month|year)s? from (?<now>now|today))\\b`,
    'gi',
  ),
  extract: ({ count, unit, from, period, now }) => {
    const name = (unit ?? period ?? 'day').toLowerCase() as CalendarUnit;
    const amount = countOf(count ?? from ?? 'a');
    return ({ published, direction }) =>
      now || direction === 'future' ? unitValue(published, name, amount) : null;
  },
};
