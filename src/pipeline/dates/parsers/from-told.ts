import { type CalendarUnit, unitValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { dayInTold, toldDay } from '../told.ts';
import { COUNT, countOf } from '../words.ts';

const BACK = /earlier|before|previous|preceding|prior/;

/**
 * two days later · a week earlier · the day before · a day after · the next day · the following month · the previous year ·
 * the year before: counted from the date told before. Without one, only years are, from publication.
 */
export const fromTold: DateRule = {
  name: 'from-told',
  pattern: new RegExp(
    `\\b(?<count>${COUNT}|the) (?<unit>day|week|month|year)s? (?<side>earlier|later|before|after|previously)\\b(?! (?:yesterday|tomorrow)\\b)` +
      `|\\b(?:the|a) (?:very )?(?<which>next|following|previous|preceding|prior) (?<single>day|week|month|quarter|year)\\b` +
      '|\\b(?<adjective>year)-(?:earlier|before)\\b',
    'gi',
  ),
  extract: ({ count = 'the', unit, side, which, single }) => {
    const name = (unit ?? single ?? 'year').toLowerCase() as CalendarUnit;
    const words = (side ?? which ?? 'earlier').toLowerCase();
    const amount = (count.toLowerCase() === 'the' ? 1 : countOf(count)) * (BACK.test(words) ? -1 : 1);
    return ({ told, published }) => {
      const anchor = name === 'day' || name === 'week' ? toldDay(told) : dayInTold(told);
      if (anchor !== null) return unitValue(anchor, name, amount);
      return name === 'year' && BACK.test(words) ? unitValue(published, name, amount) : null;
    };
  },
};
