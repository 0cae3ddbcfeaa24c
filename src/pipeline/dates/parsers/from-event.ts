import { addDays } from '../../../base/time.ts';
import { type CalendarUnit, unitValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { anchorFor, toldDay } from '../told.ts';
import { COUNT, COUNT_STARTS, countOf } from '../words.ts';

/**
 * two days after (the invasion) · the morning after (the quake) · a month before (his election): counted from the date told before, when the sentence
 * that told it speaks of the same thing. From anything else the words give no date.
 */
export const fromEvent: DateRule = {
  name: 'from-event',
  starts: [...COUNT_STARTS, 'the'],
  pattern: new RegExp(
    `\\b(?<count>${COUNT}|the) (?<unit>day|night|morning|afternoon|evening|week|month|year)s? (?<side>after|before)\\b(?= (?:the|that|this|his|her|its|their) (?:[a-z]+ )?(?<thing>[a-z]{4,})\\b)`,
    'iy',
  ),
  extract: ({ count = 'the', unit = 'day', side, thing = '' }) => {
    const name = (/^(?:week|month|year)$/i.test(unit) ? unit.toLowerCase() : 'day') as CalendarUnit;
    const size = count.toLowerCase() === 'the' ? 1 : countOf(count);
    const amount = side?.toLowerCase() === 'before' ? -size : size;
    // "invasion" and "invaded", "election" and "elected" share their beginning.
    const stem = thing.toLowerCase().slice(0, 5);
    return (setting) => {
      const { told, toldIn } = setting;
      if (!toldIn.toLowerCase().includes(stem)) return null;
      const day = toldDay(told);
      if (name === 'week' && day !== null) return addDays(day, 7 * amount);
      const anchor = anchorFor(setting, name);
      return anchor && unitValue(anchor, name, amount);
    };
  },
};
