import { type CalendarUnit, unitValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { anchorFor } from '../told.ts';
import { COUNT, countOf } from '../words.ts';

const BACK = /earlier|before|previous|preceding|prior/;

/**
 * two days later · a week earlier · the day before · a day after · the next day · the following month · the previous
 * year · the year before · year-earlier: counted from the date told before. Without one, only years back are read,
 * from publication.
 */
export const fromTold: DateRule = {
  name: 'from-told',
  pattern: new RegExp(
    `\\b(?<count>${COUNT}|the) (?<unit>day|week|month|year)s? (?:(?<side>earlier|later|previously)\\b(?! than\\b)|(?<bare>before|after)\\b(?=[,.;:)]| (?:he|she|it|they|we|and|the (?:news|vote))\\b))` +
      `|\\b(?:the|a) (?:very )?(?<which>next|following|previous|preceding|prior) (?<single>day|week|month|quarter|year)\\b` +
      '|\\b(?<adjective>year)-(?:earlier|before)\\b',
    'gi',
  ),
  extract: ({ count = 'the', unit, side, bare, which, single }) => {
    const name = (unit ?? single ?? 'year').toLowerCase() as CalendarUnit;
    const words = (side ?? bare ?? which ?? 'earlier').toLowerCase();
    const amount = (count.toLowerCase() === 'the' ? 1 : countOf(count)) * (BACK.test(words) ? -1 : 1);
    return ({ told, published }) => {
      const anchor = anchorFor(told, name);
      if (anchor !== null) return unitValue(anchor, name, amount);
      return name === 'year' && BACK.test(words) ? unitValue(published, name, amount) : null;
    };
  },
};
