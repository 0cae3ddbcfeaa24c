import { type CalendarUnit, unitValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { anchorFor } from '../told.ts';

const UNITS = 'day|week|month|quarter|year|decade';

/** that day · the same day · later that night · that same week · that year · the same month: the one told before. */
export const sameTime: DateRule = {
  name: 'same-time',
  pattern: new RegExp(
    `\\b(?:(?:earlier|later|late|early) )?(?:that(?: same| very)?|(?:the|this) (?:same|very)(?: same)?) (?:(?<unit>${UNITS})|night|evening|morning|afternoon)\\b`,
    'gi',
  ),
  extract: ({ unit = 'day' }) => {
    const name = unit.toLowerCase() as CalendarUnit;
    return ({ told }) => {
      const anchor = anchorFor(told, name);
      return anchor && unitValue(anchor, name, 0);
    };
  },
};
