import { addDays } from '../../../base/time.ts';
import { type CalendarUnit, unitValue, weekendValue } from '../calendar.ts';
import type { DateRule, Setting } from '../date-rule.ts';
import { anchorFor } from '../told.ts';
import { COUNT, COUNT_STARTS, countOf } from '../words.ts';

const BACK = /earlier|before|previous|preceding|prior/;
const UNIT = 'day|week|fortnight|month|quarter|year|decade|century';

/** What a word that counts time comes to, in units of the calendar. */
const UNITS: Readonly<Record<string, readonly [unit: CalendarUnit, times: number]>> = {
  fortnight: ['week', 2],
  decade: ['year', 10],
  century: ['year', 100],
};

/** The weekend `shift` weeks from the one told; null when none was told. */
function weekendFrom(setting: Setting, shift: number): string | null {
  const week = anchorFor(setting, 'week');
  return week && weekendValue(unitValue(week, 'day', 7 * shift) as typeof week);
}

/**
 * two days later · a week earlier · the day before · a day after · the next day · the following morning · the previous
 * year · the year before · a decade later · the following weekend · year-earlier: counted from the date told before.
 * Without one, only "the day before" and its like are read, from publication, and years however many.
 */
export const fromTold: DateRule = {
  name: 'from-told',
  starts: [...COUNT_STARTS, 'the', 'year'],
  pattern: new RegExp(
    `\\b(?<count>${COUNT}|the) (?:(?<unit>${UNIT})s?|(?<night>night|evening|morning)|(?<end>weekend)) (?:(?<side>earlier|later|previously)\\b(?! than\\b)|(?<bare>before|after)\\b(?=[.,;:)]|$| and\\b))` +
      `|\\b(?:the|a) (?:very )?(?<which>next|following|previous|preceding|prior) (?:(?<single>${UNIT})|(?<part>morning|afternoon|evening|night)|(?<weekend>weekend))\\b` +
      '|\\byear-(?:earlier|before)\\b',
    'imy',
  ),
  extract: ({ count = 'the', unit, night, end, side, bare, which, single, part, weekend }) => {
    const word = night || part ? 'day' : (unit ?? single ?? 'year').toLowerCase();
    const direction = (side ?? bare ?? which ?? 'earlier').toLowerCase();
    const back = BACK.test(direction);
    const size = count.toLowerCase() === 'the' ? 1 : countOf(count);
    // "The previous decade" is one of the calendar; "a decade earlier" is ten years.
    const [name, times] = (which ? undefined : UNITS[word]) ?? [word as CalendarUnit, 1];
    const amount = (back ? -size : size) * times;
    return (setting) => {
      if (end || weekend) return weekendFrom(setting, amount);
      const anchor = anchorFor(setting, name);
      // "Two weeks later" is a day, counted from one; "a week earlier" may be any of its days.
      const day = name === 'week' && size > 1 ? anchorFor(setting, 'day') : null;
      if (day !== null) return addDays(day, 7 * amount);
      if (anchor !== null) return unitValue(anchor, name, amount);
      return back && (size === 1 || name === 'year') ? unitValue(setting.published, name, amount) : null;
    };
  },
};
