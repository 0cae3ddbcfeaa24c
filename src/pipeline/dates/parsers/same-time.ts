import { type CalendarUnit, unitValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { dayInTold, toldDay } from '../told.ts';

/** that day · the same day · that same week · that year · the same month: the one told before. */
export const sameTime: DateRule = {
  name: 'same-time',
  pattern:
    /\b(?:(?:earlier|later|late|early) )?(?:that(?: same| very)?|(?:the|this) (?:same|very)(?: same)?) (?<unit>day|week|month|quarter|year|decade|night|evening|morning|afternoon)\b/gi,
  extract: ({ unit = '' }) => {
    const name = unit.toLowerCase();
    return ({ told }) => {
      if (/day|night|evening|morning|afternoon/.test(name)) return toldDay(told);
      const anchor = name === 'week' ? toldDay(told) : dayInTold(told);
      return anchor && unitValue(anchor, name as CalendarUnit, 0);
    };
  },
};
