import { type CalendarUnit, unitValue } from '../calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { anchorFor } from '../told.ts';
import { COUNT, countOf } from '../words.ts';

const BACK = /earlier|before|previous|preceding|prior/;
const UNIT = 'day|week|month|quarter|year';

/**
 * two days later · a week earlier · the day before · a day after · the next day · the following morning · the previous
 * year · the year before · year-earlier: counted from the date told before. Without one, only "the day before" and its
 * like are read, from publication, and years however many.
 */
export const fromTold: DateRule = {
  name: 'from-told',
  pattern: new RegExp(
    `\\b(?<count>${COUNT}|the) (?:(?<unit>${UNIT})s?|(?<night>night|evening|morning)) (?:(?<side>earlier|later|previously)\\b(?! than\\b)|(?<bare>before|after)\\b(?=[.,;:)]|$| and\\b))` +
      `|\\b(?:the|a) (?:very )?(?<which>next|following|previous|preceding|prior) (?:(?<single>${UNIT})|(?<part>morning|afternoon|evening|night))\\b` +
      '|\\b(?<adjective>year)-(?:earlier|before)\\b',
    'gim',
  ),
  extract: ({ count = 'the', unit, night, side, bare, which, single, part }) => {
    const name = (night || part ? 'day' : (unit ?? single ?? 'year').toLowerCase()) as CalendarUnit;
    const words = (side ?? bare ?? which ?? 'earlier').toLowerCase();
    const back = BACK.test(words);
    const size = count.toLowerCase() === 'the' ? 1 : countOf(count);
    const amount = back ? -size : size;
    return (setting) => {
      const anchor = anchorFor(setting, name);
      if (anchor !== null) return unitValue(anchor, name, amount);
      return back && (size === 1 || name === 'year') ? unitValue(setting.published, name, amount) : null;
    };
  },
};
